// Finds the texts that landed in another row than the one they were written for, because rows moved in the same instant.
//
// Neighbouring rows may differ by very little, so that only the words that tell rows apart can say which row is which.

import type { ConfirmedChange } from '../layout.ts';
import { cellText } from '../reading/readCell.ts';
import { type RowReference, rowReferences } from '../rows/rowReference.ts';
import { sheetRow, type TableSnapshot } from '../snapshot.ts';

/**
 * The change that puts them right: each such cell gets what its own row should hold, the text where it was confirmed and else what stood there before.
 * All of `written` went into the column `key`.
 */
export function strayTexts(
  before: TableSnapshot,
  after: TableSnapshot,
  written: ConfirmedChange,
  key: string,
): ConfirmedChange {
  const place = after.columns[key];
  if (place === undefined) return { ...written, cells: [] };
  const rowsBefore = new Map(rowReferences(before).map((reference, position) => [keyOf(reference), position]));
  const textByPosition = new Map(written.cells.map(({ row, text }) => [row - sheetRow(before, 0), text]));
  const texts = new Set([...textByPosition.values()].map((text) => cellText(text)));
  const beforePlace = before.columns[key] ?? place;
  const cells = rowReferences(after).flatMap((reference, position): ConfirmedChange['cells'] => {
    const was = after.rows[position]?.[place] ?? '';
    const formerly = rowsBefore.get(keyOf(reference));
    if (formerly === undefined || !texts.has(cellText(was))) return [];
    const text = textByPosition.get(formerly) ?? cellText(before.rows[formerly]?.[beforePlace] ?? '');
    return cellText(text) === cellText(was) ? [] : [{ row: sheetRow(after, position), column: place + 1, was, text }];
  });
  return { ...written, cells };
}

function keyOf({ words, above }: RowReference): string {
  return `${above} ${words}`;
}
