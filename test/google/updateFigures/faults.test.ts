// What is wrong on a board stops or accompanies an update in words that name sheet, row and column.
import { describe, expect, it } from 'vitest';
import { type Board, letterOf, openSample } from '../../board.ts';
import { faults, update } from '../clerk.ts';

describe('what is wrong is said with sheet, row and column, and nothing is lost', () => {
  const faultsAfter = (change: (board: Board) => void): { message: string; board: Board } => {
    const board = openSample();
    change(board);
    return { message: update(board), board };
  };

  it('names a column that was deleted, and writes nothing', () => {
    const { message, board } = faultsAfter((before) => {
      before.google.user('clerk').deleteColumns('Tiêu chí', 5);
    });
    expect(message).toContain('Trang “Tiêu chí” không còn cột “Kết quả”.');
    expect(message).toContain('Thiết lập, sửa bảng');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('names a column whose header was changed', () => {
    const { message } = faultsAfter((board) =>
      board.google.user('clerk').type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Thời hạn giao')}1`, 'Khi nào xong'),
    );
    expect(message).toContain('Trang “Nhiệm vụ” không còn cột “Thời hạn giao”.');
  });

  it('goes on with a sheet that was renamed, for it bears its mark', () => {
    const { message, board } = faultsAfter((before) =>
      before.google.user('clerk').renameSheet('Tiêu chí', 'Bộ tiêu chí 2023'),
    );
    expect(message).toContain('27/42');
    expect(board.google.sheetNames()).toContain('Bộ tiêu chí 2023');
    expect(board.google.sheetNames()).not.toContain('Tiêu chí');
  });

  it('names a sheet that was deleted', () => {
    const { message } = faultsAfter((board) => board.google.user('clerk').deleteSheet('Đơn vị'));
    expect(message).toContain('Không thấy trang “Đơn vị”.');
  });

  it.each([
    ['text in the maximum', 'C4', 'hai', /Tiêu chí, dòng 4, cột “Điểm tối đa”/],
    ['a code that stands twice', 'A5', '1.1', /Tiêu chí, dòng 5, cột “Mã”/],
    ['a code without its parent', 'A4', '1.9.1', /Tiêu chí, dòng 4, cột “Mã”/],
    ['a sum that its children do not make', 'C3', '99', /Tiêu chí, dòng 3, cột “Điểm tối đa”/],
    ['a status that is none', 'F4', 'xong rồi', /Tiêu chí, dòng 4, cột “Trạng thái”/],
  ])('names %s', (_what, cell, typed, place) => {
    const { board } = faultsAfter((before) => before.google.user('clerk').type('Tiêu chí', cell, typed));
    expect(faults(board)).toMatch(place);
    expect(
      board.google
        .view('Tiêu chí')
        .rows.flatMap(({ cells }) => cells)
        .some(({ shown }) => shown === typed),
    ).toBe(true);
  });

  it('names a code that Sheets had turned into a date, and leaves it as it is', () => {
    const { board } = faultsAfter((before) => {
      const clerk = before.google.user('clerk');
      clerk.setNumberFormat('Tiêu chí', 'A4', 'dd/MM/yyyy');
      clerk.type('Tiêu chí', 'A4', '1/2/2023');
    });
    expect(faults(board)).toMatch(/Tiêu chí, dòng 4, cột “Mã”/);
    expect(board.google.view('Tiêu chí', { first: 4, last: 4 }).rows[0]?.cells[0]?.shown).toBe('01/02/2023');
  });
});
