// What is said about scoring rules and the results they are applied to.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';

/** A run of numbers; null where it is open. */
export interface SpokenInterval {
  readonly from: { readonly value: number; readonly included: boolean } | null;
  readonly to: { readonly value: number; readonly included: boolean } | null;
}

const points = (value: number) => `${formatNumber(value, 4)} điểm`;
export const percent = (ratio: number) => formatPercent(ratio);
export const count = (value: number) => formatCount(value);

/** "từ 80% đến dưới 100%"; `say` words one number. */
export const interval = ({ from, to }: SpokenInterval, say: (value: number) => string): string => {
  if (from !== null && to !== null) {
    if (from.value === to.value) return say(from.value);
    if (from.value === 0 && !from.included) return interval({ from: null, to }, say);
    return `${from.included ? 'từ' : 'trên'} ${say(from.value)} đến ${to.included ? '' : 'dưới '}${say(to.value)}`;
  }
  if (from !== null) return from.included ? `từ ${say(from.value)} trở lên` : `trên ${say(from.value)}`;
  if (to !== null) return to.included ? `không quá ${say(to.value)}` : `dưới ${say(to.value)}`;
  return 'mọi kết quả';
};

// How a result came to its points.

const begin = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** "đạt trọn 2 điểm", "được 1,5 điểm" */
const earning = (value: number, whole: number) =>
  value === whole ? `đạt trọn ${points(value)}` : `được ${points(value)}`;

export const typedPoints = (value: number) => `Điểm nhập tay: ${points(value)}`;
export const fractionAsPercent = (part: number, whole: number, ratio: number) =>
  `${formatNumber(part)}/${formatNumber(whole)} = ${percent(ratio)}`;
export const asHundred = (result: string) => `${result}, tính bằng 100%`;
export const daysLate = (days: number) => (days === 0 ? 'đúng hạn' : `chậm ${formatCount(days)} ngày`);
export const score = (value: number) => points(value);
export const plainCount = (value: number) => `kết quả ${formatCount(value)}`;
export const achievedOf = (achieved: number, total: number) => `đạt ${formatNumber(achieved)}/${formatNumber(total)}`;

const left = (value: number) => (value === 0 ? 'không còn điểm' : `còn ${points(value)}`);
/** What a case is worth; where the rule says what it takes off, that too: "trừ 0,5 điểm, còn 1,5 điểm". */
const worth = (value: number, off: number | undefined) =>
  off === undefined || off === 0 ? points(value) : `trừ ${points(off)}, ${left(value)}`;

/** "17/20 = 85%, thuộc mức từ 80% đến dưới 100%: 0,5 điểm"; of one number alone only "100%: 1,5 điểm". */
export const inBand = (
  result: string,
  band: SpokenInterval,
  say: (value: number) => string,
  value: number,
  off?: number,
) =>
  band.from !== null && band.from.value === band.to?.value
    ? `${begin(result)}: ${worth(value, off)}`
    : `${begin(result)}, thuộc mức ${interval(band, say)}: ${worth(value, off)}`;
/** The same in the words of the rule: "Chậm 02 ngày, thuộc mức “trễ 1-2 ngày”: 90 điểm". */
export const inNamedBand = (result: string, name: string, value: number, off?: number) =>
  `${begin(result)}, thuộc mức “${caseName(name)}”: ${worth(value, off)}`;
export const otherwise = (result: string, value: number) =>
  `${begin(result)}, thuộc trường hợp còn lại: ${points(value)}`;
export const atLevel = (name: string, value: number, off?: number) =>
  `${/^mức /i.test(name) ? '' : 'Mức '}“${begin(caseName(name))}”: ${worth(value, off)}`;
/** "Nếu có mô hình mới" is the case of having one. */
const caseName = (name: string) => name.replace(/^nếu (?=\p{L})/iu, '');

/** "17/20 = 85%; 85% × 2 điểm = 1,7 điểm" */
export const inProportion = (result: string, ratio: number, atWhole: number, value: number) => {
  if (value === 0) return `${result}: 0 điểm`;
  if (ratio === 1) return `${result}, ${earning(value, atWhole)}`;
  const factor = percent(ratio);
  return `${result === factor ? '' : `${result}; `}${factor} × ${points(atWhole)} = ${points(value)}`;
};
/** "19/25 = 76%; 76%/95% × 10 điểm = 8 điểm" */
export const inProportionTo = (result: string, ratio: number, target: number, atTarget: number, value: number) =>
  value === 0
    ? `${result}: 0 điểm`
    : `${result === percent(ratio) ? '' : `${result}; `}${percent(ratio)}/${percent(target)} × ${points(atTarget)} = ${points(value)}`;
