// What people do in the sheet lands in the row they meant, whatever others did meanwhile, or is refused in words.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/local/page/protocol.ts';
import { carryOut } from '../../../src/local/page/server/act.ts';
import type { SharedBoard } from '../../../src/local/page/server/board.ts';
import { SHEET, smallBoard, texts } from './pageServer.ts';

const PERSON = { name: 'Chuyên viên', role: 'editor' } as const;

let board: SharedBoard;

beforeEach(() => {
  board = smallBoard();
  board.google.user('owner').paste(SHEET, 'A1', [
    ['Tên', 'Số'],
    ['b', '2'],
    ['a', '1'],
    ['c', '3'],
  ]);
});

const act = (meant: Act, revision = board.revision(), confirmed = false) =>
  carryOut(board, PERSON, { act: meant, revision, confirmed });

const type = (row: number, text: string): Act => ({ kind: 'type', sheet: SHEET, row, column: 1, text });
const insert = (before: number, count = 1): Act => ({ kind: 'insertRows', sheet: SHEET, before, count });
const remove = (first: number, count = 1): Act => ({ kind: 'deleteRows', sheet: SHEET, first, count });

describe('an act that was meant for an older board', () => {
  it('follows its row below rows that were inserted since', () => {
    const seen = board.revision();
    act(insert(2, 3));
    expect(act(type(3, 'sửa'), seen)).toMatchObject({ kind: 'done' });
    expect(texts(board.google, 'A6')).toEqual(['sửa']);
  });

  it('is refused in words when its row was deleted since', () => {
    const seen = board.revision();
    act(remove(3));
    expect(act(type(3, 'sửa'), seen)).toMatchObject({ kind: 'refused', message: expect.stringContaining('xóa') });
    expect(texts(board.google, 'A1:A3')).toEqual(['Tên', 'b', 'c']);
  });

  it.each<[string, Act]>([
    ['deleted', remove(2, 2)],
    ['cleared', { kind: 'clear', sheet: SHEET, range: { row: 2, column: 1, rows: 2, columns: 2 } }],
    ['pasted over', { kind: 'paste', sheet: SHEET, row: 2, column: 1, rows: [['x'], ['y']] }],
  ])('is refused in words rather than that a row which was not selected is %s', (_what, meant) => {
    const seen = board.revision();
    act(remove(3));
    expect(act(meant, seen)).toMatchObject({ kind: 'refused', message: expect.stringContaining('chọn lại') });
    expect(texts(board.google, 'A1:A3')).toEqual(['Tên', 'b', 'c']);
    act(insert(3));
    expect(act(meant, seen)).toMatchObject({ kind: 'refused' });
    expect(texts(board.google, 'A1:A4')).toEqual(['Tên', 'b', '', 'c']);
  });

  it('follows a run of rows that others have pushed down as a whole', () => {
    const seen = board.revision();
    act(insert(2));
    expect(act(remove(2, 2), seen)).toMatchObject({ kind: 'done' });
    expect(texts(board.google, 'A1:A3')).toEqual(['Tên', '', 'c']);
  });

  it('writes beside the text it was meant for, after any insertions and deletions of others', () => {
    const shift = fc.record({
      kind: fc.constantFrom('insert', 'delete'),
      at: fc.integer({ min: 1, max: 12 }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (shifts, row) => {
        board = smallBoard();
        const names = Array.from({ length: 12 }, (_, place) => [`dòng ${place + 1}`]);
        board.google.user('owner').paste(SHEET, 'A1', names);
        const seen = board.revision();
        for (const { kind, at, count } of shifts) act(kind === 'insert' ? insert(at, count) : remove(at, count));
        const reply = act({ kind: 'type', sheet: SHEET, row, column: 2, text: 'dấu' }, seen);
        const marked = board.google.shownTexts(SHEET, 'A1:B60').filter(([, mark]) => mark === 'dấu');
        expect(marked).toEqual(reply.kind === 'done' ? [[`dòng ${row}`, 'dấu']] : []);
        const isThere = texts(board.google, 'A1:A60').includes(`dòng ${row}`);
        expect(reply.kind).toBe(isThere ? 'done' : 'refused');
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('a block that is pasted', () => {
  it('makes the rows that are missing below the last one', () => {
    const { rowCount } = board.google.frame(SHEET);
    act({ kind: 'paste', sheet: SHEET, row: rowCount, column: 1, rows: [['x'], ['y'], ['z']] });
    expect(board.google.frame(SHEET).rowCount).toBe(rowCount + 2);
    expect(texts(board.google, `A${rowCount + 2}`)).toEqual(['z']);
  });

  it.each([
    ['is wider than the sheet', Array.from({ length: 40 }, () => 'x')],
    ['has a text longer than a cell holds', ['ngắn', 'x'.repeat(50_001)]],
  ])('that %s is refused in Vietnamese and leaves no half of it', (_, line) => {
    const before = JSON.stringify(board.google.save());
    const reply = act({ kind: 'paste', sheet: SHEET, row: 2, column: 1, rows: [line, line] });
    expect(reply).toMatchObject({ kind: 'refused' });
    expect(Object(reply).message).toMatch(/[ạảộợếữ]/);
    expect(JSON.stringify(board.google.save())).toBe(before);
  });
});

describe('sorting and filtering', () => {
  it('sorts below the header of the filter', () => {
    act({ kind: 'setFilter', sheet: SHEET, on: true });
    act({ kind: 'sort', sheet: SHEET, column: 1, ascending: true });
    expect(texts(board.google, 'A1:A4')).toEqual(['Tên', 'a', 'b', 'c']);
  });

  it('hides the rows of unticked values, of several columns together, and shows them again', () => {
    act({ kind: 'setFilter', sheet: SHEET, on: true });
    act({ kind: 'filterValues', sheet: SHEET, column: 1, hidden: ['b'] });
    act({ kind: 'filterValues', sheet: SHEET, column: 2, hidden: ['3'] });
    const hidden = () =>
      board.google
        .rowSizes(SHEET, 6)
        .slice(0, 5)
        .map((row) => row.hidden);
    expect(hidden()).toEqual([false, true, false, true, false]);
    expect(board.filters.filteredColumns(SHEET)).toEqual([1, 2]);
    act({ kind: 'filterValues', sheet: SHEET, column: 1, hidden: [] });
    expect(hidden()).toEqual([false, false, false, true, false]);
    act({ kind: 'setFilter', sheet: SHEET, on: false });
    expect(hidden()).toEqual([false, false, false, false, false]);
    expect(board.google.frame(SHEET).filter).toBeNull();
  });

  it('refuses to sort merged cells, in words that say what to do', () => {
    board.google.asScript(({ SpreadsheetApp }) => {
      const app = SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // asScript gives services by name only
      app.getActiveSpreadsheet().getSheets()[0]?.getRange('A2:B2').merge();
    });
    expect(act({ kind: 'sort', sheet: SHEET, column: 1, ascending: true })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('hợp nhất'),
    });
  });
});

describe('cells under a protection that only warns', () => {
  beforeEach(() => {
    board.google.asScript(({ SpreadsheetApp }) => {
      const app = SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // asScript gives services by name only
      app.getActiveSpreadsheet().getSheets()[0]?.getRange('A3:A4').protect().setWarningOnly(true);
    });
  });

  it('are asked about first and written once the person has confirmed', () => {
    expect(act(type(3, 'x'))).toEqual({ kind: 'warned' });
    expect(texts(board.google, 'A3')).toEqual(['a']);
    expect(act(type(3, 'x'), board.revision(), true)).toMatchObject({ kind: 'done' });
    expect(texts(board.google, 'A3')).toEqual(['x']);
  });

  it('leave their neighbours free', () => {
    expect(act(type(2, 'x'))).toMatchObject({ kind: 'done' });
  });
});

it('a sheet that is gone is said to be gone', () => {
  expect(act({ ...type(1, 'x'), sheet: 'Không có' })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('không còn'),
  });
});
