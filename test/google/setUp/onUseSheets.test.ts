// Sheets that appear when an office asks for them in "Cấu hình", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, copyOf, letterOf, openEmpty, openSample, shownIn, told } from '../../board.ts';

const OPEN_POINTS = 'Mở trang “Điểm còn lại”';
const OPEN_INDICATORS = 'Mở trang “Chỉ tiêu”';

function set(board: Board, setting: string, value: string): void {
  const row = shownIn(board, 'Cấu hình').findIndex(([name]) => name === setting) + 1;
  board.google.user('clerk').type('Cấu hình', `B${row}`, value);
}

function update(board: Board): string {
  board.google.screen.clear();
  board.script.run('updateFigures');
  return told(board);
}

function setUp(board: Board): string {
  board.google.screen.clear();
  board.google.screen.answerWith(({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' }));
  board.script.run('setUpBoard');
  return told(board);
}

function typeIn(board: Board, code: string, header: string, value: string): void {
  const row = shownIn(board, 'Tiêu chí').findIndex(([first]) => first === code) + 1;
  board.google.user('clerk').type('Tiêu chí', `${letterOf(board, 'Tiêu chí', header)}${row}`, value);
}

const withBoth = openSample();
set(withBoth, OPEN_POINTS, 'Có');
set(withBoth, OPEN_INDICATORS, 'Có');
update(withBoth);

/** The sample with both sheets asked for, updated. */
const openBoth = (): Board => copyOf(withBoth);

const faults = (board: Board): string => JSON.stringify(board.script.call('readFaults').result);
const points = (board: Board) => shownIn(board, 'Điểm còn lại');

describe('a board shows no more tabs than it needs until someone asks for more', () => {
  it('opens a sheet with the next update after the setting says “Có”, in its place among the tabs', () => {
    const before = openSample().google.sheetNames();
    const after = openBoth().google.sheetNames();
    expect(after.filter((name) => before.includes(name))).toEqual(before);
    expect(after.slice(0, 5)).toEqual(['Tổng quan', 'Điểm còn lại', 'Tiêu chí', 'Nhiệm vụ', 'Chỉ tiêu']);
  });

  it('tells the same headline as ever', () => {
    const board = openSample();
    set(board, OPEN_POINTS, 'Có');
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
    expect(points(board)[0]?.[0]).toContain('ĐIỂM CÒN LẠI NĂM 2023');
  });

  it('goes on with a sheet that was renamed', () => {
    const board = openBoth();
    board.google.user('clerk').renameSheet('Điểm còn lại', 'Điểm phấn đấu');
    update(board);
    expect(board.google.sheetNames()).not.toContain('Điểm còn lại');
  });

  it('opens it with set-up too', () => {
    const board = openSample();
    set(board, OPEN_INDICATORS, 'Có');
    expect(setUp(board)).toContain('Đã tạo trang “Chỉ tiêu”.');
  });

  it('names a setting that is neither “Có” nor “Không”, and opens nothing', () => {
    const board = openSample();
    set(board, OPEN_POINTS, 'mở đi');
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
    set(board, OPEN_INDICATORS, 'Có');
    update(board);
    expect(faults(board)).toContain('đã có một trang mang tên đó');
    expect(shownIn(board, 'Chỉ tiêu')).toEqual([['của tôi']]);
  });

  it('becomes the sheet where set-up asks about it and the answer is yes, its words kept', () => {
    const board = withOwnTab('Chỉ tiêu');
    set(board, OPEN_INDICATORS, 'Có');
    board.google.user('clerk').type('Chỉ tiêu', 'A2', 'Văn bản điện tử');
    expect(setUp(board)).toContain('Trang “Chỉ tiêu” có phải là “Chỉ tiêu” không?');
    expect(shownIn(board, 'Chỉ tiêu')[1]?.[0]).toBe('Văn bản điện tử');
    update(board);
    expect(faults(board)).not.toContain('mang tên đó');
  });

  it('is never written over by the page of points: the page gets another name', () => {
    const board = withOwnTab('Điểm còn lại');
    set(board, OPEN_POINTS, 'Có');
    update(board);
    expect(shownIn(board, 'Điểm còn lại')).toEqual([['của tôi']]);
    expect(shownIn(board, 'Điểm còn lại 2')[0]?.[0]).toContain('ĐIỂM CÒN LẠI');
  });
});

describe('the page of points says where to work next', () => {
  const board = openBoth();
  const page = points(board);
  const between = (title: string) => {
    const first = page.findIndex((row) => row[1] === title);
    const end = page.findIndex((row, place) => place > first && row[7] === 'blank');
    return page.slice(first + 2, end < 0 ? undefined : end);
  };

  it('lists what can still be won, most first, with unit, date and the open tasks that feed it', () => {
    const [first, second] = between('ĐIỂM CÒN CÓ THỂ ĐẠT');
    expect(first?.slice(0, 6)).toEqual([
      '6.1',
      'Giải ngân vốn đầu tư công',
      'Phòng Tài chính – Kế hoạch',
      '31/12/2023',
      '2',
      'Đang thực hiện, mới đạt 0/2 điểm',
    ]);
    expect(first?.[6]).toContain('NV19: ');
    expect(second?.[6]?.split('\n').map((task) => task.slice(0, 4))).toEqual(['NV09', 'NV21']);
  });

  it('sums up to the board: 39,67 + 14,77 + 5,56 = 60', () => {
    expect(page[1]?.[0]).toBe(
      'Tự chấm đạt 39,67/60 điểm; còn có thể đạt thêm 14,77 điểm; không còn đạt được 5,56 điểm.',
    );
    expect(page.filter((row) => row[1] === 'Cộng').map((row) => row[4])).toEqual(['14,77', '5,56']);
  });

  it('says of what is lost how it came about and what the unit wrote', () => {
    const [first] = between('ĐIỂM KHÔNG CÒN ĐẠT ĐƯỢC');
    expect(first?.slice(4, 6)).toEqual(['1,5', 'Không đạt. 38%, thuộc mức dưới 50%: 0 điểm']);
    expect(first?.[6]).toContain('Thiếu máy quét');
  });

  it('groups by unit what is below its maximum, and shows where the cause is missing', () => {
    const rows = between('TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA, THEO ĐƠN VỊ');
    expect(rows[0]?.slice(0, 2)).toEqual(['', 'Phòng Nội vụ']);
    expect(rows.some((row) => row[6] === '(chưa ghi nguyên nhân, hướng xử lý)')).toBe(true);
  });

  it('turns a row red by itself once its date has passed', () => {
    const look = () =>
      board.google.view('Điểm còn lại').rows.find(({ cells }) => cells[0]?.shown === '6.1')?.cells[1]?.look.background;
    expect(look()).not.toBe('#fce8e6');
    board.google.clock.set('2024-01-02T07:00:00+07:00');
    expect(look()).toBe('#fce8e6');
  });

  it('has no section for an appraisal that has not begun, nor for indicators that nobody keeps', () => {
    expect(page.some((row) => /THẨM ĐỊNH|CHỈ TIÊU/.test(row[1] ?? ''))).toBe(false);
  });
});

describe('self-scored and appraised points stand side by side', () => {
  it('with the difference and the explanation that the unit owes', () => {
    const board = openBoth();
    typeIn(board, '1.1.1', 'Điểm thẩm định', '0,5');
    typeIn(board, '2.1', 'Điểm thẩm định', '2');
    update(board);
    const page = points(board);
    const title = page.findIndex((row) => row[1]?.startsWith('TỰ CHẤM VÀ THẨM ĐỊNH'));
    expect(page[title + 1]?.[1]).toBe(
      'Ở 02 tiêu chí có cả hai điểm: tự chấm 3 điểm, thẩm định 2,5 điểm, chênh lệch +0,5 điểm. Còn 40 tiêu chí chưa có điểm thẩm định.',
    );
    expect(page[title + 3]?.[1]).toBe('Phòng Nội vụ');
    expect(page[title + 4]?.slice(4, 7)).toEqual(['+0,5', 'Tự chấm 1; thẩm định 0,5', '(chưa giải trình)']);
    typeIn(board, '1.1.1', 'Giải trình', 'Kế hoạch đã gửi bổ sung');
    update(board);
    expect(points(board)[title + 4]?.[6]).toBe('Kế hoạch đã gửi bổ sung');
  });

  it('and the headline names the one that is reported', () => {
    const board = openBoth();
    typeIn(board, '1.1.1', 'Điểm thẩm định', '0,5');
    set(board, 'Điểm dùng để báo cáo', 'Thẩm định');
    expect(update(board)).toContain('thẩm định đạt 0,5/60 điểm');
    expect(points(board)[1]?.[0]).toContain('Thẩm định đạt 0,5/60 điểm');
    expect(points(board).find((row) => row[0] === '2.1')?.[5]).toBe('Đã thực hiện, chờ thẩm định');
  });
});

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
    const page = points(board);
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
    typeIn(board, '7.2.1', 'Kết quả', '');
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

describe('the overview rates the office by its own scale', () => {
  const rating = (board: Board) => shownIn(board, 'Tổng quan').find((row) => row[0] === 'Xếp loại (dự kiến)')?.[1];

  it('beside the percentage, and not at all without a scale', () => {
    const board = openSample();
    expect(rating(board)).toBeUndefined();
    set(board, 'Thang xếp loại', 'Tốt: từ 80; Khá: từ 65 đến dưới 80; Trung bình: dưới 65');
    update(board);
    expect(rating(board)).toBe('Khá');
  });

  it('and says what is wrong with a scale instead of rating by it', () => {
    const board = openSample();
    set(board, 'Thang xếp loại', 'Tốt: từ 80; Khá: từ 65 đến 79; Trung bình: dưới 65');
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
