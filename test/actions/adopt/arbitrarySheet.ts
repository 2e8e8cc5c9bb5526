// Random sheets of offices: titles above, headers in any words and order, columns of their own, merged cells anywhere in the table.

import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { MergedArea, SheetLayout } from '../../../src/workbook/layout.ts';

export interface ForeignTable {
  readonly layout: SheetLayout;
}

const HEADERS: Readonly<Record<'criteria' | 'tasks', readonly (readonly string[])[]>> = {
  criteria: [
    ['TT', 'STT', 'Mã'],
    ['Nội dung', 'Tiêu chí, tiêu chí thành phần', 'Lĩnh vực/ tiêu chí'],
    ['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn (tối đa)'],
    ['Cách chấm điểm', 'Hướng dẫn chấm'],
    ['Kết quả', 'Kết quả tự đánh giá', 'Điểm tự chấm'],
    ['Trạng thái', 'Tình trạng'],
    ['Đơn vị phụ trách', 'Bộ phận tham mưu'],
    ['Thời hạn', 'Hạn xong'],
  ],
  tasks: [
    ['STT', 'Số TT', 'Mã nhiệm vụ'],
    ['Nội dung nhiệm vụ', 'Đầu việc'],
    ['Đơn vị chủ trì', 'Cơ quan thực hiện'],
    ['Thời hạn giao', 'Hạn xử lý'],
    ['Tiến độ', 'Tình trạng'],
    ['Ngày hoàn thành', 'Ngày xong'],
  ],
};

const OWN = ['Người theo dõi', 'Ghi chú', 'Cảnh báo', 'Số ngày', 'Dự phòng', '', 'Kết quả', 'Nội dung'];

const word = fc.constantFrom<Cell>(
  '',
  '',
  'I',
  '1',
  '1.1',
  2,
  3,
  'Phòng Nội vụ',
  'Phòng Nội vụ, Phòng Tư pháp',
  'Kế hoạch',
  'I. Chấm điểm',
  'TỔNG CỘNG',
  '30/11/2023',
  '85%',
  '=1+1',
);

export const arbitrarySheet: fc.Arbitrary<SheetLayout> = fc
  .record({
    table: fc.constantFrom('criteria' as const, 'tasks' as const),
    titles: fc.array(fc.constantFrom('', 'UBND XÃ BÌNH AN', 'BẢNG THEO DÕI'), { maxLength: 6 }),
    picks: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    own: fc.array(fc.constantFrom(...OWN), { maxLength: 4 }),
    order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    isDouble: fc.boolean(),
    rows: fc.array(fc.array(word, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 12 }),
    areas: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })), {
      maxLength: 6,
    }),
    numbers: fc.boolean(),
  })
  .map(({ table, titles, picks, own, order, isDouble, rows, areas, numbers }) => {
    const known = HEADERS[table].map((names, place) => names[(picks[place] ?? 0) % names.length] ?? '');
    const headers = [...known, ...own]
      .map((header, place) => ({ header, rank: order[place] ?? 0 }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ header }) => header);
    const width = headers.length;
    const body = rows.map((row) => row.slice(0, width));
    const numbered = numbers ? [headers.map((_, place): Cell => `(${place + 1})`)] : [];
    const second = isDouble ? [headers.map((): Cell => '')] : [];
    const above = titles.map((title): Cell[] => [title, ...headers.slice(1).map(() => '')]);
    const cells: Cell[][] = [...above, [...headers], ...second, ...numbered, ...body];
    const headerRow = titles.length + 1;
    const merges: MergedArea[] = isDouble
      ? headers.flatMap((_, place) =>
          place % 2 === 0 ? [{ row: headerRow, column: place + 1, rows: 2, columns: 1 }] : [],
        )
      : [];
    const firstRow = headerRow + second.length + numbered.length + 1;
    for (const [down, right, height, breadth] of areas) {
      const area = {
        row: firstRow + (down % body.length),
        column: 1 + (right % width),
        rows: height,
        columns: breadth,
      };
      const isInside = area.row + height - 1 < firstRow + body.length && area.column + breadth - 1 <= width;
      if (height * breadth > 1 && isInside && !merges.some((other) => overlap(area, other))) merges.push(area);
    }
    // What a merged cell lies over is gone.
    for (const area of merges) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const line = cells[row - 1];
          if (line !== undefined && (row > area.row || column > area.column)) line[column - 1] = '';
        }
      }
    }
    return sheetOf('Bảng của xã', cells, merges);
  });

export function sheetOf(name: string, cells: readonly (readonly Cell[])[], merges: readonly MergedArea[]): SheetLayout {
  const maxColumns = Math.max(26, ...cells.map((row) => row.length));
  return {
    id: 1,
    name,
    mark: null,
    adoption: null,
    cells,
    maxRows: 1000,
    maxColumns,
    frozenRows: 0,
    ownRules: [],
    filter: null,
    guarded: false,
    looksUnfinished: false,
    merges,
    notes: Array.from({ length: 20 }, () => Array.from({ length: maxColumns }, () => '')),
    lastRowFormats: Array.from({ length: maxColumns }, () => ''),
    lastRowChoices: Array.from({ length: maxColumns }, () => null),
  };
}

function overlap(one: MergedArea, other: MergedArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
