// Sheets that an office already has, through the real bundle in the local Google: shown first, touched after the confirmation, read ever after.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/local/index.ts';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { type Board, openEmpty, shownIn, told } from '../../board.ts';
import { adopt, adoptAll, preview, proposed } from './adopting.ts';
import { type ForeignSheet, openForeign, printSheet } from './foreignBoards.ts';

const TASKS: ForeignSheet = {
  name: 'Việc được giao',
  rows: [
    ['DANH MỤC VIỆC ĐƯỢC GIAO'],
    [],
    ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời hạn', 'KQ 2023', 'Người theo dõi', 'Tình trạng'],
    ['1', 'Rà soát thủ tục', 'Phòng Tư pháp', '30/11/2023', 'Hoàn thành', 'Văn thư', 'gấp'],
    ['2', 'Báo cáo quý', 'Phòng Nội vụ', '01/12/2023', '', '', ''],
    ['3', 'Niêm yết thủ tục', '', '15/12/2023', '', '', ''],
  ],
  merged: ['A1:G1', 'C5:C6'],
};

const saved = (board: Board) => JSON.stringify(board.google.save());

function setUp(board: Board, answer: (prompt: string) => Answer['button'] = () => 'YES'): string {
  board.google.screen.clear();
  board.google.screen.answerWith(({ buttons, prompt }) => ({ button: buttons === 'OK' ? 'OK' : answer(prompt) }));
  board.script.run('setUpBoard');
  return told(board);
}

function column(board: Board, sheet: string, header: string, headerRow: number): readonly string[] {
  const rows = shownIn(board, sheet);
  const place = rows[headerRow - 1]?.indexOf(header) ?? -1;
  return rows.slice(headerRow).map((row) => row[place] ?? '');
}

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

