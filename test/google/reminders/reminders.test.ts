// "Đôn đốc đơn vị", through the real bundle in the local Google: nothing is sent, and rows are dated once they are confirmed.
import { describe, expect, it } from 'vitest';
import type { Answer, ReminderList } from '../../../src/protocol.ts';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { type Board, cellOf, headersOf, letterOf, openEmpty, openSample, pasteRows, shownIn } from '../../board.ts';
import { setUp } from '../clerk.ts';

function ask<T>(board: Board, name: string, ...given: readonly unknown[]): Answer<T> {
  return board.script.call(name, given).result as Answer<T>; // what the function of that name answers
}

function remindersOf(board: Board) {
  const answer = ask<ReminderList>(board, 'readReminders');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.reminders;
}

function rowsFor(board: Board, unit: string) {
  return remindersOf(board).find((reminder) => reminder.unit === unit)?.rows ?? [];
}

const reminded = (board: Board, code: string) => cellOf(board, 'Nhiệm vụ', ['Mã', code], 'Đã đôn đốc').shown;

/** The days on which the rows of a unit were reminded, by the tasks' codes. */
function remindedBy(board: Board): ReadonlyMap<string, string> {
  const headers = headersOf(board, 'Nhiệm vụ');
  const at = (row: readonly string[], header: string) => row[headers.indexOf(header)] ?? '';
  return new Map(
    shownIn(board, 'Nhiệm vụ')
      .filter((row) => at(row, 'Mã') !== '')
      .map((row) => [`${at(row, 'Mã')} ${at(row, 'Đơn vị chủ trì')}`, at(row, 'Đã đôn đốc')]),
  );
}

