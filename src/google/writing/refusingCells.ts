// Remembers the cells whose validation lets nothing of the add-on in: their columns are left out, so that the rest is written.

import type * as sentences from '../../vietnamese/sentences/board.ts';
import { type ComputedPatch, onlyBlocks, sheetsWritten, withoutColumn } from '../../workbook/patch.ts';
import type { SheetKey } from '../../workbook/schema/index.ts';
import type { ReadWorkbook } from '../reading/readWorkbook.ts';
import type { Instants } from '../time/instants.ts';
import { differingCells } from './untakenCells.ts';

/** Further columns are left to the next time: whoever has to mend so many sees the first ones named. */
const MOST_CELLS = 5;

interface Refusing extends sentences.RefusingCell {
  readonly keys: readonly SheetKey[];
}

export interface RefusingCells {
  readonly all: readonly sentences.RefusingCell[];
  /** What can be written all the same. */
  readonly leaveOut: (patch: ComputedPatch, workbook: ReadWorkbook, instants: Instants) => ComputedPatch;
  /**
   * Google names the cell ("T2") but not its sheet: of the sheets in which `patch` wrote that cell, those are meant that have a validation there.
   * Tells whether writing on without it makes sense: not where nobody knows what refused, or where it was left out already.
   */
  readonly add: (cell: string, written: { readonly patch: ComputedPatch; readonly workbook: ReadWorkbook }) => boolean;
}

export function refusingCellsSeen(): RefusingCells {
  const all: Refusing[] = [];
  return {
    all,
    leaveOut: (patch, workbook, instants) => {
      if (all.length === 0) return patch;
      const rest = all.reduce(
        (less, { cell, keys }) => keys.reduce((now, key) => withoutColumn(now, key, cell), less),
        patch,
      );
      return onlyBlocks(rest, (block) => differingCells(block, workbook, instants).length > 0);
    },
    add: (cell, { patch, workbook }) => {
      const keys = validated(cell, sheetsWritten(patch, cell), workbook);
      if (keys.length === 0 && all.some((other) => other.cell === cell)) return false;
      all.push({ cell, keys, sheets: keys.map((key) => workbook.located.sheets.get(key)?.name ?? '') });
      return keys.length > 0 && all.length < MOST_CELLS;
    },
  };
}

function validated(cell: string, keys: readonly SheetKey[], { sheets }: ReadWorkbook): readonly SheetKey[] {
  if (keys.length < 2) return keys;
  const found = keys.filter((key) => (sheets.get(key)?.getRange(cell).getDataValidation() ?? null) !== null);
  return found.length === 0 ? keys : found;
}
