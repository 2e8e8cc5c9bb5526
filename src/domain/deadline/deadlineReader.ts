// Reads the deadlines of a whole table: boards repeat their wordings, so each is read once for each day it was given on.

import type { CalendarDate } from '../calendarDate.ts';
import type { BeforeMeaning } from '../settings.ts';
import type { OrderedDeadline } from '../tasks/taskRow.ts';
import type { Deadline } from './deadline.ts';
import { readDeadline } from './readDeadline.ts';

/** `assignedOn`: the day that terms run from where the words name none; null where unknown. */
export type DeadlineReader = (ordered: OrderedDeadline, assignedOn: CalendarDate | null) => Deadline;

export function deadlineReader(beforeMeaning: BeforeMeaning): DeadlineReader {
  const known = new Map<string, Deadline>();
  return (ordered, assignedOn) => {
    const key = ordered.kind === 'words' ? `${assignedOn} ${ordered.text}` : null;
    const before = key === null ? undefined : known.get(key);
    if (before !== undefined) return before;
    const read = readDeadline(ordered, { assignedOn, beforeMeaning });
    if (key !== null) known.set(key, read);
    return read;
  };
}
