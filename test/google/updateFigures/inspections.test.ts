// The register of inspections through the real bundle in the local Google: states, days that count on, colours, alerts.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, copyOf, headersOf, letterOf, openSample, shownIn, told } from '../../board.ts';
import { changeSetting, faults, update } from '../clerk.ts';

const SHEET = 'Sổ kiểm tra';
const TEAM = 'Đoàn kiểm tra cải cách hành chính';
const ASKED = 'Niêm yết đủ thủ tục hành chính';

/** Unit, team, content, day, minutes, report, recommendation, date, day it was put right. */
const ROWS: readonly (readonly string[])[] = [
  ['UBND xã Phú Hòa', TEAM, 'Bộ phận một cửa', '06/11/2023', '05/BB-ĐKT', '61/BC-ĐKT', ASKED, '30/11/2023', ''],
  ['UBND xã Bình An', TEAM, 'Bộ phận một cửa', '07/11/2023', '06/BB-ĐKT', '', ASKED, 'Trước ngày 06/12/2023', ''],
  ['Phòng Tư pháp', TEAM, 'Rà soát văn bản', '08/11/2023', '', '62/BC-ĐKT', ASKED, '', ''],
  [
    'UBND xã Thạnh Mỹ',
    TEAM,
    'Bộ phận một cửa',
    '09/11/2023',
    '08/BB-ĐKT',
    '63/BC-ĐKT',
    ASKED,
    '20/11/2023',
    '24/11/2023',
  ],
  ['Phòng Nội vụ', TEAM, 'Lập hồ sơ công việc', '10/11/2023', '09/BB-ĐKT', '64/BC-ĐKT', 'Không', '', ''],
  ['Văn phòng HĐND và UBND', TEAM, 'Kiểm soát thủ tục', '18/12/2023', '', '', '', '', ''],
];

const opened = openSample();
changeSetting(opened, 'Mở trang “Sổ kiểm tra”', 'Có');
update(opened);
opened.google.user('clerk').paste(SHEET, 'A2', ROWS);
update(opened);

const open = (): Board => copyOf(opened);
const cell = (board: Board, unit: string, header: string) =>
  cellOf(board, SHEET, ['Đơn vị được kiểm tra', unit], header);
const column = (board: Board, header: string) =>
  shownIn(board, SHEET)
    .slice(1, ROWS.length + 1)
    .map((row) => row[headersOf(board, SHEET).indexOf(header)]);

describe('the register appears on use', () => {
  it('with the next update after the office asks for it, behind the tasks', () => {
    expect(openSample().google.sheetNames()).not.toContain(SHEET);
    expect(open().google.sheetNames().slice(0, 4)).toEqual(['Tổng quan', 'Tiêu chí', 'Nhiệm vụ', SHEET]);
  });

  it('and leaves the headline as it was', () => {
    expect(update(open())).toContain('27/42 tiêu chí, tự chấm đạt 39,67/60 điểm');
  });

  it('and is whole: set-up finds nothing to do, and a second update writes nothing', () => {
    const board = open();
    board.google.screen.clear();
    board.script.run('setUpBoard');
    expect(told(board)).toBe('Bảng đã đầy đủ, không có gì phải sửa.');
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });
});

describe('each inspection shows how far it has come', () => {
  it('in the words of the deadlines', () => {
    expect(column(open(), 'Tình trạng')).toEqual([
      'Quá hạn',
      'Sắp đến hạn',
      'Chưa ấn định thời hạn',
      'Khắc phục quá hạn',
      'Không có kiến nghị',
      'Chưa đến ngày kiểm tra',
    ]);
  });

  it('and counts the days by itself, from a date and from words alike', () => {
    const board = open();
    expect(column(board, 'Số ngày')).toEqual(['-4', '2', '', '', '', '']);
    board.google.clock.set('2023-12-07T07:00:00+07:00');
    expect(column(board, 'Số ngày')).toEqual(['-7', '-1', '', '', '', '']);
  });

  it('and follows a date that someone changes before any update', () => {
    const board = open();
    board.google.user('clerk').type(SHEET, `${letterOf(board, SHEET, 'Hạn khắc phục')}2`, '14/12/2023');
    expect(cell(board, 'UBND xã Phú Hòa', 'Số ngày').shown).toBe('10');
  });

  it('and lists what its record lacks', () => {
    const board = open();
    expect(column(board, 'Cảnh báo')).toEqual([
      '',
      'Chưa có báo cáo kết quả kiểm tra. Hãy ghi số, ngày báo cáo khi đã ban hành.',
      'Chưa ghi số biên bản kiểm tra. Hãy ghi số hoặc ngày lập biên bản.\nCó kiến nghị nhưng chưa có hạn khắc phục. Hãy ghi ngày phải khắc phục xong.',
      '',
      '',
      '',
    ]);
    expect(faults(board)).toContain('Sổ kiểm tra, dòng 4, cột “Biên bản”: Chưa ghi số biên bản kiểm tra');
    expect(faults(board)).toContain('Sổ kiểm tra, dòng 3, cột “Báo cáo kết quả”: Chưa có báo cáo kết quả kiểm tra');
  });
});

