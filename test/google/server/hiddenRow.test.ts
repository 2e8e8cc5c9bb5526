// A row that nobody sees: whoever clicks on its line in the sidebar is told so, whether a filter hides it or a person.
import { expect, it } from 'vitest';
import { openSample } from '../../board.ts';
import { ask, figures } from './panel.ts';

it.each([
  ['a filter hides it', true],
  ['a person hides it, where there is no filter', false],
])('is said to be hidden where %s', (_, isFiltered) => {
  const board = openSample();
  const [line] = figures(board).pressing;
  const clerk = board.google.user('clerk');
  if (!isFiltered) clerk.setFilter('Nhiệm vụ', null);
  expect(board.google.frame('Nhiệm vụ').filter === null).toBe(!isFiltered);
  const last = board.google.frame('Nhiệm vụ').lastRow;
  const rows = Array.from({ length: last - 1 }, (_, offset) => offset + 2);
  clerk.hideRows('Nhiệm vụ', rows, true);
  expect(ask(board, 'selectRow', line?.row)).toMatchObject({ ok: true, value: expect.stringContaining('đang bị ẩn') });
  clerk.hideRows('Nhiệm vụ', rows, false);
  expect(ask(board, 'selectRow', line?.row)).toMatchObject({ value: expect.not.stringContaining('đang bị ẩn') });
});
