// Someone moves rows or columns while the day of a reminder is written into scattered rows: each row gets its own day, and no other any.
import { describe, expect, it } from 'vitest';
import type { Answer, ReminderList } from '../../../src/protocol.ts';
import { letterOf, openEmpty, pasteRows } from '../../board.ts';

const SHEET = 'Nhiệm vụ';
const UNIT = 'Phòng Tư pháp';

/** The unit has every second row; two of its rows were reminded before. Put back before each run. */
const board = openEmpty();
fill();
const rows = rowsOfUnit();
const asItWas = returnPoint();
const { calls } = board.script.call('markReminded', [rows]);

function fill(): void {
  board.script.run('setUpBoard');
  const clerk = board.google.user('clerk');
  clerk.deleteRows(SHEET, 20, board.google.view(SHEET).rowCount - 20);
  pasteRows(
    board,
    SHEET,
    2,
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
      ...{ Mã: `V${n}`, 'Nội dung nhiệm vụ': `Việc số ${n}`, 'Ngày giao': '20/11/2023' },
      ...{ 'Đơn vị chủ trì': n % 2 === 0 ? UNIT : 'Phòng Nội vụ', 'Thời hạn giao': 'Trước ngày 01/12/2023' },
    })),
  );
  for (const row of [5, 9]) clerk.type(SHEET, `${letterOf(board, SHEET, 'Đã đôn đốc')}${row}`, '28/11/2023');
}

function rowsOfUnit() {
  const answer = board.script.call('readReminders', []).result as Answer<ReminderList>; // what that function answers
  return (answer.ok ? answer.value.reminders : []).find(({ unit }) => unit === UNIT)?.rows;
}

function returnPoint(): () => void {
  let back = board.google.snapshot();
  return () => {
    back();
    back = board.google.snapshot();
  };
}

/** "V2 04/12/2023", sorted. */
function days(): readonly string[] {
  const [headers = [], ...lines] = board.google.shownTexts(SHEET, '1:12');
  const [code, reminded] = [headers.indexOf('Mã'), headers.indexOf('Đã đôn đốc')];
  return lines.flatMap((line) => (line[reminded] === '' ? [] : [`${line[code]} ${line[reminded]}`])).sort();
}

const DATED = ['V2 04/12/2023', 'V4 28/11/2023; 04/12/2023', 'V6 04/12/2023', 'V8 28/11/2023; 04/12/2023'];

const colleague = () => board.google.user('colleague');

const ACTS: readonly (readonly [what: string, act: () => void])[] = [
  ['inserts a row among them', () => colleague().insertRows(SHEET, 3)],
  ['moves one of them down', () => colleague().moveRows(SHEET, 3, 1, 8)],
  ['deletes the row above them', () => colleague().deleteRows(SHEET, 2)],
  [
    'turns their order round',
    () => colleague().sort(SHEET, `A2:${letterOf(board, SHEET, 'Dòng đã tính')}10`, 2, false),
  ],
  ['inserts a column', () => colleague().insertColumns(SHEET, 2)],
];

describe('the day of a reminder', () => {
  it('is one write for all rows that hold the same, and the tasks are read once before and once after', () => {
    expect(days()).toEqual(DATED);
    expect(calls.filter(({ kind }) => kind === 'write').map(({ method }) => method)).toEqual([
      'RangeList.setValue',
      'RangeList.setValue',
    ]);
    expect(calls.filter(({ kind }) => kind === 'read').map(({ method }) => method)).toEqual([
      'Range.getFormulas',
      'Range.getValues',
      'Range.getValues',
    ]);
  });

  it.each(ACTS)('stands in the confirmed rows only when a colleague %s, at any moment', (_, act) => {
    const methods = calls.map(({ method }) => method);
    const [first, last] = [methods.indexOf('Range.getFormulas'), methods.lastIndexOf('Range.getValues')];
    expect(last - first).toBeGreaterThan(5);
    for (let moment = first; moment <= last + 1; moment++) {
      asItWas();
      board.google.meter.after(moment, act);
      board.script.call('markReminded', [rows]);
      expect(days(), `at call ${moment}`).toEqual(DATED);
    }
    asItWas();
  });
});
