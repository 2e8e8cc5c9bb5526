// A board of any size for the bench: as many criteria as tasks, worded the way offices word them.

import type { Cell } from '../../src/workbook/cell.ts';
import { columnEntries } from '../../src/workbook/findTable.ts';
import type { TableSchema } from '../../src/workbook/schema/column.ts';
import { tables } from '../../src/workbook/schema/index.ts';
import type { TestWorkbook } from '../workbooks.ts';

const UNITS = Array.from({ length: 40 }, (_, index) => `UBND xã số ${index + 1}`);

const RULES: readonly (readonly [rule: string, result: string])[] = [
  ['Có: 1đ; không: 0đ', 'Có'],
  ['Theo tỷ lệ; dưới 80%: 0 điểm', '17/20'],
  ['100%: 1đ; từ 90% đến dưới 100%: 0,5đ; dưới 90%: 0đ', '95,5%'],
  ['Mỗi sáng kiến: 0,5đ, tối đa 1đ', '1 sáng kiến'],
  ['Trừ 0,5đ mỗi lần chậm', '1 lần'],
  ['Nhập điểm', '0,75'],
];

const STATUSES = ['Đã thực hiện', 'Đang thực hiện', '', 'Không đạt', 'Đã thực hiện'];

const DEADLINES = [
  'Trước ngày 10/12/2023',
  'Chậm nhất ngày 30/11/2023',
  'Trong tháng 12/2023',
  'Quý IV/2023',
  'Thứ 6 hằng tuần',
  'Sau khi UBND tỉnh ban hành Kế hoạch',
  'Thường xuyên',
];

const PROGRESS = ['Đang thực hiện', 'Hoàn thành', '', 'Đang thực hiện', 'Đã trình, chờ duyệt'];

/** `rows` criteria (a tenth of them fields) and `rows` tasks; every cell as a clerk would leave it, the add-on's columns blank. */
export function largeWorkbook(rows: number): TestWorkbook {
  return {
    criteria: table(tables.criteria, rows, criterion),
    tasks: table(tables.tasks, rows, task),
    units: table(tables.units, UNITS.length, (index) => ({ name: pick(UNITS, index) })),
    settings: [['Nội dung', 'Giá trị']],
    overview: [],
  };
}

function criterion(index: number): Record<string, Cell> {
  const field = Math.floor(index / 10) + 1;
  if (index % 10 === 0) return { code: String(field), content: `Lĩnh vực ${field}` };
  const [rule, result] = RULES[index % RULES.length] ?? ['', ''];
  return {
    code: `${field}.${index % 10}`,
    content: `Tiêu chí ${index}`,
    maxPoints: 1,
    scoringRule: rule,
    result,
    status: pick(STATUSES, index),
    leadUnits: pick(UNITS, index),
  };
}

function task(index: number): Record<string, Cell> {
  const done = pick(PROGRESS, index) === 'Hoàn thành';
  return {
    code: `NV${Math.floor(index / 4)}`,
    content: `Nhiệm vụ ${Math.floor(index / 4)}`,
    assignedOn: '27/11/2023',
    leadUnits: pick(UNITS, index),
    deadline: pick(DEADLINES, Math.floor(index / 4)),
    progress: pick(PROGRESS, index),
    completedOn: done ? '01/12/2023' : '',
    relatedCriteria: `${Math.floor((index % 100) / 10) + 1}.${(index % 9) + 1}`,
  };
}

function table(schema: TableSchema, rows: number, cellsOf: (index: number) => Record<string, Cell>): Cell[][] {
  const columns = columnEntries(schema);
  const body = Array.from({ length: rows }, (_, index) => {
    const cells = cellsOf(index);
    return columns.map(([key]): Cell => cells[key] ?? '');
  });
  return [columns.map(([, { header }]) => header), ...body];
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
