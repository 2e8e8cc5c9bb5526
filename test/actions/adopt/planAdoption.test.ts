// The plan for an office's own sheet: what it names is all that it changes, and the board reads what the person chose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAfter } from '../../../src/actions/adopt/adoptionSteps.ts';
import { describeAdoption } from '../../../src/actions/adopt/describeAdoption.ts';
import { findCandidates } from '../../../src/actions/adopt/findCandidates.ts';
import { type AdoptionPlan, planAdoption } from '../../../src/actions/adopt/planAdoption.ts';
import { signatureOf } from '../../../src/actions/adopt/planSignature.ts';
import { isBlank } from '../../../src/workbook/cell.ts';
import { cellName } from '../../../src/workbook/notation/cellName.ts';
import { columnEntries, findTable } from '../../../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../../../src/workbook/schema/column.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import { arbitrarySheet, sheetOf } from './arbitrarySheet.ts';

const RUNS = { numRuns: 120, seed: 20231204 };

/** The plans for whatever is proposed of a random sheet, with and without what a person may untick. */
function plansOf(layout: Parameters<typeof planAdoption>[0]): readonly AdoptionPlan[] {
  return findCandidates({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', tabNames: [], sheets: [layout] }).flatMap(
    ({ choice }) =>
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
  ...plan.marked,
  ...plan.restored,
  ...plan.parted,
  ...plan.worded,
  ...plan.given.flatMap(({ cells }) => cells),
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
          at === plan.choice.headerRows[0] - 1 ? row.map((cell) => (isBlank(cell) ? cell : `${cell} mới`)) : row,
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
