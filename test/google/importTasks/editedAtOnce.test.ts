// Someone edits a row that was imported this very moment, or moves a column under it: what is said of the rows is true.

import { describe, expect, it } from 'vitest';
import { letterOf, shownIn } from '../../board.ts';
import { imported, SHEET, send } from './dialog.ts';
import { asItWas, board, REQUEST, SOURCE, WHOLE } from './disturbedBoard.ts';

const CONTENTS = REQUEST.tasks.map(({ content }) => content);

/** Rows (1-based) with anything of the import in them, wherever it stands. */
function importedRows(): readonly number[] {
  return shownIn(board, SHEET).flatMap((row, place) =>
    row.some((text) => text.includes(SOURCE) || CONTENTS.includes(text)) ? [place + 1] : [],
  );
}

/** The calls between the rows' insertion and the moves that close the gap. */
function momentsOfTheWrite(): readonly number[] {
  asItWas();
  imported(board, REQUEST);
  const calls = board.google.meter.calls();
  const methods = calls.map(({ method }) => method);
  const from = methods.indexOf('Sheet.insertRowsAfter');
  const until = methods.indexOf('Sheet.moveRows');
  const isMoment = /^Range\.(?:getValues|setValues)|^Sheet\.getDataRange|flush/;
  const moments = methods.flatMap((method, place) =>
    place >= from && place <= until && isMoment.test(method) ? [place + 1] : [],
  );
  if (moments.length < 5) throw new Error('Too few moments to strike at: these tests would try nothing');
  return moments;
}

const MOMENTS = momentsOfTheWrite();

describe('an imported row that a colleague edits as soon as it stands', () => {
  it.each([
    ['another unit', 'Đơn vị chủ trì', 'Phòng Tài chính'],
    ['other words', 'Nội dung nhiệm vụ', 'Rà soát kỹ thủ tục'],
    ['progress', 'Tiến độ', 'Đang thực hiện'],
  ])('counts as written: it gets %s, and all rows stand together below the table', (_what, header, text) => {
    let edits = 0;
    for (const moment of MOMENTS) {
      asItWas();
      board.google.meter.after(moment, () => {
        const [first] = importedRows();
        if (first === undefined) return;
        edits++;
        board.google.user('colleague').type(SHEET, `${letterOf(board, SHEET, header)}${first + 1}`, text);
      });
      const answer = send(board, REQUEST);
      expect(answer, `at call ${moment}`).toMatchObject({ ok: true, value: { kind: 'imported' } });
      expect(importedRows(), `at call ${moment}`).toEqual([7, 8, 9, 10]);
    }
    expect(edits).toBeGreaterThan(0);
  });

  it('is named where the others had to be taken back, and nobody is told that all are gone', () => {
    let left = 0;
    for (const moment of MOMENTS) {
      asItWas();
      board.google.meter.after(moment, () => {
        const [first] = importedRows();
        if (first === undefined) return;
        const colleague = board.google.user('colleague');
        colleague.type(SHEET, `${letterOf(board, SHEET, 'Nội dung nhiệm vụ')}${first}`, 'Rà soát kỹ thủ tục');
        colleague.deleteRows(SHEET, first + 2);
      });
      const answer = send(board, REQUEST);
      const rows = importedRows();
      if (answer.ok || rows.length === 0) continue;
      left++;
      expect(rows, `at call ${moment}`).toHaveLength(1);
      expect(answer.message, `at call ${moment}`).toContain(`dòng ${rows[0]}`);
      expect(answer.message, `at call ${moment}`).not.toContain('vẫn như trước');
    }
    expect(left).toBeGreaterThan(0);
  });
});

describe('a header row that someone deletes in the moment of the write', () => {
  it('costs no row of anyone, and rows of the import that are left are named', () => {
    for (const moment of MOMENTS) {
      asItWas();
      // Alike in two cells with what is imported: no reason to take it for a part of that.
      board.google.user('clerk').paste(SHEET, 'D7', [['05/12/2023', 'Phòng Nội vụ']]);
      board.google.meter.after(moment, () => board.google.user('colleague').deleteRows(SHEET, 1));
      const answer = send(board, REQUEST);
      const shown = shownIn(board, SHEET);
      expect(
        shown.filter((row) => row[1]?.startsWith('Việc số')),
        `at call ${moment}`,
      ).toHaveLength(5);
      expect(
        shown.some((row) => row[3] === '05/12/2023' && row[1] === ''),
        `at call ${moment}`,
      ).toBe(true);
      if (importedRows().length > 0 && !answer.ok) expect(answer.message, `at call ${moment}`).toMatch(/còn dòng \d+/);
    }
  });
});

describe('a column that someone moves in the moment of the write', () => {
  it.each([
    ['is inserted at the left', () => board.google.user('colleague').insertColumns(SHEET, 1)],
    ['is inserted in the middle', () => board.google.user('colleague').insertColumns(SHEET, 3)],
    ['is deleted', () => board.google.user('colleague').deleteColumns(SHEET, 3)],
    ['is moved to the left', () => board.google.user('colleague').moveColumns(SHEET, 5, 1, 2)],
  ])('%s: the rows stand whole, or none is left', (_what, act) => {
    for (const moment of MOMENTS) {
      asItWas();
      board.google.meter.after(moment, act);
      const answer = send(board, REQUEST);
      const isImported = answer.ok && answer.value.kind === 'imported';
      expect(importedRows().length, `at call ${moment}: ${JSON.stringify(answer)}`).toBe(isImported ? WHOLE : 0);
    }
    expect(shownIn(board, SHEET).filter((row) => row.some((text) => text.startsWith('Việc số')))).toHaveLength(5);
  });
});
