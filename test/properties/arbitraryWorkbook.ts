// Random boards: columns in any order, strange columns between them, blank rows, cells that can't be read, every policy.

import fc from 'fast-check';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import {
  BEFORE_MEANINGS,
  COUNTED_CRITERIA,
  NOT_APPLICABLE_POLICIES,
  REPORTED_SCORES,
} from '../../src/domain/settings.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../../src/workbook/schema/column.ts';
import { tables } from '../../src/workbook/schema/index.ts';
import type { TestWorkbook } from '../workbooks.ts';
import { strange, UNITS, userCell } from './arbitraryCell.ts';

/** Rows of any table: cells as people keep them, and in the add-on’s whatever an earlier run or a careless hand left there. */
function arbitraryTable(
  schema: TableSchema,
  rowsOf: (row: Record<string, Cell>, index: number) => Record<string, Cell>,
) {
  const entries = columnEntries(schema);
  const cells: Record<string, fc.Arbitrary<Cell>> = {};
  for (const [key, column] of entries) {
    cells[key] =
      column.owner === 'user'
        ? userCell(schema.key, key)
        : fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: strange });
  }
  const row = fc.oneof(
    { weight: 8, arbitrary: fc.record(cells) },
    { weight: 1, arbitrary: fc.constant<Record<string, Cell>>({}) },
  );
  return fc
    .record({
      rows: fc.array(row, { maxLength: 25 }),
      order: fc.shuffledSubarray([...entries.map(([key]) => key), 'own1', 'own2'], { minLength: entries.length + 2 }),
      extra: fc.constantFrom<Cell>('', 'của tôi', 5),
    })
    .map(({ rows, order, extra }) => {
      const header = order.map((key) => schema.columns[key]?.header ?? `Cột riêng ${key}`);
      const body = rows.map((cellsOfRow, index) => {
        const filled = Object.keys(cellsOfRow).length === 0 ? cellsOfRow : rowsOf(cellsOfRow, index);
        return order.map((key): Cell => filled[key] ?? (schema.columns[key] === undefined ? extra : ''));
      });
      return [header, ...body];
    });
}

/** Codes that make a tree more often than not: two fields in two blocks, with children and level rows. */
const TREE = [
  'I',
  '1',
  '1.1',
  '1.2',
  '1.2.1',
  '1.2.2',
  '',
  '2',
  '2.1',
  'II',
  '1',
  '1.1',
  '2',
  '2.1',
  '2.2',
  '3',
  '3.1',
];

/** Blocks of every kind, so short that a small board reaches the last. */
const BLOCKS = ['I', '1', '2', 'II', '1', 'III', '1', '2', 'IV', '1', '2'];

const TITLES: Readonly<Record<string, string>> = {
  I: 'Điểm chấm',
  II: 'Khảo sát',
  III: 'Điểm thưởng',
  IV: 'Điểm trừ',
};

const criteria = fc.boolean().chain((hasBlocks) =>
  arbitraryTable(tables.criteria, (row, index) => {
    const codes = hasBlocks ? BLOCKS : TREE;
    const code = codes[index % codes.length] ?? '';
    const title = hasBlocks ? TITLES[code] : undefined;
    return { ...row, code, ...(title !== undefined && { content: title }) };
  }),
);

/** Headers, figures and days where a page of weeks has them by chance, and what has no place there. */
const historyCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>('', 0, 1, 39.67) },
  fc.constantFrom<Cell>('Tuần từ', 'Quá hạn', 'Điểm đạt', '66,67% Phòng Nội vụ', 'khoảng 40', true, '#REF!', "'=1+1"),
  fc.constantFrom('2023-11-27', '2023-12-04', '2023-12-06').map((text): Cell => {
    const date = parseIsoDate(text);
    return date === null ? '' : { date };
  }),
);

const settings = fc
  .record({
    reported: fc.constantFrom(...Object.values(REPORTED_SCORES)),
    counted: fc.constantFrom(...Object.values(COUNTED_CRITERIA)),
    partial: fc.constantFrom('Có', 'Không', 'có lẽ'),
    policy: fc.constantFrom(...Object.values(NOT_APPLICABLE_POLICIES)),
    warnDays: fc.constantFrom<Cell>('3', '0', '', 'ba'),
    before: fc.constantFrom(...Object.values(BEFORE_MEANINGS)),
    scale: fc.constantFrom('', 'Tốt: từ 80; Khá: từ 50 đến dưới 80; Yếu: dưới 50', 'Tốt: từ 80'),
    open: fc.constantFrom('', 'Có', 'Không', 'mở'),
  })
  .map(({ reported, counted, partial, policy, warnDays, before, scale, open }): readonly (readonly Cell[])[] => [
    ['Nội dung', 'Giá trị'],
    ['Tên cơ quan', 'UBND xã Bình An'],
    ['Điểm dùng để báo cáo', reported],
    ['Đếm theo', counted],
    ['Đạt một phần tính là đã thực hiện', partial],
    ['Tiêu chí không áp dụng', policy],
    ['Số ngày báo trước', warnDays],
    ['Cách hiểu “trước ngày”', before],
    ['Thang xếp loại', scale],
    ['Mở trang “Chỉ tiêu”', open],
    ['Mở trang “Sổ kiểm tra”', open],
  ]);

/** With and without the sheets that appear on use. */
export const arbitraryWorkbook: fc.Arbitrary<TestWorkbook> = fc.record(
  {
    criteria,
    tasks: arbitraryTable(tables.tasks, (row) => row),
    units: arbitraryTable(tables.units, (row, index) => ({ ...row, name: UNITS[index] ?? '', aliases: '' })),
    settings,
    overview: fc.constantFrom<readonly (readonly Cell[])[]>([], [['cũ']], [['a', 'b', 'c', 'd', 'e', 'f', 'g']]),
    indicators: arbitraryTable(tables.indicators, (row) => row),
    inspections: arbitraryTable(tables.inspections, (row) => row),
    remainingPoints: fc.constantFrom<readonly (readonly Cell[])[]>([], [['cũ', 'của trang trước']]),
    history: fc.array(fc.array(historyCell, { minLength: 22, maxLength: 22 }), { maxLength: 4 }),
  },
  { requiredKeys: ['criteria', 'tasks', 'units', 'settings', 'overview'] },
);
