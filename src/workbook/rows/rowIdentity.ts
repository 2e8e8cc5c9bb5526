// What tells a row from the others, said twice in the same words: as text here, and as a formula that a colour rule compares with it.

import type { Cell } from '../cell.ts';
import { columnLetter } from '../notation/columnLetter.ts';
import { isWholeNumber } from '../reading/readCell.ts';
import type { TableSchema } from '../schema/column.ts';
import type { TableSnapshot } from '../snapshot.ts';

/** A cell holds 50,000 characters; rows with longer words get no key and never turn grey. */
const LONGEST_KEY = 45_000;

/**
 * The words of the row's identity columns, each behind a bar: "|1.2|Ban hành kế hoạch". Blank for a row without words, and where one of the
 * cells is neither text nor a short whole number: a formula would write its number or date in the workbook's own manner.
 */
export function rowIdentity(table: TableSnapshot, row: readonly Cell[]): string {
  const words: string[] = [];
  for (const key of table.schema.identity) {
    const place = table.columns[key];
    const cell = place === undefined ? '' : (row[place] ?? '');
    if (isWholeNumber(cell)) words.push(String(cell));
    else if (typeof cell === 'string') words.push(cell);
    else return '';
  }
  if (words.every((word) => word === '')) return '';
  const identity = words.map((word) => `|${word}`).join('');
  return identity.length > LONGEST_KEY ? '' : identity;
}

/** The same as a formula for the sheet's row `row` (1-based), without the leading `=`; null where an identity column is missing. */
export function rowIdentityFormula(
  schema: TableSchema,
  columns: Readonly<Partial<Record<string, number>>>,
  row: number,
): string | null {
  const parts: string[] = [];
  for (const key of schema.identity) {
    const place = columns[key];
    if (place === undefined) return null;
    parts.push(`"|"&$${columnLetter(place)}${row}`);
  }
  return parts.length === 0 ? null : parts.join('&');
}
