// "Thiết lập, sửa bảng", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, headersOf, letterOf, openEmpty, openSample, pasteRows, shownIn } from '../../board.ts';
import { setUp } from '../clerk.ts';

const TABS = ['Tổng quan', 'Tiêu chí', 'Nhiệm vụ', 'Đơn vị', 'Hướng dẫn', 'Cấu hình'];

/** What set-up may not touch: the words of every sheet. */
const words = (board: Board) =>
  Object.fromEntries(board.google.sheetNames().map((name) => [name, shownIn(board, name)]));

describe('an empty workbook becomes a board with one click', () => {
  const board = openEmpty({ locale: 'en_US', timeZone: 'America/New_York' });
  const said = setUp(board);

  it('has the overview first, the guide before the settings, and no tab that nobody needs yet', () => {
    expect(board.google.sheetNames()).toEqual(TABS);
  });

  it('speaks Vietnamese: dates, decimal comma and the time zone', () => {
    expect(board.google.locale()).toBe('vi_VN');
    expect(board.google.timeZone()).toBe('Asia/Ho_Chi_Minh');
  });

  it('says what to do next, and leaves the steps on the overview, where the clerk still is', () => {
    expect(said).toMatch(/^Thiết lập xong\. Tiếp theo: .+ CCHC → Cập nhật số liệu\./);
    expect(board.google.activeSheet()).toBe('Tổng quan');
    const steps = shownIn(board, 'Tổng quan').flat().join('\n');
    expect(steps).toContain('Trang này chưa có số liệu.');
    expect(steps).toContain('CCHC → Cập nhật số liệu');
  });

  it('shows about eight columns and folds the others away, so that nobody drowns in columns', () => {
    for (const sheet of ['Tiêu chí', 'Nhiệm vụ']) {
      const columns = board.google.view(sheet, { columns: headersOf(board, sheet).length }).columns;
      expect(columns.filter(({ hidden }) => !hidden).length).toBeLessThanOrEqual(11);
      expect(columns.filter(({ groupDepth }) => groupDepth > 0).length).toBeGreaterThan(4);
    }
  });

  it('filters over all columns, so that sorting takes whole rows along', () => {
    for (const sheet of ['Tiêu chí', 'Nhiệm vụ', 'Đơn vị']) {
      const { filter, lastColumn } = board.google.view(sheet);
      expect(filter).toMatchObject({ row: 1, column: 1, columns: lastColumn });
    }
  });

  it('explains each column in a note on its header', () => {
    const [header] = board.google.view('Nhiệm vụ', { first: 1, last: 1 }).rows;
    expect(header?.cells.every(({ note }) => note.length > 10)).toBe(true);
  });

  it('says beside each setting what to write there', () => {
    const [, ...rows] = board.google.view('Cấu hình').rows;
    expect(rows.filter(({ cells }) => cells[0]?.shown !== '' && (cells[1]?.note.length ?? 0) < 20)).toEqual([]);
  });

  it('keeps codes as typed, because 1.10 is no number and 11/12 no date', () => {
    const clerk = board.google.user('clerk');
    clerk.type('Tiêu chí', 'A2', '1.10');
    clerk.type('Tiêu chí', 'A3', '11/12');
    expect(
      shownIn(board, 'Tiêu chí')
        .slice(1, 3)
        .map(([code]) => code),
    ).toEqual(['1.10', '11/12']);
  });

  it('offers statuses and warns of others, but lets them stand', () => {
    const clerk = board.google.user('clerk');
    const cell = `${letterOf(board, 'Tiêu chí', 'Trạng thái')}2`;
    clerk.type('Tiêu chí', cell, 'xong');
    const shown = board.google.view('Tiêu chí').rows[1]?.cells.find(({ shown }) => shown === 'xong');
    expect(shown?.invalid).toBe(true);
  });

  it('fills in the settings that the figures depend on', () => {
    const settings = new Map(shownIn(board, 'Cấu hình').map(([name = '', value = '']) => [name, value]));
    expect(settings.get('Năm')).toBe('2023');
    expect(settings.get('Điểm dùng để báo cáo')).toBe('Tự chấm');
    expect(settings.get('Số ngày báo trước')).toBe('3');
  });
});

describe('set-up can be run again at any time', () => {
  it('finds nothing to do on a whole board and writes nothing', () => {
    const board = openSample();
    const before = JSON.stringify(board.google.save());
    expect(setUp(board)).toBe('Bảng đã đầy đủ, không có gì phải sửa.');
    expect(board.google.meter.counts().write).toBe(0);
    expect(JSON.stringify(board.google.save())).toBe(before);
  });

  it('puts back a colour rule, a choice list and a filter that someone removed, and changes no word', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    clerk.setFilter('Tiêu chí', null);
    clerk.copyPaste('Nhiệm vụ', 'A2:V2', 'A90');
    clerk.clear('Nhiệm vụ', 'A90:V90');
    const before = words(board);
    expect(setUp(board)).toContain('Đã bổ sung');
    expect(words(board)).toEqual(before);
    expect(board.google.view('Tiêu chí').filter).not.toBeNull();
    expect(setUp(board)).toBe('Bảng đã đầy đủ, không có gì phải sửa.');
  });

  it('leaves other people’s colour rules, columns, sheets and notes alone', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    clerk.insertColumns('Nhiệm vụ', 3);
    clerk.type('Nhiệm vụ', 'C1', 'Người nhập');
    clerk.type('Nhiệm vụ', 'C2', 'Văn thư');
    const before = words(board);
    setUp(board);
    expect(words(board)).toEqual(before);
  });

  it('fills a blank task code after the highest one, and never one that is there', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    const row = board.google.view('Nhiệm vụ').lastRow + 1;
    clerk.type('Nhiệm vụ', `B${row}`, 'Báo cáo đột xuất');
    expect(setUp(board)).toContain('Đã điền 1 mã còn trống');
    expect(board.google.view('Nhiệm vụ', { first: row, last: row }).rows[0]?.cells[0]?.shown).toBe('NV25');
  });
});

