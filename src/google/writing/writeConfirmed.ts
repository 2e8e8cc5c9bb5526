// Writes texts that people confirmed into a column of theirs, each beside its own row wherever that stands by then.

import type { Cell } from '../../workbook/cell.ts';
import { strayTexts } from '../../workbook/landing/strayTexts.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { cellName } from '../../workbook/notation/cellName.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import type { TableSchema, UserKey } from '../../workbook/schema/column.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import type { Instants } from '../time/instants.ts';
import { lookAt, type SheetLook, writeAsSeen } from './writeAsSeen.ts';
import { keepAsText, writeCells } from './writeCells.ts';

/** Where rows or columns move meanwhile, the rows are looked for anew at most so often. */
const MOST_ATTEMPTS = 4;

/**
 * `lost`: cells such as "F1" that held something else before and could not be put back. `formulas`: cells whose formula was left as it is, for a text
 * would take its place.
 */
export type ConfirmedWrite =
  | { readonly kind: 'written' | 'disturbed'; readonly lost: readonly string[]; readonly formulas: readonly string[] }
  /** Nothing can be planned on the table as it is. */
  | { readonly kind: 'unplanned' };

/**
 * `plan` looks for the rows in the very reading after which they are written, into the column `key` alone; asked again, it gives what is still to be
 * written. The sheet is read once more after it.
 */
export function writeConfirmed<S extends TableSchema>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { schema, name }: Pick<TableSnapshot<S>, 'schema' | 'name'>,
  key: UserKey<S> & string,
  plan: (table: TableSnapshot<S>) => ConfirmedChange | null,
  instants: Instants,
): ConfirmedWrite {
  const tableIn = (cells: readonly (readonly Cell[])[]) => findTable(schema, { name, cells });
  const readsOurDays = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().startsWith('vi');
  const lost: string[] = [];
  let formulas: readonly string[] = [];
  let moved: { readonly before: TableSnapshot<S>; readonly change: ConfirmedChange } | null = null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    // A reading after a flush is a fresh one.
    if (attempt > 0) SpreadsheetApp.flush();
    const look = lookAt(sheet, instants);
    const before = tableIn(look.cells);
    if (moved !== null && putRight(moved.before, before, moved.change)) {
      moved = null;
      continue;
    }
    const planned = plan(before);
    if (planned === null) return { kind: 'unplanned' };
    const { change, left } = withoutFormulas(planned, look);
    formulas = left;
    if (change.cells.length === 0) return { kind: 'written', lost, formulas };
    // "04/12/2023" is the twelfth of April elsewhere.
    if (!readsOurDays) keepAsText(sheet, change.cells);
    const { landing, after } = writeAsSeen(sheet, look, before.headerRow + 1, change.cells, instants);
    moved = null;
    if (landing.kind === 'moved') {
      lost.push(...landing.lost);
      moved = { before, change };
      continue;
    }
    const present = tableIn(after);
    if (putRight(before, present, change)) continue;
    if (plan(present)?.cells.length === formulas.length) return { kind: 'written', lost, formulas };
  }
  return { kind: 'disturbed', lost, formulas };

  /** Whether anything had to be put right. */
  function putRight(before: TableSnapshot<S>, present: TableSnapshot<S>, change: ConfirmedChange): boolean {
    const strays = strayTexts(before, present, change, key);
    writeCells(sheet, strays.cells, instants);
    return strays.cells.length > 0;
  }
}

function withoutFormulas(
  planned: ConfirmedChange,
  look: SheetLook,
): { readonly change: ConfirmedChange; readonly left: readonly string[] } {
  const isFormula = ({ row, column }: { readonly row: number; readonly column: number }) =>
    (look.formulas[row - 1]?.[column - 1] ?? '') !== '';
  return {
    change: { ...planned, cells: planned.cells.filter((cell) => !isFormula(cell)) },
    left: planned.cells.filter(isFormula).map(({ row, column }) => cellName(row, column)),
  };
}
