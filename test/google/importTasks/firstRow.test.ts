// After an import: the way from the dialog to the rows that it wrote.
import { expect, it } from 'vitest';
import { openSample, shownIn } from '../../board.ts';
import { SHEET, sampleRequest, send } from './dialog.ts';

it('leads to the first of the rows that were imported', () => {
  const board = openSample('2023-12-06T08:00:00+07:00');
  const before = shownIn(board, SHEET).length;
  const answer = send(board, sampleRequest(board));
  if (!answer.ok || answer.value.kind !== 'imported') throw new Error(JSON.stringify(answer));
  const { first } = answer.value;
  expect(first).toEqual({ sheet: 'tasks', row: before + 1, column: 1 });
  expect(board.script.call('selectCell', [first]).result).toEqual({ ok: true, value: null });
  expect(board.google.activeSheet()).toBe(SHEET);
  expect(board.google.selection()).toContain(`A${before + 1}`);
});
