// Signs that no keyboard types come with what people paste from Word: the figures are written all the same.
import { expect, it } from 'vitest';
import { letterOf, openSample, told } from '../../board.ts';

it.each([
  ['a break within a paragraph', 'Rà soát\vquy trình'],
  ['a break of another system', 'Rà soát\rquy trình'],
  ['a sign without a shape', 'Rà soát\u0000quy trình'],
  ['half a letter', 'Rà soát\ud83d quy trình'],
])('%s in the cells of tasks and criteria do not stop the update, and a second one writes nothing', (_, text) => {
  const board = openSample();
  const { google, script } = board;
  const clerk = google.user('clerk');
  for (const [sheet, header] of [
    ['Nhiệm vụ', 'Nội dung nhiệm vụ'],
    ['Nhiệm vụ', 'Thời hạn giao'],
    ['Nhiệm vụ', 'Mã'],
    ['Tiêu chí', 'Nội dung'],
    ['Tiêu chí', 'Kết quả'],
  ] as const) {
    const letter = letterOf(board, sheet, header);
    for (let row = 3; row < 9; row++) clerk.type(sheet, `${letter}${row}`, `${text} ${row}`);
  }
  script.run('updateFigures');
  expect(told(board)).not.toContain('Chưa làm xong');
  expect(script.run('updateFigures').counts.write).toBe(0);
  expect(google.screen.shown().filter(({ kind }) => kind === 'log')).toEqual([]);
});
