// Parts a clause into the case it tells and what the case gives.

import { readNumber } from '../../../../../vietnamese/number.ts';
import type { Clause } from '../wording/ruleText.ts';
import { type Amount, amountAtEnd, LEAD, NUMBER } from './amount.ts';
import { readAmountFirst, readTakenOffFirst } from './amountFirst.ts';
import { readFormulaCase } from './formulaCase.ts';
import { cut, type ParsedCase } from './parsedCase.ts';

/** A clause parted into its case and what the case gives. */
export interface AwardedCase extends ParsedCase {
  /** The rule says that the points come on top of others: "được cộng thêm 0,5đ". */
  readonly isAdded: boolean;
}

const NUMBER_ALONE = new RegExp(`^${LEAD}${NUMBER}$`);
/** The case a clause tells and what it gives; null for a clause that gives no points. */
export function readAwardedCase(clause: Clause): AwardedCase | null {
  const formula = readFormulaCase(clause);
  if (formula === 'definition') return null;
  const awarded =
    readPerPercent(clause) ??
    formula ??
    readAmountAfterColon(clause) ??
    readAmountAtEnd(clause) ??
    readAmountFirst(clause) ??
    readTakenOffFirst(clause);
  if (awarded === null) return null;
  // Points left over in the case itself are a second amount that would be lost.
  const isTwice = SPEAKS_OF_POINTS.test(awarded.condition.folded.replace(COMPARED_POINTS, ''));
  const isAdded = ADDS.test(clause.folded);
  const isPerLot =
    (awarded.amount.kind === 'minus' && PERCENTS_LOST.test(awarded.condition.folded)) ||
    (isAdded && PERCENTS_WON.test(awarded.condition.folded));
  return {
    condition: awarded.condition,
    amount: isTwice || isPerLot ? { kind: 'unclear' } : nothingUnlessExcluded(awarded),
    ...(awarded.unit === undefined ? {} : { unit: awarded.unit }),
    isAdded,
  };
}

/** "Không tính điểm" is 0, but where nothing arose that could be scored it is no score. */
function nothingUnlessExcluded({ amount, condition }: ParsedCase): Amount {
  if (amount.kind !== 'notScored' || NOTHING_AROSE.test(condition.folded)) return amount;
  return { kind: 'points', points: 0 };
}

/** "Giảm 5% trừ 0,5đ" is meant for each five percent lost, or for just as many: no ratio of 5 %. */
const PERCENTS_LOST = /(?:^|[ :])(?:giảm|thiếu|kém|hụt)(?: đi| hơn)? \d+(?:[.,]\d+)?%/;

/** "Vượt 1% cộng 0,1đ", likewise. */
const PERCENTS_WON = /(?:^|[ :])(?:vượt|tăng|cao hơn)(?: thêm| lên)? \d+(?:[.,]\d+)?%/;

const NOTHING_AROSE =
  /^(?:(?:nếu|trường hợp|đơn vị|đối với|cơ quan|trong (?:năm|kỳ|quý)) ){0,3}không (?:phát sinh|thuộc (?:đối tượng|diện|phạm vi))(?: |$)/;

const ADDS = /(?:^|[ :])(?:cộng|thưởng)(?: thêm)? \d/;

/** "Từ 75 điểm đến dưới 85 điểm": points that are compared, not given. */
const COMPARED_POINTS =
  /(?<!\p{L})(?:từ|trên|dưới|đến|đạt|đạt từ|[≥≤<>])(?: (?:trên|dưới))? ?\d+(?:[.,]\d+)?đ(?= (?:trở|đến|-)|-|$)/gu;
const SPEAKS_OF_POINTS = /\dđ(?!\p{L})|trừ \d/u;

const PER_PERCENT = new RegExp(
  `(?:^|[ :])(?:(?:cứ|mỗi) ){0,2}(?:(?:giảm|thấp hơn|thiếu|kém|hụt)(?: đi)? 0?1%|1% (?:giảm|thiếu|thấp hơn))(?: [^\\d:;]{1,30})?:? ?(?:thì )?(?:bị )?trừ (?:đi )?${NUMBER}đ?$`,
);

/** "Cứ giảm 1% trừ 0,1đ"; what is said before it ("không đạt 100% thì") is that very case. */
function readPerPercent(clause: Clause): ParsedCase | null {
  const match = PER_PERCENT.exec(clause.folded);
  const points = match === null ? null : readNumber(match[1] ?? '');
  if (match === null || points === null || points === 0) return null;
  if (!BELOW_THE_WHOLE.test(clause.folded.slice(0, match.index))) return null;
  return { condition: cut(clause, 0, 0), amount: { kind: 'minusPerPercent', points } };
}

