// What is said about a result that a scoring rule gave points, or took them off.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';

/** A run of numbers; null where it is open. */
export interface SpokenInterval {
  readonly from: { readonly value: number; readonly included: boolean } | null;
  readonly to: { readonly value: number; readonly included: boolean } | null;
}

export const points = (value: number) => `${formatNumber(value, 4)} điểm`;
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
/** Things a result named, with what each comes to; `most` where a limit holds them down together. */
export interface SpokenThings {
  readonly named: readonly { readonly shown: string; readonly points: number }[];
  readonly most: number | null;
}
/** "Có kế hoạch (0,5 điểm); có báo cáo (0,5 điểm); tổng cộng 1 điểm" */
export const earnedTogether = ({ named, most }: SpokenThings, value: number) => {
  if (named.length === 0) return 'Không có kết quả nào được tính: 0 điểm';
  const each = named.map(({ shown, points: worth }) => `${shown} (${points(worth)})`).join('; ');
  const limit = most === null ? '' : ` nhưng tối đa ${points(most)}`;
  return begin(named.length === 1 && most === null ? each : `${each}${limit}; tổng cộng ${points(value)}`);
};
const takenOffEach = ({ named, most }: SpokenThings) =>
  begin(
    `${named.map(({ shown, points: worth }) => `${shown} (trừ ${points(worth)})`).join('; ')}${most === null ? '' : ` nhưng tối đa trừ ${points(most)}`}`,
  );
/** "2 hồ sơ quá hạn (trừ 0,2 điểm); 1 văn bản sai (trừ 0,25 điểm); còn 2,55 điểm" */
export const takenOffTogether = (told: SpokenThings, off: number, value: number) =>
  off === 0 ? `Không bị trừ điểm, ${earning(value, value)}` : `${takenOffEach(told)}; ${left(value)}`;
/** The same in a block of penalties, where nothing is left of anything. */
export const takenAwayTogether = (told: SpokenThings, off: number) =>
  off === 0 ? nothingTakenOff() : `${takenOffEach(told)}; tổng cộng trừ ${points(off)}`;
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