describe('the overview', () => {
  const section = (board: Board) => {
    const rows = shownIn(board, 'Tổng quan');
    const title = rows.findIndex(([first]) => first === 'KHẮC PHỤC SAU KIỂM TRA');
    return title < 0 ? [] : rows.slice(title + 1, title + 5).map((row) => row.slice(0, 2));
  };

  it('lists what is overdue after inspections or due within 14 days, the oldest first', () => {
    expect(section(open())).toEqual([
      ['Đơn vị, kiến nghị', 'Hạn'],
      [`UBND xã Phú Hòa\n${ASKED}`, '30/11/2023'],
      [`UBND xã Bình An\n${ASKED}`, '06/12/2023'],
      ['', ''],
    ]);
  });

  it('reddens a line by itself once its date has passed', () => {
    const board = open();
    const look = () =>
      board.google.view('Tổng quan').rows.find(({ cells }) => cells[0]?.shown.startsWith('UBND xã Bình An\n'))?.cells[0]
        ?.look.background;
    expect(look()).toBe('#fef0c3');
    board.google.clock.set('2023-12-07T07:00:00+07:00');
    expect(look()).toBe('#fce8e6');
  });

  it('has no such section where nothing presses, nor without a register', () => {
    expect(section(openSample())).toEqual([]);
    const board = open();
    const column = letterOf(board, SHEET, 'Ngày khắc phục');
    board.google.user('clerk').paste(SHEET, `${column}2`, [['30/11/2023'], ['01/12/2023']]);
    update(board);
    expect(section(board)).toEqual([]);
  });
});

describe('colours hold overnight', () => {
  const look = (board: Board, unit: string, header: string) => cell(board, unit, header).look.background;

  it('red once the date has passed, by a date and by words alike, with no update between', () => {
    const board = open();
    expect(look(board, 'UBND xã Phú Hòa', 'Nội dung')).toBe('#fce8e6');
    expect(look(board, 'UBND xã Phú Hòa', 'Hạn khắc phục')).toBe('#f2b8b5');
    expect(look(board, 'UBND xã Bình An', 'Nội dung')).toBe('#fef0c3');
    board.google.clock.set('2023-12-07T07:00:00+07:00');
    expect(look(board, 'UBND xã Bình An', 'Nội dung')).toBe('#fce8e6');
    expect(look(board, 'Phòng Tư pháp', 'Nội dung')).not.toBe('#fce8e6');
  });

  it('no longer red the moment the day it was put right is typed', () => {
    const board = open();
    board.google.user('clerk').type(SHEET, `${letterOf(board, SHEET, 'Ngày khắc phục')}2`, '03/12/2023');
    expect(look(board, 'UBND xã Phú Hòa', 'Nội dung')).not.toBe('#fce8e6');
    update(board);
    expect(cell(board, 'UBND xã Phú Hòa', 'Tình trạng').shown).toBe('Khắc phục quá hạn');
  });

  it('red the moment an earlier date is typed', () => {
    const board = open();
    board.google.user('clerk').type(SHEET, `${letterOf(board, SHEET, 'Hạn khắc phục')}4`, '01/12/2023');
    expect(look(board, 'Phòng Tư pháp', 'Nội dung')).toBe('#fce8e6');
  });

  it('grey where rows were sorted without the computed columns, until the next update', () => {
    const board = open();
    const grey = () =>
      board.google.view(SHEET).rows.filter(({ cells }) => cells.some(({ look }) => look.background === '#e0e0e0'))
        .length;
    board.google.user('clerk').sort(SHEET, 'A2:J7', 1);
    expect(grey()).toBeGreaterThan(0);
    update(board);
    expect(grey()).toBe(0);
  });
});

describe('a torn register stops the update with a sentence, before anything is written', () => {
  it.each(['Hạn khắc phục', 'Biên bản', 'Ngày khắc phục'])('without the column “%s”', (header) => {
    const board = open();
    board.google.user('clerk').deleteColumns(SHEET, headersOf(board, SHEET).indexOf(header) + 1);
    expect(update(board)).toContain(`Trang “Sổ kiểm tra” không còn cột “${header}”.`);
    expect(board.google.meter.counts().write).toBe(0);
  });
});
