// Tells the cells that don't keep what is written into them, though nobody touches them: they lie in a merged block, or a formula's results fill them.

import type * as sentences from '../../vietnamese/sentences/board.ts';
import { alreadyHolds, type Cell, isBlank, type WrittenCell } from '../../workbook/cell.ts';
import { cellName } from '../../workbook/notation/cellName.ts';
import type { ComputedPatch, PatchBlock } from '../../workbook/patch.ts';
import { isPage, type SheetKey } from '../../workbook/schema/index.ts';
import type { ReadWorkbook } from '../reading/readWorkbook.ts';
import { toCells } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell that does not hold what it should. 1-based. */
export interface DifferingCell {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly wanted: WrittenCell;
  readonly present: Cell;
}

/** Written so often to no effect, a cell is not taken; once may be a colleague who pressed undo. */
export const WRITTEN_IN_VAIN = 2;

/**
 * Asked with every reading of a run what is left to write. `inVain` is how many times in a row nothing was left but cells that had just been written
 * with the very same values.
 */
export function untakenCellsSeen(): (
  patch: ComputedPatch,
  workbook: ReadWorkbook,
  instants: Instants,
) => { readonly cells: readonly DifferingCell[]; readonly inVain: number } {
  let before: ReadonlySet<string> = new Set();
  let inVain = 0;
  return (patch, workbook, instants) => {
    const cells = patch.blocks.flatMap((block) => differingCells(block, workbook, instants));
    inVain = cells.length > 0 && cells.every((cell) => before.has(nameOf(cell))) ? inVain + 1 : 0;
    before = new Set(cells.map(nameOf));
    return { cells, inVain };
  };
}

function nameOf({ sheet, row, column, wanted }: DifferingCell): string {
  return `${sheet} ${row} ${column} ${JSON.stringify(wanted)}`;
}

/** The cells of the block that did not hold, when they were read, what it would write. */
export function differingCells(
  { sheet, firstRow, firstColumn, values: block }: PatchBlock,
  { values }: ReadWorkbook,
  instants: Instants,
): readonly DifferingCell[] {
  const present = toCells((values.get(sheet) ?? []).slice(firstRow - 1, firstRow - 1 + block.length), instants);
  return block.flatMap((line, down) =>
    line.flatMap((wanted, right): readonly DifferingCell[] => {
      const cell = present[down]?.[firstColumn - 1 + right] ?? '';
      if (alreadyHolds(cell, wanted)) return [];
      return [{ sheet, row: firstRow + down, column: firstColumn + right, wanted, present: cell }];
    }),
  );
}

/**
 * The merged blocks of its own pages the add-on splits by itself: its titles, moved by someone who inserted a column, would else hide what stands
 * behind them. Tells whether there were any.
 */
export function splitOnPages(cells: readonly DifferingCell[], { sheets }: ReadWorkbook): boolean {
  let isSplit = false;
  for (const key of new Set(cells.map(({ sheet }) => sheet).filter(isPage))) {
    const hidden = cells.filter(({ sheet }) => sheet === key);
    for (const area of sheets.get(key)?.getDataRange().getMergedRanges() ?? []) {
      if (!hidden.some(({ row, column }) => contains(area, row, column))) continue;
      area.breakApart();
      isSplit = true;
    }
  }
  return isSplit;
}

const MOST_PLACES_NAMED = 5;

/** Where the cells are and why: of a merged block one is named. `more` are left out. */
export function placesOf(
  cells: readonly DifferingCell[],
  { sheets, located }: ReadWorkbook,
): { readonly places: readonly sentences.UntakenPlace[]; readonly more: number } {
  const merges = new Map<SheetKey, readonly Range[]>();
  const places = new Map<string, sentences.UntakenPlace>();
  for (const { sheet: key, row, column, wanted, present } of cells) {
    const sheet = located.sheets.get(key)?.name ?? '';
    const cell = cellName(row, column);
    const merged = merges.get(key) ?? sheets.get(key)?.getDataRange().getMergedRanges() ?? [];
    merges.set(key, merged);
    const area = merged.find((range) => contains(range, row, column))?.getA1Notation();
    if (area !== undefined) {
      if (!places.has(`${key} ${area}`)) places.set(`${key} ${area}`, { kind: 'merged', sheet, cell, area });
    } else {
      const isFilled = wanted === '' && !isBlank(present);
      places.set(`${key} ${cell}`, { kind: isFilled ? 'filled' : 'other', sheet, cell });
    }
  }
  return {
    places: [...places.values()].slice(0, MOST_PLACES_NAMED),
    more: Math.max(0, places.size - MOST_PLACES_NAMED),
  };
}

function contains(range: Range, row: number, column: number): boolean {
  return (
    row >= range.getRow() && row <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn()
  );
}
