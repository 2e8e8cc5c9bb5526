// Reads a table whose cells are parted by tabs, or by bars on one line; a cell may run over several lines.

import type { Unplaced } from '../notice.ts';
import type { Line } from '../text/lines.ts';
import { wordsOf } from '../text/words.ts';
import { opensUnit } from '../units/nameParts.ts';
import { type ColumnKind, columnKind, isHeader } from './columns.ts';
import type { Row } from './row.ts';

export interface FoundTable {
  readonly rows: readonly Row[];
  /** Rows of which it can't be told who does them, or by when. */
  readonly unread?: readonly Unplaced[];
  /** Index of the first line behind the table. */
  readonly next: number;
}

interface GrowingRow {
  readonly cells: string[];
  readonly first: number;
  last: number;
}

/** The table whose header stands at line `index`, or null. */
export function readTabbedTable(lines: readonly Line[], index: number): FoundTable | null {
  const header = cellsOf(lines[index]);
  if (header === null || !isHeader(header.map(columnKind))) return null;
  const { kinds, next } = withSecondHeader(header, lines, index + 1);
  const rows: GrowingRow[] = [];
  let at = next;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const cells = cellsOf(line);
    if (cells === null ? !goesOnWithout(line, rows, kinds, lines, at) : false) break;
    if (cells === null) extend(rows[rows.length - 1], [line.text], line.number, kinds);
    else if (/^[-:| ]*$/.test(line.text)) continue;
    else if (opensRow(cells, rows[rows.length - 1], kinds))
      rows.push({ cells: [...cells], first: line.number, last: line.number });
    else extend(rows[rows.length - 1], cells, line.number, kinds);
  }
  return { rows: rows.filter((row) => !isNumberingRow(row.cells)).map((row) => namedRow(row, kinds)), next: at };
}

/** "1 | Lập danh mục | Sở Nội vụ": cells without a bar at the outer ends; a single bar may stand in any text. */
const FEWEST_BARS = /\S \|.* \|(?: |$)/;

/** Null for a line that is no row of a table. */
function cellsOf(line: Line | undefined): readonly string[] | null {
  if (line === undefined) return null;
  if (line.text.includes('\t')) return line.text.split('\t').map((cell) => cell.trim());
  if (/^\|.*\|$/.test(line.text) && line.text.length > 2)
    return line.text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  if (FEWEST_BARS.test(line.text)) return line.text.split('|').map((cell) => cell.trim());
  return null;
}

/** "Đơn vị thực hiện" over "Chủ trì | Phối hợp": a second line of titles is the more exact one. */
function withSecondHeader(header: readonly string[], lines: readonly Line[], index: number) {
  const second = cellsOf(lines[index]) ?? [];
  const isSecond =
    second.some((cell) => columnKind(cell) !== null) &&
    second.every((cell) => cell === '' || columnKind(cell) !== null);
  const kinds = header.map(
    (title, place) => (isSecond ? columnKind(second[place] ?? '') : null) ?? columnKind(title) ?? 'other',
  );
  return { kinds: kinds satisfies readonly ColumnKind[], next: isSecond ? index + 1 : index };
}

function opensRow(cells: readonly string[], last: GrowingRow | undefined, kinds: readonly ColumnKind[]): boolean {
  if (last === undefined || last.cells.length >= kinds.length || cells.length >= kinds.length) return true;
  return kinds[0] === 'number' && isRowLabel(cells[0] ?? '');
}

/** "1", "1.2", "a)", "II". */
export function isRowLabel(cell: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,6}|[A-HĐ]|[a-zđ])[.)]?$/.test(cell);
}

function extend(
  row: GrowingRow | undefined,
  cells: readonly string[],
  line: number,
  kinds: readonly ColumnKind[],
): void {
  if (row === undefined) return;
  const [first = '', ...rest] = cells;
  const end = row.cells.length - 1;
  const before = row.cells[end] ?? '';
  row.cells[end] = `${before}${isNextUnit(before, first, kinds[end]) ? '; ' : ' '}${first}`.trim();
  row.cells.push(...rest);
  row.last = line;
}

/** In a column of units a new line begins another one, unless the name before is not finished. */
function isNextUnit(before: string, line: string, kind: ColumnKind | undefined): boolean {
  if (before === '' || (kind !== 'lead' && kind !== 'coordinating')) return false;
  return !/(?:[,;:-]|(?:^| )(?:và|với|của|thuộc))$/i.test(before) && opensUnit(wordsOf(line.slice(0, 60)), 0);
}

/** A line without a tab belongs to a cell that is not full yet; a group's title may stand between rows. */
function goesOnWithout(
  line: Line,
  rows: readonly GrowingRow[],
  kinds: readonly ColumnKind[],
  lines: readonly Line[],
  index: number,
): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined) return false;
  if (last.cells.length < kinds.length && cellsOf(lines[index + 1]) !== null) return true;
  return /^["“(]?\p{Ll}/u.test(line.text) && !/^[a-zđ][.)]/.test(line.text);
}

/** "(1) | (2) | (3)" under the titles. */
function isNumberingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:[=+].*)?$/.test(cell));
}

/** Two columns of one kind are read together. */
function namedRow(row: GrowingRow, kinds: readonly ColumnKind[]): Row {
  const cells: Partial<Record<ColumnKind, string>> = {};
  row.cells.forEach((cell, place) => {
    const kind = kinds[place] ?? 'other';
    const before = cells[kind];
    cells[kind] =
      before === undefined || before === '' ? cell : kind === 'content' || cell === '' ? before : `${before}; ${cell}`;
  });
  return { cells, lines: [row.first, row.last] };
}
