// Reads what a rule says about its points as a whole: the most it gives or takes, rounding, the best of several.

import { readNumber } from '../../../../../vietnamese/number.ts';

export type Limit =
  | { readonly kind: 'atMost'; readonly points: number }
  | { readonly kind: 'deductAtMost'; readonly points: number }
  /** The same as a share of the maximum. */
  | { readonly kind: 'deductShareAtMost'; readonly share: number }
  /** A share of the maximum, of what is given or of what is taken off. */
  | { readonly kind: 'shareAtMost'; readonly share: number }
  /** No more than so many things are counted. */
  | { readonly kind: 'countAtMost'; readonly count: number }
  /** There are so many things in all. */
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'rounding'; readonly step: number }
  | { readonly kind: 'bestOfSeveral' }
  /** Says what holds anyway: never below 0, never above the maximum. */
  | { readonly kind: 'nothingNew' }
  /** A limit that is not understood; the rule is refused for it. */
  | { readonly kind: 'unclear' };

const N = '(\\d+(?:[.,]\\d+)?)';
const START = '^(?:nhưng |và |song )?';
const DEDUCTED_AT_MOST =
  '(?:(?:tổng|mức|số) )?(?:(?:điểm|số điểm) )?(?:(?:bị )?trừ (?:tối đa không quá|tối đa|không quá|không vượt quá|nhiều nhất)|(?:tối đa|không quá|không|nhiều nhất) (?:bị )?trừ(?: quá)?)(?: là)?';
const DEDUCT_AT_MOST = new RegExp(`${START}${DEDUCTED_AT_MOST} ${N}đ?$`);
const DEDUCT_SHARE_AT_MOST = new RegExp(
  `${START}${DEDUCTED_AT_MOST} ${N}%(?: (?:tổng )?(?:số )?điểm(?: tối đa| của tiêu chí| tiêu chí)*)?$`,
);
const SHARE_AT_MOST = new RegExp(
  `${START}(?:(?:tổng|mức) )?(?:(?:số )?điểm )?(?:tối đa|không quá|không vượt quá|nhiều nhất)(?: là| bằng)? ${N}% (?:tổng )?(?:số )?điểm(?: tối đa| của tiêu chí| tiêu chí)*$`,
);
const AT_MOST = new RegExp(
  `${START}(?:(?:tổng|mức) )?(?:(?:cộng |số )?điểm (?:thưởng |cộng )?)?(?:cộng |tính |được )?(?:tối đa|không quá|không vượt quá|nhiều nhất)(?: là| không quá| cộng| được cộng)? (?:âm )?${N}đ?$`,
);
const COUNT_AT_MOST = new RegExp(`${START}(?:tính )?(?:tối đa|không quá)(?: tính)? (\\d+) [^\\d:;,]{1,40}$`);
const TOTAL =
  /^(?:(?:(?:tiêu chí )?(?:này )?(?:(?:bao )?gồm|có)|(?:trong )?tổng (?:số|cộng))(?: có| đủ)? )?(\d{1,2}) (?:tiêu chí|nội dung|nhiệm vụ|yêu cầu|chỉ tiêu|hình thức|nhóm|loại|mục|ý|phần|điều kiện|bước|báo cáo|lĩnh vực)[^\d:;,]{0,40}$/;
/** Begins like a limit and has a number, so that not understanding it would change points. */
const SOME_LIMIT = new RegExp(
  `${START}(?:tổng (?:điểm |số điểm )?)?(?:cộng |trừ |tính )?(?:tối đa|tối thiểu|không quá|không vượt quá|nhiều nhất|ít nhất)[^:]*\\d[^:%]*$`,
);
const MAXIMUM_IS = new RegExp(`^(?:điểm tối đa(?: là)?:? ${N}đ?|${N}đ)$`);
const NOTHING_NEW =
  /^(?:nhưng |và |song )?(?:tổng )?(?:(?:số )?điểm (?:(?:của )?tiêu chí |còn lại )?)?(?:(?:bị )?trừ )?(?:không (?:trừ )?âm|(?:không (?:trừ )?(?:quá|vượt quá|dưới|thấp hơn)|tối đa (?:là|bằng|không quá)?) ?(?:0đ?|(?:số )?điểm (?:tối đa|của tiêu chí).*)|(?:tối thiểu|thấp nhất)(?: là| bằng)? 0đ?|(?:từ )?0đ?(?:-| đến )\d+(?:[.,]\d+)?đ|(?:trừ )?(?:cho )?đến (?:khi )?(?:hết|0)(?: (?:số )?(?:điểm|đ).*)?|tối đa (?:bằng |không quá )?(?:số )?điểm tối đa.*)$/;
