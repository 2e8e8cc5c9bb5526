// What is said about the rows of the criteria table: codes, maxima, statuses, results.

import { formatDate } from '../date.ts';
import { joinWithAnd } from '../list.ts';
import { formatCount, formatNumber } from '../number.ts';

const points = (value: number) => `${formatNumber(value)} điểm`;

export const codeBecameDate = (text: string) =>
  `Mã đã bị đổi thành ngày ${text} nên dòng này chưa được tính. Hãy để ô ở định dạng văn bản rồi gõ lại mã.`;

export const codeBecameNumber = (text: string) =>
  `Mã đã bị đổi thành số ${text} nên dòng này chưa được tính (1.1 và 1.10 không còn phân biệt được). Hãy để ô ở định dạng văn bản rồi gõ lại mã.`;

export const codeUnreadable = (text: string) =>
  `Không hiểu mã “${text}” nên dòng này chưa được tính. Mã có dạng I, II hoặc A, B cho từng phần; 1, 1.2, 1.2.3 cho các dòng bên dưới.`;

export const codeOfAnotherBlock = (text: string, block: string) =>
  block === ''
    ? `Mã “${text}” thuộc một phần chưa có dòng nào mở ra nên dòng này chưa được tính. Hãy thêm dòng của phần đó ở bên trên.`
    : `Mã “${text}” không thuộc phần ${block} đang đứng bên trên nên dòng này chưa được tính. Hãy sửa mã hoặc chuyển dòng về đúng phần.`;

export const codeRepeated = (code: string) =>
  `Mã ${code} đã có ở một dòng bên trên. Dòng trên được tính, dòng này chưa được tính. Hãy sửa lại một trong hai mã.`;

export const codeOutOfOrder = (code: string, above: string, more: number) =>
  `Mã ${code} đứng dưới mã ${above}. Điểm vẫn được tính đủ; hãy xếp các dòng theo thứ tự mã hoặc sửa mã cho đúng.${more === 0 ? '' : ` Phần này còn ${formatCount(more)} chỗ như vậy.`}`;

export const blockRepeated = (code: string) =>
  `Phần ${code} đã có ở bên trên. Cả hai phần vẫn được tính; hãy đổi một trong hai mã để không lẫn.`;

export const parentMissing = (code: string, parent: string, ancestor: string) =>
  ancestor === ''
    ? `Chưa có dòng ${parent} cho mã ${code}. Tạm tính thẳng vào phần chứa nó; hãy thêm dòng ${parent} hoặc sửa mã.`
    : `Chưa có dòng ${parent} cho mã ${code}. Tạm tính vào ${ancestor}; hãy thêm dòng ${parent} hoặc sửa mã.`;

export const codeMissing = () =>
  'Dòng này chưa có mã nên chưa được tính. Nếu là một tiêu chí, hãy gõ mã; nếu là mức điểm, hãy đặt ngay dưới tiêu chí của nó và để trống kết quả, trạng thái.';

export const bonusAndPenaltyTogether = () =>
  'Phần này gộp điểm thưởng và điểm trừ nên được tính như điểm trừ. Hãy tách thành hai phần.';

export const maximumUnreadable = (text: string) =>
  `“${text}” không phải số điểm nên tiêu chí này chưa có điểm. Hãy gõ một số, ví dụ 1,5.`;

export const maximumMissing = () => 'Chưa có điểm tối đa nên tiêu chí này chưa có điểm. Hãy gõ một số, ví dụ 1,5.';

export const maximumNegative = (value: number) =>
  `Điểm tối đa ${formatNumber(value)} là số âm nên tiêu chí này chưa có điểm. Hãy gõ số từ 0 trở lên.`;

export const childrenDoNotAddUp = (stated: number, sum: number) =>
  `Điểm tối đa ghi ${points(stated)} nhưng các dòng bên dưới cộng lại ${points(sum)}. Số liệu được tính theo các dòng bên dưới; hãy sửa cho khớp.`;

