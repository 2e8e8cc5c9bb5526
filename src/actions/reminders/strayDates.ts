// Finds the days that landed in another row than the one they were written for, because rows moved in the same instant.
//
// The rows of one order differ by their unit alone, so that only the words that tell rows apart can say which row is which.

import type { ConfirmedChange } from '../../workbook/layout.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { rowReferences } from '../../workbook/rows/rowReference.ts';
import type { tasksSheet } from '../../workbook/schema/tasks.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';

/** The change that puts them right: each such cell gets what its own row should hold, the day where it was confirmed and else what stood there before. */
export function strayDates(
  before: TableSnapshot<typeof tasksSheet>,
  after: TableSnapshot<typeof tasksSheet>,
  written: ConfirmedChange,
): ConfirmedChange {
  const place = after.columns.remindedOn;
  if (place === undefined) return { sheet: 'tasks', cells: [] };
  const rowsBefore = new Map(rowReferences(before).map((reference, position) => [keyOf(reference), position]));
  const textByPosition = new Map(written.cells.map(({ row, text }) => [row - sheetRow(before, 0), text]));
  const texts = new Set(textByPosition.values());
  const beforePlace = before.columns.remindedOn ?? place;
  const cells = rowReferences(after).flatMap((reference, position): ConfirmedChange['cells'] => {
    const was = after.rows[position]?.[place] ?? '';
    const formerly = rowsBefore.get(keyOf(reference));
    if (formerly === undefined || !texts.has(cellText(was))) return [];
    const text = textByPosition.get(formerly) ?? cellText(before.rows[formerly]?.[beforePlace] ?? '');
    return text === cellText(was) ? [] : [{ row: sheetRow(after, position), column: place + 1, was, text }];
  });
  return { sheet: 'tasks', cells };
}

function keyOf({ words, above }: { readonly words: string; readonly above: number }): string {
  return `${above} ${words}`;
}
