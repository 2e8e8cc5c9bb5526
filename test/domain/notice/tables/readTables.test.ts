// Assignment tables as they arrive: tabs, bars, or one cell a line.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';
import { columnKind } from '../../../../src/domain/notice/tables/columns.ts';

const rowsOf = (text: string) =>
  parseNotice(text, { issuedOn: '2026-01-05' }).tasks.map((task) => [
    task.text,
    task.leadUnits.join(' + '),
    task.coordinatingUnits.join(' + '),
    task.deadline?.on ?? task.deadline?.recurrence ?? '',
    task.lines.join('-'),
  ]);

describe('the titles of columns, as offices word them', () => {
  it.each([
    ['STT', 'number'],
    ['Nội dung công việc', 'content'],
    ['Nhiệm vụ', 'content'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Đơn vị phối hợp', 'coordinating'],
    ['Thời gian thực hiện', 'deadline'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Sản phẩm dự kiến', 'product'],
    ['Ghi chú', 'other'],
    ['Lãnh đạo phụ trách', 'other'],
    ['Lãnh đạo UBND chỉ đạo', 'other'],
    ['Phòng Nội vụ họp ngày 12/12', null],
  ])('%s', (title, kind) => {
    expect(columnKind(title)).toBe(kind);
  });
});

const expected = [
  ['Lập danh mục hồ sơ', 'Phòng Nội vụ', 'Văn phòng', '2026-02-28', ''],
  ['Số hóa sổ hộ tịch', 'Phòng Tư pháp', '', '2026-06-30', ''],
];
const withoutLines = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row.slice(0, 4), '']);

describe('the same table in every form it may be pasted in', () => {
  it('with tabs', () => {
    const text =
      'TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\n1\tLập danh mục hồ sơ\tPhòng Nội vụ\tVăn phòng\tTrước 28/02/2026\n2\tSố hóa sổ hộ tịch\tPhòng Tư pháp\t-\tQuý II/2026';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });

  it('with bars on one line', () => {
    const text =
      '| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Lập danh mục hồ sơ | Phòng Nội vụ | Văn phòng | Trước 28/02/2026 |\n| 2 | Số hóa sổ hộ tịch | Phòng Tư pháp | | Quý II/2026 |';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });

  it('with bars between the cells alone', () => {
    const text =
      'TT | Nội dung | Chủ trì | Phối hợp | Thời hạn\n--- | --- | --- | --- | ---\n1 | Lập danh mục hồ sơ | Phòng Nội vụ | Văn phòng | Trước 28/02/2026\n2 | Số hóa sổ hộ tịch | Phòng Tư pháp | | Quý II/2026';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });

  it('one row a line, the cells parted by nothing but spaces', () => {
    const text =
      'TT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời hạn\n1 Lập danh mục hồ sơ Phòng Nội vụ Văn phòng Trước 28/02/2026\n2 Số hóa sổ hộ tịch Phòng Tư pháp Quý II/2026\nNơi nhận:\n- Như trên;';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });

  it('one cell a line, empty cells gone', () => {
    const text =
      'TT\nNội dung\nChủ trì\nPhối hợp\nThời hạn\n1\nLập danh mục hồ sơ\nPhòng Nội vụ\nVăn phòng\nTrước 28/02/2026\n2\nSố hóa sổ hộ tịch\nPhòng Tư pháp\nQuý II/2026\nNơi nhận:';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });

  it('one cell a line, a cell of which was broken', () => {
    const text =
      'TT\nNội dung\nChủ trì\nPhối hợp\nThời hạn\n1\nLập danh mục\nhồ sơ\nPhòng Nội vụ\nVăn phòng\nTrước 28/02/2026\n2\nTự kiểm tra văn bản\ntrong năm\nPhòng Tư pháp\nQuý II/2026';
    expect(withoutLines(rowsOf(text))).toEqual([
      expected[0],
      ['Tự kiểm tra văn bản trong năm', ...(expected[1]?.slice(1) ?? [])],
    ]);
  });

  it('one cell between bars, broken over lines', () => {
    const text =
      'TT\n|\nNội dung\n|\nChủ\ntrì\n|\nPhối hợp\n|\nThời hạn\n|\n|\n1\n|\nLập danh mục\nhồ sơ\n|\nPhòng Nội vụ\n|\nVăn phòng\n|\nTrước 28/02/2026\n|\n|\n2\n|\nSố hóa sổ hộ tịch\n|\nPhòng Tư pháp\n|\n|\nQuý II/2026\n|';
    expect(withoutLines(rowsOf(text))).toEqual(expected);
  });
});

