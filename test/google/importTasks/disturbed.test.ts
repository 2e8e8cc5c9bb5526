// Someone works in the sheet while the import or its undo runs: nobody loses a cell, and the tasks are written whole or not at all.

import { describe, expect, it } from 'vitest';
import type { ImportedRows, ImportRequest } from '../../../src/protocol.ts';
import { type Board, headersOf, openEmpty, shownIn } from '../../board.ts';
import { imported, SHEET, send, undo } from './dialog.ts';

const NOW = '2023-12-06T08:00:00+07:00';
const SOURCE = '318/TB-UBND';

/** A small board that is put back before each run: every moment to strike at is a run of its own. */
const board = smallBoard();
const asItWas = returnTo(board);

/** Puts the file back to what it is now, as often as one likes: a snapshot serves once. */
function returnTo({ google }: Board): () => void {
  let back = google.snapshot();
  return () => {
    back();
    back = google.snapshot();
  };
}

function smallBoard(): Board {
  const made = openEmpty({ now: NOW });
  made.script.run('setUpBoard');
  const clerk = made.google.user('clerk');
  clerk.paste('Đơn vị', 'A2', [['Phòng Nội vụ'], ['Phòng Tư pháp']]);
  clerk.paste(
    SHEET,
    'A2',
    [5, 3, 1, 4, 2].map((n) => [
      `NV0${n}`,
      `Việc số ${n}`,
      '',
      '27/11/2023',
      'Phòng Tư pháp',
      '',
      `Trước ngày ${n}/12/2023`,
    ]),
  );
  made.script.run('updateFigures');
  return made;
}

const REQUEST: ImportRequest = {
  issuedOn: '2023-12-05',
  tasks: ['Rà soát thủ tục hành chính', 'Lập kế hoạch năm sau'].map((content, index) => ({
    content,
    leadUnits: ['Phòng Nội vụ', 'Phòng Tư pháp'],
    coordinatingUnits: [],
    deadlineWords: 'trước ngày 15/12/2023',
    source: `${SOURCE}, mục ${index + 1}`,
    relatedCriteria: [],
    isKnown: false,
  })),
  units: [],
};
const WHOLE = 4;
const ONE_ROW: ImportRequest = {
  ...REQUEST,
  tasks: REQUEST.tasks.slice(0, 1).map((task) => ({ ...task, leadUnits: ['Phòng Nội vụ'] })),
};

type Act = readonly [what: string, act: () => void];

/** Fewer rows than are imported: what is then written by number would strike the last tasks of the table. */
const SHIFTED = 2;
const insertRows = () => board.google.user('colleague').insertRows(SHEET, 3, SHIFTED);

const ACTS: readonly Act[] = [
  ['inserts two rows', insertRows],
  ['deletes a row', () => board.google.user('colleague').deleteRows(SHEET, 3)],
  ['corrects a task', () => board.google.user('colleague').type(SHEET, 'M3', 'Đã có báo cáo')],
  ['sorts the tasks', () => board.google.user('colleague').sort(SHEET, 'A2:V6', 1)],
];
/** What people wrote in each row, sorted: rows may move, none may change. */
function peoplesRows(isImported: boolean): readonly string[] {
  const width = headersOf(board, SHEET).indexOf('Tiêu chí liên quan') + 1;
  return shownIn(board, SHEET)
    .map((row) => row.slice(0, width).join('|'))
    .filter((row) => row.includes(SOURCE) === isImported && row.replace(/\|/g, '') !== '')
    .sort();
}

/** Rows in which people wrote nothing, above the last in which they did. */
function blankRowsAmongTasks(): number {
  const width = headersOf(board, SHEET).indexOf('Tiêu chí liên quan') + 1;
  const isFilled = shownIn(board, SHEET).map((row) => row.slice(0, width).some((text) => text !== ''));
  return isFilled.slice(0, isFilled.lastIndexOf(true)).filter((filled) => !filled).length;
}

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

