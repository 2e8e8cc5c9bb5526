// What is said about the rows of the task table: states, problems, hints, and the headline's sentence.

import { formatDate, formatDayAndMonth } from '../date.ts';
import { formatCount } from '../number.ts';
import { ofUnits } from './units.ts';

/** The second sentence of the headline. Orders, units that carry an overdue row, orders overdue a week ago, orders due within seven days. */
export const tasksHeadline = (overdue: number, units: number, aWeekAgo: number, dueWithin7Days: number) =>
  `Quá hạn: ${formatCount(overdue)} nhiệm vụ${ofUnits(units)} (tuần trước: ${formatCount(aWeekAgo)}); ` +
  `đến hạn trong 07 ngày tới: ${formatCount(dueWithin7Days)} nhiệm vụ.`;

/** `state` is the word for "submitted". */
export const submittedPastDue = (state: string, dueOn: string) => `${state} (quá hạn ${formatDate(dueOn)})`;

/** `state` is the word for "completed"; the cell for the day is blank, or what it holds can't be used. */
export const completedWithoutDay = (state: string, isBlank: boolean) =>
  `${state} (${isBlank ? 'chưa nhập ngày' : 'chưa rõ ngày'})`;

export const missedReports = (state: string, days: readonly string[]) => {
  const shown = days.slice(0, MOST_REPORTS_NAMED).map(formatDayAndMonth).join(', ');
  const more = days.length > MOST_REPORTS_NAMED ? ', …' : '';
  return `${state}: thiếu ${formatCount(days.length)} kỳ (${shown}${more})`;
};

const MOST_REPORTS_NAMED = 6;

export const lastReport = (state: string, day: string) => `${state}: đã báo cáo kỳ ${formatDayAndMonth(day)}`;

export const nextReport = (state: string, day: string) => `${state}: kỳ tới ${formatDayAndMonth(day)}`;

export const noReportLeft = (state: string, year: number) => `${state}: không còn kỳ nào trong năm ${year}`;

export const contentMissing = () => 'Dòng này chưa có nội dung nhiệm vụ. Hãy nhập nội dung hoặc xóa các ô còn lại.';

export const codeMissing = () =>
  'Chưa có mã mà nội dung giống một dòng khác, nên mỗi dòng đang được tính là một nhiệm vụ riêng. Nếu là một nhiệm vụ giao cho nhiều đơn vị, hãy ghi cùng một mã; nếu không, hãy bấm CCHC → Thiết lập, sửa bảng để điền mã.';

export const codeUnreadable = (text: string) =>
  `Không đọc được mã “${text}” nên dòng này được tính là một nhiệm vụ riêng. Hãy để ô ở định dạng văn bản rồi gõ lại mã.`;

export const assignmentRepeated = (code: string, unit: string) =>
  `Nhiệm vụ ${code} đã giao cho ${unit} ở một dòng bên trên. Cả hai dòng đều được tính; hãy xóa một dòng hoặc sửa mã.`;

export const unitMissing = () => 'Chưa có đơn vị chủ trì. Hãy nhập tên đơn vị.';

export const unitUnknown = (unit: string) =>
  `Trang Đơn vị chưa có “${unit}”. Hãy sửa lại tên, hoặc thêm vào trang Đơn vị (cột Tên đơn vị hoặc Tên khác).`;

export const severalLeadUnits = (first: string) =>
  `Ô này có nhiều đơn vị chủ trì; nhiệm vụ được tính cho ${first}. Muốn theo dõi từng đơn vị, hãy tách mỗi đơn vị một dòng, cùng mã.`;

export const deadlineNotUnderstood = (text: string) =>
  `Không hiểu thời hạn “${text}” nên chưa tính được hạn. Hãy ghi ngày (30/11/2023), hoặc như: trước ngày 30/11/2023; trong tháng 12/2023; Quý IV/2023; thứ 6 hằng tuần; ngày 20 hằng tháng; sau khi …`;

export const deadlineWithoutYear = (text: string) =>
  `Chưa biết năm của thời hạn “${text}”. Hãy ghi đủ ngày, tháng, năm hoặc nhập Ngày giao.`;

export const deadlineNoSuchDay = (text: string) =>
  `Thời hạn “${text}” có ngày không tồn tại trong lịch. Hãy sửa lại ngày.`;

