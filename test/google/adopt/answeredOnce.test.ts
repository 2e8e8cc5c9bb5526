// What a person has said about their sheets holds: nobody is asked twice, whether the table is empty still or a run died.
import { describe, expect, it } from 'vitest';
import { type Board, openEmpty, shownIn } from '../../board.ts';
import { setUp } from '../clerk.ts';
import { adopt, adoptAll, proposed } from './adopting.ts';
import { TASKS } from './assignedTasks.ts';
import { bringIn, openForeign, printSheet } from './foreignBoards.ts';

/** What set-up asks when it is started again; a dialog counts too. */
function askedAgain(board: Board): readonly string[] {
  const asked: string[] = [];
  const said = setUp(board, (prompt) => {
    asked.push(prompt);
    return 'YES';
  });
  expect(said).not.toBe('');
  const dialogs = board.google.screen.shown().filter(({ kind }) => kind === 'dialog');
  return [...asked, ...dialogs.map(() => 'a dialog')];
}

describe('a sheet that somebody keeps apart', () => {
  const keptApart = () => {
    const board = openForeign([TASKS]);
    const { message } = adopt(
      board,
      [],
      proposed(board).map(({ choice }) => choice.sheetId),
    );
    return { board, message };
  };

  it('is not asked about again while the new table is empty, and the way back is said', () => {
    const { board, message } = keptApart();
    expect(message).toContain('Trang “Việc được giao” giữ nguyên và không hỏi lại nữa.');
    expect(message).toContain('hãy xóa trang “Nhiệm vụ” còn trống rồi chạy lại');
    expect(askedAgain(board)).toEqual([]);
    expect(proposed(board)).toEqual([]);
  });

  it('is shown again once the empty table is gone, and can be used after all', () => {
    const { board } = keptApart();
    board.google.user('owner').deleteSheet('Nhiệm vụ');
    expect(adoptAll(board).message).toContain('Đã dùng trang “Việc được giao” làm bảng “Nhiệm vụ”');
    expect(askedAgain(board)).toEqual([]);
  });

  it('does not hide another sheet that is brought later', () => {
    const { board } = keptApart();
    bringIn(board, { ...TASKS, name: 'Việc mới' });
    expect(proposed(board).map(({ sheet }) => sheet)).toEqual(['Việc mới']);
  });
});

