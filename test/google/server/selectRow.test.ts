// A line of the sidebar leads to its row wherever that stands now; a page may send anything.
import { describe, expect, it } from 'vitest';
import type { RowPlace, TaskLine } from '../../../src/protocol.ts';
import { type Board, letterOf, openSample } from '../../board.ts';
import { asScript } from '../../local/world.ts';
import { ask, figures } from './panel.ts';

function firstOverdue(board: Board): TaskLine {
  const [line] = figures(board).pressing;
  if (line === undefined) throw new Error('nothing presses on the sample board');
  return line;
}

/** The texts of the first row of the selection. */
function selectedTexts(board: Board): readonly string[] {
  const [, sheet = '', row = ''] = /^'(.*)'![A-Z]+(\d+)/.exec(board.google.selection() ?? '') ?? [];
  return (
    board.google.view(sheet, { first: Number(row), last: Number(row) }).rows[0]?.cells.map(({ shown }) => shown) ?? []
  );
}

function sortTasks(board: Board): void {
  const last = letterOf(board, 'Nhiệm vụ', 'Dòng đã tính');
  board.google.user('Phòng Tư pháp').sort('Nhiệm vụ', `A2:${last}${board.google.view('Nhiệm vụ').lastRow}`, 2, false);
}

describe('a line leads to its row', () => {
  it('selects the whole row and says which it is', () => {
    const board = openSample();
    const line = firstOverdue(board);
    const answer = ask<string>(board, 'selectRow', line.row);
    expect(answer).toMatchObject({ ok: true, value: expect.stringMatching(/^Đã chọn dòng \d+ ở trang “Nhiệm vụ”\.$/) });
    expect(selectedTexts(board)).toEqual(expect.arrayContaining([line.content, line.unit]));
  });

  it('finds it after a colleague sorted the sheet, inserted rows and renamed the tab', () => {
    const board = openSample();
    const line = firstOverdue(board);
    sortTasks(board);
    const colleague = board.google.user('Phòng Tư pháp');
    colleague.insertRows('Nhiệm vụ', 2, 3);
    colleague.renameSheet('Nhiệm vụ', 'Việc được giao');
    expect(ask<string>(board, 'selectRow', line.row)).toMatchObject({
      value: expect.stringContaining('“Việc được giao”'),
    });
    expect(selectedTexts(board)).toEqual(expect.arrayContaining([line.content, line.unit]));
  });

  it.each([
    ['selectRow', (board: Board) => firstOverdue(board).row],
    ['selectCell', () => ({ sheet: 'tasks', row: 3, column: 2 })],
  ])('names a tab that someone has hidden, and how it comes back: %s', (name, placeOn) => {
    const board = openSample();
    const place = placeOn(board);
    asScript(board.google, ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Nhiệm vụ')?.hideSheet();
    });
    const message = expect.stringContaining('Trang “Nhiệm vụ” đang ẩn.');
    expect(ask(board, name, place)).toEqual({ ok: false, message });
  });

  it('says so when the row is gone, and selects nothing', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    board.google.user('clerk').clear('Nhiệm vụ', `A2:P${board.google.view('Nhiệm vụ').lastRow}`);
    const before = board.google.selection();
    expect(ask(board, 'selectRow', row)).toEqual({
      ok: false,
      message: expect.stringContaining('Dòng này không còn ở trang “Nhiệm vụ”'),
    });
    expect(board.google.selection()).toBe(before);
  });

  it('says so when the sheet is gone', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    board.google.user('clerk').deleteSheet('Nhiệm vụ');
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: false, message: expect.stringContaining('Làm mới') });
  });

  it('says that a filter hides the row, for otherwise the click seems to do nothing', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    const rows = Array.from({ length: board.google.view('Nhiệm vụ').lastRow - 1 }, (_, offset) => offset + 2);
    board.google.user('clerk').hideRows('Nhiệm vụ', rows, true);
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: true, value: expect.stringContaining('đang bị ẩn') });
  });
});

describe('a hostile page gets a sentence and changes nothing', () => {
  const NOT_UNDERSTOOD = { ok: false, message: expect.stringContaining('Yêu cầu không hợp lệ') };
  const place: RowPlace = { sheet: 'tasks', words: '|NV01|x|y', above: 0 };
  const board = openSample();

  it.each<[string, readonly unknown[]]>([
    ['nothing', []],
    ['null', [null]],
    ['a text', ['tasks']],
    ['a number', [1]],
    ['a list', [['tasks', 'x', 0]]],
    ['an empty object', [{}]],
    ['another sheet', [{ ...place, sheet: 'overview' }]],
    ['a name that every object has', [{ ...place, sheet: 'constructor' }]],
    ['__proto__', [{ ...place, sheet: '__proto__' }]],
    ['a sheet that is no text', [{ ...place, sheet: { toString: 'tasks' } }]],
    ['words that are no text', [{ ...place, words: ['|NV01'] }]],
    ['words without end', [{ ...place, words: 'x'.repeat(1_000_000) }]],
    ['a count below nothing', [{ ...place, above: -1 }]],
    ['half a row', [{ ...place, above: 0.5 }]],
    ['a count beyond any sheet', [{ ...place, above: 1e300 }]],
    ['a count that is no number', [{ ...place, above: '0' }]],
  ])('who sends %s', (_what, given) => {
    const before = board.google.selection();
    expect(ask(board, 'selectRow', ...given)).toEqual(NOT_UNDERSTOOD);
    expect(board.google.meter.counts().write).toBe(0);
    expect(board.google.selection()).toBe(before);
  });

  it.each([
    ['words that no row has', place],
    ['the words of a blank row', { ...place, words: '|||' }],
    ['no words at all', { ...place, words: '' }],
    ['a formula', { ...place, words: '=HYPERLINK("https://example.vn")' }],
  ])('who sends %s', (_what, row) => {
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: false, message: expect.stringContaining('không còn') });
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('ignores what is sent to functions that take nothing', () => {
    expect(
      board.script.call('readBoardPanel', [{ __proto__: null, sheet: 'x' }, 'y'.repeat(100_000)]).result,
    ).toMatchObject({ ok: true });
  });
});
