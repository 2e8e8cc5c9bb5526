// The words of the history: its headers, and what is said about lines that someone damaged.

import { formatDate } from '../date.ts';

export const headers = {
  week: 'Tuần từ',
  day: 'Số liệu ngày',
  year: 'Năm',
  score: 'Loại điểm',
  criteriaDone: 'Tiêu chí đã thực hiện',
  criteria: 'Tổng số tiêu chí',
  earned: 'Điểm đạt',
  maximum: 'Điểm tối đa',
  reachable: 'Còn có thể đạt',
  lost: 'Không còn đạt được',
  earnedShare: 'Tỷ lệ điểm',
  orders: 'Nhiệm vụ',
  completed: 'Đã hoàn thành',
  due: 'Đã đến hạn',
  completedOfDue: 'Đến hạn đã hoàn thành',
  dueShare: 'Tỷ lệ đến hạn đã hoàn thành',
  overdue: 'Quá hạn',
  overdueUnits: 'Đơn vị có nhiệm vụ quá hạn',
  frozenOn: 'Ngày lập báo cáo',
  unitRates: 'Tỷ lệ từng đơn vị',
} as const;

/** Over the figures that the charts of the overview are drawn from, beside the weeks. */
export const chartHeaders = {
  field: 'Lĩnh vực (biểu đồ)',
  fieldShare: 'Tỷ lệ điểm đạt',
  unit: 'Đơn vị (biểu đồ)',
  unitShare: 'Tỷ lệ hoàn thành trên số đến hạn',
} as const;

const WHAT_TO_DO = 'Dòng này được giữ nguyên và chưa dùng để so sánh. Hãy sửa ô này hoặc xóa cả dòng.';

export const notADay = (typed: string) => `Không đọc được ngày “${typed}”; hãy nhập dạng 27/11/2023. ${WHAT_TO_DO}`;

/** What is kept of a day that no calendar has: a text that no spreadsheet takes for a number. */
export const dayKept = (text: string) => `ngày ngoài lịch: ${text}`;
export const notANumber = (typed: string) => `“${typed}” không phải là số. ${WHAT_TO_DO}`;

export const notAScore = (typed: string, choices: readonly string[]) =>
  `Không có loại điểm “${typed}”, chỉ có ${choices.map((choice) => `“${choice}”`).join(' hoặc ')}. ${WHAT_TO_DO}`;

export const notUnitRates = (typed: string) =>
  `Không đọc được “${typed}”; các đơn vị cách nhau bằng dấu chấm phẩy, như: 66,67% Phòng Nội vụ. ${WHAT_TO_DO}`;

export const weekMissing = () => `Chưa có ngày thứ Hai của tuần. ${WHAT_TO_DO}`;

/** Under the title of the units: which week their figures are compared with. */
export const comparedWith = (monday: string) => `So với tuần từ ${formatDate(monday)}.`;