describe('a table whose cells are parted by nothing but spaces', () => {
  const HEADER = 'STT Nhiệm vụ Đơn vị chủ trì Thời hạn hoàn thành';

  it('joins a row that was broken over lines, and stops at the text behind the table', () => {
    const text = `${HEADER}\n1. Rà soát, công bố thủ tục hành chính\nnội bộ Sở Nội vụ, Bưu điện tỉnh 15/02/2026\n2. Kiểm tra công vụ tại các xã Thanh tra tỉnh Quý I/2026\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp theo dõi tiến độ.`;
    expect(rowsOf(text)).toEqual([
      ['Rà soát, công bố thủ tục hành chính nội bộ', 'Sở Nội vụ + Bưu điện tỉnh', '', '2026-02-15', '2-3'],
      ['Kiểm tra công vụ tại các xã', 'Thanh tra tỉnh', '', '2026-03-31', '4-4'],
      ['Phòng Tư pháp theo dõi tiến độ.', 'Phòng Tư pháp', '', '', '6-6'],
    ]);
  });

  it('shows a row whose unit or day can’t be told, instead of dropping it or giving it to the unit above', () => {
    const text = `${HEADER}\n1 Lập danh mục hồ sơ Phòng Nội vụ 15/02/2026\n2 Số hóa sổ hộ tịch Phòng Tư pháp\n3 Kiểm kê tài sản Phòng Tài chính 20/02/2026`;
    expect(rowsOf(text).map((row) => row[0])).toEqual(['Lập danh mục hồ sơ', 'Kiểm kê tài sản']);
    expect(parseNotice(text).unplaced).toEqual([{ text: '2 Số hóa sổ hộ tịch Phòng Tư pháp', lines: [3, 3] }]);
  });

  it('shows all of its rows where none can be told', () => {
    const text = `${HEADER}\n1 Lập danh mục hồ sơ Phòng Nội vụ\n2 Số hóa sổ hộ tịch Phòng Tư pháp`;
    expect(parseNotice(text).unplaced.map((one) => one.lines)).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('reads a row that has no date but “thường xuyên”, and one above which a group is named', () => {
    const text = `${HEADER.toUpperCase()}\nI CÔNG KHAI\n1 Niêm yết thủ tục Văn phòng Thường xuyên\nII SỐ HÓA\n1 Số hóa sổ hộ tịch Phòng Tư pháp Quý I/2026`;
    expect(rowsOf(text).map((row) => row.slice(0, 4))).toEqual([
      ['Niêm yết thủ tục', 'Văn phòng', '', ''],
      ['Số hóa sổ hộ tịch', 'Phòng Tư pháp', '', '2026-03-31'],
    ]);
  });

  it('goes on over a page’s end, and tells who leads from who helps', () => {
    const header = 'STT Nội dung khắc phục Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn thành';
    const text = `${header}\n1 Tự kiểm tra văn bản Văn phòng HĐND và UBND Các phòng chuyên môn Quý III năm 2026\n2\n${header}\n2 Rà soát văn bản Phòng Nội vụ Công an xã, Phòng Kinh tế Tháng 11/2026\n3 Khảo sát hài lòng Văn phòng Sở Hằng quý, trước ngày 15 tháng cuối quý`;
    expect(rowsOf(text).map((row) => row.slice(0, 4))).toEqual([
      ['Tự kiểm tra văn bản', 'Văn phòng HĐND và UBND', 'Các phòng chuyên môn', '2026-09-30'],
      ['Rà soát văn bản', 'Phòng Nội vụ', 'Công an xã + Phòng Kinh tế', '2026-11-30'],
      ['Khảo sát hài lòng', 'Văn phòng Sở', '', 'quarterly:3-15'],
    ]);
  });

  it('takes a sentence that names such things for no table', () => {
    const text = 'STT nhiệm vụ ghi theo thời hạn.\n1 Sở Nội vụ lập danh sách trước 15/02/2026';
    expect(rowsOf(text)).toEqual(rowsOf(text.replace('STT n', 'N')));
  });
});

describe('what tables leave unsaid', () => {
  it('takes the unit of the row above where the cells were merged', () => {
    const text =
      'TT\tNội dung\tChủ trì\tThời hạn\n1\tLập danh mục\tPhòng Nội vụ\tQuý I/2026\n2\tCông bố danh mục\t\tQuý II/2026';
    expect(rowsOf(text).map((row) => row[1])).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ']);
  });

  it('reads who leads and who helps out of one cell', () => {
    const text =
      'TT\tNội dung\tPhân công thực hiện\tThời hạn\n1\tKhám sức khỏe người cao tuổi\tChủ trì: Trạm Y tế; Phối hợp: Công an xã, Đoàn Thanh niên\tQuý I/2026\n2\tĐăng tin bài\tVăn phòng HĐND và UBND\tQuý I/2026';
    expect(rowsOf(text).map((row) => [row[1], row[2]])).toEqual([
      ['Trạm Y tế', 'Công an xã + Đoàn Thanh niên'],
      ['Văn phòng HĐND và UBND', ''],
    ]);
  });

  it('parts units that stand one a line in a cell', () => {
    const text =
      'TT\tNội dung\tCơ quan thực hiện\tThời hạn\n1\tKiểm kê tài sản\tPhòng Tài chính - Kế hoạch\nUBND các xã, thị trấn\tQuý I/2026\n2\tSao lục hồ sơ\tPhòng Văn hóa và\nThông tin\tQuý I/2026';
    expect(rowsOf(text).map((row) => row[1])).toEqual([
      'Phòng Tài chính - Kế hoạch + UBND các xã, thị trấn',
      'Phòng Văn hóa và Thông tin',
    ]);
  });

  it('makes no task of rows that only name a group or number the columns', () => {
    const text =
      'TT\tNội dung\tChủ trì\tThời hạn\n(1)\t(2)\t(3)\t(4)\nI\tThể chế\t\t\n1\tHộ tịch\t\t\n1.1\tLập danh mục\tPhòng Nội vụ\tQuý I/2026';
    expect(rowsOf(text).map((row) => row[0])).toEqual(['Lập danh mục']);
  });

  it('joins a cell that runs over two lines and says so in the lines of the task', () => {
    const text = 'TT\tNội dung\tChủ trì\tThời hạn\n1\tLập danh mục;\ncông bố danh mục\tPhòng Nội vụ\tQuý I/2026';
    expect(rowsOf(text)).toEqual([['Lập danh mục; công bố danh mục', 'Phòng Nội vụ', '', '2026-03-31', '2-3']]);
  });

  it('reads several units of a cell, of any shape', () => {
    const text =
      'TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\n1\tLập danh mục\tVP HĐND&UBND; UBND các xã, thị trấn\tVNPT huyện, Thành viên Tổ công tác\tQuý I/2026';
    expect(rowsOf(text)[0]?.slice(1, 3)).toEqual([
      'VP HĐND&UBND + UBND các xã, thị trấn',
      'VNPT huyện + Thành viên Tổ công tác',
    ]);
  });

  it('goes on with the text behind the table', () => {
    const text =
      'TT\tNội dung\tChủ trì\tThời hạn\n1\tLập danh mục\tPhòng Nội vụ\tQuý I/2026\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp theo dõi tiến độ.';
    expect(rowsOf(text).map((row) => row[0])).toEqual(['Lập danh mục', 'Phòng Tư pháp theo dõi tiến độ.']);
  });
});

describe('a cell that says “as above”', () => {
  it.each(['nt', '-nt-', 'Như trên', '"', '//'])('“%s” stands for the cell above it', (ditto) => {
    const text = `TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\n1\tLập danh mục hồ sơ\tPhòng Nội vụ\tVăn phòng\tTrước 28/02/2026\n2\tSố hóa sổ hộ tịch\t${ditto}\t${ditto}\t${ditto}`;
    expect(rowsOf(text).map((row) => row.slice(1, 4))).toEqual([
      ['Phòng Nội vụ', 'Văn phòng', '2026-02-28'],
      ['Phòng Nội vụ', 'Văn phòng', '2026-02-28'],
    ]);
  });
});
