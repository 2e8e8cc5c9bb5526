// What the dialog with the reminders is told.

import type { RowPlace } from './places.ts';

export interface ReminderList {
  readonly today: string;
  readonly reminders: readonly UnitReminder[];
}

/** `unit` is "" for the reminder to all units together; `letter` is HTML like that of a report; `mail` is null where there is no address. */
export interface UnitReminder {
  readonly unit: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly missing: number;
  readonly zalo: string;
  readonly letter: string;
  readonly mail: string | null;
  readonly rows: readonly RowPlace[];
}
