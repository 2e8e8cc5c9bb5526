// While people type: the mark on the overview, through the real bundle in the local Google.
/// <reference types="google-apps-script" />
import { describe, expect, it } from 'vitest';
import { type Board, openEmpty, openSample, shownIn } from '../../board.ts';
import { asScript } from '../../local/world.ts';

const MARK = 'Số liệu chưa cập nhật: bảng đã được sửa sau thời điểm trên.';

/** Someone edits on that sheet, and Google tells the script. */
function edit(board: Board, sheet: string): Board {
  asScript(board.google, (services) => {
    services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange('B3').activate();
  });
  board.script.run('onEdit', { as: 'simple trigger' });
  return board;
}

const markOf = (board: Board) => shownIn(board, 'Tổng quan')[4]?.[0];

describe('an edit shows on the overview that its figures are of before', () => {
  it('marks it, in amber, and the next update takes the mark away', () => {
    const board = edit(openSample(), 'Nhiệm vụ');
    expect(markOf(board)).toBe(MARK);
    expect(board.google.view('Tổng quan').rows[4]?.cells[0]?.look.background).toBe('#fdd663');
    board.script.run('updateFigures');
    expect(markOf(board)).toBe('');
  });

  it('goes to Google at most four times, and writes once only', () => {
    const board = edit(openSample(), 'Tiêu chí');
    expect(board.google.meter.calls().filter(({ method }) => !method.startsWith('SpreadsheetApp')).length).toBe(4);
    expect(board.google.meter.counts().write).toBe(1);
    edit(board, 'Tiêu chí');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('changes nothing else', () => {
    const board = openSample();
    const words = () => board.google.sheetNames().map((name) => shownIn(board, name));
    const before = words();
    edit(board, 'Đơn vị');
    board.google.user('clerk').clear('Tổng quan', 'A5');
    expect(words()).toEqual(before);
  });
});

describe('it never gets into the way of who types', () => {
  it.each([
    ['an edit on the overview itself', (board: Board) => edit(board, 'Tổng quan')],
    [
      'an edit on a sheet of their own',
      (board: Board) => {
        board.google.user('clerk').renameSheet('Đơn vị', 'Sổ riêng');
        return edit(board, 'Sổ riêng');
      },
    ],
  ])('%s sets no mark', (_, act) => {
    expect(markOf(act(openSample()))).toBe('');
  });

  it('a renamed or deleted overview is no error', () => {
    const board = openSample();
    board.google.user('clerk').deleteSheet('Tổng quan');
    edit(board, 'Nhiệm vụ');
    expect(board.google.screen.shown().filter(({ kind }) => kind !== 'toast')).toEqual([]);
  });

  it('a sheet of the user’s own that is called like the overview keeps its words', () => {
    const board = openEmpty();
    const clerk = board.google.user('clerk');
    clerk.renameSheet(board.google.sheetNames()[0] ?? '', 'Tổng quan');
    clerk.type('Tổng quan', 'B5', 'của tôi');
    edit(board, 'Tổng quan');
    expect(shownIn(board, 'Tổng quan')[4]).toEqual(['', 'của tôi']);
  });
});
