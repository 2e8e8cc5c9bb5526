// What is said about the rows of the register of inspections.

import { formatDate } from '../date.ts';

export const unitMissing = () => 'Chưa ghi đơn vị được kiểm tra. Hãy nhập tên đơn vị.';

export const inspectedOnMissing = () => 'Chưa ghi ngày kiểm tra. Hãy nhập ngày, dạng 30/11/2023.';

export const inspectedOnNeeded = () => 'Hạn khắc phục tính từ ngày kiểm tra. Hãy nhập Ngày kiểm tra để tính được hạn.';

export const minutesMissing = () => 'Chưa ghi số biên bản kiểm tra. Hãy ghi số hoặc ngày lập biên bản.';

export const reportMissing = () => 'Chưa có báo cáo kết quả kiểm tra. Hãy ghi số, ngày báo cáo khi đã ban hành.';

export const deadlineMissing = () => 'Có kiến nghị nhưng chưa có hạn khắc phục. Hãy ghi ngày phải khắc phục xong.';

export const deadlineRecurs = () =>
  'Hạn khắc phục là một ngày, không phải các kỳ báo cáo. Hãy ghi ngày phải khắc phục xong; việc báo cáo định kỳ thì ghi ở trang Nhiệm vụ.';

export const dueBeforeInspected = (dueOn: string, inspectedOn: string) =>
  `Hạn khắc phục ${formatDate(dueOn)} trước ngày kiểm tra ${formatDate(inspectedOn)}. Hãy xem lại hai ngày.`;

export const fixedInFuture = (day: string) =>
  `Ngày khắc phục ${formatDate(day)} chưa đến nên chưa được tính. Hãy nhập ngày đã khắc phục xong.`;

export const fixedBeforeInspected = (fixedOn: string, inspectedOn: string) =>
  `Ngày khắc phục ${formatDate(fixedOn)} trước ngày kiểm tra ${formatDate(inspectedOn)}. Hãy xem lại hai ngày.`;
