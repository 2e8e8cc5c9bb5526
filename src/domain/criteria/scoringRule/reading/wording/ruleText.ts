// Cuts the wording of a rule into clauses: "100%: 1,5 điểm; dưới 90%: 0đ" -> two clauses.

import { fold, tidy } from '../../../../../vietnamese/text.ts';
import { respell } from './spelling.ts';

/** One statement of a rule. Both texts are of one length, so that a place found in the one is a place in the other. */
export interface Clause {
  /** As written, for people. */
  readonly shown: string;
  /** For reading. */
  readonly folded: string;
  /** The sign behind it: what comes next may belong to it, as after a full stop or in a new line (null) it does not. */
  readonly followedBy: ';' | ',' | null;
}

/** "- ", "a) ", "1. " at the start of a line: a list's sign, not a number of the rule. "-0,5đ" is a number of it. */
const LIST_SIGN = /^(?:[-–—+•*] (?=.)|[-–—](?!\d)|[+•*]|\(?[a-zđ][.)] |\(?\d{1,2}[.)] (?=[^\d\s])){1,2}/i;

/** The clauses of a rule in their order; what stands in parentheses follows its clause where it says something about points. */
export function splitClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const line of text.split(/[\n\r]+/)) {
    for (const statement of splitStatements(respell(tidy(line).replace(/[⟦⟧]/g, '').replace(LIST_SIGN, '')))) {
      const parts = splitAtCommas(statement.text);
      parts.forEach((part, place) => {
        clauses.push(clauseOf(part, place < parts.length - 1 ? ',' : statement.followedBy));
      });
    }
  }
  return clauses.filter(({ folded }) => folded !== '');
}

interface Statement {
  readonly text: string;
  readonly followedBy: Clause['followedBy'];
}

/** Cuts at semicolons and at full stops that end a sentence, outside parentheses. */
function splitStatements(line: string): readonly Statement[] {
  const statements: Statement[] = [];
  const { outside, inside } = setParenthesesApart(line.replace(LOST_BREAK, '; '));
  const pieces = partPairs(outside, inside).split(STATEMENT_END);
  for (let place = 0; place < pieces.length; place += 2) {
    const statement = pieces[place] ?? '';
    const followedBy = pieces[place + 1] === ';' ? ';' : null;
    const asides = (statement.match(ASIDE) ?? []).map((mark) => inside[Number(mark.slice(1, -1))] ?? '');
    const award = asides.find((aside) => POINTS_ONLY.test(fold(aside)));
    const said = statement
      .replace(ASIDE, '')
      .replace(/ (?=[:,])/g, '')
      .trim()
      .replace(SIGN_WITHIN_A_LINE, '');
    const given = award === undefined || SAYS_AWARD.test(fold(said)) ? said : `${said}: ${award}`;
    const proviso = COUNTS_SOMETHING.test(fold(given)) ? asides.find((aside) => isProviso(fold(aside))) : undefined;
    const told = proviso === undefined ? given : `${given} ${proviso}`;
    if (told !== '') statements.push({ text: told, followedBy });
    for (const aside of asides) {
      const isHeard =
        SAYS_POINTS.test(fold(aside)) || (GIVES_FOR_EACH.test(fold(said)) && ONLY_BEYOND_SOME.test(fold(aside)));
      if (isHeard && !told.endsWith(`: ${aside}`)) statements.push(...splitStatements(aside));
    }
  }
  return statements;
}

/** "…; b) có báo cáo: 0,5đ", "đạt (1đ) hoặc không đạt (0đ)". */
const SIGN_WITHIN_A_LINE = /^(?:[a-zđ]\) ?|(?:hoặc|hay) )(?=\p{L})/iu;

function isProviso(aside: string): boolean {
  return PROVISO.test(aside) && !SAYS_POINTS.test(aside);
}

const SAYS_AWARD = /(?<!(?:dưới|trên|đến) \d{1,3})\dđ(?! ?(?:trở|đến|-))|: ?\d+(?:[.,]\d+)?$|điểm tối đa/;

/** A semicolon, the full stop of a sentence, or a stroke between two cases: "có: 1đ/không: 0đ". Every other piece of what it splits is the sign itself. */
const STATEMENT_END = /(;|\.(?= |$)|(?<=\dđ)\/(?=[^/:;\d]{2,80}: ?\d))/;

