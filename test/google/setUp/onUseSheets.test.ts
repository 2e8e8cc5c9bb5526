// Sheets that appear when an office asks for them in "Cấu hình", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, openEmpty, openSample, shownIn } from '../../board.ts';
import { changeSetting, faults, setUp, update } from '../clerk.ts';
import { OPEN_INDICATORS, OPEN_POINTS, openBoth, pointsPage } from '../updateFigures/onUse.ts';

describe('a board shows no more tabs than it needs until someone asks for more', () => {
  it('opens a sheet with the next update after the setting says “Có”, in its place among the tabs', () => {
    const before = openSample().google.sheetNames();
    const after = openBoth().google.sheetNames();
    expect(after.filter((name) => before.includes(name))).toEqual(before);
    expect(after.slice(0, 5)).toEqual(['Tổng quan', 'Điểm còn lại', 'Tiêu chí', 'Nhiệm vụ', 'Chỉ tiêu']);
  });

  it('tells the same headline as ever', () => {
    const board = openSample();
    changeSetting(board, OPEN_POINTS, 'Có');
    expect(update(board)).toContain('27/42 tiêu chí, tự chấm đạt 39,67/60 điểm');
  });

  it('writes nothing when repeated with the same clock', () => {
    const board = openBoth();
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
    expect(setUp(board)).toBe('Bảng đã đầy đủ, không có gì phải sửa.');
  });

  it('opens it anew after someone deleted it, while the setting says “Có”', () => {
    const board = openBoth();
    board.google.user('clerk').deleteSheet('Điểm còn lại');
    update(board);
    expect(pointsPage(board)[0]?.[0]).toContain('ĐIỂM CÒN LẠI NĂM 2023');
  });

  it('goes on with a sheet that was renamed', () => {
    const board = openBoth();
    board.google.user('clerk').renameSheet('Điểm còn lại', 'Điểm phấn đấu');
    update(board);
    expect(board.google.sheetNames()).not.toContain('Điểm còn lại');
  });

  it('opens it with set-up too', () => {
    const board = openSample();
    changeSetting(board, OPEN_INDICATORS, 'Có');
    expect(setUp(board)).toContain('Đã tạo trang “Chỉ tiêu”.');
  });

  it('names a setting that is neither “Có” nor “Không”, and opens nothing', () => {
    const board = openSample();
    changeSetting(board, OPEN_POINTS, 'mở đi');
    update(board);
    expect(faults(board)).toContain('Mở trang “Điểm còn lại”: không có lựa chọn “mở đi”');
    expect(board.google.sheetNames()).not.toContain('Điểm còn lại');
  });
});

describe('a tab that people keep under the same name stays theirs', () => {
  const withOwnTab = (name: string): Board => {
    const board = openEmpty({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    const clerk = board.google.user('clerk');
    clerk.renameSheet(board.google.sheetNames()[0] ?? '', name);
    clerk.type(name, 'A1', 'của tôi');
    setUp(board);
    return board;
  };

  it('is not read and not touched while nobody asks for the sheet', () => {
    const board = withOwnTab('Chỉ tiêu');
    expect(update(board)).toContain('Đã cập nhật.');
    expect(shownIn(board, 'Chỉ tiêu')).toEqual([['của tôi']]);
  });

  it('is left alone by the update, which says what to do', () => {
    const board = withOwnTab('Chỉ tiêu');
    changeSetting(board, OPEN_INDICATORS, 'Có');
    update(board);
    expect(faults(board)).toContain('đã có một trang mang tên đó');
    expect(shownIn(board, 'Chỉ tiêu')).toEqual([['của tôi']]);
  });

  it('becomes the sheet where set-up asks about it and the answer is yes, its words kept', () => {
    const board = withOwnTab('Chỉ tiêu');
    changeSetting(board, OPEN_INDICATORS, 'Có');
    board.google.user('clerk').type('Chỉ tiêu', 'A2', 'Văn bản điện tử');
    expect(setUp(board)).toContain('Trang “Chỉ tiêu” có phải là “Chỉ tiêu” không?');
    expect(shownIn(board, 'Chỉ tiêu')[1]?.[0]).toBe('Văn bản điện tử');
    update(board);
    expect(faults(board)).not.toContain('mang tên đó');
  });

  it('is never written over by the page of points: the page gets another name', () => {
    const board = withOwnTab('Điểm còn lại');
    changeSetting(board, OPEN_POINTS, 'Có');
    update(board);
    expect(shownIn(board, 'Điểm còn lại')).toEqual([['của tôi']]);
    expect(shownIn(board, 'Điểm còn lại 2')[0]?.[0]).toContain('ĐIỂM CÒN LẠI');
  });
});
