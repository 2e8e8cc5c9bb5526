// Random boards: columns in any order, strange columns between them, blank rows, cells that can't be read, every policy.

import fc from 'fast-check';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { CRITERION_STATUSES } from '../../src/domain/criteria/criterionStatus.ts';
import { ROLL_UP_KINDS } from '../../src/domain/indicators/rollUpKind.ts';
import {
  BEFORE_MEANINGS,
  COUNTED_CRITERIA,
  NOT_APPLICABLE_POLICIES,
  REPORTED_SCORES,
} from '../../src/domain/settings.ts';
import { PROGRESS } from '../../src/domain/tasks/progress.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../../src/workbook/schema/column.ts';
import { tables } from '../../src/workbook/schema/index.ts';
import type { TestWorkbook } from '../workbooks.ts';

const UNITS = [
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND',
  'Phòng Tư pháp',
  'UBND xã Bình An',
  'Phòng Tài chính – Kế hoạch',
];

/** Things that people paste into cells where they do not belong. */
const strange: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  '#REF!',
  'chưa rõ',
  '=1+1',
  '+84',
  '<b>x</b>',
  true,
  -1,
  1e21,
  '  ',
  '12/2023',
  '31/02/2023',
  'x'.repeat(300),
);

const date: fc.Arbitrary<Cell> = fc.integer({ min: -40, max: 60 }).map((days) => {
  const iso = new Date(Date.UTC(2023, 11, 4) + days * 86_400_000).toISOString().slice(0, 10);
  const day = parseIsoDate(iso);
  return day === null ? '' : { date: day };
});

const oneOf = (...texts: readonly string[]): fc.Arbitrary<Cell> => fc.constantFrom<Cell>(...texts);

/** What stands in a user's column, most of the time. */
const usual: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  'criteria.content': oneOf('Ban hành kế hoạch', 'Tuyên truyền', 'Cải cách thủ tục', ''),
  'criteria.maxPoints': fc.constantFrom<Cell>(0.5, 1, 1.5, 2, '2,5', '0.25', ''),
  'criteria.scoringRule': oneOf(
    '',
    'Có: 1đ; không: 0đ',
    'Đạt/Không đạt',
    'Theo tỷ lệ; dưới 80%: 0 điểm',
    '100%: 1đ; từ 90% đến dưới 100%: 0,5đ; dưới 90%: 0đ',
    'Mỗi sáng kiến: 0,5đ, tối đa 1đ',
    'Trừ 0,5đ mỗi lần chậm',
    'Nhập điểm',
    'chấm theo cảm nhận',
  ),
  'criteria.result': fc.constantFrom<Cell>(
    '',
    'Có',
    'Không',
    'Đạt',
    '85%',
    '85,5 %',
    '0,85',
    '17/20',
    '3 lần',
    '1',
    0.9,
    '0,5',
    'abc',
  ),
  'criteria.status': oneOf('', ...Object.values(CRITERION_STATUSES)),
  'criteria.leadUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp', 'Đơn vị lạ'),
  'criteria.dueOn': date,
  'criteria.appraisedPoints': fc.constantFrom<Cell>('', 0, 0.5, 1, 9),
  'tasks.code': oneOf('', 'NV01', 'NV02', 'NV03', 'NV04'),
  'tasks.content': oneOf('Báo cáo', 'Rà soát hồ sơ', 'Kiểm tra', ''),
  'tasks.assignedOn': date,
  'tasks.leadUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp'),
  'tasks.deadline': fc.oneof(
    date,
    oneOf(
      '',
      'Trước ngày 10/12/2023',
      'Chậm nhất ngày 30/11/2023',
      'Trong tháng 12/2023',
      'Quý IV/2023',
      'Thứ 6 hằng tuần',
      'Ngày 20 hằng tháng',
      'Sau khi UBND tỉnh ban hành Kế hoạch',
      'Thường xuyên',
      'trong 05 ngày làm việc kể từ ngày ký',
      'khi nào xong',
    ),
  ),
  'tasks.extendedTo': fc.oneof({ weight: 4, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.progress': oneOf('', ...Object.values(PROGRESS)),
  'tasks.completedOn': fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.reportedOn': oneOf('', '01/12', '01/12; 08/12', 'hôm qua'),
  'indicators.indicator': oneOf('Văn bản điện tử', 'Hồ sơ trực tuyến', 'Giải ngân', ''),
  'indicators.unit': oneOf('', ...UNITS),
  'indicators.done': fc.constantFrom<Cell>('', 0, 1, 3, '2,5', 20),
  'indicators.total': fc.constantFrom<Cell>('', 0, 3, 20, '20'),
  'indicators.target': fc.constantFrom<Cell>('', '80%', '100%', 0.95, 'cao'),
  'indicators.rollUp': oneOf('', ...Object.values(ROLL_UP_KINDS)),
  'indicators.relatedCriteria': oneOf('', '1.1', '1.2.1; 2.1', 'II.1', '1', '9.9'),
  'inspections.inspectedUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp', 'Đơn vị lạ'),
  'inspections.content': oneOf('Giải quyết hồ sơ', 'Công khai thủ tục', ''),
  'inspections.inspectedOn': date,
  'inspections.minutes': oneOf('', '05/BB-ĐKT', 'đã lập'),
  'inspections.report': oneOf('', '61/BC-ĐKT'),
  'inspections.recommendation': oneOf('', 'Không', 'Công khai đủ thủ tục'),
  'inspections.deadline': fc.oneof(
    date,
    oneOf(
      '',
      'Trước ngày 30/11/2023',
      'Trong tháng 12/2023',
      'trong 15 ngày kể từ ngày kiểm tra',
      'Thường xuyên',
      'sớm',
    ),
  ),
  'inspections.fixedOn': fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.relatedCriteria': oneOf('', '1.1', '1; 2', 'II.1', '9.9'),
};

function userCell(sheet: string, key: string): fc.Arbitrary<Cell> {
  const common = usual[`${sheet}.${key}`] ?? fc.constantFrom<Cell>('', 'ghi chú', 'Công văn số 12/UBND');
  return fc.oneof(
    { weight: 12, arbitrary: common },
    { weight: 1, arbitrary: strange },
    { weight: 1, arbitrary: fc.constant<Cell>('') },
  );
}

/** Rows of any table: user cells as above, add-on cells holding whatever an earlier run or a careless hand left there. */
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
const CODES = [
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
    criteria: arbitraryTable(tables.criteria, (row, index) => ({ ...row, code: CODES[index % CODES.length] ?? '' })),
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
