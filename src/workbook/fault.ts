// A fault of the tables as the user is told it, with the cell it leads to.

import type { Problem } from '../domain/problem.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import type { SheetKey } from './schema/index.ts';
import { sheetRow, type TableSnapshot } from './snapshot.ts';

export interface Fault {
  /** The cell, 1-based; null for a fault of a whole sheet. */
  readonly place: { readonly sheet: SheetKey; readonly row: number; readonly column: number } | null;
  /** "Tiêu chí, dòng 7, cột “Điểm tối đa”: …" */
  readonly sentence: string;
  /** The beginning of the sentence that says where, up to the colon; blank for a fault of a whole sheet. */
  readonly where: string;
}

/** A problem of the domain with sheet, row and column, named as they are in the workbook now. */
export function faultAt(sheet: SheetKey, table: TableSnapshot, problem: Problem<string>): Fault {
  const header = table.schema.columns[problem.field]?.header ?? problem.field;
  const row = sheetRow(table, problem.row);
  const column = (table.columns as Readonly<Partial<Record<string, number>>>)[problem.field];
  const place = column === undefined ? null : { sheet, row, column: column + 1 };
  return faultIn(place, sentences.where(table.name, row, header), problem.text);
}

export function faultIn(place: Fault['place'], where: string, text: string): Fault {
  return { place, sentence: sentences.at(where, text), where };
}

export function faultOfSheet(sentence: string): Fault {
  return { place: null, sentence, where: '' };
}