export const offPerPercent = (
  result: string,
  percentsBelow: number,
  { target, offEach }: { readonly target: number; readonly offEach: number },
  value: number,
) =>
  `${result}, thấp hơn ${percent(target)} là ${formatNumber(percentsBelow)}%, mỗi 1% trừ ${points(offEach)}, ${left(value)}`;
export const rounded = (explanation: string, step: number, value: number) =>
  `${explanation}, làm tròn đến ${formatNumber(step, 4)} thành ${points(value)}`;

/** What a result counts: `typed` as it was typed ("03 lần", "thiếu 02 kỳ"), null where only the number was; `noun` of what is counted, where it is known. */
export interface SpokenCount {
  readonly counted: number;
  readonly noun: string | null;
  readonly typed: string | null;
}

/** "Lần" fits what a bare number counts, "trường hợp" what was typed without a noun ("thiếu 2"). */
const nounOf = ({ noun, typed }: SpokenCount) => noun ?? (typed === null ? 'lần' : 'trường hợp');
const subjectOf = (spoken: SpokenCount, verb: string) =>
  begin(spoken.typed ?? `${verb} ${formatCount(spoken.counted)} ${nounOf(spoken)}`);

/** "02 sáng kiến, mỗi sáng kiến 2,5 điểm, được 5 điểm"; `cap` where it holds the points down. */
export const forEach = (spoken: SpokenCount, each: number, value: number, cap: number | null) => {
  if (spoken.counted === 0) return 'Không có kết quả nào được tính: 0 điểm';
  const subject = subjectOf(spoken, 'tính');
  if (spoken.counted === 1 && cap === null) return `${subject}, được ${points(value)}`;
  const most = cap === null ? '' : ` nhưng tối đa ${points(cap)}`;
  return `${subject}, mỗi ${nounOf(spoken)} ${points(each)}${most}, được ${points(value)}`;
};

/** "Thiếu 02 kỳ, mỗi kỳ trừ 0,5 điểm, còn 1 điểm"; `most` where no more than that is taken off. */
export const takenOff = (
  spoken: SpokenCount,
  each: number,
  { base, most, value }: { readonly base: number; readonly most: number | null; readonly value: number },
) => {
  if (spoken.counted === 0) return `Không bị trừ điểm, ${earning(base, base)}`;
  const subject = subjectOf(spoken, 'bị tính');
  if (spoken.counted === 1 && most === null) return `${subject}, trừ ${points(each)}, ${left(value)}`;
  return `${subject}, mỗi ${nounOf(spoken)} trừ ${points(each)}${most === null ? '' : ` nhưng tối đa trừ ${points(most)}`}, ${left(value)}`;
};
/** In a block of penalties: "3 lần, mỗi lần trừ 0,5 điểm, tổng cộng trừ 1,5 điểm"; `most` where no more than that is taken off. */
export const takenAway = (spoken: SpokenCount, each: number, off: number, most: number | null) => {
  if (spoken.counted === 0) return nothingTakenOff();
  const subject = subjectOf(spoken, 'bị tính');
  if (spoken.counted === 1 && most === null) return `${subject}, trừ ${points(off)}`;
  const sum = most === null ? `, tổng cộng trừ ${points(off)}` : ` nhưng chỉ trừ tối đa ${points(most)}`;
  return `${subject}, mỗi ${nounOf(spoken)} trừ ${points(each)}${sum}`;
};
export const nothingTakenOff = () => 'Không bị trừ điểm';
export const typedPenalty = (off: number) => (off === 0 ? nothingTakenOff() : `Điểm trừ nhập tay: ${points(off)}`);
/** A sentence above that ends with the points a case is worth, told with those it takes off: "Mức “Bị phê bình”: trừ 1 điểm". */
export const asPenalty = (explanation: string, off: number) =>
  explanation.replace(
    /: (?:trừ )?[\d.,]+ điểm(?:, (?:còn [\d.,]+|không còn) điểm)?$/,
    off === 0 ? ': không bị trừ điểm' : `: trừ ${points(off)}`,
  );
