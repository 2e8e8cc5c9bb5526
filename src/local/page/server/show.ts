// What a tab sees of the board: the book, a sheet's shape and charts, a block of its rows.

import type { CellView } from '../../index.ts';
import type { CellStyle } from '../../spreadsheet/cell.ts';
import type { RowSize } from '../../spreadsheet/rowSizes.ts';
import { localTimeAt } from '../../spreadsheet/timeZone.ts';
import type { ValidationRule } from '../../spreadsheet/validationRule.ts';
import type { Book, CellRule, CellShape, RowBlock, RowRun, SheetCharts, SheetShape } from '../protocol.ts';
import type { Person } from './access.ts';
import type { SharedBoard } from './board.ts';

/** No tab gets more rows at once. */
const MOST_ROWS = 200;

export function showBook(board: SharedBoard, person: Person): Book {
  const { google } = board;
  return {
    revision: board.revision(),
    name: 'Bảng CCHC',
    user: person.name,
    role: person.role,
    today: today(board),
    isSampleDay: board.isSampleDay,
    notices: board.notices,
    tabs: google.sheetNames().map((name) => {
      const { hidden, tabColor } = google.frame(name);
      return { name, hidden, color: tabColor };
    }),
    menus: person.role === 'viewer' ? [] : google.screen.menus(),
  };
}

function today({ google }: SharedBoard): string {
  const { year, month, day } = localTimeAt(google.clock.now(), google.timeZone());
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** `letter`: the width in pixels of an average letter in the reader's font. */
export function showShape(board: SharedBoard, name: string, letter: number): SheetShape {
  const view = board.google.frame(name);
  return {
    revision: board.revision(),
    name,
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    gridlinesHidden: view.gridlinesHidden,
    columns: view.columns,
    rows: runsOf(board.google.rowSizes(name, letter)),
    lastRow: view.lastRow,
    lastColumn: view.lastColumn,
    merges: view.merges,
    filter: view.filter === null ? null : { range: view.filter, filtered: board.filters.filteredColumns(name) },
  };
}

export function showCharts(board: SharedBoard, name: string): SheetCharts {
  return { revision: board.revision(), charts: board.google.charts(name) };
}

function runsOf(rows: readonly RowSize[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.height === row.height && last.hidden === row.hidden) {
      runs[runs.length - 1] = { ...row, count: last.count + 1 };
    } else runs.push({ ...row, count: 1 });
  }
  return runs;
}

export function showRows(board: SharedBoard, name: string, first: number, last: number): RowBlock {
  const key = JSON.stringify([name, first, last]);
  const known = board.shownRows.get(key);
  if (known !== undefined) return known;
  const block = readRows(board, name, first, last);
  board.shownRows.set(key, block);
  return block;
}

function readRows(board: SharedBoard, name: string, first: number, last: number): RowBlock {
  const width = board.google.frame(name).columns.length;
  const view = board.google.view(name, { first, last: Math.min(last, first + MOST_ROWS - 1), columns: width });
  const looks = numbered<CellStyle>();
  const rules = numbered<CellRule>();
  return {
    revision: board.revision(),
    first: view.first,
    rows: view.rows.map(({ cells }) => cells.flatMap((cell, place) => showCell(cell, place + 1, looks, rules))),
    looks: looks.all,
    rules: rules.all,
  };
}

function showCell(
  cell: CellView,
  column: number,
  looks: Numbered<CellStyle>,
  rules: Numbered<CellRule>,
): readonly CellShape[] {
  const { shown, edited, look, note, validation, invalid, value } = cell;
  const isPlain = Object.keys(look).length === 0;
  if (shown === '' && edited === '' && isPlain && note === '' && validation === null) return [];
  const kind = typeof value === 'number' || typeof value === 'boolean' ? typeof value : undefined;
  return [
    {
      column,
      shown,
      ...(edited === shown ? {} : { edited }),
      ...(kind === undefined ? {} : { kind: kind === 'number' ? 'number' : 'boolean' }),
      ...(typeof value === 'object' && value !== null ? { kind: 'error' } : {}),
      ...(isPlain ? {} : { look: looks.place(look) }),
      ...(validation === null ? {} : { rule: rules.place(ruleOf(validation)) }),
      ...(note === '' ? {} : { note }),
      ...(invalid ? { invalid } : {}),
    },
  ];
}

function ruleOf({ criteria, values, helpText }: ValidationRule): CellRule {
  const kind = criteria === 'VALUE_IN_LIST' ? 'list' : criteria === 'CHECKBOX' ? 'checkbox' : 'other';
  // The last of a list's values says whether the arrow is shown.
  return { kind, choices: kind === 'list' ? values.slice(0, -1).map(String) : [], help: helpText };
}

interface Numbered<T> {
  readonly all: T[];
  readonly place: (item: T) => number;
}

/** Equal things get one number. */
function numbered<T>(): Numbered<T> {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place: (item) => {
      const text = JSON.stringify(item);
      const place = places.get(text) ?? all.push(item) - 1;
      places.set(text, place);
      return place;
    },
  };
}
