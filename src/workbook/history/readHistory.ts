// Reads the page "Lịch sử" as people may have left it: columns moved, lines copied or damaged. What can't be read is kept and named.

import { mondayOf } from '../../domain/calendarDate.ts';
import { WEEK_FIGURES, type WeekFigure, type WeekFigures, type WeekLine } from '../../domain/history/weekLine.ts';
import { type Reading, readValue } from '../../domain/reading.ts';
import { REPORTED_SCORES } from '../../domain/settings.ts';
import { readNumber } from '../../vietnamese/number.ts';
import * as board from '../../vietnamese/sentences/board.ts';
import * as words from '../../vietnamese/sentences/history.ts';
import { fold, splitNames } from '../../vietnamese/text.ts';
import { type Cell, isBlank, isDateCell, needsQuote, type WrittenCell } from '../cell.ts';
import { type Fault, faultIn } from '../fault.ts';
import { cellText, choiceReader, readDate, readPoints } from '../reading/readCell.ts';
import type { SheetContents } from '../snapshot.ts';
import { HISTORY_COLUMNS, type HistoryKey, historyPlace } from './columns.ts';

/** The cells of a line that could not be read, by column, as they will be written again. */
export type KeptLine = Readonly<Partial<Record<HistoryKey, WrittenCell>>>;

export interface ReadHistory {
  /** In the order of the sheet; a week may stand more than once. */
  readonly lines: readonly WeekLine[];
  readonly kept: readonly KeptLine[];
  /** One for each cell that can't be read. */
  readonly faults: readonly Fault[];
}

export const NO_HISTORY: ReadHistory = { lines: [], kept: [], faults: [] };

/** The shares follow from the other figures. */
const READ_KEYS = HISTORY_COLUMNS.map(({ key }) => key).filter((key) => key !== 'earnedShare' && key !== 'dueShare');

const HEADER_ROWS_LOOKED_AT = 10;

export function readHistory({ name, cells }: SheetContents): ReadHistory {
  const { headerRow, places } = findColumns(cells);
  const lines: WeekLine[] = [];
  const kept: KeptLine[] = [];
  const faults: Fault[] = [];
  for (let row = headerRow + 1; row < cells.length; row++) {
    const cellUnder = (key: HistoryKey): Cell => cells[row]?.[places[key]] ?? '';
    if (READ_KEYS.every((key) => isBlank(cellUnder(key)))) continue;
    const line = readLine(cellUnder);
    if (line.kind === 'read') {
      lines.push(line.value);
      continue;
    }
    kept.push(Object.fromEntries(READ_KEYS.map((key) => [key, keptCell(cellUnder(key))])));
    for (const { key, text } of line.problems) {
      const header = HISTORY_COLUMNS[historyPlace(key)]?.header ?? '';
      const place = { sheet: 'history', row: row + 1, column: places[key] + 1 } as const;
      faults.push(faultIn(place, board.where(name, row + 1, header), text));
    }
  }
  return { lines, kept, faults };
}

interface LineProblem {
  readonly key: HistoryKey;
  readonly text: string;
}

type LineReading =
  | { readonly kind: 'read'; readonly value: WeekLine }
  | { readonly kind: 'damaged'; readonly problems: readonly LineProblem[] };

const readScore = choiceReader(REPORTED_SCORES);

function readLine(cellUnder: (key: HistoryKey) => Cell): LineReading {
  const problems: LineProblem[] = [];
  /** Null for a blank cell, and for one that becomes a problem. */
  const value = <T>(key: HistoryKey, reading: Reading<T>, problem: (typed: string) => string): T | null => {
    if (reading.kind === 'unreadable') problems.push({ key, text: problem(reading.text) });
    return readValue(reading);
  };
  const day = (key: 'week' | 'day' | 'frozenOn') => value(key, readDate(cellUnder(key)), words.notADay);

  const week = day('week');
  if (isBlank(cellUnder('week'))) problems.push({ key: 'week', text: words.weekMissing() });
  const unitRates = readUnitRates(cellText(cellUnder('unitRates')));
  if (typeof unitRates === 'string') problems.push({ key: 'unitRates', text: words.notUnitRates(unitRates) });
  const line = {
    day: day('day'),
    year: unquoted(cellText(cellUnder('year'))),
    score: value('score', readScore(cellUnder('score')), (typed) =>
      words.notAScore(typed, Object.values(REPORTED_SCORES)),
    ),
    figures: figuresOf((key) => value(key, readPoints(cellUnder(key)), words.notANumber)),
    frozenOn: day('frozenOn'),
  };
  return problems.length > 0 || week === null || typeof unitRates === 'string'
    ? { kind: 'damaged', problems }
    : { kind: 'read', value: { ...line, week: mondayOf(week), unitRates } };
}

function figuresOf(figure: (key: WeekFigure) => number | null): WeekFigures {
  // Every key of WEEK_FIGURES is set, so the record is whole.
  return Object.fromEntries(WEEK_FIGURES.map((key) => [key, figure(key)])) as WeekFigures;
}

/** By unit; the part that can't be read where there is one. */
function readUnitRates(text: string): ReadonlyMap<string, number> | string {
  const rates = new Map<string, number>();
  for (const part of splitNames(text)) {
    const end = part.indexOf('% ');
    const percent = end < 0 ? null : readNumber(part.slice(0, end));
    const unit = part.slice(end + 2);
    if (percent === null || percent < 0 || percent > 100 || unit === '') return part;
    rates.set(unit, Math.round(percent * 100) / 10_000);
  }
  return rates;
}

/** What is written must read back as what was written, or the page would be written again with every update. */
function keptCell(cell: Cell): WrittenCell {
  if (typeof cell === 'string') return unquoted(cell);
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return `(${cellText(cell)})`;
  return isDateCell(cell) ? cell : words.dayKept(cell.strange);
}

/** Without the apostrophe behind which the add-on wrote it, for cells of text may show it. */
function unquoted(text: string): string {
  return text.startsWith("'") && needsQuote(text.slice(1)) ? text.slice(1) : text;
}

interface FoundColumns {
  /** 0-based; -1 where the headers are gone. */
  readonly headerRow: number;
  readonly places: Readonly<Record<HistoryKey, number>>;
}

/** By their headers, wherever they stand now; columns without one where they stood. */
function findColumns(cells: readonly (readonly Cell[])[]): FoundColumns {
  let headerRow = -1;
  let best: ReadonlyMap<HistoryKey, number> = new Map();
  cells.slice(0, HEADER_ROWS_LOOKED_AT).forEach((row, place) => {
    const found = headersIn(row);
    if (found.size <= best.size) return;
    best = found;
    headerRow = place;
  });
  const taken = new Set(best.values());
  const nowhere = cells[0]?.length ?? 0;
  const placeOf = (key: HistoryKey) => {
    const usual = historyPlace(key);
    return best.get(key) ?? (taken.has(usual) ? nowhere : usual);
  };
  // Every key of the columns is set, so the record is whole.
  const places = Object.fromEntries(HISTORY_COLUMNS.map(({ key }) => [key, placeOf(key)])) as FoundColumns['places'];
  return { headerRow, places };
}

function headersIn(row: readonly Cell[]): ReadonlyMap<HistoryKey, number> {
  const known = new Map(HISTORY_COLUMNS.map(({ key, header }) => [fold(header), key]));
  const found = new Map<HistoryKey, number>();
  row.forEach((cell, place) => {
    const key = typeof cell === 'string' ? known.get(fold(cell)) : undefined;
    if (key !== undefined && !found.has(key)) found.set(key, place);
  });
  return found;
}
