// Indicators through the real bundle: judged, rolled up, taken over by criteria, and named where they fall short.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, shownIn } from '../../board.ts';
import { faults, update } from '../clerk.ts';
import { openBoth, pointsPage, typeInCriterion } from './onUse.ts';

describe('indicators', () => {
  const ROWS = [
    ['Văn bản điện tử', 'Phòng Nội vụ', '118', '120', '100%', 'Cộng số liệu', '7.2.1', 'Hai văn bản mật'],
    ['Văn bản điện tử', 'Phòng Tư pháp', '80', '80', '100%', '', '', ''],
    ['Giải ngân vốn đầu tư công', '', '71,4', '100', '95%', '', '', 'Vướng mặt bằng'],
  ];
  const withIndicators = (): Board => {
    const board = openBoth();
    board.google.user('clerk').paste('Chỉ tiêu', 'A2', ROWS);
    return board;
  };

  it('are judged row by row and rolled up on the overview', () => {
    const board = withIndicators();
    update(board);
    const judged = shownIn(board, 'Chỉ tiêu').map((row) => row.slice(8, 10));
    expect(judged).toEqual([
      ['Tỷ lệ', 'Đánh giá'],
      ['98,33%', 'Chưa đạt'],
      ['100,00%', 'Đạt'],
      ['71,40%', 'Chưa đạt'],
    ]);
    const overview = shownIn(board, 'Tổng quan');
    const title = overview.findIndex((row) => row[0] === 'CHỈ TIÊU');
    expect(overview.slice(title + 2, title + 4).map((row) => row.slice(0, 3))).toEqual([
      ['Văn bản điện tử\n198/200', 'Chưa đạt', '99%'],
      ['Giải ngân vốn đầu tư công\n71,4/100', 'Chưa đạt', '71,4%'],
    ]);
  });

  it('name on the page of points each unit that falls short, with its cause', () => {
    const board = withIndicators();
    update(board);
    const page = pointsPage(board);
    const title = page.findIndex((row) => row[1] === 'CHỈ TIÊU CHƯA ĐẠT MỨC GIAO, THEO ĐƠN VỊ');
    expect(page[title + 3]?.slice(1, 7)).toEqual([
      'Văn bản điện tử',
      'Phòng Nội vụ',
      '',
      '98,33%',
      '118/120; mức giao 100%',
      'Hai văn bản mật',
    ]);
  });

  it('leave a typed result alone, and give theirs where the cell is blank, without writing into it', () => {
    const board = withIndicators();
    update(board);
    const cell = (header: string) => cellOf(board, 'Tiêu chí', ['Mã', '7.2.1'], header).shown;
    expect([cell('Kết quả'), cell('Cảnh báo')]).toEqual(['97,3%', '']);
    typeInCriterion(board, '7.2.1', 'Kết quả', '');
    update(board);
    expect(cell('Kết quả')).toBe('');
    expect(cell('Điểm tự chấm')).toBe('0,5');
    expect(cell('Cảnh báo')).toBe('Ô Kết quả để trống nên lấy 198/200 từ chỉ tiêu “Văn bản điện tử”.');
  });

  it('say what is wrong in them with sheet, row and column', () => {
    const board = withIndicators();
    board.google.user('clerk').type('Chỉ tiêu', 'C3', '90');
    update(board);
    expect(faults(board)).toMatch(/Chỉ tiêu, dòng 3, cột “Đã thực hiện”: Số đã thực hiện 90 lớn hơn tổng số 80/);
  });

  it('are asked for again where a column is gone, and nothing is written meanwhile', () => {
    const board = withIndicators();
    board.google.user('clerk').deleteColumns('Chỉ tiêu', 4);
    expect(update(board)).toContain('Trang “Chỉ tiêu” không còn cột “Tổng số”.');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('turn grey when sorted without the computed columns, until the next update', () => {
    const board = withIndicators();
    update(board);
    const grey = () =>
      board.google.view('Chỉ tiêu').rows.filter(({ cells }) => cells.some(({ look }) => look.background === '#e0e0e0'))
        .length;
    expect(grey()).toBe(0);
    board.google.user('clerk').sort('Chỉ tiêu', 'A2:H4', 1);
    expect(grey()).toBeGreaterThan(0);
    update(board);
    expect(grey()).toBe(0);
  });
});
