// Columns of the add-on that people put in another order.
import { expect, it } from 'vitest';
import { type ComputedColumns, tablePatch } from '../../src/workbook/patch.ts';
import { findTable } from '../../src/workbook/reading/findTable.ts';
import { tables } from '../../src/workbook/schema/index.ts';
import type { unitsSheet } from '../../src/workbook/schema/units.ts';

it('are still written in one block, each figure under its own header', () => {
  const headers = ['Tên đơn vị', 'Quá hạn', 'Đúng hạn', 'Nhiệm vụ'];
  const table = findTable(tables.units, { name: 'Đơn vị', cells: [headers, ['Phòng Nội vụ', '', '', '']] });
  const columns = { tasks: [7], onTime: [5], overdue: [2] };
  const blank = { late: [], inProgress: [], completion: [], points: [], rating: [], rowKey: [] };
  const computed: ComputedColumns<typeof unitsSheet> = { ...blank, ...columns };
  expect(tablePatch('units', table, computed).blocks).toEqual([
    { sheet: 'units', firstRow: 2, firstColumn: 2, values: [[2, 5, 7]], formats: ['0', '0', '0'] },
  ]);
});