/** From the reading that the import is planned on until it inserts its rows. */
function momentsAfterReading(): readonly number[] {
  const calls = board.google.meter.calls();
  const first = calls.findIndex(({ method, on }) => method === READ && on.includes(SHEET));
  const last = calls.findIndex(({ method }) => method === 'Sheet.insertRowsAfter');
  const moments = calls.flatMap(({ method }, place) =>
    place >= first && place < last && method === READ ? [place + 1] : [],
  );
  if (moments.length < 3) throw new Error('Too few moments to strike at: these tests would try nothing');
  return moments;
}

const READ = 'Range.getValues';

describe('while the import runs', () => {
  asItWas();
  imported(board, REQUEST);
  const moments = momentsIn('Sheet.moveRows');
  const afterReading = momentsAfterReading();

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

  it('rows that a colleague inserts above the last task leave no fresh row blank among the tasks', () => {
    for (const moment of afterReading) {
      asItWas();
      board.google.meter.after(moment, insertRows);
      expect(send(board, REQUEST).ok, `at call ${moment}`).toBe(true);
      expect(blankRowsAmongTasks(), `at call ${moment}`).toBe(SHIFTED);
    }
  });

  it('and where an office keeps a long gap of its own, it stays, and the others go', () => {
    const BELOW = 30;
    const [moment = 0] = afterReading;
    asItWas();
    board.google.user('clerk').type(SHEET, `B${BELOW}`, 'Việc ở cuối trang');
    board.google.meter.after(moment, insertRows);
    expect(send(board, REQUEST).ok).toBe(true);
    expect(blankRowsAmongTasks()).toBe(BELOW - 7 + SHIFTED);
  });

  it('fresh rows that can’t be moved out of the table again are named', () => {
    const [moment = 0] = afterReading;
    asItWas();
    board.google.meter.after(moment, () => {
      insertRows();
      board.google.user('colleague').type(SHEET, 'B60', 'Ghi chú');
      board.google.user('colleague').type(SHEET, 'B90', 'Ghi chú');
    });
    const answer = send(board, REQUEST);
    const said = answer.ok && answer.value.kind === 'imported' ? answer.value.message : '';
    expect(said).toMatch(/Ở trang “Nhiệm vụ” còn các dòng trống vừa được thêm, dòng 7 đến 20; có thể xóa/);
  });

  it('a colleague who corrects the one imported row as soon as it stands is no reason to say that anything failed', () => {
    asItWas();
    board.google.meter.after({ method: 'Sheet.moveRows', time: 1 }, () => {
      const row = shownIn(board, SHEET).findIndex((cells) => cells.some((text) => text.includes(SOURCE))) + 1;
      board.google.user('colleague').type(SHEET, `B${row}`, 'Rà soát thủ tục');
    });
    const answer = send(board, ONE_ROW);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'imported' } });
    expect(JSON.stringify(answer)).toContain('Đã nhập 01 nhiệm vụ vào trang “Nhiệm vụ”, mã NV06.');
  });

  it('and are still named where the next attempt was disturbed too, without leaving any', () => {
    const [moment = 0] = afterReading;
    const disturbed = () => {
      asItWas();
      board.google.meter.after(moment, () => {
        insertRows();
        board.google.user('colleague').type(SHEET, 'B60', 'Ghi chú');
        board.google.user('colleague').type(SHEET, 'B90', 'Ghi chú');
      });
    };
    disturbed();
    send(board, REQUEST);
    const calls = board.google.meter.calls();
    const again = calls.map(({ method }) => method).lastIndexOf('Sheet.insertRowsAfter');
    disturbed();
    const last = () => board.google.frame(SHEET).lastRow;
    board.google.meter.after(again, () => board.google.user('colleague').type(SHEET, `B${last()}`, 'Ghi chú khác'));
    const answer = send(board, REQUEST);
    const said = answer.ok && answer.value.kind === 'imported' ? answer.value.message : '';
    expect(said).toMatch(/còn các dòng trống vừa được thêm, dòng 7 đến 20; có thể xóa/);
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
