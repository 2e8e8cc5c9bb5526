// What a person decides otherwise than proposed about a sheet of the office's own, and what the board then does.
import { describe, expect, it } from 'vitest';
import { openEmpty, shownIn, told } from '../../board.ts';
import { setUp } from '../clerk.ts';
import { adopt, adoptAll, preview, proposed } from './adopting.ts';
import { column, TASKS } from './assignedTasks.ts';
import { bringIn, openForeign, printSheet } from './foreignBoards.ts';

describe('a column whose header nobody knows', () => {
  const adoptedByHand = (merged = TASKS.merged ?? []) => {
    const board = openForeign([{ ...TASKS, merged }]);
    const [sheet] = proposed(board);
    if (sheet === undefined) throw new Error('nothing proposed');
    const columns = [...sheet.choice.columns.filter(({ key }) => key !== 'progress'), { key: 'progress', place: 4 }];
    adopt(board, [preview(board, { ...sheet.choice, columns })]);
    return board;
  };

  it('can be mapped by hand: it gets the board’s header, its old one stands in the note, and nothing else moves', () => {
    const board = adoptedByHand();
    const [header] = board.google.view('Việc được giao', { first: 3, last: 3 }).rows;
    expect(header?.cells.slice(0, 7).map(({ shown }) => shown)).toEqual([
      'STT',
      'Nội dung công việc',
      'Đơn vị thực hiện',
      'Thời hạn',
      'Tiến độ',
      'Người theo dõi',
      'Tình trạng (riêng)',
    ]);
    expect(header?.cells[4]?.note).toContain('Tiêu đề trước đây: “KQ 2023”.');
    expect(header?.cells[4]?.note).toContain('Chọn trong danh sách.');
    expect(column(board, 'Việc được giao', 'Tình trạng (riêng)', 3)).toEqual(['gấp', '', '']);
  });

  it('is still read after someone moved it, and after someone inserted rows above the headers', () => {
    const board = adoptedByHand([]);
    const clerk = board.google.user('clerk');
    clerk.moveColumns('Việc được giao', 5, 1, 2);
    clerk.insertRows('Việc được giao', 1, 2);
    board.script.run('updateFigures');
    expect(told(board)).toContain('Đã cập nhật');
    const states = column(board, 'Việc được giao', 'Tình trạng', 5);
    expect(states[0]).toMatch(/^Hoàn thành/);
    expect(states.slice(1)).toEqual(['Quá hạn', 'Chưa thực hiện']);
  });
});

describe('what a person decides otherwise', () => {
  it('merged cells that are to stay are left and named, and the sheet is neither filtered nor frozen through them', () => {
    const board = openForeign([TASKS]);
    const [sheet] = proposed(board);
    if (sheet === undefined) throw new Error('nothing proposed');
    const kept = preview(board, { ...sheet.choice, splitsMerges: false });
    expect(kept.changes.join('\n')).toContain('Còn 01 vùng ô gộp (C5:C6)');
    adopt(board, [kept]);
    const view = board.google.view('Việc được giao');
    expect(view.merges).toHaveLength(2);
    expect(view.filter).toBeNull();
    board.script.run('updateFigures');
    expect(column(board, 'Việc được giao', 'Cảnh báo', 3)[2]).toContain('đơn vị');
  });

  it('another header row is looked at when asked for', () => {
    const board = openForeign([TASKS]);
    const [sheet] = proposed(board);
    const other = preview(board, { ...sheet?.choice, headerRows: [1, 1], columns: null });
    expect(other.refusal).toBe('Chọn cột là “Nội dung nhiệm vụ” thì mới dùng được trang này.');
    expect(other.seen).toBeNull();
    const blank = preview(board, { ...sheet?.choice, headerRows: [2, 2], columns: null });
    expect(blank.refusal).toContain('đang để trống');
  });

  it('of two sheets for one table the one that is chosen is used, the other left as it is', () => {
    const board = openForeign([TASKS, { ...TASKS, name: 'Việc năm 2022' }]);
    const sheets = proposed(board);
    expect(sheets.map(({ table }) => table)).toEqual(['Nhiệm vụ', 'Nhiệm vụ']);
    const [first, second] = sheets;
    if (first === undefined || second === undefined) throw new Error('nothing proposed');
    const before = printSheet(board, first.sheet);
    adopt(board, [second], [first.choice.sheetId]);
    expect(printSheet(board, first.sheet)).toBe(before);
    expect(shownIn(board, second.sheet)[2]).toContain('Dòng đã tính');
  });

  it('all sheets may be left alone: then the board is made beside them', () => {
    const board = openForeign([TASKS]);
    const before = printSheet(board, 'Việc được giao');
    const { message } = adopt(
      board,
      [],
      proposed(board).map(({ choice }) => choice.sheetId),
    );
    expect(message).toContain('Đã tạo trang');
    expect(message).not.toContain('Giữ nguyên, không dùng trang');
    expect(printSheet(board, 'Việc được giao')).toBe(before);
  });
});

it('a sheet brought into a board that was set up, but is still empty, takes the empty table’s place', () => {
  const board = openEmpty();
  setUp(board);
  bringIn(board, TASKS);
  const { message } = adoptAll(board);
  expect(message).toContain('Trang “Nhiệm vụ” đang trống sẽ không dùng nữa; trang không bị xóa.');
  board.script.run('updateFigures');
  expect(column(board, TASKS.name, 'Tình trạng', 3)[0]).toBe('Quá hạn');
  expect(board.google.sheetNames()).toContain('Nhiệm vụ');
  expect(setUp(board)).toContain('Bảng đã đầy đủ');
});
