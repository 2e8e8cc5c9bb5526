// Columns that several tables have alike.

import type { AddonColumn } from './column.ts';

export const stateColumn = {
  owner: 'addon',
  kind: 'text',
  header: 'Tình trạng',
  width: 150,
  note: 'Tình trạng đến lần cập nhật gần nhất. Màu của dòng tự đổi theo ngày.',
} as const satisfies AddonColumn;

export const daysLeftColumn = {
  owner: 'addon',
  kind: 'days',
  header: 'Số ngày',
  width: 62,
  note: 'Số ngày còn lại đến hạn; số âm là số ngày đã quá hạn. Tự đổi theo ngày.',
} as const satisfies AddonColumn;

export const warningColumn = {
  owner: 'addon',
  kind: 'text',
  header: 'Cảnh báo',
  width: 240,
  note: 'Chỗ cần xem lại ở dòng này, do tiện ích ghi.',
} as const satisfies AddonColumn;

export const rowKeyColumn = {
  owner: 'addon',
  kind: 'rowKey',
  header: 'Dòng đã tính',
  width: 60,
  shown: 'hidden',
  note: 'Tiện ích ghi để biết số liệu bên cạnh được tính cho dòng nào. Ô xám nghĩa là dòng đã thay đổi sau lần cập nhật gần nhất.',
} as const satisfies AddonColumn;
