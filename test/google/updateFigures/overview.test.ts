// What an update says on the overview and in its toast, through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, openEmpty, openSample, shownIn, told } from '../../board.ts';
import { changeSetting, faults, update } from '../clerk.ts';

const HEADLINE =
  'Đến ngày 04/12/2023, đã thực hiện 27/42 tiêu chí, tự chấm đạt 39,67/60 điểm (66,12%); còn 15/42 tiêu chí chưa thực hiện, ' +
  'trong đó: 01 tiêu chí chưa đến thời gian thực hiện, 02 tiêu chí không đạt, 12 tiêu chí đang thực hiện.';

describe('the overview says what the clerk would have typed into her report', () => {
  const overview = shownIn(openSample(), 'Tổng quan');

  it('gives the criteria in one sentence', () => {
    expect(overview[1]?.[0]).toBe(HEADLINE);
  });

  it('gives the tasks in another', () => {
    expect(overview[2]?.[0]).toMatch(
      /^Quá hạn: \d+ nhiệm vụ của \d+ đơn vị \(tuần trước: \d+\); đến hạn trong 07 ngày tới: \d+ nhiệm vụ\.$/,
    );
  });

  it('says as of when, so that nobody takes old figures for new ones', () => {
    expect(overview[3]?.[0]).toBe('Số liệu tính đến 08:00 ngày 04/12/2023');
  });

  it('lists the overdue tasks first, then what falls due in 14 days, then fields and units', () => {
    const titles = ['NHIỆM VỤ QUÁ HẠN', 'ĐẾN HẠN TRONG 14 NGÀY TỚI', 'THEO LĨNH VỰC', 'THEO ĐƠN VỊ'];
    const places = titles.map((title) => overview.findIndex((row) => row[0] === title));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.every((place) => place > 3)).toBe(true);
  });

  it('adds up: the fields make the whole', () => {
    const sum = overview.find((row) => row[0] === 'Cộng\nđã thực hiện 27/42 tiêu chí');
    expect(sum?.slice(1, 3)).toEqual(['39,67/60', '66,12%']);
  });
});

describe('the update tells in short what it did', () => {
  it('shows a toast that is read before it is gone: both headlines, and no more', () => {
    const board = openSample();
    expect(update(board)).toBe(
      'Đã cập nhật. Đã thực hiện 27/42 tiêu chí, tự chấm đạt 39,67/60 điểm (66,12%). Quá hạn: 02 nhiệm vụ của 05 đơn vị.',
    );
  });

  it('says in the new year where a new board comes from', () => {
    const board = openSample('2024-01-08T08:00:00+07:00');
    expect(update(board)).toContain('Bảng đang ghi năm 2023. Để sang bảng năm 2024, xem mục “SANG NĂM MỚI”');
    expect(JSON.stringify(shownIn(board, 'Hướng dẫn'))).toContain('SANG NĂM MỚI');
  });

  it('points to the set-up on a board that is none yet, and writes nothing', () => {
    const board = openEmpty();
    board.script.run('updateFigures');
    expect(told(board)).toBe('Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.');
    expect(board.google.meter.counts().write).toBe(0);
  });
});

describe('the overview rates the office by its own scale', () => {
  const rating = (board: Board) => shownIn(board, 'Tổng quan').find((row) => row[0] === 'Xếp loại (dự kiến)')?.[1];

  it('beside the percentage, and not at all without a scale', () => {
    const board = openSample();
    expect(rating(board)).toBeUndefined();
    changeSetting(board, 'Thang xếp loại', 'Tốt: từ 80; Khá: từ 65 đến dưới 80; Trung bình: dưới 65');
    update(board);
    expect(rating(board)).toBe('Khá');
  });

  it('and says what is wrong with a scale instead of rating by it', () => {
    const board = openSample();
    changeSetting(board, 'Thang xếp loại', 'Tốt: từ 80; Khá: từ 65 đến 79; Trung bình: dưới 65');
    update(board);
    expect(rating(board)).toBeUndefined();
    expect(faults(board)).toMatch(/Cấu hình, dòng \d+, cột “Giá trị”: Thang xếp loại: Giữa hai mức “Khá” và “Tốt”/);
  });
});

describe('survey, bonus and penalty stand on the overview beside the 60 points', () => {
  it('each on a line with its cap, and the total as it was', () => {
    const board = openSample();
    const row = board.google.view('Tiêu chí').lastRow + 1;
    board.google.user('clerk').paste('Tiêu chí', `A${row}`, [
      ['II', 'Điểm điều tra xã hội học', '30'],
      ['1', 'Khảo sát người dân', '30', 'Nhập điểm', '25,5'],
      ['III', 'Điểm thưởng', '2'],
      ['1', 'Sáng kiến', '3', 'Mỗi sáng kiến: 1đ', '3'],
      ['IV', 'Điểm trừ', '3'],
      ['1', 'Chậm báo cáo', '3', 'Mỗi lần chậm trừ 0,5đ', '3'],
    ]);
    expect(update(board)).toContain('27/42 tiêu chí, tự chấm đạt 39,67/60 điểm');
    const overview = shownIn(board, 'Tổng quan');
    const title = overview.findIndex((line) => line[0] === 'NGOÀI TỔNG ĐIỂM');
    expect(overview.slice(title + 1, title + 4).map((line) => line.slice(0, 2))).toEqual([
      ['Điểm điều tra xã hội học\nĐiều tra, khảo sát', '25,5/30'],
      ['Điểm thưởng', '2/2'],
      ['Điểm trừ', 'trừ 1,5/3'],
    ]);
  });
});
