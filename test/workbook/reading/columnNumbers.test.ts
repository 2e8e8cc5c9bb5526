// Official tables number their columns right below the headers: such a row is no row of the table.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { isRowOfColumnNumbers } from '../../../src/workbook/reading/columnNumbers.ts';
import { findTable } from '../../../src/workbook/reading/findTable.ts';
import { readTable } from '../../../src/workbook/reading/readTable.ts';
import { tables } from '../../../src/workbook/schema/index.ts';

describe('a row that only numbers the columns', () => {
  it.each<[readonly Cell[], boolean]>([
    [['(1)', '(2)', '(3)', '(4)'], true],
    [[1, 2, 3], true],
    [['(0)', '(1)', '(2)'], true],
    [['(1)', '', '(2)', '(3)=(1)+(2)'], true],
    [['1', '2'], false],
    [['1', 'Kế hoạch', '3'], false],
    [['1', '2', '4'], false],
    [['2', '3', '4'], false],
    [[], false],
  ])('%j: %s', (row, expected) => {
    expect(isRowOfColumnNumbers(row)).toBe(expected);
  });

  it('is no criterion, and the rows below keep their numbers', () => {
    const cells = [
      ['Mã', 'Nội dung', 'Điểm tối đa'],
      ['(1)', '(2)', '(3)'],
      ['1', 'Kế hoạch', 2],
    ];
    const rows = readTable(findTable(tables.criteria, { name: 'Tiêu chí', cells }));
    expect(rows.map(({ key, content }) => [key, content])).toEqual([[1, 'Kế hoạch']]);
  });
});
