// What is written: only the add-on's own cells, only what differs, each block once.
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { alreadyHolds, type Cell, needsQuote, type WrittenCell } from '../../src/workbook/cell.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { type ComputedColumns, pagePatch, sheetsWritten, tablePatch, withoutColumn } from '../../src/workbook/patch.ts';
import { findTable } from '../../src/workbook/reading/findTable.ts';
import { tables } from '../../src/workbook/schema/index.ts';
import type { unitsSheet } from '../../src/workbook/schema/units.ts';

const unitHeaders = ['Tên đơn vị', 'Nhiệm vụ', 'Đúng hạn', 'Ghi riêng', 'Quá hạn', 'Tên khác'];

function unitTable(rows: readonly (readonly Cell[])[]) {
  return findTable(tables.units, { name: 'Đơn vị', cells: [unitHeaders, ...rows] });
}

function computed(columns: Partial<ComputedColumns<typeof unitsSheet>>): ComputedColumns<typeof unitsSheet> {
  const blank: readonly WrittenCell[] = [];
  return {
    tasks: blank,
    onTime: blank,
    late: blank,
    inProgress: blank,
    overdue: blank,
    completion: blank,
    points: blank,
    rating: blank,
    rowKey: blank,
    ...columns,
  };
}

describe('a patch touches as little as it can', () => {
  it('is empty where every cell already holds what it should', () => {
    const table = unitTable([['Phòng Nội vụ', 2, 1, 'x', 0, '']]);
    expect(tablePatch('units', table, computed({ tasks: [2], onTime: [1], overdue: [0] })).blocks).toEqual([]);
  });

  it('writes neighbouring columns in one block, and another block behind a column that is not ours', () => {
    const table = unitTable([
      ['Phòng Nội vụ', 1, 1, 'của tôi', 9, ''],
      ['Phòng Tư pháp', 1, 1, 'của tôi', 0, ''],
      ['UBND xã A', 1, 1, 'của tôi', 0, ''],
    ]);
    const { blocks } = tablePatch(
      'units',
      table,
      computed({ tasks: [1, 5, 1], onTime: [1, 1, 1], overdue: [0, 0, 0] }),
    );
    expect(blocks).toEqual([
      { sheet: 'units', firstRow: 3, firstColumn: 2, values: [[5, 1]], formats: ['0', '0'] },
      { sheet: 'units', firstRow: 2, firstColumn: 5, values: [[0]], formats: ['0'] },
    ]);
  });

  it('writes from the first changed row to the last, rows between included, so that it is one block', () => {
    const table = unitTable([
      ['A', 1, 0, '', 0, ''],
      ['B', 2, 0, '', 0, ''],
      ['C', 3, 0, '', 0, ''],
    ]);
    const { blocks } = tablePatch(
      'units',
      table,
      computed({ tasks: [9, 2, 9], onTime: [0, 0, 0], overdue: [0, 0, 0] }),
    );
    expect(blocks[0]?.values).toEqual([
      [9, 0],
      [2, 0],
      [9, 0],
    ]);
  });

  it('blanks a figure left beside a row that is now empty', () => {
    const table = unitTable([['', 4, 1, '', 0, '']]);
    const { blocks } = tablePatch('units', table, computed({ tasks: [''], onTime: [''], overdue: [''] }));
    expect(blocks.map((block) => block.values)).toEqual([[['', '']], [['']]]);
  });

  it('blanks the rest of a page that has become shorter', () => {
    const { blocks } = pagePatch('overview', [['a'], ['b'], ['c']], [['a']], ['@']);
    expect(blocks).toEqual([{ sheet: 'overview', firstRow: 2, firstColumn: 1, values: [[''], ['']], formats: ['@'] }]);
  });
});

describe('a cell that shows the right thing is not written again', () => {
  const day = parseIsoDate('2023-12-04');
  const other = parseIsoDate('2023-12-05');
  if (day === null || other === null) throw new Error('no such day');
  it.each<[Cell, WrittenCell, boolean]>([
    [0.30000000000000004, 0.3, true],
    [0.31, 0.3, false],
    ['0,3', 0.3, false],
    ['', '', true],
    [0, '', false],
    [{ date: day }, { date: day }, true],
    [{ date: day }, { date: other }, false],
    ['04/12/2023', { date: day }, false],
    [-4, { formula: '=$Q2-TODAY()', shows: -4 }, true],
    ['#REF!', { formula: '=$Q2-TODAY()', shows: -4 }, false],
    [-3, { formula: '=$Q2-TODAY()', shows: -4 }, false],
    ['=1+1', '=1+1', true],
    ["'=1+1", '=1+1', true],
    ['#NAME?', '=abc', false],
  ])('%j against %j: %j', (present, wanted, same) => {
    expect(alreadyHolds(present, wanted)).toBe(same);
  });
});

it.each(['=1', '+84 123', '-5', "'x", '@a', '＝1'])(
  '%s is written behind an apostrophe, so that it can not become a formula',
  (text) => {
    expect(needsQuote(text)).toBe(true);
  },
);

it.each(['Quá hạn', '1.2', '|1.2|Ban hành', ''])('%j needs none', (text) => {
  expect(needsQuote(text)).toBe(false);
});

describe('a column can be left out of a patch, so that one cell that refuses stops no other', () => {
  const table = unitTable([['Phòng Nội vụ', 1, 1, 'của tôi', 9, '']]);
  const patch = tablePatch('units', table, computed({ tasks: [2], onTime: [3], overdue: [4] }));

  it('finds the sheets in which it would write the cell', () => {
    expect(sheetsWritten(patch, 'C2')).toEqual(['units']);
    expect(sheetsWritten(patch, 'C3')).toEqual([]);
    expect(sheetsWritten(patch, 'D2')).toEqual([]);
  });

  it.each([
    [
      'B7',
      [
        ['C', [[3]]],
        ['E', [[4]]],
      ],
    ],
    [
      'C2',
      [
        ['B', [[2]]],
        ['E', [[4]]],
      ],
    ],
    ['E2', [['B', [[2, 3]]]]],
    [
      'D2',
      [
        ['B', [[2, 3]]],
        ['E', [[4]]],
      ],
    ],
  ])('without the column of %s', (cell, left) => {
    const blocks = withoutColumn(patch, 'units', cell).blocks;
    expect(blocks.map(({ firstColumn, values }) => [columnLetter(firstColumn - 1), values])).toEqual(left);
    for (const block of blocks) expect(block.formats).toHaveLength(block.values[0]?.length ?? 0);
  });

  it('leaves other sheets as they are', () => {
    expect(withoutColumn(patch, 'tasks', 'C2').blocks).toEqual(patch.blocks);
  });

  it('leaves a page out whole, since half of a page would mislead', () => {
    const page = pagePatch('overview', [], [['Tổng quan', 1]], ['@', null]);
    expect(withoutColumn(page, 'overview', 'B1').blocks).toEqual([]);
  });
});
