// What comes after the imported tasks stand: nothing that goes wrong then may look as if they did not.

import { describe, expect, it } from 'vitest';
import { imported, SHEET, send, undo } from './dialog.ts';
import { asItWas, board, peoplesRows, REQUEST, WHOLE } from './disturbedBoard.ts';

describe('once the tasks stand', () => {
  it('a service that fails is no reason to say that they were not imported', () => {
    asItWas();
    imported(board, REQUEST);
    const methods = board.google.meter.calls().map(({ method }) => method);
    const [moved, asked] = [methods.indexOf('Sheet.moveRows'), methods.indexOf('Sheet.isRowHiddenByFilter')];
    expect(asked - moved).toBeGreaterThan(3);
    for (let moment = moved + 1; moment <= asked + 2; moment++) {
      asItWas();
      board.google.meter.failAt(moment);
      const answer = send(board, REQUEST);
      expect(peoplesRows(true), `at call ${moment}`).toHaveLength(WHOLE);
      expect(answer, `at call ${moment}`).toMatchObject({ ok: true, value: { kind: 'imported' } });
    }
  });

  it('nor is a lock that Google fails to give back: it goes with the run', () => {
    asItWas();
    board.google.meter.failAt({ method: 'Lock.releaseLock' });
    expect(send(board, REQUEST)).toMatchObject({ ok: true, value: { kind: 'imported' } });
  });

  it('a formula that fills a column of the office’s own beside them is no edit of anyone: the undo takes them back', () => {
    asItWas();
    const clerk = board.google.user('clerk');
    clerk.insertColumns(SHEET, 3);
    clerk.setNumberFormat(SHEET, 'C1:C60', 'General');
    clerk.type(SHEET, 'C1', 'Thứ tự');
    clerk.type(SHEET, 'C2', '={1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20}');
    const { written } = imported(board, REQUEST);
    expect(board.google.shownTexts(SHEET, 'C7:C7')).toEqual([['6']]);
    expect(undo(board, written)).toMatchObject({ ok: true, value: expect.stringContaining('Đã gỡ 04 dòng') });
    expect(peoplesRows(true)).toEqual([]);
  });
});
