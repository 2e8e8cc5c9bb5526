// What the server answers to the sidebar, through the real bundle in the local Google; a page may send anything.
import { describe, expect, it } from 'vitest';
import type { Answer, BoardFigures, BoardPanel, RowPlace, TaskLine } from '../../../src/protocol.ts';
import { type Board, letterOf, openEmpty, openSample, shownIn } from '../../board.ts';

function ask<T>({ script }: Board, name: string, ...given: readonly unknown[]): Answer<T> {
  return script.call(name, given).result as Answer<T>; // the function of that name answers so
}

function figures(board: Board): BoardFigures {
  const answer = ask<BoardPanel>(board, 'readBoardPanel');
  if (!answer.ok || answer.value.kind !== 'figures') throw new Error(JSON.stringify(answer));
  return answer.value;
}

function firstOverdue(board: Board): TaskLine {
  const [line] = figures(board).pressing;
  if (line === undefined) throw new Error('nothing presses on the sample board');
  return line;
}

/** The texts of the first row of the selection. */
function selectedTexts(board: Board): readonly string[] {
  const [, sheet = '', row = ''] = /^'(.*)'![A-Z]+(\d+)/.exec(board.google.selection() ?? '') ?? [];
  return (
    board.google.view(sheet, { first: Number(row), last: Number(row) }).rows[0]?.cells.map(({ shown }) => shown) ?? []
  );
}

function sortTasks(board: Board): void {
  const last = letterOf(board, 'Nhiệm vụ', 'Dòng đã tính');
  board.google.user('Phòng Tư pháp').sort('Nhiệm vụ', `A2:${last}${board.google.view('Nhiệm vụ').lastRow}`, 2, false);
}

describe('the sidebar tells the same as the overview', () => {
  it('gives the figures as an office writes them', () => {
    const { criteria, points, agency, stamp, freshness } = figures(openSample());
    expect(criteria).toMatchObject({ value: '27/42', share: '64,29%' });
    expect(points).toMatchObject({
      title: 'Điểm tự chấm',
      value: '39,67/60',
      earned: { value: '39,67', share: '66,12%' },
    });
    expect([agency, stamp, freshness]).toEqual([
      'UBND huyện (bảng minh họa năm 2023, khi còn cấp huyện)',
      'Số liệu tính đến 08:00 ngày 04/12/2023',
      'current',
    ]);
  });

  it('parts the points so that the bar is full', () => {
    const { points } = figures(openSample());
    const { earned, reachable, lost } = points ?? {};
    expect((earned?.ratio ?? 0) + (reachable?.ratio ?? 0) + (lost?.ratio ?? 0)).toBeCloseTo(1, 9);
  });

  it('lists the overdue tasks of the overview', () => {
    const board = openSample();
    const overdue = figures(board).pressing.filter(({ urgency }) => urgency === 'overdue');
    expect(new Set(overdue.map(({ unit }) => unit)).size).toBe(5);
    const overview = shownIn(board, 'Tổng quan').map((row) => row[0]?.split('\n')[1]);
    for (const { content } of overdue) expect(overview).toContain(content);
  });

  it('follows what colleagues typed, before any update, and says that the sheets lag behind', () => {
    const board = openSample();
    const { row, content } = firstOverdue(board);
    ask(board, 'selectRow', row);
    const place = /(\d+)/.exec(board.google.selection() ?? '')?.[0] ?? '';
    board.google
      .user('Phòng Nội vụ')
      .type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Tiến độ')}${place}`, 'Hoàn thành');
    const after = figures(board);
    expect(after.freshness).toBe('changed');
    expect(after.pressing.filter((line) => line.content === content && line.row.words === row.words)).toEqual([]);
  });

  it('only reads', () => {
    const board = openSample();
    board.script.call('readBoardPanel');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('says in words that nothing is set up, and that a column is gone', () => {
    expect(ask(openEmpty(), 'readBoardPanel')).toEqual({
      ok: true,
      value: { kind: 'needsSetUp', message: 'Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.' },
    });
    const board = openSample();
    board.google.user('clerk').deleteColumns('Tiêu chí', 5);
    expect(ask(board, 'readBoardPanel')).toMatchObject({ value: { kind: 'needsSetUp' } });
  });
});

describe('a line leads to its row', () => {
  it('selects the whole row and says which it is', () => {
    const board = openSample();
    const line = firstOverdue(board);
    const answer = ask<string>(board, 'selectRow', line.row);
    expect(answer).toMatchObject({ ok: true, value: expect.stringMatching(/^Đã chọn dòng \d+ ở trang “Nhiệm vụ”\.$/) });
    expect(selectedTexts(board)).toEqual(expect.arrayContaining([line.content, line.unit]));
  });

  it('finds it after a colleague sorted the sheet, inserted rows and renamed the tab', () => {
    const board = openSample();
    const line = firstOverdue(board);
    sortTasks(board);
    const colleague = board.google.user('Phòng Tư pháp');
    colleague.insertRows('Nhiệm vụ', 2, 3);
    colleague.renameSheet('Nhiệm vụ', 'Việc được giao');
    expect(ask<string>(board, 'selectRow', line.row)).toMatchObject({
      value: expect.stringContaining('“Việc được giao”'),
    });
    expect(selectedTexts(board)).toEqual(expect.arrayContaining([line.content, line.unit]));
  });

  it('says so when the row is gone, and selects nothing', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    board.google.user('clerk').clear('Nhiệm vụ', `A2:P${board.google.view('Nhiệm vụ').lastRow}`);
    const before = board.google.selection();
    expect(ask(board, 'selectRow', row)).toEqual({
      ok: false,
      message: expect.stringContaining('Dòng này không còn ở trang “Nhiệm vụ”'),
    });
    expect(board.google.selection()).toBe(before);
  });

  it('says so when the sheet is gone', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    board.google.user('clerk').deleteSheet('Nhiệm vụ');
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: false, message: expect.stringContaining('Làm mới') });
  });

  it('says that a filter hides the row, for otherwise the click seems to do nothing', () => {
    const board = openSample();
    const { row } = firstOverdue(board);
    const rows = Array.from({ length: board.google.view('Nhiệm vụ').lastRow - 1 }, (_, offset) => offset + 2);
    board.google.user('clerk').hideRows('Nhiệm vụ', rows, true);
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: true, value: expect.stringContaining('đang bị ẩn') });
  });
});

