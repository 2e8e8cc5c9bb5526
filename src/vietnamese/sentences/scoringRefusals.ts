// What is said where a scoring rule could not be read, or a result could not be scored by it.

import { uncapitalised } from '../inSentence.ts';
import { joinWithAnd } from '../list.ts';
import { formatCount, formatNumber } from '../number.ts';
import { quote } from '../quote.ts';
import { shortened } from '../shortened.ts';
import { points } from './scoring.ts';

const MOST_LETTERS_QUOTED = 60;

// Why a result has no points.

const quoted = (text: string) => quote(shortened(text, MOST_LETTERS_QUOTED));
const refused = (result: string, why: string) => `Kết quả ${quoted(result)}: ${why}`;

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
export const needsExcess = (result: string) =>
  refused(
    result,
    'cách tính điểm này tính theo phần vượt. Hãy gõ riêng phần vượt, ví dụ 3%, hoặc gõ theo lời của một mức.',
  );
export const needsScore = (result: string) =>
  refused(result, 'cách tính điểm này cần số điểm được chấm. Hãy gõ như 85 hoặc 82,5.');
export const needsCount = (result: string, levels: readonly string[] = []) =>
  refused(result, `cách tính điểm này cần một số nguyên từ 0 trở lên. Hãy gõ như 0, 2 hoặc 03 lần${orOneOf(levels)}.`);
/** "; hoặc gõ “Không gửi”" */
const orOneOf = (levels: readonly string[]) =>
  levels.length === 0 ? '' : `; hoặc gõ ${levels.slice(0, 3).map(quote).join(', ')}`;
export const countsSomethingElse = (result: string, unit: string) =>
  refused(result, `cách tính điểm không nói đến ${quoted(unit)}. Hãy chỉ gõ con số được tính điểm, không có thì gõ 0.`);
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
  refused(result, `mới nói một phần của mức ${quoted(level)}. Hãy gõ đủ lời của một mức.`);
interface SpokenThing {
  readonly name: string;
  /** So many of it, or there or not. */
  readonly isCounted: boolean;
}
/** "Đã gửi báo cáo" -> "không gửi báo cáo" */
const denied = (name: string) => `không ${uncapitalised(name).replace(/^đã /, '')}`;
/** Of several things the first is there and the others are not: “hồ sơ quá hạn: 2; văn bản sai: 0”, “Có kế hoạch; không có báo cáo”. */
const typedThing = ({ name, isCounted }: SpokenThing, place: number) => {
  const short = shortened(name, MOST_LETTERS_QUOTED);
  if (isCounted) return `${short}: ${place === 0 ? 2 : 0}`;
  return place === 0 || /^(?:không|chưa) /i.test(short) ? short : denied(short);
};
export const needsNames = (result: string, things: readonly SpokenThing[]) =>
  refused(
    result,
    `cách tính điểm có nhiều nội dung, mỗi nội dung một số điểm. Hãy gõ rõ từng nội dung, cách nhau bằng dấu chấm phẩy, như ${quote(
      things.map(typedThing).join('; '),
    )}.`,
  );
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

export const cappedAtHundred = (result: string) => `Kết quả ${quoted(result)} lớn hơn 100% nên được tính như 100%.`;
export const readAsHundred = () => 'Kết quả “1” được hiểu là 100%. Nếu là 1%, hãy gõ thêm dấu %.';

export const notNamed = (names: readonly string[]) =>
  `Kết quả không nêu ${joinWithAnd(names.map(quoted))} nên tính là không có.`;

// Why a rule could not be read.

const rule = (why: string) => `Chưa hiểu cách tính điểm: ${why}`;

export const ruleTooLong = (most: number) => rule(`dài quá ${formatNumber(most, 0)} chữ. Hãy viết gọn các mức điểm.`);
export const ruleWithoutPoints = () =>
  rule('không thấy mức điểm nào. Hãy viết như “Có: 1đ; không: 0đ”, “Theo tỷ lệ”, hoặc “Nhập điểm” để chấm tay.');
export const ruleNeedsOutside = (clause: string) =>
  rule(`${quoted(clause)} cần số liệu không có ở dòng này. Hãy ghi “Nhập điểm” và gõ số điểm vào Kết quả.`);
export const ruleClauseUnclear = (clause: string) =>
  rule(`không rõ điểm của ${quoted(clause)}. Hãy viết dạng “trường hợp: số điểm”.`);
export const ruleNeedsSeveralNumbers = () =>
  rule('một kết quả không đủ để tính. Hãy tách thành nhiều tiêu chí thành phần hoặc ghi “Nhập điểm”.');
export const ruleBelowZero = (name: string) =>
  rule(`${quoted(name)} có điểm âm, mà điểm của tiêu chí thấp nhất là 0. Hãy ghi 0đ hoặc đưa sang phần điểm trừ.`);
export const ruleAboveMaximum = (value: number, maximum: number) =>
  rule(`mức ${points(value)} lớn hơn điểm tối đa ${formatNumber(maximum)}. Hãy sửa một trong hai.`);
export const ruleBelowMaximum = (value: number, maximum: number) =>
  `Mức cao nhất của cách tính điểm là ${points(value)}, thấp hơn điểm tối đa ${formatNumber(maximum)}. Hãy xem lại.`;
export const ruleTakesOffFromWhat = (best: number, maximum: number) =>
  rule(
    `mức cao nhất là ${points(best)}, thấp hơn điểm tối đa ${formatNumber(maximum)}, nên không rõ trừ từ số điểm nào. Hãy sửa một trong hai.`,
  );
export const ruleGrowsPastLevel = () =>
  rule('ngay dưới một mức, điểm tính theo tỷ lệ lại cao hơn điểm của mức đó. Hãy xem lại các mức điểm và điểm tối đa.');
export const ruleWithoutMaximum = () => rule('chưa có điểm tối đa hợp lệ.');