/** "Đạt: 2 Không đạt: 0": line breaks are lost when a table is copied from a PDF; what follows points with a capital is a case of its own. */
const LOST_BREAK =
  /(?<=\dđ[.;]?) (?:\d{1,2}[.)] ?|[-+•] ?)?(?=(?!Trong đó)\p{Lu}\p{Ll})|(?<=: ?\d{1,3}(?:[.,]\d{1,2})?[.;]?) (?:\d{1,2}[.)] ?|[-+•] ?)?(?=(?!Trong đó)\p{Lu}\p{Ll}[^:]{0,100}: ?\d)/gu;

/** "Có (1đ), không (0đ)" are two statements, "Mức 1 (từ 90% trở lên): 2đ" is one whose case stands in the parenthesis. */
function partPairs(outside: string, inside: readonly string[]): string {
  const isPoints = (mark: string) => POINTS_ONLY.test(fold(inside[Number(mark.slice(1, -1))] ?? ''));
  return outside
    .replace(/(⟦\d+⟧)(?:,? |\/)(?=\p{L}[^⟦;:]{0,100}⟦\d+⟧)/gu, (whole, mark: string) =>
      isPoints(mark) ? `${mark}; ` : whole,
    )
    .replace(/(?<=^|[;.] ?)([^\d%⟦;:]{1,40}\d{0,2}) ?(⟦\d+⟧) ?:/g, (whole, name: string, mark: string) => {
      const aside = inside[Number(mark.slice(1, -1))] ?? '';
      return COMPARES.test(fold(aside)) ? `${name}: ${aside}:` : whole;
    });
}

const COMPARES = /^(?:đạt )?(?:từ|trên|dưới|[≥≤<>])[^:;]*\d+%[^\d:;]*$/;

/** Stands where a parenthesis was taken out. */
const ASIDE = /⟦\d+⟧/g;
const SAYS_POINTS =
  /^(?:riêng|đối với|ngoại trừ) .*\d|(?:^| )phải (?:đạt|có) [^;]*\d|^\d{1,2} (?:tiêu chí|nội dung|nhiệm vụ|yêu cầu|điều kiện|bước|lĩnh vực)(?: [^\d:;,]{1,30})?$|^(?:bao )?gồm (?:có )?\d|^(?:trong )?tổng (?:số|cộng) \d|gấp (?:đôi|ba|\d)|nhân đôi|hệ số|luỹ tiến|\dđ|tròn|cao nhất|theo công thức|điểm(?: tối đa)? ?×|(?:tối đa|tối thiểu|không quá) \d/;
/** "Tỷ lệ đạt × 2 (nếu trên 50%)", "từ 90%: 2đ (nếu không có đơn vượt cấp)": what a number alone does not fulfil. */
const PROVISO =
  /^(?:chỉ )?(?:nếu|khi|với điều kiện) (?!(?:có|đủ|có đủ) (?:minh chứng|tài liệu|hồ sơ|căn cứ|phát sinh))(?!có$)/;
/** The number of its case, not of its points. */
const COUNTS_SOMETHING = /×|theo tỷ lệ|(?:^| )(?:mỗi|cứ|từng) |đ\/|\d(?!\d*(?:[.,]\d+)?(?:đ|$))|^\d+(?:[.,]\d+)?đ$/;
const GIVES_FOR_EACH = /(?:^| )(?:mỗi|cứ|từng) |đ\//;
/** "Trừ 0,2đ mỗi hồ sơ (nếu trên 5 hồ sơ)": not each of them counts. */
export const ONLY_BEYOND_SOME =
  /^(?:(?:nếu|khi|chỉ|kể|tính|áp dụng|đối với|với|có) ){0,3}(?:(?:từ|trên|quá|vượt|hơn|dưới|sau|[≥>≤<]) ?\d+ (?!tháng|năm)\p{L}|(?:từ|sau|quá) [^\d:]{0,30}thứ (?:\d|hai|ba|tư))|^(?:không (?:tính|kể|trừ)|ngoại trừ|trừ) [^\d:]{0,30}(?:lần|kỳ|lượt) (?:đầu|thứ)/u;
/** "Có (1 điểm)": the parenthesis is what the case gives. */
const POINTS_ONLY = /^\d+(?:[.,]\d+)?đ$|^điểm tối đa$/;

/** Takes "(…)" out of the text, leaving a mark; parentheses that are part of a formula stay. Unclosed ones stay too. */
function setParenthesesApart(line: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const outside = line.replace(/\([^()]*\)/g, (whole, place: number) => {
    const isTakenOff = line[place - 1] === '-' && whole.includes('×');
    const isOperand =
      /[×/]/.test(line[place + whole.length] ?? '') || /[×/=]/.test(line[place - 1] ?? '') || isTakenOff;
    if (isOperand && !POINTS_ONLY.test(fold(whole.slice(1, -1)))) return whole;
    inside.push(whole.slice(1, -1));
    return `⟦${inside.length - 1}⟧`;
  });
  return { outside, inside };
}