const BELOW_THE_WHOLE = /^(?:(?:nếu )?(?:không đạt|chưa đạt|dưới|đạt dưới|<) ?\d{1,3}%[^\d:;]{0,30})?$/;

function readAmountAfterColon(clause: Clause): ParsedCase | null {
  const colon = clause.folded.lastIndexOf(':');
  if (colon < 0) return null;
  const tail = clause.folded
    .slice(colon + 1)
    .trim()
    .replace(/^(?:đạt|được) /, '');
  const alone = NUMBER_ALONE.exec(tail);
  const points = alone === null ? null : readNumber(alone[1] ?? '');
  if (points !== null)
    return {
      condition: cut(clause, 0, colon),
      amount: eachIfSaid(clause.folded.slice(0, colon), { kind: 'points', points }),
    };
  const found = amountAtEnd(tail);
  if (found !== null && POINTS_FROM.test(tail.slice(0, found.start).trim()))
    return { condition: cut(clause, 0, colon), amount: { kind: 'judged' } };
  if (found === null || found.start > 0) return null;
  const amount = eachIfSaid(clause.folded.slice(0, colon), found.amount);
  return { condition: cut(clause, 0, colon), amount, ...unitOf(clause, colon) };
}

function readAmountAtEnd(clause: Clause): ParsedCase | null {
  const found = amountAtEnd(clause.folded);
  if (found === null) return null;
  const before = clause.folded.slice(0, found.start);
  if ((found.amount.kind === 'points' || found.amount.kind === 'each') && TAKES_OFF_SOMEHOW.test(before.trimEnd()))
    return { condition: clause, amount: { kind: 'unclear' } };
  if (found.amount.kind === 'share' && TAKES_OFF.test(before.trimEnd()))
    return { condition: clause, amount: { kind: 'unclear' } };
  if (POINTS_FROM.test(before.trimEnd())) return { condition: clause, amount: { kind: 'judged' } };
  if (countsTwice(before, clause.folded.slice(found.start))) return { condition: clause, amount: { kind: 'unclear' } };
  return {
    condition: cut(clause, 0, found.start),
    amount: eachIfSaid(before, found.amount),
    ...unitOf(clause, found.start),
  };
}

/** To be spread into a case: what stands behind the points that begin at `start`. */
function unitOf(clause: Clause, start: number): { readonly unit?: Clause } {
  const unit = UNIT_AT_END.exec(clause.folded.slice(start))?.[1];
  return unit === undefined ? {} : { unit: cut(clause, clause.folded.length - unit.length, clause.folded.length) };
}

/** "Trừ thêm 1đ", "trừ tối thiểu 1đ", "giảm 1đ": nothing that is given, whatever it is. */
const TAKES_OFF_SOMEHOW =
  /(?:^|[ :])(?:trừ|hạ|mất|bớt|phạt|(?<!(?:được|cắt) )giảm)(?: (?!(?:thì|được|là)(?: |$))[^\d\s:;,]{1,10}){0,3}$/;

/** "Giảm một nửa số điểm", "trừ tối đa 50% số điểm": not what is left; "hạ xuống 50% số điểm" is. */
const TAKES_OFF =
  /(?:^|[ :])(?:trừ|hạ|mất|bớt|phạt|giảm)(?: (?:đi|thêm|bớt|trừ|đến|tới|tối đa|tối thiểu|ít nhất|khoảng)){0,3}$/;

/** "Từ 0 đến 5 điểm", "1-2đ": which of them is for a person to say. */
const POINTS_FROM = /(?:^|[^\d/.,])\d+(?:[.,]\d+)?đ? ?(?:-|đến|tới|~)(?: dưới| tối đa)?$/;

const EACH_OF_A_CASE =
  /^(?:[^\d:]{1,40}: )?(?:(?:nếu|có|thêm|cứ|với|thiếu|chậm|trễ|muộn|vi phạm|tăng|giảm|đạt|được|đạt được|hoàn thành|thực hiện|đáp ứng|đảm bảo|bảo đảm|ban hành|tổ chức) ){0,4}(?:mỗi|cứ|từng)(?: |$)/;