export const notLate = (value: number) => `Không chậm ngày nào, ${earning(value, value)}`;

export const onDay = (isoDay: string, name: string, value: number, off?: number) =>
  `Ngày ${formatDate(isoDay)}, thuộc mức “${caseName(name)}”: ${worth(value, off)}`;
export const passed = (value: number) => `Đạt: ${points(value)}`;
export const notPassed = () => 'Không đạt: 0 điểm';

// Why a result has no points.

const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
const refused = (result: string, why: string) => `Kết quả ${quote(result)}: ${why}`;

export const negative = (result: string) => refused(result, 'không nhận số âm. Hãy gõ lại.');
export const noSuchDay = (result: string) => refused(result, 'không có ngày này trên lịch. Hãy gõ lại.');
export const divisionByZero = (result: string) => refused(result, 'mẫu số bằng 0 nên không có tỷ lệ. Hãy gõ lại.');
export const dayOrFraction = (result: string) =>
  refused(result, 'có thể là ngày hoặc tỷ số. Hãy gõ tỷ lệ phần trăm, hoặc tỷ số không có số 0 ở đầu.');
export const tooLong = () => 'Kết quả quá dài để tính điểm. Hãy gõ ngắn gọn, ví dụ 85%, 17/20, Đạt, 3 lần.';
export const needsRatio = (result: string, levels: readonly string[]) =>
  refused(result, `cách tính điểm này cần một tỷ lệ. Hãy gõ như 85%, 0,85 hoặc 17/20${orOneOf(levels)}.`);
export const ratioAboveHundred = (result: string) =>
  refused(result, 'lớn hơn 100 mà không có dấu %. Hãy gõ thêm dấu % hoặc gõ dạng 17/20.');
export const ratioOrPercent = (result: string) =>
  refused(result, `không rõ là ${result}% hay ${result} lần. Hãy gõ thêm dấu %.`);
export const needsScore = (result: string) =>
  refused(result, 'cách tính điểm này cần số điểm được chấm. Hãy gõ như 85 hoặc 82,5.');
export const needsCount = (result: string, levels: readonly string[] = []) =>
  refused(result, `cách tính điểm này cần một số nguyên từ 0 trở lên. Hãy gõ như 0, 2 hoặc 03 lần${orOneOf(levels)}.`);
/** "; hoặc gõ “Không gửi”" */
const orOneOf = (levels: readonly string[]) =>
  levels.length === 0 ? '' : `; hoặc gõ ${levels.slice(0, 3).map(quote).join(', ')}`;
export const countsSomethingElse = (result: string, unit: string) =>
  refused(result, `cách tính điểm không nói đến ${quote(unit)}. Hãy gõ riêng con số.`);
export const countsNoTime = (result: string, unit: string) =>
  refused(result, `cách tính điểm không tính theo số ${unit}. Hãy gõ số lần.`);
export const needsDaysLate = (result: string) =>
  refused(result, 'cách tính điểm này cần “Đúng hạn” hoặc số ngày chậm. Hãy gõ như Đúng hạn, Chậm 3 ngày.');
export const needsAchieved = (result: string, total: number) =>
  refused(result, `hãy gõ số nội dung đạt trên ${total}, ví dụ ${Math.max(total - 1, 0)}/${total}.`);
export const moreThanThereAre = (result: string, total: number) =>
  refused(result, `cách tính điểm chỉ có ${formatCount(total)} nội dung. Hãy gõ lại.`);
export const noSuchLevel = (result: string, levels: readonly string[]) =>
  refused(
    result,
    levels.length === 0
      ? 'không khớp mức nào của cách tính điểm. Hãy gõ lại.'
      : `không khớp mức nào. Hãy gõ một trong: ${levels.slice(0, 5).map(quote).join(', ')}${levels.length > 5 ? '…' : ''}.`,
  );
export const severalLevels = (result: string) =>
  refused(result, 'khớp nhiều mức của cách tính điểm. Hãy gõ đủ tên của một mức.');
export const nothingToScore = (result: string) =>
  refused(result, 'cách tính điểm không tính điểm trường hợp này. Hãy chọn trạng thái “Không áp dụng”.');
