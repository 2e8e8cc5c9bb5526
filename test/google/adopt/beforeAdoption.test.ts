// Before a sheet of the office's own is touched: it is shown, asked about, and nothing changes without a confirmation.
import { describe, expect, it } from 'vitest';
import { setUp } from '../clerk.ts';
import { adopt, adoptAll, proposed } from './adopting.ts';
import { saved, TASKS } from './assignedTasks.ts';
import { openForeign, printSheet } from './foreignBoards.ts';

describe('before anything is touched', () => {
  it('set-up opens the dialog and changes nothing', () => {
    const board = openForeign([TASKS]);
    const before = saved(board);
    expect(setUp(board)).toBe('');
    const [shown] = board.google.screen.shown();
    expect(shown).toMatchObject({ kind: 'dialog', modal: true, title: 'Dùng bảng đang có' });
    expect(proposed(board)[0]).toMatchObject({ sheet: 'Việc được giao', table: 'Nhiệm vụ', refusal: null });
    expect(saved(board)).toBe(before);
  });

  it('the sidebar is told to look at the dialog', () => {
    const board = openForeign([TASKS]);
    expect(board.script.call('setUpFromSidebar').result).toMatchObject({ ok: true });
    expect(JSON.stringify(board.script.call('setUpFromSidebar').result)).not.toContain('chưa');
  });

  it('every cell that would change is named, and so is every column that would be added', () => {
    const [sheet] = proposed(openForeign([TASKS]));
    const text = sheet?.changes.join('\n') ?? '';
    expect(text).toContain('ô G3 “Tình trạng” thành “Tiến độ”');
    expect(text).toContain('Tách 01 vùng ô gộp (C5:C6) và điền lại nội dung vào 01 ô: C6.');
    expect(text).toContain('Chưa thấy cột “Ngày hoàn thành”');
    expect(text).toContain('Thêm bên phải, từ cột H: Văn bản giao');
  });
});

describe('where the dialog stays blank, the next click asks in words', () => {
  const opened = () => {
    const board = openForeign([TASKS]);
    setUp(board);
    return board;
  };

  it('says the same as the dialog, and yes does the same', () => {
    const [byDialog, inWords] = [openForeign([TASKS]), opened()];
    adoptAll(byDialog);
    const said = setUp(inWords);
    expect(said).toContain('Trang “Việc được giao” có vẻ là bảng “Nhiệm vụ” của cơ quan.');
    expect(said).toContain('Cột B “Nội dung công việc” là “Nội dung nhiệm vụ”.');
    expect(said).toContain('Giữ nguyên, không dùng để tính: “KQ 2023” và “Người theo dõi”.');
    expect(printSheet(inWords, 'Việc được giao')).toBe(printSheet(byDialog, 'Việc được giao'));
  });

  it('no leaves the sheet as it is and makes a new one', () => {
    const board = opened();
    const before = printSheet(board, 'Việc được giao');
    setUp(board, () => 'NO');
    expect(printSheet(board, 'Việc được giao')).toBe(before);
    expect(board.google.sheetNames()).toContain('Nhiệm vụ');
    expect(setUp(board, () => 'NO')).toContain('Bảng đã đầy đủ');
  });

  it('cancel changes nothing', () => {
    const board = opened();
    const before = saved(board);
    expect(setUp(board, () => 'CANCEL')).toContain('Đã dừng, chưa thay đổi gì.');
    expect(saved(board)).toBe(before);
  });

  it('a sheet that bears the board’s own name is not taken on no either', () => {
    const board = openForeign([{ ...TASKS, name: 'Nhiệm vụ' }]);
    setUp(board);
    const before = printSheet(board, 'Nhiệm vụ');
    setUp(board, () => 'NO');
    expect(printSheet(board, 'Nhiệm vụ')).toBe(before);
    expect(board.google.sheetNames()).toContain('Nhiệm vụ 2');
  });
});

it('what changed since it was shown is not written over: the person is asked to look again', () => {
  const board = openForeign([TASKS]);
  const [sheet] = proposed(board);
  if (sheet === undefined) throw new Error('nothing proposed');
  board.google.user('clerk').type('Việc được giao', 'E3', 'Tiến độ');
  const before = saved(board);
  const { kind, message } = adopt(board, [sheet]);
  expect(kind).toBe('changed');
  expect(message).toContain('Trang “Việc được giao” vừa có thay đổi.');
  expect(saved(board)).toBe(before);
});

it('a state that someone typed since then is not put into other words unseen', () => {
  const board = openForeign([TASKS]);
  const [sheet] = proposed(board);
  if (sheet === undefined) throw new Error('nothing proposed');
  board.google.user('clerk').type('Việc được giao', 'G5', 'đã xong');
  const before = saved(board);
  expect(adopt(board, [sheet]).kind).toBe('changed');
  expect(saved(board)).toBe(before);
  expect(proposed(board)[0]?.changes.join('\n')).toContain('“đã xong” thành “Hoàn thành”');
});

it('nonsense from a browser is refused in words', () => {
  const board = openForeign([TASKS]);
  const answer = board.script.call('adoptSheets', [{ sheets: 'tất cả' }]).result;
  expect(answer).toMatchObject({ ok: false });
});
