// Rows that an import inserts and then can't fill: none stays blank among the tasks, or it is named.

import { describe, expect, it } from 'vitest';
import { imported, SHEET, send } from './dialog.ts';
import { asItWas, blankRowsAmongTasks, board, insertRows, REQUEST, SHIFTED } from './disturbedBoard.ts';

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
  const afterReading = momentsAfterReading();

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
});