export const halfOfLevel = (result: string, level: string) =>
  refused(result, `mới nói một phần của mức ${quote(level)}. Hãy gõ đủ lời của một mức.`);
export const noBand = (result: string) =>
  refused(result, 'không thuộc mức nào của cách tính điểm. Hãy xem lại kết quả hoặc cách tính điểm.');
export const percentNotWhole = (result: string) =>
  refused(result, 'cách tính điểm trừ theo từng 1%, không nói phần lẻ tính thế nào. Hãy gõ tỷ lệ tròn phần trăm.');
export const perhapsBetter = (result: string, level: string) =>
  `Kết quả “${result}”: có thể thuộc mức “${level}”. Hãy gõ theo lời của mức đó, hoặc gõ tỷ lệ dưới 100%.`;

export const severalBands = (result: string) =>
  refused(result, 'thuộc nhiều mức khác điểm nhau. Hãy gõ theo lời của một mức, hoặc sửa các mức cho khỏi chồng nhau.');
export const needsTypedPoints = (result: string, maximum: number) =>
  refused(result, `tiêu chí này chấm tay. Hãy gõ số điểm đạt được, từ 0 đến ${formatNumber(maximum)}.`);
export const aboveMaximum = (result: string, maximum: number) =>
  refused(result, `lớn hơn điểm tối đa ${formatNumber(maximum)}. Hãy gõ lại.`);
export const noDayInRule = (result: string) =>
  refused(result, 'là một ngày nhưng cách tính điểm không nêu ngày để so. Hãy gõ như Đúng hạn, Chậm.');
export const dayOnTheEdge = (result: string) =>
  refused(result, 'đúng vào ngày mà cách tính điểm không nói rõ. Hãy gõ Đúng hạn hoặc Chậm.');
export const yearUnclear = (result: string) =>
  refused(result, 'cách tính điểm không ghi năm nên không rõ là sớm hay muộn. Hãy gõ Đúng hạn hoặc Chậm.');
export const needsRule = (result: string) =>
  refused(result, 'chưa có cách tính điểm nên chỉ nhận số điểm hoặc Đạt, Không đạt. Hãy ghi cách tính điểm.');

// Remarks beside points.

export const cappedAtHundred = (result: string) => `Kết quả ${quote(result)} lớn hơn 100% nên được tính như 100%.`;
export const readAsHundred = () => 'Kết quả “1” được hiểu là 100%. Nếu là 1%, hãy gõ thêm dấu %.';

// Why a rule could not be read.

const rule = (why: string) => `Chưa hiểu cách tính điểm: ${why}`;

export const ruleTooLong = (most: number) => rule(`dài quá ${formatNumber(most, 0)} chữ. Hãy viết gọn các mức điểm.`);
export const ruleWithoutPoints = () =>
  rule('không thấy mức điểm nào. Hãy viết như “Có: 1đ; không: 0đ”, “Theo tỷ lệ”, hoặc “Nhập điểm” để chấm tay.');
export const ruleNeedsOutside = (clause: string) =>
  rule(`${quote(clause)} cần số liệu không có ở dòng này. Hãy ghi “Nhập điểm” và gõ số điểm vào Kết quả.`);
export const ruleClauseUnclear = (clause: string) =>
  rule(`không rõ điểm của ${quote(clause)}. Hãy viết dạng “trường hợp: số điểm”.`);
export const ruleNeedsSeveralNumbers = () =>
  rule('một kết quả không đủ để tính. Hãy tách thành nhiều tiêu chí thành phần hoặc ghi “Nhập điểm”.');
export const ruleBelowZero = (name: string) =>
  rule(`${quote(name)} có điểm âm, mà điểm của tiêu chí thấp nhất là 0. Hãy ghi 0đ hoặc đưa sang phần điểm trừ.`);
export const ruleAboveMaximum = (value: number, maximum: number) =>
  rule(`mức ${points(value)} lớn hơn điểm tối đa ${formatNumber(maximum)}. Hãy sửa một trong hai.`);
export const ruleBelowMaximum = (value: number, maximum: number) =>
  `Mức cao nhất của cách tính điểm là ${points(value)}, thấp hơn điểm tối đa ${formatNumber(maximum)}. Hãy xem lại.`;
export const ruleWithoutMaximum = () => rule('chưa có điểm tối đa hợp lệ.');
