// The cells below the headers that a plan changes: what merged cells held is filled in again, headings and lists of units are parted.

import { fold } from '../../../vietnamese/text.ts';
import type { Cell } from '../../../workbook/cell.ts';
import type { MergedArea, SheetLayout } from '../../../workbook/layout.ts';
import type { AdoptionChoice } from '../choice.ts';
import { choiceFor } from './choiceWords.ts';
import { partHeadings } from './partHeadings.ts';
import { partUnits } from './partUnits.ts';
import { restoreCodes } from './restoreCodes.ts';
import { type FilledCell, splitMerges } from './splitMerges.ts';

export interface BodyChanges {
  /** Blank cells that a merged cell lay over. */
  readonly filled: readonly FilledCell[];
  /** Code and content of headings that stood in one merged cell. */
  readonly headings: readonly FilledCell[];
  /** Codes that had become numbers or days, as they were typed. */
  readonly restored: readonly FilledCell[];
  /** Cells in which the commas between units become semicolons. */
  readonly parted: readonly FilledCell[];
  /** States in other words than the board's list has them. */
  readonly worded: readonly FilledCell[];
  /** Merged cells whose points or results are left to their first row. */
  readonly notShared: readonly MergedArea[];
}

/** Columns in which several units may stand. */
const UNIT_COLUMNS = ['leadUnits', 'coordinatingUnits'];

const CHOICE_COLUMNS = ['progress', 'status'];

/** `choice.columns` are those that the board will read. */
export function bodyChanges(layout: SheetLayout, choice: AdoptionChoice): BodyChanges {
  const { table, headerRows, columns, splitsMerges, partsUnits } = choice;
  const headerRow = headerRows[1];
  const known = standingAlone(layout.cells, columns, headerRow);
  const parted = partsUnits
    ? rewrittenCells(layout.cells, columns, headerRow, UNIT_COLUMNS, (_, was) => partUnits(was, known))
    : [];
  const restored = table === 'criteria' ? restoredCells(layout.cells, columns.code, headerRow) : [];
  const worded = rewrittenCells(layout.cells, columns, headerRow, CHOICE_COLUMNS, choiceFor);
  if (!splitsMerges) return { filled: [], headings: [], restored, parted, worded, notShared: [] };
  const { filled, notShared } = splitMerges(table, layout, headerRow, columns);
  return {
    filled: filled.map((cell) => withBoardWords(partsUnits ? withPartedUnits(cell, columns, known) : cell, columns)),
    headings: table === 'criteria' ? partHeadings(layout, headerRow, columns.code, columns.content) : [],
    restored,
    parted,
    worded,
    notShared,
  };
}

function restoredCells(
  cells: readonly (readonly Cell[])[],
  code: number | undefined,
  headerRow: number,
): readonly FilledCell[] {
  if (code === undefined) return [];
  const rows = cells.slice(headerRow);
  return restoreCodes(rows, code).map(({ position, code: text }) => ({
    row: headerRow + position + 1,
    column: code + 1,
    was: rows[position]?.[code] ?? '',
    text,
  }));
}

/** The cells of these columns for which there is another text; each text is asked about once. */
function rewrittenCells(
  cells: readonly (readonly Cell[])[],
  columns: AdoptionChoice['columns'],
  headerRow: number,
  keys: readonly string[],
  textFor: (key: string, was: string) => string | null,
): readonly FilledCell[] {
  return keys.flatMap((key) => {
    const place = columns[key];
    if (place === undefined) return [];
    const texts = new Map<string, string | null>();
    return cells.slice(headerRow).flatMap((row, position) => {
      const was = row[place] ?? '';
      if (typeof was !== 'string') return [];
      const known = texts.get(was);
      const text = known === undefined ? textFor(key, was) : known;
      texts.set(was, text);
      return text === null ? [] : [{ row: headerRow + position + 1, column: place + 1, was, text }];
    });
  });
}

/** What is filled in below a merged cell is parted like the cell itself. */
function withPartedUnits(cell: FilledCell, columns: AdoptionChoice['columns'], known: ReadonlySet<string>): FilledCell {
  const isUnits = UNIT_COLUMNS.some((key) => columns[key] === cell.column - 1);
  const text = isUnits && typeof cell.text === 'string' ? partUnits(cell.text, known) : null;
  return text === null ? cell : { ...cell, text };
}

/** What stands in a cell of the units' columns is a unit's name, unless it is several. */
function standingAlone(
  cells: readonly (readonly Cell[])[],
  columns: AdoptionChoice['columns'],
  headerRow: number,
): ReadonlySet<string> {
  const names = cells
    .slice(headerRow)
    .flatMap((row) => UNIT_COLUMNS.map((key) => row[columns[key] ?? -1]))
    .filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  return new Set(names.map(fold));
}

function withBoardWords(cell: FilledCell, columns: AdoptionChoice['columns']): FilledCell {
  const key = CHOICE_COLUMNS.find((name) => columns[name] === cell.column - 1);
  const text = key !== undefined && typeof cell.text === 'string' ? choiceFor(key, cell.text) : null;
  return text === null ? cell : { ...cell, text };
}
