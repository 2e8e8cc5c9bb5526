// Set-up offers to make scoring rules of level rows, through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, openSample, shownIn } from '../../board.ts';
import { setUp } from '../clerk.ts';

const QUESTION = 'có 01 tiêu chí ghi mức điểm ở các dòng bên dưới';

/** The sample with a criterion below it that a clerk copied from a decision, levels as rows. */
function openWithLevels(): Board {
  const board = openSample();
  const clerk = board.google.user('clerk');
  const row = board.google.view('Tiêu chí').lastRow + 1;
  clerk.paste('Tiêu chí', `A${row}`, [
    ['9', 'Cập nhật kế hoạch', '2', '', '17/20'],
    ['', 'Từ 90% trở lên', '2'],
    ['', 'Từ 70% đến dưới 90%', '1,25'],
    ['', 'Dưới 70%', '0'],
  ]);
  return board;
}

const ruleOf = (board: Board) => cellOf(board, 'Tiêu chí', ['Mã', '9'], 'Cách tính điểm').shown;
const levelRows = (board: Board) => shownIn(board, 'Tiêu chí').slice(-3);

describe('a clerk who copied the levels of a decision need not type them again', () => {
  it('sees them in the question, and on yes finds them in the blank cell, the rows left as they were', () => {
    const board = openWithLevels();
    const before = levelRows(board);
    const said = setUp(board);
    expect(said).toContain(QUESTION);
    expect(said).toContain('9: Từ 90% trở lên: 2đ; Từ 70% đến dưới 90%: 1,25đ; Dưới 70%: 0đ');
    expect(said).toContain('Đã ghi cách tính điểm cho 01 tiêu chí');
    expect(ruleOf(board)).toBe('Từ 90% trở lên: 2đ\nTừ 70% đến dưới 90%: 1,25đ\nDưới 70%: 0đ');
    expect(levelRows(board)).toEqual(before);
    board.script.run('updateFigures');
    expect(cellOf(board, 'Tiêu chí', ['Mã', '9'], 'Điểm tự chấm').shown).toBe('1,25');
  });

  it('is not asked again once it is done', () => {
    const board = openWithLevels();
    setUp(board);
    expect(setUp(board)).toBe('Bảng đã đầy đủ, không có gì phải sửa.');
  });

  it('keeps the cell blank on no', () => {
    const board = openWithLevels();
    expect(setUp(board, () => 'NO')).toContain(QUESTION);
    expect(ruleOf(board)).toBe('');
  });

  it('has changed nothing at all on cancel', () => {
    const board = openWithLevels();
    const before = JSON.stringify(board.google.save());
    expect(setUp(board, () => 'CANCEL')).toContain('Đã dừng, chưa thay đổi gì.');
    expect(JSON.stringify(board.google.save())).toBe(before);
  });

  it('leaves a cell alone in which a colleague wrote while the question stood open', () => {
    const board = openWithLevels();
    const row = board.google.view('Tiêu chí').lastRow - 3;
    board.google.screen.answerWith(({ buttons }) => {
      if (buttons !== 'OK') board.google.user('colleague').type('Tiêu chí', `D${row}`, 'Nhập điểm');
      return { button: buttons === 'OK' ? 'OK' : 'YES' };
    });
    board.script.run('setUpBoard');
    expect(ruleOf(board)).toBe('Nhập điểm');
  });
});
