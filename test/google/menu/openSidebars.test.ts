// "Kiểm tra lỗi bảng": where its list stands, and what each line is made of.
import { expect, it } from 'vitest';
import { letterOf, openSample } from '../../board.ts';

it('opens beside the sheet, for a window would lie over the very cell that a line leads to', () => {
  const board = openSample();
  board.google.screen.clear();
  board.script.run('checkBoard');
  expect(board.google.screen.shown()).toEqual([
    expect.objectContaining({ kind: 'sidebar', title: 'Kiểm tra lỗi bảng' }),
  ]);
});

it('gives each fault with the part that says where, so that the place is read before the trouble', () => {
  const board = openSample();
  board.google.user('clerk').type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Ngày hoàn thành')}3`, '33/13/2023');
  const where = 'Nhiệm vụ, dòng 3, cột “Ngày hoàn thành”';
  expect(board.script.call('readFaults').result).toMatchObject({
    value: { lines: [{ where, sentence: expect.stringMatching(`^${where}: Không đọc được ngày`) }] },
  });
});

it('names no place for a fault of a whole sheet', () => {
  const board = openSample();
  board.google.user('clerk').type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Thời hạn giao')}1`, 'Cột khác');
  expect(board.script.call('readFaults').result).toMatchObject({ value: { lines: [{ where: '', place: null }] } });
});