const POINTS_END =
  /(?:\dđ|(?<=[:=-] ?)\d{1,3}(?:[.,]\d+)?|\d% (?:số )?điểm|tối đa|(?:số|không|có|tính|chấm|cho) điểm|tỷ lệ(?: (?:phần trăm|%|tương ứng|hoàn thành|thực hiện|đạt được|đạt))*|\d mỗi [^\d,:]{1,40}|đ\/[^\d,:]{1,40})$/;
const NEW_CONDITION =
  /:|^(?:từ|dưới|trên|trễ|chậm|thiếu|không|chưa|còn lại|các trường hợp|≥|≤|<|>|\d)[^,]*\d|không (?:có|tính|được)/;
const LIMIT_START =
  /^(?:nhưng |và |song )?(?:(?:tổng|mức) )?(?:(?:điểm|số điểm) (?:(?:của )?tiêu chí |còn lại )?)?(?:(?:bị )?(?:cộng|trừ|tính) )?(?:tối đa|tối thiểu|thấp nhất (?:là |bằng )?0|không quá|không vượt quá|không âm|không trừ|nhiều nhất|làm tròn|lấy tròn|trừ tối đa|trừ không quá|trừ đến|đến hết|cho đến|chỉ tính|chỉ lấy)|^(?:bao )?gồm (?:có )?\d|^(?:trong )?tổng (?:số|cộng) \d/;

/** "Trừ 1đ nếu chậm, trừ 2đ nếu không gửi". */
const POINTS_FIRST = /^(?:(?:được|bị|sẽ|cộng|trừ) ){0,3}\d+(?:[.,]\d+)?đ (?:nếu|khi) /;

/** "Gồm 4 nội dung, mỗi nội dung 0,5đ". */
const TOTAL_FIRST = /^(?:(?:tiêu chí )?(?:này )?(?:(?:bao )?gồm|có)|tổng (?:số|cộng)) (?:có )?\d{1,2} [^\d:;,]{1,40}$/;

/** A comma, or the space before a limit that follows points without one: "0,5đ nhưng không quá 1đ". */
const PARTING =
  /, |,(?=[^\d\s])|(?<=: ?\d{1,3}(?:[.,]\d{1,2})?đ?)-(?=\p{L})|(?<=\dđ(?:(?:\/| (?:cho |đối với )?mỗi )[^\d,:;]{1,40})?) (?=(?:cho )?đến (?:khi )?hết|(?:nhưng |và |song )?(?:tổng )?(?:số )?(?:điểm )?(?:trừ |cộng )?(?:tối đa|không quá|không vượt quá|nhiều nhất)(?: trừ| là| không quá)? (?:\d|(?:số )?điểm tối đa)|(?:nhưng |và |song )(?:(?:số )?điểm (?:(?:của )?tiêu chí |còn lại )?)?không (?:âm|trừ (?:âm|quá \d)))/iu;

/** What every place that may part has: most statements have none of it. */
const MAY_PART = /[,-]|tối đa|không (?:quá|vượt|âm|trừ)|nhiều nhất|hết/i;

/** A comma parts two statements where a limit follows it ("…, tối đa 1đ"), or where points end before it and a new case begins. */
function splitAtCommas(statement: string): readonly string[] {
  if (!MAY_PART.test(statement)) return [statement];
  const parts: string[] = [];
  for (const piece of statement.split(PARTING)) {
    const previous = parts[parts.length - 1];
    const next = fold(piece);
    const parted =
      previous === undefined ||
      LIMIT_START.test(next) ||
      (POINTS_FIRST.test(next) && POINTS_FIRST.test(fold(previous))) ||
      (/^(?:cứ )?mỗi /.test(next) && TOTAL_FIRST.test(fold(previous))) ||
      (POINTS_END.test(fold(previous.slice(-60))) && (NEW_CONDITION.test(next) || POINTS_END.test(next)));
    if (parted) parts.push(piece);
    else parts[parts.length - 1] = `${previous}, ${piece}`;
  }
  return parts;
}

function clauseOf(text: string, followedBy: Clause['followedBy']): Clause {
  const shown = tidy(text).replace(/^[,:\s]+|[,.:\s]+$/g, '');
  const folded = fold(shown);
  return { shown: folded.length === shown.length ? shown : folded, folded, followedBy };
}
