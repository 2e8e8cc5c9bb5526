// What is said about the indicator table and about the results that criteria take from it.

import { formatCount, formatNumber } from '../number.ts';
import { quote } from '../quote.ts';

/** A name in a merged cell stands in the first of its rows alone. */
export const nameMissing = () =>
  'Dòng này có số liệu nhưng chưa có tên chỉ tiêu nên chưa được tính. Hãy gõ tên chỉ tiêu vào dòng này; ô gộp chỉ giữ tên ở dòng đầu.';

export const targetUnreadable = (text: string) =>
  `Chưa hiểu mức giao ${quote(text)} nên chưa đánh giá. Hãy gõ một tỷ lệ, ví dụ 95%.`;

export const targetNeeded = () =>
  'Chưa có mức giao nên chưa biết đơn vị đạt hay chưa, và chưa tổng hợp được chỉ tiêu này. Hãy gõ một tỷ lệ, ví dụ 100%.';

/** "1.200" typed as text can mean two numbers. */
export const figureUnreadable = (text: string) =>
  `Chưa hiểu số ${quote(text)} nên chưa tính tỷ lệ. Hãy gõ lại, phần nghìn không dùng dấu chấm, ví dụ 1200 hoặc 12,5.`;

export const figureNegative = (value: number) =>
  `${formatNumber(value)} là số âm nên chưa tính tỷ lệ. Hãy gõ số từ 0 trở lên.`;

export const totalMissing = () => 'Chưa có tổng số nên chưa tính tỷ lệ. Hãy gõ tổng số.';

export const doneAboveTotal = (done: number, total: number) =>
  `Số đã thực hiện ${formatNumber(done)} lớn hơn tổng số ${formatNumber(total)} nên chưa tính tỷ lệ. Hãy xem lại hai số.`;

export const rollUpUnknown = (text: string) =>
  `Không có cách tổng hợp ${quote(text)} nên tạm hiểu là cộng số liệu. Hãy chọn trong danh sách.`;

export const rollUpDiffers = (chosen: string) =>
  `Các dòng bên trên của chỉ tiêu này chọn ${quote(chosen)}, nên chỉ tiêu được tổng hợp theo cách đó. Hãy chọn một cách cho tất cả các dòng.`;

export const unitMissing = () =>
  'Chỉ tiêu này có các dòng theo đơn vị nên dòng không ghi đơn vị sẽ bị cộng hai lần; chưa tổng hợp chỉ tiêu này. Hãy ghi đơn vị hoặc xóa dòng.';

export const indicatorTwice = () =>
  'Chỉ tiêu này đã có ở một dòng bên trên và cả hai dòng đều không ghi đơn vị; chưa tổng hợp chỉ tiêu này. Hãy ghi đơn vị hoặc xóa một dòng.';

export const unitTwice = (unit: string) =>
  `Chỉ tiêu này đã có dòng của ${quote(unit)} ở bên trên; chưa tổng hợp chỉ tiêu này. Hãy gộp hai dòng làm một.`;

export const codeOfSeveralCriteria = (code: string) =>
  `Mã ${code} gồm nhiều tiêu chí nên không lấy kết quả từ chỉ tiêu này. Hãy gõ mã của một tiêu chí.`;

export const criterionContested = (indicator: string) =>
  `Một chỉ tiêu khác cũng gắn với tiêu chí này, nên chưa biết lấy kết quả từ ${quote(indicator)} hay từ chỉ tiêu kia. Hãy chỉ gắn một chỉ tiêu với tiêu chí này.`;

export const notAllFigures = (rows: number) =>
  `Còn ${formatCount(rows)} dòng của chỉ tiêu này chưa có số liệu nên tiêu chí chưa lấy kết quả từ đây. Hãy nhập đủ số liệu, hoặc gõ kết quả thẳng vào tiêu chí.`;

/** Beside the criterion. */
export const resultTaken = (result: string, indicator: string) =>
  `Ô Kết quả để trống nên lấy ${result} từ chỉ tiêu ${quote(indicator)}.`;