describe('a set-up that ended right after it had taken the sheet', () => {
  it.each([
    ['before the board’s other sheets are there', { method: 'Spreadsheet.insertSheet', time: 1 }],
    ['while the table is dressed', { method: 'Sheet.setColumnWidth', time: 1 }],
    ['before its last step', { method: 'DeveloperMetadata.remove', time: 1 }],
    ['between its last write and its mark', { method: 'Sheet.addDeveloperMetadata', time: 2 }],
  ])('%s, goes on at the next click without asking, and comes to the same board', (_, place) => {
    const [whole, broken] = [openForeign([TASKS]), openForeign([TASKS])];
    adoptAll(whole);
    const best = proposed(broken);
    broken.google.meter.killAt(place);
    expect(() => adopt(broken, best)).toThrow();
    expect(askedAgain(broken)).toEqual([]);
    expect(printSheet(broken, TASKS.name)).toBe(printSheet(whole, TASKS.name));
    expect(askedAgain(broken)).toEqual([]);
  });

  it('while the table is dressed, hides and shades the add-on’s own columns at the next click', () => {
    const [whole, broken] = [openForeign([TASKS]), openForeign([TASKS])];
    adoptAll(whole);
    const shade = whole.google.meter
      .calls()
      .findIndex(({ method, on }) => method === 'Range.setBackground' && on.includes(TASKS.name));
    const best = proposed(broken);
    broken.google.meter.failAt(shade + 1);
    expect(() => adopt(broken, best)).toThrow();
    setUp(broken);
    const looksOf = ({ google }: Board) => {
      const { columns, rows } = google.view(TASKS.name, { first: 4, last: 4 });
      const own = google.shownTexts(TASKS.name, 'A3:Z3')[0]?.indexOf('Hạn hoàn thành') ?? 0;
      return [
        columns.slice(own).map(({ hidden }) => hidden),
        rows[0]?.cells.slice(own).map(({ look }) => look.background),
      ];
    };
    expect(looksOf(broken)).toEqual(looksOf(whole));
  });

  const AT_ITS_MARK = { method: 'Sheet.addDeveloperMetadata', time: 2 };

  const killed = (place: { readonly method: string; readonly time: number }) => {
    const board = openForeign([TASKS]);
    const best = proposed(board);
    board.google.meter.killAt(place);
    expect(() => adopt(board, best)).toThrow();
    return board;
  };

  it('among its writes, shows the sheet once more, and comes to the same board', () => {
    const [whole, broken] = [openForeign([TASKS]), killed({ method: 'Range.setNote', time: 1 })];
    adoptAll(whole);
    expect(setUp(broken)).toBe('');
    expect(adoptAll(broken).questions).toEqual([]);
    expect(printSheet(broken, TASKS.name)).toBe(printSheet(whole, TASKS.name));
  });

  it('before all that was confirmed is written, is not taken for one that wrote it all', () => {
    expect(setUp(killed({ method: 'Range.setValues', time: 2 }))).toBe('');
  });

  it.each<[string, (board: Board, moment: number) => void]>([
    ['it ends', ({ google }, moment) => google.meter.killAt(moment)],
    [
      'a colleague inserts a row',
      ({ google }, moment) => google.meter.after(moment, () => google.user('colleague').insertRows(TASKS.name, 4)),
    ],
  ])('loses nothing that a merged cell held, wherever %s before that is filled in again', (_, disturb) => {
    const whole = openForeign([TASKS]);
    const sheets = proposed(whole).map(({ choice, seen }) => ({ choice, seen }));
    const adoption = ({ script }: Board) => script.call('adoptSheets', [{ sheets, leftAlone: [], answers: [] }]);
    const split = adoption(whole).calls.findIndex(({ method }) => method === 'Range.breakApart');
    for (let moment = split - 3; moment < split + 5; moment++) {
      const board = openForeign([TASKS]);
      disturb(board, moment);
      try {
        adoption(board);
      } catch {
        // The run was ended.
      }
      const row = shownIn(board, TASKS.name).find((cells) => cells[1] === 'Niêm yết thủ tục');
      const isMerged = board.google.view(TASKS.name).merges.some(({ column }) => column === 3);
      expect(isMerged || row?.[2] === 'Phòng Nội vụ', `at call ${moment}`).toBe(true);
    }
  });

  const merged = ({ google }: Board) => google.view(TASKS.name).merges.filter(({ column }) => column === 3).length;
  const units = (board: Board) => shownIn(board, TASKS.name).map((row) => row[2]);

  /** Google failed at one of the calls after the merged cell was split, and before what it held was filled in again. */
  function tornBoards(): readonly Board[] {
    const whole = openForeign([TASKS]);
    const sheets = proposed(whole).map(({ choice, seen }) => ({ choice, seen }));
    const adoption = ({ script }: Board) => script.call('adoptSheets', [{ sheets, leftAlone: [], answers: [] }]);
    const split = adoption(whole).calls.findIndex(({ method }) => method === 'Range.breakApart');
    const boards = [1, 2, 3, 4, 5].map((after) => {
      const board = openForeign([TASKS]);
      board.google.meter.failAt(split + after);
      adoption(board);
      return board;
    });
    return boards.filter((board) => merged(board) === 0 && units(board)[5] === '');
  }

  it('right after merged cells were split, fills in at the next click what they held', () => {
    const boards = tornBoards();
    expect(boards).not.toEqual([]);
    for (const board of boards) {
      adoptAll(board);
      expect(setUp(board)).not.toBe('');
      expect(units(board).slice(4)).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ']);
    }
  });

  it('and leaves them blank where someone has changed the sheet since, for other rows may stand there now', () => {
    for (const board of tornBoards()) {
      board.google.user('colleague').insertRows(TASKS.name, 5);
      adoptAll(board);
      expect(units(board).slice(4)).toEqual(['', 'Phòng Nội vụ', '']);
    }
  });

  it('beside another sheet like it, asks about neither, and leaves the other as it is', () => {
    const board = openForeign([TASKS, { ...TASKS, name: 'Việc năm 2022' }]);
    const before = printSheet(board, 'Việc năm 2022');
    const best = proposed(board).slice(0, 1);
    board.google.meter.killAt(AT_ITS_MARK);
    expect(() => adopt(board, best)).toThrow();
    expect(askedAgain(board)).toEqual([]);
    expect(shownIn(board, TASKS.name)[2]).toContain('Dòng đã tính');
    expect(printSheet(board, 'Việc năm 2022')).toBe(before);
  });

  it('does not leave the table to the empty sheet that it replaces', () => {
    const board = openEmpty();
    setUp(board);
    bringIn(board, TASKS);
    const best = proposed(board);
    board.google.meter.killAt({ method: 'Sheet.addDeveloperMetadata', time: 2 });
    expect(() => adopt(board, best)).toThrow();
    expect(adoptAll(board).message).toContain('Đã dùng trang “Việc được giao” làm bảng “Nhiệm vụ”');
    board.script.run('updateFigures');
    expect(printSheet(board, TASKS.name)).toContain('Quá hạn');
  });
});

it('a column that comes with words looks like the columns that are added beside it', () => {
  const board = openForeign([
    {
      name: 'Nhiệm vụ trọng tâm',
      rows: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['', 'LĨNH VỰC THỂ CHẾ', '', ''],
        ['1', 'Rà soát văn bản', 'Phòng Tư pháp', '30/11/2023'],
        ['', 'LĨNH VỰC THỦ TỤC', '', ''],
        ['1', 'Công khai thủ tục', 'Văn phòng', '15/12/2023'],
      ],
    },
  ]);
  adoptAll(board);
  const [header] = board.google.view('Nhiệm vụ trọng tâm', { first: 1, last: 1 }).rows;
  const [code, next] = [header?.cells[4], header?.cells[5]];
  expect([code?.shown, next?.shown]).toEqual(['Mã', 'Văn bản giao']);
  expect(code?.look).toEqual(next?.look);
});
