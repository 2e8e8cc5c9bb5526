// Reads a table that was pasted one cell a line, with or without bars between the cells.

import { findBareDeadlines } from '../../deadline/findDeadlines.ts';
import { readMarker } from '../outline/marker.ts';
import type { Line } from '../text/lines.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { type ColumnKind, columnKind, isHeader } from './columns.ts';
import { isGroupLabel, type Row, type TableReader } from './row.ts';
import { type FoundTable, isRowLabel } from './tabbedTable.ts';

interface Cell {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Index of the line behind it. */
  readonly next: number;
}

const MOST_COLUMNS = 10;

/** The table whose first column title stands at line `index`, or null. Its rows must be numbered: nothing else parts them. */
export function readFlattenedTable(lines: readonly Line[], index: number, reader: TableReader): FoundTable | null {
  const first = lines[index];
  if (first === undefined || columnKind(first.text) !== 'number') return null;
  const hasBars = lines.slice(index + 1, index + 6).some((line) => line.text === '|');
  const cellAt = hasBars ? barredCellAt : lineCellAt;
  const kinds: ColumnKind[] = [];
  let next = index;
  while (kinds.length < MOST_COLUMNS) {
    const cell = cellAt(lines, next);
    const kind = cell === null ? null : columnKind(cell.text);
    if (cell === null || kind === null) break;
    kinds.push(kind);
    next = cell.next;
  }
  if (!isHeader(kinds)) return null;
  return readRows(lines, next, kinds, cellAt, reader);
}

type CellAt = (lines: readonly Line[], index: number) => Cell | null;

/** The next line that is not blank. */
function lineCellAt(lines: readonly Line[], index: number): Cell | null {
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && /[\p{L}\p{N}]/u.test(line.text))
      return { text: line.text, first: line.number, last: line.number, next: at + 1 };
    if (line !== undefined && line.text === '-')
      return { text: '-', first: line.number, last: line.number, next: at + 1 };
  }
  return null;
}

/** The lines up to the next bar. */
function barredCellAt(lines: readonly Line[], index: number): Cell | null {
  const start = lineCellAt(lines, index);
  if (start === null) return null;
  let { text, last, next } = start;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.text === '|') break;
    if (line.text === '') continue;
    text += ` ${line.text}`;
    last = line.number;
  }
  return { text, first: start.first, last, next };
}

function readRows(
  lines: readonly Line[],
  from: number,
  kinds: readonly ColumnKind[],
  cellAt: CellAt,
  reader: TableReader,
): FoundTable {
  const rows: Row[] = [];
  let open: Cell[] = [];
  let next = from;
  let end = from;
  const close = () => {
    const row = open.length === 0 ? null : rowOf(open, kinds, reader);
    if (row !== null) rows.push(row);
    open = [];
  };
  for (let cell = cellAt(lines, next); cell !== null; cell = cellAt(lines, next)) {
    if (endsTable(cell, open, kinds)) break;
    if (isRowLabel(cell.text) || open.length === 0) close();
    open.push(cell);
    next = cell.next;
    end = next;
  }
  close();
  return { rows, next: end };
}

/** A heading, or a cell too many for the row. */
function endsTable(cell: Cell, open: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  if (isRowLabel(cell.text)) return false;
  if (open.length === 0) return true;
  if (/^(?:Nơi nhận|Ghi chú:|NƠI NHẬN|TM\.|KT\.|TL\.)/.test(cell.text)) return true;
  const kind = readMarker(cell.text)?.kind;
  if (kind === 'roman' || kind === 'part' || kind === 'article') return true;
  return isGroupLabel(open[0]?.text ?? '') ? open.length > 1 : open.length >= kinds.length + SPARE_CELLS;
}

/** A cell may have been broken over lines. */
const SPARE_CELLS = 3;

function rowOf(cells: readonly Cell[], kinds: readonly ColumnKind[], reader: TableReader): Row | null {
  const [label, ...rest] = cells;
  if (label === undefined || rest.length === 0 || !isRowLabel(label.text)) return null;
  if (rest.every((cell) => /^\(?\d{1,2}\)?$/.test(cell.text))) return null;
  const columns = kinds.filter((kind) => kind !== 'number');
  const named =
    rest.length === columns.length && fits(rest, columns, reader)
      ? byPlace(rest, columns)
      : byLook(rest, columns, reader);
  return { cells: { ...named, number: label.text }, lines: [label.first, rest[rest.length - 1]?.last ?? label.last] };
}

function byPlace(cells: readonly Cell[], columns: readonly ColumnKind[]): Partial<Record<ColumnKind, string>> {
  return Object.assign({}, ...cells.map((cell, place) => ({ [columns[place] ?? 'other']: cell.text })));
}

/** A full row whose unit stands in its column. */
function fits(cells: readonly Cell[], columns: readonly ColumnKind[], reader: TableReader): boolean {
  return cells.every((cell, place) => columns[place] !== 'lead' || looksLikeUnits(cell.text, reader));
}

/** Empty cells left no line: what is there is told by its look, in the order of the columns. */
function byLook(
  cells: readonly Cell[],
  columns: readonly ColumnKind[],
  reader: TableReader,
): Partial<Record<ColumnKind, string>> {
  const named: Partial<Record<ColumnKind, string>> = {};
  cells.forEach((cell, place) => {
    const kind = place === 0 ? 'content' : kindByLook(cell.text, named, columns, reader);
    const before = named[kind];
    named[kind] = before === undefined ? cell.text : `${before} ${cell.text}`;
  });
  return named;
}

function kindByLook(
  text: string,
  named: Readonly<Partial<Record<ColumnKind, string>>>,
  columns: readonly ColumnKind[],
  reader: TableReader,
): ColumnKind {
  if (named.deadline !== undefined) return 'product';
  if (isCellGoingOn(text, named, columns)) return 'content';
  if (columns.includes('deadline') && looksLikeDeadline(text, reader)) return 'deadline';
  if (looksLikeUnits(text, reader)) {
    return named.lead === undefined || !columns.includes('coordinating') ? 'lead' : 'coordinating';
  }
  return named.lead === undefined ? 'content' : 'product';
}

/** "Tự kiểm tra văn bản | trong năm" before the unit: cells begin with a capital, so a small letter goes on with the work. */
function isCellGoingOn(
  text: string,
  named: Readonly<Partial<Record<ColumnKind, string>>>,
  columns: readonly ColumnKind[],
): boolean {
  const isBeforeLead = named.lead === undefined && columns.indexOf('lead') >= 0;
  return isBeforeLead && columns.indexOf('lead') < columns.indexOf('deadline') && /^\p{Ll}/u.test(text);
}

function looksLikeUnits(text: string, reader: TableReader): boolean {
  const words: readonly Word[] = wordsOf(text);
  const list = readUnitList({ text, words }, 0, reader.board, true);
  return text === '-' || (list.units.length > 0 && list.next >= words.length);
}

const UNDATED =
  /^(?:thường xuyên|liên tục|khẩn trương|theo (?:quy định|kế hoạch|yêu cầu|tiến độ)|hằng|hàng|định kỳ|khi có)/i;

function looksLikeDeadline(text: string, reader: TableReader): boolean {
  if (UNDATED.test(text)) return true;
  const said = findBareDeadlines(text, reader.context).reduce((length, one) => length + one.phrase.length, 0);
  return said * 2 >= text.length;
}
