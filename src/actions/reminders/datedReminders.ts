// Dates the column "Đã đôn đốc" of the rows that a person confirmed.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { splitNames } from '../../vietnamese/text.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { type RowReference, rowReferences } from '../../workbook/rows/rowReference.ts';
import type { tasksSheet } from '../../workbook/schema/tasks.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';

export interface DatedReminders {
  readonly change: ConfirmedChange;
  /** Rows that bear the day already. */
  readonly alreadyDated: number;
  /** Rows that no longer read as they did. */
  readonly gone: number;
}

/** The day is added behind the days that stand there; a row that bears it already stays as it is. Null where the sheet lacks the column. */
export function datedReminders(
  table: TableSnapshot<typeof tasksSheet>,
  rows: readonly RowReference[],
  today: CalendarDate,
): DatedReminders | null {
  const place = table.columns.remindedOn;
  if (place === undefined) return null;
  const positions = new Map(rowReferences(table).map((reference, position) => [keyOf(reference), position]));
  const day = formatDate(today);
  const cells: ConfirmedChange['cells'][number][] = [];
  let alreadyDated = 0;
  let gone = 0;
  for (const key of new Set(rows.map(keyOf))) {
    const position = positions.get(key);
    if (position === undefined) {
      gone++;
      continue;
    }
    const was = table.rows[position]?.[place] ?? '';
    const days = splitNames(cellText(was));
    if (days.includes(day)) alreadyDated++;
    else cells.push({ row: sheetRow(table, position), column: place + 1, was, text: [...days, day].join('; ') });
  }
  return { change: { sheet: 'tasks', cells }, alreadyDated, gone };
}

function keyOf({ words, above }: RowReference): string {
  return `${above} ${words}`;
}
