// What is said about the scale of ratings, how it rates, and where there is no rating.

import { formatCount, formatPercent } from '../number.ts';
import { quote } from '../quote.ts';

const EXAMPLE = 'Tốt: từ 90; Khá: từ 80 đến dưới 90; Trung bình: từ 70 đến dưới 80; Yếu: dưới 70';

const notRated = 'Chưa xếp loại theo thang này.';

export const ratingUnreadable = (part: string) =>
  `Chưa hiểu mức ${quote(part)}. Hãy ghi tên mức, dấu hai chấm rồi khoảng tỷ lệ %, ví dụ ${quote(EXAMPLE)}. ${notRated}`;

export const ratingTwice = (name: string) => `Mức ${quote(name)} ghi hai lần. Hãy sửa lại tên. ${notRated}`;

export const topMissing = () =>
  `Chưa có mức nào cho tỷ lệ 100%. Hãy ghi mức cao nhất dạng ${quote('từ 90')}. ${notRated}`;

export const bottomMissing = () =>
  `Chưa có mức nào cho tỷ lệ 0%. Hãy ghi mức thấp nhất dạng ${quote('dưới 70')}. ${notRated}`;

export const ratingsOverlap = (lower: string, higher: string) =>
  `Hai mức ${quote(lower)} và ${quote(higher)} chồng lên nhau. Hãy sửa để mỗi tỷ lệ chỉ thuộc một mức. ${notRated}`;

export const ratingsLeaveGap = (lower: string, higher: string) =>
  `Giữa hai mức ${quote(lower)} và ${quote(higher)} còn khoảng chưa thuộc mức nào. Hãy sửa cho liền nhau. ${notRated}`;

/** Beside a unit of which too few tasks are due to rate it. */
export const tooFewDue = () => 'Chưa đủ căn cứ';

interface Bound {
  /** In percent. */
  readonly value: number;
  readonly included: boolean;
}

/** Beside the ratings of units, so that whoever reads them can recompute them. `least`: how many tasks must be due. */
export const ratingRule = (
  ratings: readonly { readonly name: string; readonly from: Bound | null; readonly to: Bound | null }[],
  least: number,
) =>
  'Xếp loại dự kiến theo tỷ lệ nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đã đến hạn (không tính nhiệm vụ đã trình, chờ duyệt và nhiệm vụ hoàn thành chưa ghi ngày): ' +
  `${ratings.map(({ name, from, to }) => `${name}: ${range(from, to)}`).join('; ')}. ` +
  `Đơn vị có dưới ${formatCount(least)} nhiệm vụ đến hạn thì chưa đủ căn cứ xếp loại.`;

/** "từ 70% đến dưới 90%", "từ 90%", "dưới 50%". */
const range = (from: Bound | null, to: Bound | null) =>
  [from === null ? '' : `${from.included ? 'từ' : 'trên'} ${percent(from)}`, to === null ? '' : upTo(to, from)]
    .filter((part) => part !== '')
    .join(' ');

const upTo = (to: Bound, from: Bound | null) => {
  if (to.included) return `đến ${percent(to)}`;
  return `${from === null ? '' : 'đến '}dưới ${percent(to)}`;
};

const percent = ({ value }: Bound) => formatPercent(value / 100);
