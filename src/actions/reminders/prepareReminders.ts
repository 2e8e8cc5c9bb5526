// "Đôn đốc đơn vị": what each unit is to be reminded of, in the forms in which an office sends it.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { OfficialDocument } from '../../domain/officialDocument/officialDocument.ts';
import { mailAddresses, mailLink } from '../../domain/reminders/mailLink.ts';
import { reminderLetter } from '../../domain/reminders/reminderLetter.ts';
import { remindedTasks, type UnitReminder, unitReminders } from '../../domain/reminders/unitReminders.ts';
import { zaloReminder, zaloReminderToAll } from '../../domain/reminders/zaloReminder.ts';
import * as words from '../../vietnamese/sentences/reminders.ts';
import { tidy } from '../../vietnamese/text.ts';
import { readTable } from '../../workbook/reading/readTable.ts';
import { type RowReference, rowReferences } from '../../workbook/rows/rowReference.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from '../computeBoard.ts';

/** More rows than this are marked in several goes: the request would grow too large. */
export const MOST_ROWS_MARKED = 2_000;

export interface PreparedReminder {
  /** Null for the one to all units together. */
  readonly unit: string | null;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly missing: number;
  readonly zalo: string;
  readonly letter: OfficialDocument;
  /** Null where the unit has no usable address. */
  readonly mail: string | null;
  /** The task rows that the reminder is about, to be dated once it was sent. */
  readonly rows: readonly RowReference[];
}

export interface PreparedReminders {
  readonly kind: 'prepared';
  /** All units first where there are several; then unit by unit. */
  readonly reminders: readonly PreparedReminder[];
}

export function prepareReminders(
  snapshot: WorkbookSnapshot,
  today: CalendarDate,
): PreparedReminders | { readonly kind: 'refused'; readonly message: string } {
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;
  const reminders = unitReminders(board.tasks.tasks);
  const addresses = addressesOf(board);
  const references = rowReferences(board.tables.tasks);
  const { office } = board.settings;
  const day = { today, agency: tidy(office.agency) };
  const common = (units: readonly UnitReminder[]) => ({
    ...countsOf(units),
    letter: reminderLetter(units, office, today),
    rows: units
      .flatMap(remindedTasks)
      .flatMap(({ key }) => references[key] ?? [])
      .slice(0, MOST_ROWS_MARKED),
  });
  const single = reminders.map((reminder) => ({
    ...common([reminder]),
    unit: reminder.unit,
    zalo: zaloReminder(reminder, day),
    mail: mailLink(addresses.get(reminder.unit) ?? [], words.mailSubject(reminder.unit, today)),
  }));
  const all = { ...common(reminders), unit: null, zalo: zaloReminderToAll(reminders, day), mail: null };
  return { kind: 'prepared', reminders: reminders.length > 1 ? [all, ...single] : single };
}

function countsOf(reminders: readonly UnitReminder[]): Pick<PreparedReminder, 'overdue' | 'dueSoon' | 'missing'> {
  const sum = (tasksOf: (reminder: UnitReminder) => readonly unknown[]) =>
    reminders.reduce((total, reminder) => total + tasksOf(reminder).length, 0);
  return {
    overdue: sum(({ overdue }) => overdue),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    missing: sum(({ missing }) => missing),
  };
}

/** Of two rows for one unit the first that names an address counts. */
function addressesOf({ tables }: ComputedBoard): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, readonly string[]>();
  for (const { name, email } of readTable(tables.units)) {
    const found = mailAddresses(email);
    if (found.length > 0 && !addresses.has(tidy(name))) addresses.set(tidy(name), found);
  }
  return addresses;
}