export const deadlineSeveralDates = (text: string) =>
  `Thời hạn “${text}” có nhiều ngày, chưa biết lấy ngày nào. Hãy để lại một ngày, hoặc tách mỗi ngày một dòng.`;

export const assignedOnNeeded = () => 'Thời hạn tính từ ngày giao. Hãy nhập Ngày giao để tính được hạn.';

export const assignedOnNeededForReports = () =>
  'Nhiệm vụ định kỳ chưa có Ngày giao nên chưa xác định được các kỳ đã qua còn thiếu. Hãy nhập Ngày giao.';

export const dayUnreadable = (text: string) =>
  `Không đọc được ngày “${text}” nên ô này chưa được tính. Hãy nhập dạng 30/11/2023.`;

export const progressUnknown = (text: string) =>
  `Không có tiến độ “${text}”. Hãy chọn trong danh sách; tạm tính theo thời hạn.`;

export const completedOnMissing = () =>
  'Đã hoàn thành nhưng chưa nhập Ngày hoàn thành. Hãy nhập ngày để biết đúng hạn hay quá hạn.';

export const completedOnWithProgress = (progress: string) =>
  `Đã nhập Ngày hoàn thành nhưng Tiến độ là “${progress}”. Tạm tính là hoàn thành; hãy chọn Tiến độ “Hoàn thành” hoặc xóa ngày.`;

export const completedOnIgnored = (progress: string) =>
  `Đã nhập Ngày hoàn thành nhưng Tiến độ là “${progress}” nên chưa tính là hoàn thành. Hãy sửa một trong hai ô.`;

export const completedOnInFuture = (day: string) =>
  `Ngày hoàn thành ${formatDate(day)} chưa đến nên chưa được tính. Hãy nhập ngày hoàn thành thực tế.`;

export const completedBeforeAssigned = (completedOn: string, assignedOn: string) =>
  `Ngày hoàn thành ${formatDate(completedOn)} trước Ngày giao ${formatDate(assignedOn)}. Hãy xem lại hai ngày.`;

export const dueBeforeAssigned = (dueOn: string, assignedOn: string) =>
  `Hạn ${formatDate(dueOn)} trước Ngày giao ${formatDate(assignedOn)}. Hãy xem lại thời hạn hoặc ngày giao.`;

export const extensionWithoutNotice = () => 'Có gia hạn nhưng chưa ghi Văn bản cho gia hạn. Hãy ghi số, ngày văn bản.';

export const extensionEarlier = (extendedTo: string, ordered: string) =>
  `Gia hạn đến ${formatDate(extendedTo)} trước thời hạn giao ${formatDate(ordered)}; vẫn tính theo ngày gia hạn. Hãy xem lại.`;

export const extensionOfRecurring = () =>
  'Nhiệm vụ định kỳ không có một hạn để gia hạn nên Gia hạn đến chưa được tính. Hãy sửa Thời hạn giao nếu cần.';

export const noticeWithoutExtension = () => 'Có Văn bản cho gia hạn nhưng chưa nhập Gia hạn đến. Hãy nhập hạn mới.';

export const reportUnreadable = (text: string) =>
  `Không đọc được “${text}” trong Ngày đã báo cáo. Hãy ghi các ngày cách nhau bằng dấu chấm phẩy: 01/12; 08/12.`;

export const reportInFuture = (day: string) =>
  `Ngày đã báo cáo ${formatDate(day)} chưa đến nên chưa được tính. Hãy xem lại ngày.`;

export const reportBeforeAssigned = (day: string) =>
  `Ngày đã báo cáo ${formatDate(day)} không sau Ngày giao nên chưa được tính cho kỳ nào. Hãy xem lại ngày.`;

/** A hint: nothing is moved for a weekend. */
export const dueOnWeekend = (isSunday: boolean, workingDayBefore: string) =>
  `Hạn rơi vào ${isSunday ? 'Chủ nhật' : 'thứ Bảy'}; ngày làm việc liền trước: ${formatDate(workingDayBefore)}.`;

/** A hint: public holidays are not known. */
export const dueOnApproximate = () =>
  'Hạn tính theo ngày làm việc từ thứ Hai đến thứ Sáu, chưa trừ ngày nghỉ lễ; hãy kiểm tra lại.';
