// The plan for an office's own sheet: what it names is all that it changes, and the board reads what the person chose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAfter } from '../../../src/actions/adopt/adoptionSteps.ts';
import { describeAdoption } from '../../../src/actions/adopt/describeAdoption.ts';
import { findCandidates } from '../../../src/actions/adopt/findCandidates.ts';
import { partUnits } from '../../../src/actions/adopt/partUnits.ts';
import { type AdoptionPlan, cellName, planAdoption, signatureOf } from '../../../src/actions/adopt/planAdoption.ts';
import { restoreCodes } from '../../../src/actions/adopt/restoreCodes.ts';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { type Cell, isBlank } from '../../../src/workbook/cell.ts';
import { columnEntries, findTable } from '../../../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../../../src/workbook/schema/column.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import { arbitrarySheet, sheetOf } from './arbitrarySheet.ts';

const RUNS = { numRuns: 120, seed: 20231204 };

/** The plans for whatever is proposed of a random sheet, with and without what a person may untick. */
function plansOf(layout: Parameters<typeof planAdoption>[0]): readonly AdoptionPlan[] {
  return findCandidates({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', sheets: [layout] }).flatMap(({ choice }) =>
    [true, false].flatMap((agrees) => {
      const adoption = planAdoption(layout, { ...choice, splitsMerges: agrees, partsUnits: agrees });
      return adoption.kind === 'possible' ? [adoption.plan] : [];
    }),
  );
}

const changesOf = (plan: AdoptionPlan) => [
  ...plan.headerChanges,
  ...plan.filled,
  ...plan.headings,
  ...plan.restored,
  ...plan.parted,
  ...plan.codes,
];

describe('on any sheet', () => {
  it('every cell that holds something stands where it stood, unless the plan names it', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitrarySheet, (layout) => {
        for (const plan of plansOf(layout)) {
          tried++;
          const named = new Set(changesOf(plan).map(({ row, column }) => `${row} ${column}`));
          const after = layoutAfter(layout, plan).cells;
          for (const [at, row] of layout.cells.entries()) {
            for (const [place, cell] of row.entries()) {
              if (!named.has(`${at + 1} ${place + 1}`)) expect(after[at]?.[place]).toEqual(cell);
            }
          }
        }
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(120);
  });

  it('a cell that is named is said to hold what it holds, and is named once', () => {
    fc.assert(
      fc.property(arbitrarySheet, (layout) => {
        for (const plan of plansOf(layout)) {
          const changes = changesOf(plan);
          for (const { row, column, was } of changes) expect(layout.cells[row - 1]?.[column - 1] ?? '').toEqual(was);
          const names = changes.map(({ row, column }) => cellName(row, column));
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      RUNS,
    );
  });

  it('the board then reads each column as chosen, and none that nobody chose', () => {
    fc.assert(
      fc.property(arbitrarySheet, (layout) => {
        for (const plan of plansOf(layout)) {
          const schema: TableSchema = tables[plan.choice.table];
          const after = layoutAfter(layout, plan);
          const headerRow = plan.choice.headerRows[1];
          const width = plan.firstNewPlace;
          const cells = after.cells.map((row, at) =>
            at === headerRow - 1 ? [...row.slice(0, width), ...plan.missing] : row,
          );
          const found = findTable(schema, { name: after.name, cells });
          expect(found.headerRow).toBe(headerRow - 1);
          const read = Object.fromEntries(Object.entries(found.columns).filter(([, place]) => (place ?? 0) < width));
          expect(read).toEqual(plan.choice.columns);
          expect(Object.keys(found.columns).sort()).toEqual(
            columnEntries(schema)
              .map(([key]) => key)
              .sort(),
          );
        }
      }),
      RUNS,
    );
  });

  it('words are filled only into cells that a merged cell lay over', () => {
    fc.assert(
      fc.property(arbitrarySheet, (layout) => {
        for (const { filled } of plansOf(layout)) {
          for (const { row, column, text } of filled) {
            const area = layout.merges.find(
              (known) => row > known.row && row < known.row + known.rows && column === known.column,
            );
            expect(area).toBeDefined();
            expect(text).not.toBe('');
          }
        }
      }),
      RUNS,
    );
  });

  it('the same sheet gives the same plan, and another cell another one', () => {
    fc.assert(
      fc.property(arbitrarySheet, (layout) => {
        const [plan] = plansOf(layout);
        const [again] = plansOf(layout);
        if (plan === undefined || again === undefined) return;
        expect(signatureOf(again)).toBe(signatureOf(plan));
        const cells = layout.cells.map((row, at) =>
          at === plan.choice.headerRows[1] - 1 ? row.map((cell) => (isBlank(cell) ? cell : `${cell} mới`)) : row,
        );
        const other = planAdoption({ ...layout, cells }, plan.choice);
        if (other.kind === 'possible') expect(signatureOf(other.plan)).not.toBe(signatureOf(plan));
      }),
      RUNS,
    );
  });
});

describe('two columns with one header', () => {
  const cells = [
    ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ', 'Tiến độ'],
    ['1', 'Rà soát', 'Văn phòng', '30/11/2023', 'chậm', 'Hoàn thành'],
  ];
  const layout = sheetOf('Nhiệm vụ 2023', cells, []);

  it('the one that is chosen is read, the other says that it is the office’s own', () => {
    const columns = { code: 0, content: 1, leadUnits: 2, deadline: 3, progress: 5 };
    const adoption = planAdoption(layout, {
      sheetId: 1,
      table: 'tasks',
      headerRows: [1, 1],
      columns,
      splitsMerges: true,
      partsUnits: true,
    });
    if (adoption.kind === 'refused') throw new Error(adoption.message);
    expect(adoption.plan.headerChanges).toMatchObject([{ column: 5, text: 'Tiến độ (riêng)' }]);
    expect(describeAdoption(adoption.plan, 'with meanings').join('\n')).toContain('Cột F: “Tiến độ”.');
  });
});

describe('points that stand in one merged cell for several criteria', () => {
  it('are not multiplied: they stay with the first, and that is said', () => {
    const layout = sheetOf(
      'Chấm điểm',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả', 'Đơn vị phụ trách'],
        ['1.1', 'Kế hoạch', 2, '', 'Văn phòng'],
        ['1.2', 'Báo cáo', '', '', ''],
      ],
      [
        { row: 2, column: 3, rows: 2, columns: 1 },
        { row: 2, column: 5, rows: 2, columns: 1 },
      ],
    );
    const [plan] = plansOf(layout);
    if (plan === undefined) throw new Error('nothing proposed');
    expect(plan.filled).toEqual([{ row: 3, column: 5, was: '', text: 'Văn phòng' }]);
    expect(describeAdoption(plan, 'changes only').join('\n')).toContain('không nhân ra các dòng sau');
  });
});

describe('codes that had become numbers or days', () => {
  const day = (iso: string): Cell => {
    const date = parseIsoDate(iso);
    if (date === null) throw new Error(`${iso} is no day`);
    return { date };
  };
  const restored = (codes: readonly Cell[]) =>
    restoreCodes(
      codes.map((code) => [code]),
      0,
    ).map(({ position, code }) => [position, code]);

  it.each<[string, readonly Cell[], readonly (readonly [number, string])[]]>([
    [
      '1.10 after 1.9 is not 1.1 again',
      ['1', 1.1, '1.2', '1.9', 1.1],
      [
        [1, '1.1'],
        [4, '1.10'],
      ],
    ],
    [
      'whole numbers are codes as they are',
      [1, 1.1, 1.2, 2, 2.1],
      [
        [1, '1.1'],
        [2, '1.2'],
        [4, '2.1'],
      ],
    ],
    [
      'days in either order',
      [1, day('2025-01-01'), day('2025-02-01'), day('2025-01-03')],
      [
        [1, '1.1'],
        [2, '1.2'],
        [3, '1.3'],
      ],
    ],
    [
      'three parts',
      [1, 1.1, day('2001-01-01'), day('2002-01-01')],
      [
        [1, '1.1'],
        [2, '1.1.1'],
        [3, '1.1.2'],
      ],
    ],
    [
      'numbers begin again in the next block',
      ['I', '1', 1.1, 'II', '1', 1.1],
      [
        [2, '1.1'],
        [5, '1.1'],
      ],
    ],
    ['nothing is guessed where the order leaves a doubt', ['1', 1.3, 1.4], []],
    ['nothing that was no code', ['1', 1.125, day('2025-12-31'), -1], []],
  ])('%s', (_, codes, expected) => {
    expect(restored(codes)).toEqual(expected);
  });
});

describe('units in one cell', () => {
  it.each([
    ['Phòng Nội vụ, Phòng Tư pháp', 'Phòng Nội vụ; Phòng Tư pháp'],
    ['Phòng Nội vụ và Phòng Tư pháp', 'Phòng Nội vụ; Phòng Tư pháp'],
    ['Phòng Văn hóa, Khoa học và Thông tin, Công an xã', 'Phòng Văn hóa, Khoa học và Thông tin; Công an xã'],
    ['Phòng Văn hóa, Khoa học và Thông tin', null],
    ['Văn phòng HĐND và UBND', null],
    ['Phòng Nội vụ; Phòng Tư pháp', null],
    ['Phòng Nội vụ (chủ trì), ông A', null],
    ['cả xã', null],
    ['', null],
  ])('%j is parted to %j', (text, expected) => {
    expect(partUnits(text)).toBe(expected);
  });
});
