// What is said about the scale of ratings, and where there is no rating.

const quote = (text: string) => `“${text}”`;

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
