// A line of the sidebar leads to its row by what stands in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { findTable } from '../../../src/workbook/reading/findTable.ts';
import { findRow, LONGEST_REFERENCE, rowReferences } from '../../../src/workbook/rows/rowReference.ts';
import { tables } from '../../../src/workbook/schema/index.ts';

const HEADERS = ['Mã', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn giao'];

function taskTable(rows: readonly (readonly Cell[])[]) {
  return findTable(tables.tasks, { name: 'Nhiệm vụ', cells: [HEADERS, ...rows] });
}

const ROWS: readonly (readonly Cell[])[] = [
  ['NV01', 'Rà soát hồ sơ', 'Phòng Nội vụ', ''],
  ['NV01', 'Rà soát hồ sơ', 'Phòng Tư pháp', ''],
  ['NV02', 'Báo cáo', 'Phòng Nội vụ', ''],
];

describe('a row is found wherever it went', () => {
  it('after someone sorted, and after someone inserted rows above', () => {
    const [, second] = rowReferences(taskTable(ROWS));
    const moved = taskTable([['', '', '', ''], ['NV00', 'Việc mới', '', ''], ...[...ROWS].reverse()]);
    expect(second && findRow(moved, second)).toBe(3);
  });

  it('whatever order any rows are in', () => {
    const text = fc.constantFrom('', 'NV01', 'NV02', 'Báo cáo', 'x'.repeat(900));
    const row = fc.array(text, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const table = taskTable(rows);
        rowReferences(table).forEach((reference, position) => {
          const isBlank = rows[position]?.every((cell) => cell === '') === true;
          expect(findRow(table, reference)).toBe(isBlank ? null : position);
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('though its code became a number or a date, which a colour rule could not compare', () => {
    const day = parseIsoDate('2023-12-04');
    const table = taskTable([
      [7, 'Báo cáo', 'Phòng Nội vụ', ''],
      [day === null ? '' : { date: day }, 'Báo cáo', 'Phòng Nội vụ', ''],
    ]);
    const references = rowReferences(table);
    expect(references.map((reference) => findRow(table, reference))).toEqual([0, 1]);
  });
});

describe('rows with the same words', () => {
  const same = ['', 'Báo cáo tháng', 'Phòng Nội vụ', ''];

  it('are told apart by their order', () => {
    const table = taskTable([same, same, same]);
    expect(rowReferences(table).map((reference) => findRow(table, reference))).toEqual([0, 1, 2]);
  });

  it('lead to the last of them when some were deleted, rather than nowhere', () => {
    const [, , third] = rowReferences(taskTable([same, same, same]));
    expect(third && findRow(taskTable([same, same]), third)).toBe(1);
  });
});

describe('a row that is gone is not mistaken for another', () => {
  it.each([
    ['was deleted', [ROWS[0] ?? [], ROWS[2] ?? []]],
    ['got other words', [ROWS[0] ?? [], ['NV01', 'Rà soát', 'Phòng Tư pháp', ''], ROWS[2] ?? []]],
    ['was emptied', [ROWS[0] ?? [], ['', '', '', ''], ROWS[2] ?? []]],
  ])('when it %s', (_what, rows) => {
    const [, second] = rowReferences(taskTable(ROWS));
    expect(second && findRow(taskTable(rows), second)).toBeNull();
  });
});

describe('a reference is small enough to travel', () => {
  it('whatever the row holds', () => {
    const long = 'x'.repeat(50_000);
    const [reference] = rowReferences(taskTable([[long, long, long, long]]));
    expect(reference?.words.length).toBeLessThanOrEqual(LONGEST_REFERENCE);
  });
});
