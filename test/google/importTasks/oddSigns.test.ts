// What somebody pastes into a card of the import dialog may hold signs that a cell need not keep.
import { expect, it } from 'vitest';
import { openSample, shownIn } from '../../board.ts';
import { imported, sampleRequest, undo } from './dialog.ts';

it('a card with a break within a paragraph is imported with a plain one, and can be taken back', () => {
  const board = openSample();
  const before = shownIn(board, 'Nhiệm vụ');
  const request = sampleRequest(board);
  const tasks = request.tasks.map((task, place) => (place === 0 ? { ...task, content: 'Rà soát\vquy trình' } : task));
  const { written } = imported(board, { ...request, tasks });
  expect(shownIn(board, 'Nhiệm vụ').flat()).toContain('Rà soát\nquy trình');
  expect(undo(board, written)).toMatchObject({ ok: true });
  expect(shownIn(board, 'Nhiệm vụ')).toEqual(before);
});
