// Someone works in the sheet while the import or its undo runs: nobody loses a cell, and the tasks are written whole or not at all.

import { describe, expect, it } from 'vitest';
import type { ImportedRows, ImportRequest } from '../../../src/protocol.ts';
import { shownIn } from '../../board.ts';
import { imported, SHEET, send, undo } from './dialog.ts';
import {
  asItWas,
  blankRowsAmongTasks,
  board,
  insertRows,
  peoplesRows,
  REQUEST,
  returnTo,
  SHIFTED,
  SOURCE,
  WHOLE,
} from './disturbedBoard.ts';

const ONE_ROW: ImportRequest = {
  ...REQUEST,
  tasks: REQUEST.tasks.slice(0, 1).map((task) => ({ ...task, leadUnits: ['Phòng Nội vụ'] })),
};

type Act = readonly [what: string, act: () => void];

const ACTS: readonly Act[] = [
  ['inserts two rows', insertRows],
  ['deletes a row', () => board.google.user('colleague').deleteRows(SHEET, 3)],
  ['corrects a task', () => board.google.user('colleague').type(SHEET, 'M3', 'Đã có báo cáo')],
  ['sorts the tasks', () => board.google.user('colleague').sort(SHEET, 'A2:V6', 1)],
];
function rowsAfter([, act]: Act): readonly string[] {
  asItWas();
  act();
  return peoplesRows(false);
}

/** From the first call that changes rows until only the figures are left to do; between two readings or writes nothing else happens. */
function momentsIn(last: string): readonly number[] {
  const calls = board.google.meter.calls();
  const methods = calls.map(({ method }) => method);
  const first = methods.findIndex((method) => /^Sheet\.(?:insert|move)Rows/.test(method));
  const end = methods.lastIndexOf(last) + 4;
  const moments = calls.flatMap(({ kind }, place) => {
    const isMoment = place >= first - 1 && place <= end && kind !== 'handle' && kind !== 'check';
    return isMoment ? [place + 1] : [];
  });
  if (moments.length < 5) throw new Error('Too few moments to strike at: these tests would try nothing');
  return moments;
}

describe('while the import runs', () => {
  asItWas();
  imported(board, REQUEST);
  const moments = momentsIn('Sheet.moveRows');

  it.each(ACTS)('a colleague %s, at any moment', (...act) => {
    const expected = rowsAfter(act);
    const blank = blankRowsAmongTasks();
    for (const moment of moments) {
      asItWas();
      board.google.meter.after(moment, () => act[1]());
      const answer = send(board, REQUEST);
      const isImported = answer.ok && answer.value.kind === 'imported';
      expect(peoplesRows(true).length, `at call ${moment}`).toBe(isImported ? WHOLE : 0);
      expect(peoplesRows(false), `at call ${moment}`).toEqual(expected);
      // A move that strikes beside its rows may take along as many blank ones as the colleague has shifted.
      expect(blankRowsAmongTasks() - blank, `at call ${moment}`).toBeLessThanOrEqual(SHIFTED);
    }
  });

  it('a colleague who corrects the one imported row as soon as it stands is no reason to say that anything failed', () => {
    asItWas();
    board.google.meter.after({ method: 'Sheet.moveRows', time: 1 }, () => {
      const row = shownIn(board, SHEET).findIndex((cells) => cells.some((text) => text.includes(SOURCE))) + 1;
      board.google.user('colleague').type(SHEET, `B${row}`, 'Rà soát thủ tục');
    });
    const answer = send(board, ONE_ROW);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'imported' } });
    expect(JSON.stringify(answer)).toContain('Đã nhập 01 nhiệm vụ vào trang “Nhiệm vụ”, dòng 7, mã NV06.');
  });

  it('what a colleague types below the last task is never written over', () => {
    for (const moment of moments) {
      asItWas();
      board.google.meter.after(moment, () => board.google.user('colleague').type(SHEET, 'M7', 'Việc vừa ghi'));
      send(board, REQUEST);
      expect(shownIn(board, SHEET).flat(), `at call ${moment}`).toContain('Việc vừa ghi');
    }
  });

  it('a service that fails at any moment leaves all of the tasks or none', () => {
    asItWas();
    const before = peoplesRows(false);
    for (const moment of moments) {
      asItWas();
      board.google.meter.failAt(moment);
      send(board, REQUEST);
      expect([0, WHOLE], `at call ${moment}`).toContain(peoplesRows(true).length);
      expect(peoplesRows(false), `at call ${moment}`).toEqual(before);
    }
  });

  it('a column that Google will not let the clerk write leaves nothing behind, and is said', () => {
    asItWas();
    const before = peoplesRows(false);
    board.google.meter.failAt({ method: 'Range.setValues' }, PROTECTED);
    expect(send(board, REQUEST)).toMatchObject({ ok: false, message: expect.stringContaining('khóa') });
    expect(peoplesRows(true)).toEqual([]);
    expect(peoplesRows(false)).toEqual(before);
  });
});

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('while the undo runs', () => {
  asItWas();
  const written: ImportedRows = imported(board, REQUEST).written;
  const withImport = returnTo(board);
  undo(board, written);
  const moments = momentsIn('Sheet.deleteRows');

  it.each(ACTS)('a colleague %s, at any moment', (...act) => {
    const expected = rowsAfter(act);
    for (const moment of moments) {
      withImport();
      board.google.meter.after(moment, () => act[1]());
      undo(board, written);
      expect(peoplesRows(false), `at call ${moment}`).toEqual(expected);
    }
  });

  it('a service that fails at any moment loses no row of anyone', () => {
    asItWas();
    const before = peoplesRows(false);
    for (const moment of moments) {
      withImport();
      board.google.meter.failAt(moment);
      undo(board, written);
      expect(peoplesRows(false), `at call ${moment}`).toEqual(before);
      undo(board, written);
      expect(peoplesRows(true), `at call ${moment}`).toEqual([]);
    }
  });
});