it('asks Google no more of a sheet that has many columns', () => {
  const board = openEmpty();
  setUp(board);
  const callsOfSetUp = () => board.script.run('setUpBoard').calls.length;
  const before = callsOfSetUp();
  board.google.user('clerk').insertColumns('Cấu hình', 3, 40);
  expect(callsOfSetUp()).toBe(before);
});

describe('a column that is gone is asked about, never silently replaced by an empty twin', () => {
  it('asks whether the renamed one is it, and gives it its name back on yes', () => {
    const board = openSample();
    const letter = letterOf(board, 'Tiêu chí', 'Kết quả');
    const results = shownIn(board, 'Tiêu chí').map((row) => row[letter.charCodeAt(0) - 65]);
    board.google.user('clerk').type('Tiêu chí', `${letter}1`, 'KQ 2023');
    const said = setUp(board);
    expect(said).toContain(`Cột ${letter} đang có tiêu đề “KQ 2023”.`);
    expect(headersOf(board, 'Tiêu chí').filter((header) => header === 'Kết quả')).toHaveLength(1);
    expect(shownIn(board, 'Tiêu chí').map((row) => row[letter.charCodeAt(0) - 65])).toEqual(results);
  });

  it('changes nothing when the answer is to stop', () => {
    const board = openSample();
    board.google.user('clerk').type('Tiêu chí', 'E1', 'KQ 2023');
    const before = JSON.stringify(board.google.save());
    expect(setUp(board, () => 'CANCEL')).toContain('Đã dừng, chưa thay đổi gì.');
    expect(JSON.stringify(board.google.save())).toBe(before);
  });

  it('on no, asks before it adds a new column at the right', () => {
    const board = openSample();
    board.google.user('clerk').type('Tiêu chí', 'E1', 'KQ 2023');
    const questions: string[] = [];
    board.google.screen.answerWith(({ prompt, buttons }) => {
      questions.push(prompt);
      if (buttons === 'OK') return { button: 'OK' };
      return { button: prompt.includes('KQ 2023') ? 'NO' : 'YES' };
    });
    board.script.run('setUpBoard');
    expect(questions.some((question) => question.includes('Thêm cột mới vào bên phải không?'))).toBe(true);
    const headers = headersOf(board, 'Tiêu chí');
    expect(headers[4]).toBe('KQ 2023');
    expect(headers[headers.length - 1]).toBe('Kết quả');
  });

  it('puts back an add-on column that was deleted, and the next update fills it', () => {
    const board = openSample();
    const column = headersOf(board, 'Nhiệm vụ').indexOf('Tình trạng') + 1;
    board.google.user('clerk').deleteColumns('Nhiệm vụ', column);
    setUp(board);
    board.script.run('updateFigures');
    const place = headersOf(board, 'Nhiệm vụ').indexOf('Tình trạng');
    expect(shownIn(board, 'Nhiệm vụ').filter((row) => row[place] === 'Quá hạn').length).toBeGreaterThan(0);
  });
});

describe('a sheet that is gone or renamed', () => {
  it('is created anew when it was deleted, the others untouched', () => {
    const board = openSample();
    board.google.user('clerk').deleteSheet('Đơn vị');
    expect(setUp(board)).toContain('Đã tạo trang “Đơn vị”.');
    expect(board.google.sheetNames().filter((name) => name !== 'Lịch sử')).toEqual(TABS);
  });

  it('stays itself under another name', () => {
    const board = openSample();
    board.google.user('clerk').renameSheet('Nhiệm vụ', 'Việc phải làm');
    setUp(board);
    expect(board.google.sheetNames()).toContain('Việc phải làm');
    expect(board.google.sheetNames()).not.toContain('Nhiệm vụ');
  });
});

it('asks before it changes the locale of a workbook in use, and leaves it on no', () => {
  const board = openEmpty({ locale: 'en_US', timeZone: 'America/New_York' });
  board.google.user('clerk').type('Sheet1', 'A1', 'của tôi');
  const said = setUp(board, () => 'NO');
  expect(said).toContain('Bảng đang dùng định dạng “en_US” và múi giờ “America/New_York”.');
  expect(board.google.locale()).toBe('en_US');
  expect(shownIn(board, 'Sheet1')).toEqual([['của tôi']]);
  expect(board.google.sheetNames()).toEqual(expect.arrayContaining([...TABS, 'Sheet1']));
});

it('works on a board of another locale and zone all the same: dates stay the same days', () => {
  const board = openEmpty({ locale: 'en_US', timeZone: 'Pacific/Kiritimati', scriptTimeZone: 'Asia/Ho_Chi_Minh' });
  board.google.user('clerk').type('Sheet1', 'A1', 'của tôi');
  setUp(board, () => 'NO');
  const words = 'Trước ngày 10/12/2023';
  pasteRows(board, 'Nhiệm vụ', 2, [{ 'Nội dung nhiệm vụ': 'Báo cáo', 'Thời hạn giao': words }]);
  board.script.run('updateFigures');
  const cell = board.google.view('Nhiệm vụ').rows[1]?.cells[headersOf(board, 'Nhiệm vụ').indexOf('Hạn hoàn thành')];
  expect(cell?.shown).toBe('10/12/2023');
});