/** "Từ hồ sơ thứ 4 trừ 0,2đ/hồ sơ", "chậm 1 ngày trừ 0,1đ mỗi báo cáo": a result says one number, and not from where it is counted. */
function countsTwice(condition: string, amount: string): boolean {
  const unit = UNIT_OF_EACH.exec(amount)?.[1];
  if (unit === undefined) return false;
  const contradicts = (counted: string) => {
    const [threshold = '', count, noun] = counted.split(/ ?(\d+) /);
    const isOne = Number(count) === 1 && threshold === '';
    return noun === unit ? !isOne : isOne;
  };
  return ORDINAL.test(`${condition} ${amount}`) || (condition.match(COUNTED_THINGS) ?? []).some(contradicts);
}

const UNIT_OF_EACH = /\d(?:đ|%[^/]*)(?:\/| [^/]*(?:mỗi|một|từng) )(?:0?1 )?(\p{L}+)/u;
const UNIT_AT_END = /(?:đ|%[^/]*)(?:\/| [^/]*?(?:mỗi|một|từng) )(?:0?1 )?([^\d/]+)$/;
const COUNTED_THINGS = /(?:(?:từ|trên|quá|vượt|hơn|dưới|đến) |[≥≤<>] ?)?(?<![\d/.,])\d{1,3} \p{L}+/gu;
const ORDINAL =
  /(?:^| )(?:từ|sau|quá|kể từ|trên|ngoài) (?:[^\d:]{0,30}thứ (?:\d|hai|ba|tư)|(?:lần|lượt|kỳ) (?:\d|đầu|hai))/;

/** "Mỗi thủ tục được cắt giảm từ 30% thời gian trở lên": which things count, not how many make one. */
const QUALITY_OF_EACH =
  /(?<=\p{L} )(?:từ|trên|dưới|ít nhất|tối thiểu|[≥≤<>]) ?\d+(?:[.,]\d+)?(?:%|(?= [^\d]{1,30}trở lên))/u;

/** "Cứ 2 lần", "mỗi 10%": whether a part of the lot counts is not said. */
function countsInLots(condition: string): boolean {
  const [, before = '', said = ''] =
    /^(.*?)(?<![^ ])(?:mỗi|cứ|từng) (.*)$/.exec(condition.replace(/năm \d{4}/g, '')) ?? [];
  if (BEYOND_SOME.test(before)) return true;
  // "Mỗi điểm % tăng thêm": a typed number could be the ratio itself.
  if (/^(?:mỗi )?(?:điểm )?(?:%|phần trăm)(?: |$)/.test(said)) return true;
  const lot = /^(?:mỗi )?(?:tăng|giảm|thêm|\d)/.test(said) ? said : said.replace(QUALITY_OF_EACH, '');
  return /\d/.test(lot.replace(/^(?:(?:mỗi|có|thêm|để|xảy ra) ){0,3}0?1 (?=[^\d%])/, ''));
}

/** "Quá 3 ngày, mỗi ngày …": from which one a typed number counts is not said. */
const BEYOND_SOME =
  /(?:^| )(?:quá|trên|sau|từ|vượt|hơn|ngoài|[≥>])(?: [^\d:;,]{1,20})? ?\d{1,3}(?![\d/.%])(?! tháng)|thứ (?:\d|hai|ba|tư)/;

/** "Mỗi sáng kiến: 2,5đ" gives points for each; "thiếu mỗi kỳ trừ 0,5đ" takes them off for each. */
function eachIfSaid(condition: string, amount: Amount): Amount {
  // "Họp mỗi tháng 1 lần" says how often, not what each is worth.
  const said = amount.kind === 'points' ? condition.replace(HOW_OFTEN, '') : condition;
  if (countsInLots(said)) return { kind: 'unclear' };
  if (amount.kind === 'points' && EACH_OF_A_CASE.test(said.trim())) return { kind: 'each', points: amount.points };
  // Any other "mỗi" is so much for each of what nobody understood.
  if (amount.kind === 'points' && amount.points > 0 && /(?:^| )(?:mỗi|từng) /.test(`${said} `))
    return { kind: 'unclear' };
  if (/(?:^| )(?:mỗi|cứ|từng) /.test(`${said} `)) {
    if (amount.kind === 'minus' || amount.kind === 'belowZero') return { kind: 'minusEach', points: amount.points };
    if (amount.kind === 'minusShare') return { kind: 'minusShareEach', share: amount.share };
  }
  return amount;
}

const HOW_OFTEN = /(?<=\p{L}) mỗi (?:năm|quý|tháng|tuần)(?= |$)/gu;