describe('reminders', () => {
  it('are read without writing or sending anything', () => {
    const board = openSample();
    expect(remindersOf(board).length).toBeGreaterThan(2);
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('open a mail to the unit’s own address', () => {
    const finance = remindersOf(openSample()).find(({ unit }) => unit === 'Phòng Tài chính – Kế hoạch');
    expect(finance?.mail).toMatch(/^mailto:taichinhkehoach@example\.vn\?subject=/);
    expect(finance?.mail?.length).toBeLessThan(2_000);
  });

  it('point to set-up on a board that is none', () => {
    expect(ask(openEmpty(), 'readReminders')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Thiết lập'),
    });
  });
});

describe('the day of the reminder', () => {
  it('is added behind the days that stand there, and for no other row', () => {
    const board = openSample();
    const before = remindedBy(board);
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    expect(ask(board, 'markReminded', rows)).toEqual({ ok: true, value: 'Đã ghi ngày đôn đốc vào 01 dòng nhiệm vụ.' });
    expect(reminded(board, 'NV20')).toBe('01/12/2023; 04/12/2023');
    const changed = [...remindedBy(board)].filter(([key, days]) => before.get(key) !== days);
    expect(changed.map(([key]) => key)).toEqual(['NV20 Phòng Kinh tế và Hạ tầng']);
  });

  it('is added once, however often it is confirmed', () => {
    const board = openSample();
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    ask(board, 'markReminded', rows);
    expect(ask(board, 'markReminded', rows)).toEqual({
      ok: true,
      value: 'Không có ô nào phải ghi thêm. 01 dòng đã có ngày này.',
    });
    expect(reminded(board, 'NV20')).toBe('01/12/2023; 04/12/2023');
  });

  it('finds its rows after someone sorted them', () => {
    const board = openSample();
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    const last = columnLetter(headersOf(board, 'Nhiệm vụ').length - 1);
    board.google.user('colleague').sort('Nhiệm vụ', `A2:${last}81`, 2, false);
    ask(board, 'markReminded', rows);
    expect(reminded(board, 'NV20')).toBe('01/12/2023; 04/12/2023');
  });

  it('leaves a row alone that someone rewrote meanwhile, and says so', () => {
    const board = openSample();
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    const headers = headersOf(board, 'Nhiệm vụ');
    const place = shownIn(board, 'Nhiệm vụ').findIndex((row) => row[headers.indexOf('Mã')] === 'NV20');
    board.google
      .user('colleague')
      .type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Nội dung nhiệm vụ')}${place + 1}`, 'Việc khác');
    expect(ask(board, 'markReminded', rows)).toMatchObject({
      ok: true,
      value: expect.stringContaining('01 dòng đã bị sửa hoặc xóa'),
    });
    expect(reminded(board, 'NV20')).toBe('01/12/2023');
  });

  it('goes to the right rows whenever someone inserts a row while it is written', () => {
    const probe = openSample();
    const rows = rowsFor(probe, 'UBND xã Phú Hòa').slice(0, 2);
    const { calls } = probe.script.call('markReminded', [rows]);
    // From the reading of the rows until the write has been looked at.
    const first = calls.findIndex(({ method }) => method === 'Range.getValues');
    const last = calls.findIndex(({ kind }) => kind === 'write') + 4;
    for (let moment = first; moment <= last; moment++) {
      const board = openSample();
      const before = remindedBy(board);
      board.google.meter.after(moment, () => board.google.user('colleague').insertRows('Nhiệm vụ', 5, 2));
      board.script.call('markReminded', [rows]);
      const changed = [...remindedBy(board)].filter(([key, days]) => before.get(key) !== days);
      expect(changed.map(([key]) => key)).toEqual(['NV05 UBND xã Phú Hòa']);
    }
  });

  it('takes as many calls on a board of 5,000 rows as on one of 50, and reads the tasks once before and once after', () => {
    const callsFor = (rows: number) => {
      const board = openSample();
      const below = board.google.view('Nhiệm vụ').lastRow + 1;
      const missing = below + rows - board.google.view('Nhiệm vụ').rowCount;
      const clerk = board.google.user('clerk');
      if (missing > 0) clerk.insertRows('Nhiệm vụ', below, missing);
      const lines = Array.from({ length: rows }, (_, row) => ({
        ...{ Mã: `M${row}`, 'Nội dung nhiệm vụ': `Việc số ${row}`, 'Ngày giao': '20/11/2023' },
        'Đơn vị chủ trì': row % 12 === 0 ? 'Trạm Y tế' : 'Phòng Nội vụ',
        ...{ 'Thời hạn giao': 'Trước ngày 01/12/2023', 'Đã đôn đốc': row % 24 === 0 ? '28/11/2023' : '' },
      }));
      pasteRows(board, 'Nhiệm vụ', below, lines);
      const marked = rowsFor(board, 'Trạm Y tế');
      expect(marked.length).toBe(Math.ceil(rows / 12));
      const { calls } = board.script.call('markReminded', [marked]);
      expect(calls.filter(({ kind }) => kind === 'read').map(({ method }) => method)).toEqual([
        'Range.getFormulas',
        'Range.getValues',
        'Range.getValues',
      ]);
      return board.google.meter.counts();
    };
    expect(callsFor(5000)).toEqual(callsFor(50));
  }, 120_000);

  it('stays the same day in a workbook of another locale, in cells that take a text for a date', () => {
    const board = openEmpty({ locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' });
    board.google.user('owner').type(board.google.sheetNames()[0] ?? '', 'A1', 'của phòng');
    setUp(board, (question) => (question.includes('định dạng Việt Nam') ? 'NO' : 'YES'));
    expect(board.google.locale()).toBe('en_US');
    const task = { Mã: 'V1', 'Nội dung nhiệm vụ': 'Việc thử', 'Đơn vị chủ trì': 'Phòng Tư pháp' };
    pasteRows(board, 'Nhiệm vụ', 2, [{ ...task, 'Thời hạn giao': 'Trước ngày 01/12/2023' }]);
    const cell = `${letterOf(board, 'Nhiệm vụ', 'Đã đôn đốc')}2`;
    board.google.user('clerk').setNumberFormat('Nhiệm vụ', cell, 'General');
    const rows = rowsFor(board, 'Phòng Tư pháp');
    expect(rows).toHaveLength(1);
    expect(ask(board, 'markReminded', rows)).toMatchObject({ ok: true });
    expect(board.google.shownTexts('Nhiệm vụ', `${cell}:${cell}`)).toEqual([['04/12/2023']]);
    expect(ask(board, 'markReminded', rows)).toMatchObject({
      value: expect.stringContaining('01 dòng đã có ngày này'),
    });
  });

  it('leaves a formula in that column as it is, and says in which cell the day is missing', () => {
    const board = openSample();
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    const place = shownIn(board, 'Nhiệm vụ').findIndex((row) => row.includes('NV20')) + 1;
    const cell = `${letterOf(board, 'Nhiệm vụ', 'Đã đôn đốc')}${place}`;
    board.google.user('clerk').setNumberFormat('Nhiệm vụ', cell, 'General');
    board.google.user('clerk').type('Nhiệm vụ', cell, '="01/12/2023"');
    expect(ask(board, 'markReminded', rows)).toMatchObject({
      ok: true,
      value: expect.stringContaining(`chứa công thức: Nhiệm vụ!${cell}`),
    });
    expect(reminded(board, 'NV20')).toBe('01/12/2023');
  });

  it('says where the column is gone, and writes nothing', () => {
    const board = openSample();
    const rows = rowsFor(board, 'Phòng Kinh tế và Hạ tầng');
    board.google.user('owner').deleteColumns('Nhiệm vụ', headersOf(board, 'Nhiệm vụ').indexOf('Đã đôn đốc') + 1);
    expect(ask(board, 'markReminded', rows)).toMatchObject({
      ok: false,
      message: expect.stringContaining('không còn cột “Đã đôn đốc”'),
    });
  });
});

describe('a hostile client', () => {
  it.each([
    undefined,
    null,
    'x',
    {},
    [1],
    [{ sheet: 'tasks', words: 5, above: 0 }],
    [{ sheet: 'settings', words: '|x', above: 0 }],
    [{ sheet: 'tasks', words: 'x'.repeat(2_000), above: 0 }],
    Array.from({ length: 2_001 }, () => ({ sheet: 'tasks', words: '|x', above: 0 })),
  ])('is answered with a sentence and no change: %#', (request) => {
    const board = openSample();
    const before = JSON.stringify(board.google.save());
    expect(ask(board, 'markReminded', request)).toEqual({
      ok: false,
      message: expect.stringContaining('Yêu cầu không hợp lệ'),
    });
    expect(JSON.stringify(board.google.save())).toBe(before);
  });

  it('that names rows nobody has changes nothing', () => {
    const board = openSample();
    const before = JSON.stringify(board.google.save());
    ask(board, 'markReminded', [{ sheet: 'tasks', words: '|lạ|lạ|lạ', above: 3 }]);
    expect(JSON.stringify(board.google.save())).toBe(before);
  });
});
