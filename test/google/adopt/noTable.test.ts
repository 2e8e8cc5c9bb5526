// Sheets that are no table of the board are left alone, and a table far to the right is found.
import { describe, expect, it } from 'vitest';
import { setUp } from '../clerk.ts';
import { adoptAll, proposed } from './adopting.ts';
import { column } from './assignedTasks.ts';
import { type ForeignSheet, openForeign, printSheet } from './foreignBoards.ts';

describe('sheets that are no table', () => {
  const wide = Array.from({ length: 300 }, (_, place) => `Cột ${place + 1}`);

  it.each<[string, ForeignSheet]>([
    ['is empty', { name: 'Trang 1', rows: [] }],
    ['has nothing but a title', { name: 'Trang 1', rows: [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023']] }],
    ['has headers and no row', { name: 'Trang 1', rows: [['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']] }],
    ['has 300 columns of its own', { name: 'Trang 1', rows: [wide, wide] }],
    [
      'is a text',
      {
        name: 'Trang 1',
        rows: Array.from({ length: 40 }, () => ['Nội dung, đơn vị chủ trì, thời hạn và điểm tối đa']),
      },
    ],
  ])('one that %s is left alone, and the board is made beside it', (_, sheet) => {
    const board = openForeign([sheet, { name: 'Sổ tay', rows: [['ghi chú']] }]);
    const before = printSheet(board, sheet.name);
    expect(proposed(board)).toEqual([]);
    const said = setUp(board, (prompt) => (prompt.includes('có phải là') ? 'NO' : 'YES'));
    expect(said).toContain('Giữ nguyên, không dùng trang');
    expect(printSheet(board, sheet.name)).toBe(before);
    expect(board.google.sheetNames()).toContain('Tiêu chí');
  });

  it('a table far to the right of 300 columns is found and kept', () => {
    const row = (cells: readonly string[]) => [...Array.from({ length: 296 }, () => ''), ...cells];
    const rows = [
      row(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']),
      row(['1', 'Rà soát', 'Văn phòng', '30/11/2023']),
    ];
    const board = openForeign([{ name: 'Rộng', rows }]);
    adoptAll(board);
    board.script.run('updateFigures');
    expect(column(board, 'Rộng', 'Tình trạng', 1)).toEqual(['Quá hạn']);
  });
});