describe('once a sheet is the board’s', () => {
  const adopted = (locale: 'vi_VN' | 'en_US' = 'vi_VN') => {
    const board = openForeign([TASKS], locale);
    adoptAll(board);
    return board;
  };

  it('its name, its title and its order are what they were', () => {
    const board = adopted();
    expect(board.google.sheetNames()).toContain('Việc được giao');
    expect(board.google.sheetNames()).not.toContain('Nhiệm vụ');
    expect(shownIn(board, 'Việc được giao')[0]?.[0]).toBe('DANH MỤC VIỆC ĐƯỢC GIAO');
    expect(board.google.view('Việc được giao').merges).toHaveLength(1);
  });

  it('colours, filter, frozen rows and choices begin at its header row', () => {
    const board = adopted();
    const view = board.google.view('Việc được giao');
    expect(view.filter).toMatchObject({ row: 3, column: 1 });
    expect(view.frozenRows).toBe(3);
    const rules = board.google.save().sheets.find(({ name }) => name === 'Việc được giao')?.rules ?? [];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.every(({ ranges }) => ranges.every(({ row }) => row === 3))).toBe(true);
  });

  it('overdue rows redden where they stand', () => {
    const board = adopted();
    board.script.run('updateFigures');
    const place = shownIn(board, 'Việc được giao')[2]?.indexOf('Tình trạng') ?? -1;
    const backgrounds = board.google.view('Việc được giao').rows.map(({ cells }) => cells[place]?.look.background);
    expect(backgrounds[4]).not.toBe(backgrounds[5]);
  });

  it('its own columns stay in sight, and only new ones are folded', () => {
    const { columns } = adopted().google.view('Việc được giao');
    expect(columns.slice(0, 7).every(({ hidden }) => !hidden)).toBe(true);
    expect(columns.some(({ hidden }) => hidden)).toBe(true);
  });

  it('the figures are right, a second update writes nothing, and set-up finds nothing to do', () => {
    const board = adopted();
    board.script.run('updateFigures');
    expect(column(board, 'Việc được giao', 'Hạn hoàn thành', 3)).toEqual(['30/11/2023', '01/12/2023', '15/12/2023']);
    expect(column(board, 'Việc được giao', 'Số ngày', 3)).toEqual(['-4', '-3', '11']);
    const before = saved(board);
    board.script.run('updateFigures');
    expect(saved(board)).toBe(before);
    expect(setUp(board)).toContain('Bảng đã đầy đủ');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('faults and links name the rows as the sheet shows them', () => {
    const board = adopted();
    board.google.user('clerk').clear('Việc được giao', 'C4');
    board.script.run('updateFigures');
    const faults = JSON.stringify(board.script.call('readFaults').result);
    expect(faults).toContain('Việc được giao, dòng 4, cột “Đơn vị chủ trì”');
    expect(faults).toContain('"row":4,"column":3');
    const selected = board.script.call('selectRow', [
      { sheet: 'tasks', words: '|2|Báo cáo quý|Phòng Nội vụ', above: 0 },
    ]).result;
    expect(JSON.stringify(selected)).toContain('5');
  });

  it('a row that someone sorted apart shows itself grey, its number being a number', () => {
    const board = adopted();
    board.script.run('updateFigures');
    const place = shownIn(board, 'Việc được giao')[2]?.indexOf('Dòng đã tính') ?? -1;
    expect(column(board, 'Việc được giao', 'Dòng đã tính', 3)[1]).toBe('|2|Báo cáo quý|Phòng Nội vụ');
    const state = shownIn(board, 'Việc được giao')[2]?.indexOf('Tình trạng') ?? -1;
    const colourOf = () => board.google.view('Việc được giao').rows[4]?.cells[state]?.look.background;
    const before = colourOf();
    board.google.user('clerk').type('Việc được giao', `${columnLetter(place)}5`, '|7|khác|khác');
    expect(colourOf()).not.toBe(before);
  });

  it('works in another locale too, its days staying the same days', () => {
    const american = (text: string) => text.replace(/^(\d\d)\/(\d\d)\//, '$2/$1/');
    const board = openForeign([{ ...TASKS, rows: TASKS.rows.map((row) => row.map(american)) }], 'en_US');
    const [sheet] = proposed(board);
    if (sheet === undefined) throw new Error('nothing proposed');
    const { questions } = adopt(board, [sheet]);
    expect(questions.join('\n')).toContain('Đổi sang định dạng Việt Nam');
    board.script.run('updateFigures');
    expect(column(board, 'Việc được giao', 'Hạn hoàn thành', 3)).toEqual(['30/11/2023', '01/12/2023', '15/12/2023']);
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

it('a sheet brought into a board that was set up, but is still empty, takes the empty table’s place', () => {
  const board = openEmpty();
  setUp(board);
  board.google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    app.getActiveSpreadsheet().insertSheet(TASKS.name);
  });
  board.google.user('clerk').paste(TASKS.name, 'A1', TASKS.rows);
  const { message } = adoptAll(board);
  expect(message).toContain('Trang “Nhiệm vụ” đang trống sẽ không dùng nữa; trang không bị xóa.');
  board.script.run('updateFigures');
  expect(column(board, TASKS.name, 'Tình trạng', 3)[0]).toBe('Quá hạn');
  expect(board.google.sheetNames()).toContain('Nhiệm vụ');
  expect(setUp(board)).toContain('Bảng đã đầy đủ');
});

describe('sheets that are no table', () => {
  const wide = Array.from({ length: 300 }, (_, place) => `Cột ${place + 1}`);

  it.each<[string, ForeignSheet]>([
    ['is empty', { name: 'Trang 1', rows: [] }],
    ['has nothing but a title', { name: 'Trang 1', rows: [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023']] }],
    ['has headers and no row', { name: 'Trang 1', rows: [['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']] }],
    ['has 300 columns of its own', { name: 'Trang 1', rows: [wide, wide] }],
    [
      'is a text',
      {
        name: 'Trang 1',
        rows: Array.from({ length: 40 }, () => ['Nội dung, đơn vị chủ trì, thời hạn và điểm tối đa']),
      },
    ],
  ])('one that %s is left alone, and the board is made beside it', (_, sheet) => {
    const board = openForeign([sheet, { name: 'Sổ tay', rows: [['ghi chú']] }]);
    const before = printSheet(board, sheet.name);
    expect(proposed(board)).toEqual([]);
    const said = setUp(board, (prompt) => (prompt.includes('có phải là') ? 'NO' : 'YES'));
    expect(said).toContain('Giữ nguyên, không dùng trang');
    expect(printSheet(board, sheet.name)).toBe(before);
    expect(board.google.sheetNames()).toContain('Tiêu chí');
  });

  it('a table far to the right of 300 columns is found and kept', () => {
    const row = (cells: readonly string[]) => [...Array.from({ length: 296 }, () => ''), ...cells];
    const rows = [
      row(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']),
      row(['1', 'Rà soát', 'Văn phòng', '30/11/2023']),
    ];
    const board = openForeign([{ name: 'Rộng', rows }]);
    adoptAll(board);
    board.script.run('updateFigures');
    expect(column(board, 'Rộng', 'Tình trạng', 1)).toEqual(['Quá hạn']);
  });
});

it('nonsense from a browser is refused in words', () => {
  const board = openForeign([TASKS]);
  const answer = board.script.call('adoptSheets', [{ sheets: 'tất cả' }]).result;
  expect(answer).toMatchObject({ ok: false });
});
