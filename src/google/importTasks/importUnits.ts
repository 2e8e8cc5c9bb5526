// What an import writes into the sheet of units: names to remember, and units that are new.

import { aliasesAdded } from '../../actions/importTasks/aliases.ts';
import type { PlannedRows } from '../../actions/importTasks/confirmedImport.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import type { tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { logError } from '../edge.ts';
import type { ReadWorkbook } from '../reading/readWorkbook.ts';
import { readTableNow } from '../reading/tableNow.ts';
import type { Instants } from '../time/instants.ts';
import { writeFreshRows } from '../writing/freshRows.ts';
import type { BlankRows } from '../writing/moveFreshRows.ts';
import { type ConfirmedWrite, writeConfirmed } from '../writing/writeConfirmed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type UnitsTable = TableSnapshot<typeof tables.units>;

interface WrittenUnits {
  readonly said: readonly string[];
  readonly written: Pick<PlannedRows, 'units' | 'aliases'>;
}

/** The tasks stand already, so nothing that goes wrong here may look as if they did not. */
export function writeUnits(
  workbook: ReadWorkbook,
  { units, aliases }: Pick<PlannedRows, 'units' | 'aliases'>,
  instants: Instants,
): WrittenUnits {
  const sheet = workbook.sheets.get('units');
  const table = workbook.snapshot.tables.units;
  if (sheet === undefined || table === undefined) return { said: [], written: { units: [], aliases: [] } };
  const notWritten = [sentences.unitsNotWritten()];
  const remembered = attempt(() => rememberAliases(sheet, table, aliases, instants)) ?? notWritten;
  const added = attempt(() => addUnits(sheet, table, units, instants)) ?? { isAdded: false, said: notWritten };
  return {
    said: [...new Set([...remembered, ...added.said])],
    // Of names that were not written after all an undo finds none.
    written: { aliases, units: added.isAdded ? units : [] },
  };
}

/** Null where Google refused. */
function attempt<T>(write: () => T): T | null {
  try {
    return write();
  } catch (error) {
    logError(error);
    return null;
  }
}

function addUnits(
  sheet: Sheet,
  table: UnitsTable,
  units: PlannedRows['units'],
  instants: Instants,
): { readonly isAdded: boolean; readonly said: readonly string[] } {
  if (units.length === 0) return { isAdded: false, said: [] };
  const added = writeFreshRows(sheet, readTableNow(sheet, table, instants), units, instants);
  const isAdded = added.kind === 'written';
  return {
    isAdded,
    said: [
      isAdded ? sentences.unitsAdded(units.map(({ name }) => String(name))) : sentences.unitsNotWritten(),
      ...('blank' in added ? blankRowsLeft(table.name, added.blank) : []),
    ],
  };
}

function rememberAliases(
  sheet: Sheet,
  table: UnitsTable,
  aliases: PlannedRows['aliases'],
  instants: Instants,
): readonly string[] {
  if (aliases.length === 0) return [];
  const counts: number[] = [];
  const plan = (units: UnitsTable) => {
    const change = aliasesAdded(units, aliases);
    counts.push(change.cells.length);
    return change;
  };
  const written = writeConfirmed(sheet, table, 'aliases', plan, instants);
  if (written.kind !== 'written') return [sentences.unitsNotWritten(), ...cellsToSee(table.name, written)];
  const remembered = (counts[0] ?? 0) - written.formulas.length;
  return [
    ...(remembered === 0 && written.formulas.length > 0 ? [] : [sentences.aliasesRemembered(remembered)]),
    ...cellsToSee(table.name, written),
  ];
}

/** The cells that could not be put back where a write hit them by mistake, and those that kept their formula. */
export function cellsToSee(sheet: string, written: ConfirmedWrite): readonly string[] {
  if (written.kind === 'unplanned') return [];
  const named = (cells: readonly string[]) => cells.map((cell) => `${sheet}!${cell}`);
  return [
    ...(written.lost.length === 0 ? [] : [boardSentences.cellsOverwritten(named(written.lost))]),
    ...(written.formulas.length === 0 ? [] : [boardSentences.formulasKept(named(written.formulas))]),
  ];
}

/** Rows that were added and could neither be filled nor moved away. */
export function blankRowsLeft(sheet: string, blank: BlankRows | null): readonly string[] {
  return blank === null ? [] : [sentences.blankRowsLeft(sheet, blank.first, blank.last)];
}
