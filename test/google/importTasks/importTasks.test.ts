// The import through the real bundle in the local Google: fresh rows, all or none, whatever the columns look like.

import { describe, expect, it } from 'vitest';
import { rowsFilled } from '../../../src/vietnamese/sentences/importTasks.ts';
import { type Board, cellOf, headersOf, openEmpty, openSample, shownIn } from '../../board.ts';
import { imported, propose, requestFor, SHEET, sampleRequest, send } from './dialog.ts';

const MORNING = '2023-12-06T08:00:00+07:00';

/** The cells under `header`, of the rows whose source is the sample notice. */
function importedCells(board: Board, header: string): readonly string[] {
  const headers = headersOf(board, SHEET);
  return shownIn(board, SHEET)
    .filter((row) => row[headers.indexOf('Văn bản giao')]?.startsWith('318/TB-UBND'))
    .map((row) => row[headers.indexOf(header)] ?? '');
}

describe('confirmed tasks stand on the board', () => {
  const board = openSample(MORNING);
  const rowsBefore = shownIn(board, SHEET);
  const { message } = imported(board);
  const rows = shownIn(board, SHEET);

  it('says how many, and where', () => {
    expect(message).toContain('Đã nhập 12 nhiệm vụ (38 dòng) vào trang “Nhiệm vụ”, dòng 82 đến 119, mã NV25 đến NV36.');
  });

  it('leaves every row that was there as it was, and adds the new ones right below', () => {
    expect(rows).toHaveLength(rowsBefore.length + 38);
    const people = headersOf(board, SHEET).indexOf('Tiêu chí liên quan') + 1;
    expect(rows.slice(0, rowsBefore.length).map((row) => row.slice(0, people))).toEqual(
      rowsBefore.map((row) => row.slice(0, people)),
    );
  });

  it('keeps the day a day and the words words', () => {
    const cell = cellOf(board, SHEET, ['Mã', 'NV30'], 'Ngày giao');
    expect(cell.shown).toBe('05/12/2023');
    expect(cellOf(board, SHEET, ['Mã', 'NV30'], 'Thời hạn giao').shown).toBe('trước ngày 25/12/2023');
    expect(cellOf(board, SHEET, ['Mã', 'NV30'], 'Tiến độ').shown).toBe('');
  });

  it('brings the figures up to date, so that the new rows have their dates and states at once', () => {
    expect(cellOf(board, SHEET, ['Mã', 'NV30'], 'Hạn hoàn thành').shown).toBe('25/12/2023');
    expect(cellOf(board, SHEET, ['Mã', 'NV35'], 'Tình trạng').shown).toBe('Thường xuyên');
  });

  it('remembers the alias and adds the unit', () => {
    expect(cellOf(board, 'Đơn vị', ['Tên đơn vị', 'Phòng Văn hóa và Thông tin'], 'Tên khác').shown).toMatch(
      /; Phòng Văn hóa Thông tin$/,
    );
    expect(cellOf(board, 'Đơn vị', ['Tên đơn vị', 'Trung tâm Phục vụ hành chính công'], 'Nhiệm vụ').shown).toBe('1');
    expect(message).toContain('Đã ghi nhớ 01 tên khác');
    expect(message).toContain('“Trung tâm Phục vụ hành chính công”');
  });

  it('marks every task when the same notice is pasted again', () => {
    const again = propose(board);
    expect(again.ok && again.value.tasks.every(({ alreadyThere }) => alreadyThere !== null)).toBe(true);
  });

  it('refuses what another dialog imported meanwhile, writes nothing, and says which', () => {
    const other = openSample(MORNING);
    const request = sampleRequest(other);
    imported(other, request);
    const shown = shownIn(other, SHEET);
    const answer = send(other, request);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'alreadyThere' } });
    expect(shownIn(other, SHEET)).toEqual(shown);
  });
});