/** "Tối thiểu 1đ", "điểm còn lại không thấp hơn 1đ": points that are kept whatever happens, which no rule here can say. */
const FLOOR = new RegExp(
  `${START}(?:(?:thì |được |tính |chấm )*(?:tổng )?(?:số |mức )?điểm(?: [^\\d\\s:;,]{1,10}){0,4} |còn )?(?:tối thiểu|thấp nhất|ít nhất|không (?:thấp|ít|nhỏ) hơn|không dưới)(?: (?:là|bằng|được|còn|phải|cũng|đạt|có|tính)){0,3} ${N}đ?$`,
);
const ROUNDING = /(?:làm|lấy) tròn/;
const ROUNDING_STEP = new RegExp(`(?:làm|lấy) tròn (?:số )?(?:điểm )?(?:đến|tới|theo)? ?(?:bước |mức )?${N}đ?$`);
const ROUNDING_PLACES = /(?:làm|lấy) tròn (?:số )?(?:đến|tới)? ?(?:0?(\d)|một|hai|ba) (?:chữ số|số)/;
const BEST =
  /(?:chỉ )?(?:tính|lấy|chấm)(?: điểm)?(?: theo| ở)? (?:một )?(?:mức|cấp|lần|nội dung|kết quả|giải)(?: điểm)? cao nhất/;

/** Null for a clause that is no limit. `folded` has no points sign but "đ". */
export function readLimit(folded: string): Limit | null {
  if (BEST.test(folded)) return { kind: 'bestOfSeveral' };
  if (ROUNDING.test(folded)) return readRounding(folded);
  // What is added up needs every one of its parts.
  if (/^(?:được )?cộng (?:dồn|gộp)/.test(folded)) return { kind: 'unclear' };
  if (NOTHING_NEW.test(folded)) return { kind: 'nothingNew' };
  if (FLOOR.test(folded)) return { kind: 'unclear' };
  const deduct = numberOf(DEDUCT_AT_MOST.exec(folded));
  if (deduct !== null) return { kind: 'deductAtMost', points: deduct };
  const deductShare = numberOf(DEDUCT_SHARE_AT_MOST.exec(folded));
  if (deductShare !== null) return { kind: 'deductShareAtMost', share: deductShare / 100 };
  const share = numberOf(SHARE_AT_MOST.exec(folded));
  if (share !== null) return { kind: 'shareAtMost', share: share / 100 };
  const most = numberOf(AT_MOST.exec(folded)) ?? numberOf(MAXIMUM_IS.exec(folded));
  if (most !== null) return { kind: 'atMost', points: most };
  const total = numberOf(TOTAL.exec(folded));
  if (total !== null) return { kind: 'total', total };
  const count = numberOf(COUNT_AT_MOST.exec(folded));
  if (count !== null) return { kind: 'countAtMost', count };
  return SOME_LIMIT.test(folded) && !/\dđ$/.test(folded) ? { kind: 'unclear' } : null;
}

/** Half up is the only rounding known; "làm tròn xuống" is refused rather than done the other way. */
function readRounding(folded: string): Limit {
  if (/tròn (?:lên|xuống)|tròn số (?:lên|xuống)/.test(folded)) return { kind: 'unclear' };
  const places = ROUNDING_PLACES.exec(folded);
  if (places !== null) return { kind: 'rounding', step: 10 ** -placesOf(places[0], places[1]) };
  const step = numberOf(ROUNDING_STEP.exec(folded));
  return step !== null && step > 0 ? { kind: 'rounding', step } : { kind: 'unclear' };
}

function placesOf(text: string, digit: string | undefined): number {
  if (digit !== undefined) return Number(digit);
  return /một/.test(text) ? 1 : /hai/.test(text) ? 2 : 3;
}

function numberOf(match: RegExpExecArray | null): number | null {
  return match === null ? null : readNumber(match[1] ?? match[2] ?? '');
}