export const statusUnknown = (text: string) =>
  `Không có trạng thái “${text}” nên tạm coi là đang thực hiện. Hãy chọn trong danh sách.`;

export const doneWithoutResult = () =>
  'Trạng thái là đã thực hiện nhưng chưa nhập kết quả nên chưa có điểm. Hãy nhập kết quả.';

export const doneWithoutPoints = () =>
  'Trạng thái là đã thực hiện nhưng kết quả được 0 điểm. Hãy xem lại kết quả hoặc trạng thái.';

export const failedWithAllPoints = () =>
  'Trạng thái là không đạt nhưng kết quả được đủ điểm tối đa. Hãy xem lại kết quả hoặc trạng thái.';

export const pointsWithoutEvidence = () =>
  'Đã tự chấm điểm nhưng chưa ghi tài liệu kiểm chứng. Hãy ghi số, ngày văn bản hoặc đường dẫn tới tài liệu.';

export const daysLate = (days: number) => (days === 0 ? 'Đúng hạn' : `Chậm ${days} ngày`);

export const bandsLeaveGap = (result: string) =>
  `Các mức của cách tính điểm để trống một khoảng: ví dụ kết quả ${result} không thuộc mức nào. Hãy sửa các mức cho liền nhau.`;

export const bandsOverlap = (result: string) =>
  `Các mức của cách tính điểm chồng lên nhau: ví dụ kết quả ${result} thuộc nhiều mức khác điểm. Hãy sửa để mỗi kết quả chỉ thuộc một mức.`;

export const resultThoughNotApplicable = () =>
  'Trạng thái là không áp dụng nên kết quả đã nhập không được tính. Hãy xem lại kết quả hoặc trạng thái.';

export const pastDue = (isoDay: string) =>
  `Đã qua hạn ${formatDate(isoDay)} mà chưa ghi là đã thực hiện. Hãy cập nhật trạng thái hoặc hạn hoàn thành.`;

export const resultWithoutRule = (result: string) =>
  `Chưa tính được điểm cho kết quả “${result}” vì chưa hiểu cách tính điểm.`;

export const dueDateUnreadable = (text: string) =>
  `“${text}” không phải ngày. Hãy gõ ngày, tháng, năm, ví dụ 31/12/2023.`;

export const appraisedUnreadable = (text: string) =>
  `“${text}” không phải số điểm nên được coi là chưa có điểm thẩm định. Hãy gõ một số, ví dụ 1,5.`;

export const appraisedOutside = (value: number, maximum: number) =>
  `Điểm thẩm định ${formatNumber(value)} nằm ngoài khoảng từ 0 đến ${points(maximum)} nên được coi là chưa có. Hãy xem lại.`;

export const appraisedMissing = () => 'Chưa có điểm thẩm định.';

export const allCriteria = () => 'Tất cả tiêu chí';

export const explainedByAppraisal = (value: number) => `Điểm thẩm định: ${points(value)}`;

export const explainedNotApplicable = () => 'Không áp dụng';

export const relatedCodeUnreadable = (text: string) =>
  `Không hiểu mã tiêu chí “${text}”. Hãy gõ mã như trên trang Tiêu chí, cách nhau bằng dấu chấm phẩy, ví dụ 1.2.3; II.4.`;

export const relatedCodeUnknown = (text: string) => `Không có tiêu chí nào mang mã ${text}. Hãy xem lại mã.`;

export const relatedCodeAmbiguous = (text: string, ids: readonly string[]) =>
  `Mã ${text} có ở nhiều phần (${joinWithAnd(ids)}). Hãy gõ cả mã của phần, ví dụ ${ids[0] ?? ''}.`;

export const sumUnreadable = (text: string) =>
  `“${text}” không phải số điểm nên được bỏ qua; dòng này được tính theo các dòng bên dưới. Hãy gõ một số hoặc để trống.`;

export const penaltyNeedsPointsOff = (result: string) =>
  `Kết quả “${result}”: ở phần điểm trừ hãy gõ số điểm bị trừ, hoặc ghi cách tính dạng “trừ 0,5đ mỗi lần”.`;
