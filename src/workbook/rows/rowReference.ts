// Leads back to a row by what stands in it, however the rows moved meanwhile.

import { type Cell, isBlank } from '../cell.ts';
import { cellText } from '../reading/readCell.ts';
import type { TableSnapshot } from '../snapshot.ts';

/** Of longer cells only the beginning is compared, so that a reference stays short. */
const MOST_LETTERS_OF_A_CELL = 200;

/** No reference is longer, whatever the row holds. */
export const LONGEST_REFERENCE = 1_000;

export interface RowReference {
  /** What stands in the columns that tell the table's rows apart, each behind a bar: "|NV01|Rà soát hồ sơ|Phòng Nội vụ". */
  readonly words: string;
  /** How many rows above held the same words. */
  readonly above: number;
}

/** One for each row of the table. Unlike the key that a colour rule compares, it takes numbers and dates too, as a person sees them. */
export function rowReferences(table: TableSnapshot): readonly RowReference[] {
  const seen = new Map<string, number>();
  return table.rows.map((row) => {
    const words = wordsOf(table, row);
    const above = seen.get(words) ?? 0;
    if (!isEmpty(row)) seen.set(words, above + 1);
    return { words, above };
  });
}

/**
 * The position (0-based) of the row that is meant, or null where it is gone. Of rows with the same words the one with as many above it is taken, else
 * the last.
 */
export function findRow(table: TableSnapshot, { words, above }: RowReference): number | null {
  let found: number | null = null;
  let alike = 0;
  for (let position = 0; position < table.rows.length && alike <= above; position++) {
    const row = table.rows[position] ?? [];
    if (isEmpty(row) || wordsOf(table, row) !== words) continue;
    found = position;
    alike += 1;
  }
  return found;
}

function isEmpty(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

function wordsOf(table: TableSnapshot, row: readonly Cell[]): string {
  const columns: Readonly<Partial<Record<string, number>>> = table.columns;
  return table.schema.identity
    .map((key) => {
      const place = columns[key];
      const text = place === undefined ? '' : cellText(row[place] ?? '');
      return `|${text.slice(0, MOST_LETTERS_OF_A_CELL)}`;
    })
    .join('');
}
