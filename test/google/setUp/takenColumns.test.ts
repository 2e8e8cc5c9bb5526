// Columns and sheets of people's own that bear the add-on's names: never written over unasked.
import { describe, expect, it } from 'vitest';
import { type Board, headersOf, openEmpty, openSample, shownIn, told } from '../../board.ts';

describe('a column of one’s own under a header of the add-on’s', () => {
  it('keeps its words: with two of them nobody knows which is whose, and that is said', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    clerk.insertColumns('Nhiệm vụ', 3);
    clerk.paste('Nhiệm vụ', 'C1', [['Tình trạng'], ['của tôi'], ['cũng của tôi']]);
    board.script.run('updateFigures');
    board.script.run('setUpBoard');
    board.script.run('updateFigures');
    expect(
      shownIn(board, 'Nhiệm vụ')
        .slice(0, 3)
        .map((row) => row[2]),
    ).toEqual(['Tình trạng', 'của tôi', 'cũng của tôi']);
    expect(headersOf(board, 'Nhiệm vụ').filter((header) => header === 'Tình trạng')).toHaveLength(2);
    expect(JSON.stringify(board.script.call('readFaults').result)).toContain(
      'nhiều cột cùng tiêu đề “Tình trạng” của tiện ích',
    );
  });

  /** A sheet of a board that lost its mark, as one copied over from another file may have. */
  const sheetWithoutMark = (): Board => {
    const board = openEmpty();
    const clerk = board.google.user('clerk');
    clerk.renameSheet(board.google.sheetNames()[0] ?? '', 'Nhiệm vụ');
    clerk.paste('Nhiệm vụ', 'A1', [
      ['Mã', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn giao', 'Tiến độ', 'Cảnh báo', 'Dòng đã tính'],
      ['NV01', 'Rà soát', 'Văn phòng', '', '', 'nhắc miệng ngày 3/12'],
    ]);
    return board;
  };

  it.each([
    ['NO', 'nhắc miệng ngày 3/12'],
    ['CANCEL', 'nhắc miệng ngày 3/12'],
  ] as const)('in a sheet that is being taken over is asked about, and on %s left as it is', (answer, kept) => {
    const board = sheetWithoutMark();
    const asked: string[] = [];
    board.google.screen.answerWith(({ prompt, buttons }) => {
      asked.push(prompt);
      if (buttons === 'OK') return { button: 'OK' };
      return { button: prompt.includes('Giao cột này cho tiện ích') ? answer : 'YES' };
    });
    board.script.run('setUpBoard');
    board.script.run('updateFigures');
    expect(asked.join('\n')).toContain('đã có nội dung ở cột “Cảnh báo”');
    expect(shownIn(board, 'Nhiệm vụ')[1]?.[5]).toBe(kept);
  });
});

it('settings go where their columns are added, not where they would stand on a new board', () => {
  const board = openSample();
  const clerk = board.google.user('clerk');
  clerk.clear('Cấu hình', 'A:B');
  clerk.type('Cấu hình', 'A2', 'của tôi');
  board.google.screen.answerWith(({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' }));
  board.script.run('setUpBoard');
  const rows = shownIn(board, 'Cấu hình');
  expect(rows.map(([mine]) => mine).join('')).toBe('của tôi');
  expect(rows[0]).toEqual(['', 'Nội dung', 'Giá trị']);
  expect(rows.find(([, name]) => name === 'Năm')).toEqual(['', 'Năm', '2023']);
});

it('sheets that only bear the board’s names are someone’s own until set-up was asked for', () => {
  const board = openEmpty();
  const clerk = board.google.user('clerk');
  clerk.renameSheet(board.google.sheetNames()[0] ?? '', 'Tổng quan');
  clerk.type('Tổng quan', 'A1', 'Báo cáo của phòng');
  board.script.run('updateFigures');
  expect(told(board)).toBe('Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.');
  expect(shownIn(board, 'Tổng quan')).toEqual([['Báo cáo của phòng']]);
});

it('a sheet of one’s own that is called like the overview stays as it is, and the overview gets another name', () => {
  const board = openEmpty();
  const clerk = board.google.user('clerk');
  clerk.renameSheet(board.google.sheetNames()[0] ?? '', 'Tổng quan');
  clerk.type('Tổng quan', 'A1', 'Báo cáo của phòng');
  board.script.run('setUpBoard');
  board.script.run('updateFigures');
  expect(shownIn(board, 'Tổng quan')).toEqual([['Báo cáo của phòng']]);
  expect(shownIn(board, 'Tổng quan 2')[0]?.[0]).toContain('TỔNG QUAN CẢI CÁCH HÀNH CHÍNH');
});

it('an overview that someone emptied or wrote over is filled again', () => {
  const board = openSample('2023-12-05T08:00:00+07:00');
  const clerk = board.google.user('clerk');
  clerk.clear('Tổng quan', 'A:E');
  clerk.type('Tổng quan', 'A1', 'ai đó gõ vào');
  board.script.run('updateFigures');
  expect(shownIn(board, 'Tổng quan')[1]?.[0]).toContain('27/42');
});