describe('the office has made the sheet its own', () => {
  it('finds people’s columns in any order, with foreign ones between, and leaves those alone', () => {
    const board = openSample(MORNING);
    const clerk = board.google.user('clerk');
    clerk.moveColumns(SHEET, 7, 1, 2);
    clerk.moveColumns(SHEET, 1, 1, 10);
    clerk.insertColumns(SHEET, 4);
    clerk.type(SHEET, 'D1', 'Ghi chú riêng');
    clerk.insertColumns(SHEET, 9);
    clerk.type(SHEET, 'I1', 'Người theo dõi');
    board.script.run('updateFigures');
    const { message } = imported(board);
    expect(message).toContain('(38 dòng)');
    expect(importedCells(board, 'Ghi chú riêng').join('')).toBe('');
    expect(importedCells(board, 'Thời hạn giao').filter((words) => words === 'trước ngày 25/12/2023')).toHaveLength(1);
    expect(new Set(importedCells(board, 'Ngày giao'))).toEqual(new Set(['05/12/2023']));
    expect(new Set(importedCells(board, 'Mã')).size).toBe(12);
  });

  it('writes into an empty table without taking on the look of its headers', () => {
    const board = openEmpty({ now: MORNING });
    board.script.run('setUpBoard');
    const { message } = imported(board);
    expect(message).toContain('dòng 2 đến ');
    const first = board.google.view(SHEET, { first: 2, last: 2 }).rows[0]?.cells[0]?.look;
    const header = board.google.view(SHEET, { first: 1, last: 1 }).rows[0]?.cells[0]?.look;
    expect(first?.background).not.toBe(header?.background);
  });

  it('puts tasks above codes that were numbered ahead, for those rows are still free', () => {
    const board = openSample(MORNING);
    board.google.user('clerk').paste(SHEET, 'A82', [['NV25'], ['NV26'], ['NV27']]);
    imported(board);
    expect(importedCells(board, 'Mã')[0]).toBe('NV28');
    const codes = shownIn(board, SHEET).map((row) => row[0] ?? '');
    expect(codes.filter((code) => /^NV2[567]$/.test(code))).toEqual(['NV25', 'NV26', 'NV27']);
  });

  it('says that a filter may hide the new rows', () => {
    const board = openSample(MORNING);
    const request = sampleRequest(board);
    const clerk = board.google.user('clerk');
    board.google.meter.after({ method: 'Sheet.moveRows' }, () => {
      clerk.hideRows(
        SHEET,
        Array.from({ length: 200 }, (_, row) => row + 60),
        true,
      );
    });
    expect(imported(board, request).message).toContain('bộ lọc');
  });

  it('keeps a text that looks like a formula a text', () => {
    const board = openSample(MORNING);
    const request = sampleRequest(board);
    const [first] = request.tasks;
    if (first === undefined) throw new Error('No task');
    const nasty = { ...first, content: '=HYPERLINK("http://x")', deadlineWords: '+1', leadUnits: ['@đơn vị'] };
    imported(board, { ...request, tasks: [nasty] });
    expect(cellOf(board, SHEET, ['Mã', 'NV25'], 'Nội dung nhiệm vụ').shown).toBe('=HYPERLINK("http://x")');
    expect(cellOf(board, SHEET, ['Mã', 'NV25'], 'Thời hạn giao').shown).toBe('+1');
    expect(cellOf(board, SHEET, ['Mã', 'NV25'], 'Đơn vị chủ trì').shown).toBe('@đơn vị');
  });

  it('makes as many calls for two hundred rows as for two', () => {
    const calls = (count: number) => {
      const board = openSample(MORNING);
      const request = sampleRequest(board);
      const [first] = request.tasks;
      if (first === undefined) throw new Error('No task');
      const words = (n: number) =>
        `Việc ${n} ${String(n * 7919)
          .split('')
          .join(' ')}`;
      const tasks = Array.from({ length: count }, (_, n) => ({
        ...first,
        content: words(n),
        leadUnits: ['Phòng Nội vụ'],
      }));
      imported(board, { ...request, tasks });
      return board.google.meter.counts().write;
    };
    expect(calls(200)).toBe(calls(2));
  });
});

describe('a board that is not ready', () => {
  it('points to the set-up', () => {
    const answer = propose(openEmpty());
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('Thiết lập, sửa bảng') });
  });

  it('names a column that is gone before anything is written', () => {
    const board = openSample(MORNING);
    const request = sampleRequest(board);
    const column = headersOf(board, SHEET).indexOf('Văn bản giao') + 1;
    board.google.user('clerk').deleteColumns(SHEET, column);
    const answer = send(board, request);
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('“Văn bản giao”') });
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('asks to wait while another run holds the lock', () => {
    const board = openSample(MORNING);
    const request = sampleRequest(board);
    board.google.holdLock('document', true);
    expect(send(board, request)).toMatchObject({ ok: false, message: expect.stringContaining('đợi') });
  });
});

describe('a long notice', () => {
  it('is proposed in one answer that crosses to the page', () => {
    const units = ['Phòng Nội vụ', 'Phòng Tư pháp'];
    const lines = Array.from(
      { length: 300 },
      (_, n) => `${n + 1}. ${units[n % 2]} rà soát nội dung số ${n + 1}, báo cáo trước ngày ${(n % 28) + 1}/12/2023.`,
    );
    const board = openSample(MORNING);
    const answer = propose(board, lines.join('\n'));
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value.tasks).toHaveLength(300);
    expect(requestFor(answer.value).tasks.length).toBeGreaterThan(0);
  });
});

it('says which cell a formula fills where the rows would stand, and does not put it down to a colleague', () => {
  const board = openSample(MORNING);
  const request = sampleRequest(board);
  const clerk = board.google.user('clerk');
  clerk.setNumberFormat(SHEET, 'A81:A82', 'General');
  clerk.paste(SHEET, 'A81', [['={1;2}']]);
  const tasks = shownIn(board, SHEET);
  const answer = send(board, request);
  expect(answer).toEqual({ ok: false, message: rowsFilled(SHEET, 'A82') });
  expect(shownIn(board, SHEET)).toEqual(tasks);
});
