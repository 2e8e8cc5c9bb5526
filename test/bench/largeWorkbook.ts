// A board of any size for the bench: as many criteria as tasks, worded the way offices word them.

import type { Cell } from '../../src/workbook/cell.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../../src/workbook/schema/column.ts';
import { type TableKey, tables } from '../../src/workbook/schema/index.ts';
import type { TestWorkbook } from '../workbooks.ts';

export const UNITS: readonly string[] = Array.from({ length: 40 }, (_, index) => `UBND xã số ${index + 1}`);

export const RULES: readonly (readonly [rule: string, result: string])[] = [
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

/** `rows` criteria in ten fields (a tenth of the rows are sums) and `rows` tasks; every cell as a clerk would leave it, the add-on's columns blank. */
export function largeWorkbook(rows: number): TestWorkbook {
  const { criteria, tasks } = largeRows(rows);
  return {
    criteria: table(tables.criteria, criteria),
    tasks: table(tables.tasks, tasks),
    units: table(
      tables.units,
      UNITS.map((name) => ({ name })),
    ),
    settings: [['Nội dung', 'Giá trị']],
    overview: [],
  };
}

type Row = Readonly<Record<string, Cell>>;

/** The same rows by column. */
export function largeRows(rows: number): { readonly criteria: readonly Row[]; readonly tasks: readonly Row[] } {
  const places = Array.from({ length: rows }, (_, place) => place);
  return {
    criteria: places.map((index) => criterion(index, codeOf(index, rows))),
    tasks: places.map((index) => task(index, rows)),
  };
}

const FIELDS = 10;
const LEAVES_OF_A_SUM = 9;

/** Each field begins with leaves of its own, as "3.1" to "3.9"; further sums follow, as "3.10" with "3.10.1" to "3.10.9". */
function codeOf(index: number, rows: number): string {
  const sum = Math.floor(index / (LEAVES_OF_A_SUM + 1));
  const sumsInField = Math.max(1, Math.ceil(rows / (LEAVES_OF_A_SUM + 1) / FIELDS));
  const field = Math.floor(sum / sumsInField) + 1;
  const inField = sum % sumsInField;
  const above = inField === 0 ? `${field}` : `${field}.${LEAVES_OF_A_SUM + inField}`;
  const leaf = index % (LEAVES_OF_A_SUM + 1);
  return leaf === 0 ? above : `${above}.${leaf}`;
}

function isSum(index: number): boolean {
  return index % (LEAVES_OF_A_SUM + 1) === 0;
}

function criterion(index: number, code: string): Row {
  if (isSum(index)) return { code, content: `Nhóm tiêu chí ${code}` };
  const [rule, result] = RULES[index % RULES.length] ?? ['', ''];
  return {
    code,
    content: `Tiêu chí ${index}`,
    maxPoints: 1,
    scoringRule: rule,
    result,
    status: pick(STATUSES, index),
    leadUnits: pick(UNITS, index),
    evidence: `Báo cáo số ${index}/BC-UBND`,
  };
}

function task(index: number, rows: number): Row {
  const done = pick(PROGRESS, index) === 'Hoàn thành';
  return {
    code: `NV${Math.floor(index / 4)}`,
    content: `Nhiệm vụ ${Math.floor(index / 4)}`,
    assignedOn: '27/11/2023',
    leadUnits: pick(UNITS, index),
    deadline: pick(DEADLINES, Math.floor(index / 4)),
    progress: pick(PROGRESS, index),
    completedOn: done ? '01/12/2023' : '',
    relatedCriteria: codeOf(leafFor(index, rows), rows),
  };
}

/** Tasks lead to leaves all over the board. */
function leafFor(index: number, rows: number): number {
  const place = (index * 7) % rows;
  return isSum(place) ? Math.min(place + 1, rows - 1) : place;
}

function table(schema: TableSchema, rows: readonly Row[]): Cell[][] {
  const columns = columnEntries(schema);
  return [
    columns.map(([, { header }]) => header),
    ...rows.map((cells) => columns.map(([key]): Cell => cells[key] ?? '')),
  ];
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** "G" for the column of that key in a table as set-up makes it. */
export function columnLetterOf(table: TableKey, column: string): string {
  return columnLetter(columnEntries(tables[table]).findIndex(([key]) => key === column));
}
