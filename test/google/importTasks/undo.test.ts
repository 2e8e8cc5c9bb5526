// "Hoàn tác": exactly the rows that nobody has edited since go, wherever they stand by then.

import { describe, expect, it } from 'vitest';
import { type Board, headersOf, letterOf, openSample, shownIn } from '../../board.ts';
import { imported, SHEET, undo } from './dialog.ts';

const MORNING = '2023-12-06T08:00:00+07:00';

/** Sheets as people see them, but for the line that says when the figures were made. */
function contents(board: Board): unknown {
  return ['Tiêu chí', SHEET, 'Đơn vị'].map((sheet) => shownIn(board, sheet));
}

function freshBoard(): Board {
  const board = openSample(MORNING);
  board.script.run('updateFigures');
  return board;
}

function rowOfCode(board: Board, code: string): number {
  const place = headersOf(board, SHEET).indexOf('Mã');
  return shownIn(board, SHEET).findIndex((row) => row[place] === code) + 1;
}

describe('right after the import', () => {
  it('takes back every row, the alias and the new unit: the board is as before', () => {
    const board = freshBoard();
    const before = contents(board);
    const { written } = imported(board);
    expect(contents(board)).not.toEqual(before);
    expect(undo(board, written)).toEqual({
      ok: true,
      value: 'Đã gỡ 38 dòng vừa nhập; bảng trở lại như trước khi nhập.',
    });
    expect(contents(board)).toEqual(before);
  });

  it('finds the rows after someone has sorted the sheet', () => {
    const board = freshBoard();
    const { written } = imported(board);
    const last = letterOf(board, SHEET, 'Dòng đã tính');
    board.google.user('clerk').sort(SHEET, `A2:${last}119`, 2);
    expect(undo(board, written)).toMatchObject({ ok: true, value: expect.stringContaining('Đã gỡ 38 dòng') });
    expect(shownIn(board, SHEET).some((row) => row.join().includes('318/TB-UBND'))).toBe(false);
    expect(shownIn(board, SHEET)).toHaveLength(81);
  });

  it('does nothing the second time, and says so', () => {
    const board = freshBoard();
    const { written } = imported(board);
    undo(board, written);
    const before = contents(board);
    expect(undo(board, written)).toMatchObject({ ok: true, value: expect.stringContaining('Chưa gỡ dòng nào') });
    expect(contents(board)).toEqual(before);
  });
});

describe('after someone went on working', () => {
  it.each([
    ['reported progress', 'Tiến độ', 'Đang thực hiện'],
    ['corrected the content', 'Nội dung nhiệm vụ', 'Nâng tỷ lệ hồ sơ trực tuyến'],
    ['entered the cause', 'Nguyên nhân, hướng xử lý', 'Chờ kinh phí'],
  ])('keeps and names a row where they %s', (_what, header, typed) => {
    const board = freshBoard();
    const { written } = imported(board);
    const row = rowOfCode(board, 'NV30');
    board.google.user('colleague').type(SHEET, `${letterOf(board, SHEET, header)}${row}`, typed);
    const answer = undo(board, written);
    expect(answer).toMatchObject({ ok: true, value: expect.stringContaining('Đã gỡ 37 dòng vừa nhập.') });
    expect(answer).toMatchObject({
      value: expect.stringMatching(/Giữ lại 01 dòng đã có người sửa: NV30 \(dòng \d+\)/),
    });
    expect(shownIn(board, SHEET).filter((line) => line.join().includes('318/TB-UBND'))).toHaveLength(1);
    expect(shownIn(board, 'Đơn vị').join()).toContain('Trung tâm Phục vụ hành chính công');
  });

  it('keeps a row with a note in a column of the office’s own', () => {
    const board = freshBoard();
    const clerk = board.google.user('clerk');
    clerk.insertColumns(SHEET, 3);
    clerk.type(SHEET, 'C1', 'Ghi chú riêng');
    const { written } = imported(board);
    clerk.type(SHEET, `C${rowOfCode(board, 'NV30')}`, 'đã gọi điện');
    expect(undo(board, written)).toMatchObject({ value: expect.stringContaining('Giữ lại 01 dòng') });
    expect(shownIn(board, SHEET).join()).toContain('đã gọi điện');
  });

  it('leaves a copy that someone made of an imported row: it is theirs', () => {
    const board = freshBoard();
    const { written } = imported(board);
    const row = rowOfCode(board, 'NV30');
    board.google.user('clerk').copyPaste(SHEET, `A${row}:P${row}`, 'A125');
    expect(undo(board, written)).toMatchObject({ ok: true });
    expect(shownIn(board, SHEET).filter((line) => line[0] === 'NV30')).toHaveLength(1);
  });

  it('says how many rows were gone already', () => {
    const board = freshBoard();
    const { written } = imported(board);
    board.google.user('clerk').deleteRows(SHEET, rowOfCode(board, 'NV30'));
    expect(undo(board, written)).toMatchObject({ value: expect.stringContaining('01 dòng không còn trong bảng') });
  });
});