describe('the buttons do what the menu does', () => {
  it('updates the figures', () => {
    const board = openSample('2023-12-05T08:00:00+07:00');
    expect(figures(board).freshness).toBe('earlierDay');
    expect(ask(board, 'updateFromSidebar')).toEqual({ ok: true, value: null });
    expect(shownIn(board, 'Tổng quan')[3]?.[0]).toBe('Số liệu tính đến 08:00 ngày 05/12/2023');
    expect(figures(board).freshness).toBe('current');
  });

  it('says that a colleague’s update is running', () => {
    const board = openSample();
    board.google.holdLock('document', true);
    expect(ask(board, 'updateFromSidebar')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Một người khác'),
    });
  });

  it('sets an empty workbook up and says what to do next', () => {
    const board = openEmpty();
    expect(ask(board, 'setUpFromSidebar')).toMatchObject({
      ok: true,
      value: expect.stringContaining('Thiết lập xong'),
    });
    expect(figures(board)).toMatchObject({
      freshness: 'never',
      criteria: null,
      points: null,
      tasks: null,
      pressing: [],
    });
  });

  it('asks in Google’s own dialog, and stops where the person says so', () => {
    const board = openSample();
    board.google.user('clerk').type('Nhiệm vụ', 'G1', 'Khi nào xong');
    board.google.screen.answerWith(() => ({ button: 'CANCEL' }));
    expect(ask(board, 'setUpFromSidebar')).toEqual({ ok: false, message: 'Đã dừng, chưa thay đổi gì.' });
  });
});

describe('a hostile page gets a sentence and changes nothing', () => {
  const NOT_UNDERSTOOD = { ok: false, message: expect.stringContaining('Yêu cầu không hợp lệ') };
  const place: RowPlace = { sheet: 'tasks', words: '|NV01|x|y', above: 0 };
  const board = openSample();

  it.each<[string, readonly unknown[]]>([
    ['nothing', []],
    ['null', [null]],
    ['a text', ['tasks']],
    ['a number', [1]],
    ['a list', [['tasks', 'x', 0]]],
    ['an empty object', [{}]],
    ['another sheet', [{ ...place, sheet: 'overview' }]],
    ['a name that every object has', [{ ...place, sheet: 'constructor' }]],
    ['__proto__', [{ ...place, sheet: '__proto__' }]],
    ['a sheet that is no text', [{ ...place, sheet: { toString: 'tasks' } }]],
    ['words that are no text', [{ ...place, words: ['|NV01'] }]],
    ['words without end', [{ ...place, words: 'x'.repeat(1_000_000) }]],
    ['a count below nothing', [{ ...place, above: -1 }]],
    ['half a row', [{ ...place, above: 0.5 }]],
    ['a count beyond any sheet', [{ ...place, above: 1e300 }]],
    ['a count that is no number', [{ ...place, above: '0' }]],
  ])('who sends %s', (_what, given) => {
    const before = board.google.selection();
    expect(ask(board, 'selectRow', ...given)).toEqual(NOT_UNDERSTOOD);
    expect(board.google.meter.counts().write).toBe(0);
    expect(board.google.selection()).toBe(before);
  });

  it.each([
    ['words that no row has', place],
    ['the words of a blank row', { ...place, words: '|||' }],
    ['no words at all', { ...place, words: '' }],
    ['a formula', { ...place, words: '=HYPERLINK("https://example.vn")' }],
  ])('who sends %s', (_what, row) => {
    expect(ask(board, 'selectRow', row)).toMatchObject({ ok: false, message: expect.stringContaining('không còn') });
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('ignores what is sent to functions that take nothing', () => {
    expect(
      board.script.call('readBoardPanel', [{ __proto__: null, sheet: 'x' }, 'y'.repeat(100_000)]).result,
    ).toMatchObject({ ok: true });
  });
});

describe('endless texts in the table', () => {
  it('make no endless answer', () => {
    const board = openSample();
    const long = 'Nội dung rất dài. '.repeat(500);
    const lines = Array.from({ length: 60 }, (_, at) => [`M${at}`, long, '', '', `${long}${at}`, '', '01/12/2023']);
    board.google.user('clerk').paste('Nhiệm vụ', `A${board.google.view('Nhiệm vụ').lastRow + 1}`, lines);
    const [line] = figures(board).pressing.filter(({ code }) => code === 'M0');
    expect(JSON.stringify(line).length).toBeLessThan(3_000);
  });
});
