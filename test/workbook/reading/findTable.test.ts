// Columns are found by what their headers say, wherever they stand.
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { columnEntries, findTable, repeatedHeaders } from '../../../src/workbook/reading/findTable.ts';
import { tables } from '../../../src/workbook/schema/index.ts';

const headers = columnEntries(tables.tasks).map(([, column]) => column.header);

describe('a clerk may arrange the columns as she likes', () => {
  it('finds every column of the schema by its own header', () => {
    const table = findTable(tables.tasks, { name: 'Nhiệm vụ', cells: [headers] });
    expect(Object.keys(table.columns)).toHaveLength(headers.length);
    expect(table.headerRow).toBe(0);
  });

  it('finds the columns in any order and leaves strange ones alone', () => {
    const shuffled = ['Người nhập', ...[...headers].reverse()];
    const table = findTable(tables.tasks, { name: 'Nhiệm vụ', cells: [shuffled] });
    expect(table.columns.code).toBe(shuffled.indexOf('Mã'));
    expect(table.columns.rowKey).toBe(shuffled.indexOf('Dòng đã tính'));
    expect(Object.values(table.columns)).not.toContain(0);
  });

  it('knows a column by another usual header, whatever capitals, dashes and tones', () => {
    const table = findTable(tables.criteria, {
      name: 'Tiêu chí',
      cells: [
        ['STT', 'TÊN TIÊU CHÍ', 'Điểm chuẩn', 'cách chấm', 'Kết quả thực hiện', 'Trạng thái', 'Đơn vị thực hiện'],
      ],
    });
    expect(table.columns).toEqual({
      code: 0,
      content: 1,
      maxPoints: 2,
      scoringRule: 3,
      result: 4,
      status: 5,
      leadUnits: 6,
    });
  });

  it('prefers the own header to an alias, so that two similar columns are not mixed up', () => {
    const table = findTable(tables.tasks, {
      name: 'Nhiệm vụ',
      cells: [['Trạng thái', 'Tiến độ', 'Thời hạn', 'Thời hạn giao']],
    });
    expect(table.columns.progress).toBe(1);
    expect(table.columns.deadline).toBe(3);
  });

  it('finds the header row below a title, because offices put titles above their tables', () => {
    const table = findTable(tables.units, {
      name: 'Đơn vị',
      cells: [
        ['DANH SÁCH ĐƠN VỊ', '', ''],
        ['', '', ''],
        ['Tên đơn vị', 'Tên khác', 'Nhóm'],
        ['Phòng Nội vụ', '', ''],
      ],
    });
    expect(table.headerRow).toBe(2);
    expect(table.rows).toEqual([['Phòng Nội vụ', '', '']]);
  });

  it('takes the row that is known to hold the headers, though the one above reads as well', () => {
    const cells = [['Nội dung', 'Đơn vị chủ trì', 'Cảnh báo'], ['Nội dung', 'Đơn vị chủ trì', 'Cảnh báo (riêng)'], []];
    expect(findTable(tables.tasks, { name: 'Nhiệm vụ', cells }, 1).headerRow).toBe(1);
    expect(findTable(tables.tasks, { name: 'Nhiệm vụ', cells }, 2).headerRow).toBe(0);
  });

  it('names a header that stands twice', () => {
    expect(repeatedHeaders(['Mã', 'Kết quả', 'kết  quả', ''])).toEqual(['kết  quả']);
  });
});

it('no two columns of a sheet share a header, and no alias hides another column', () => {
  for (const schema of Object.values(tables)) {
    const own = columnEntries(schema).map(([, column]) => column.header);
    expect(new Set(own).size).toBe(own.length);
  }
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
});
