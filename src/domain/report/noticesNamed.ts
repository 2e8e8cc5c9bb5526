// The documents that gave the tasks of a board: "300/TB-UBND, mục 1, gạch đầu dòng 4" was given by 300/TB-UBND.

import { fold, tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import { readValue } from '../reading.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';

/** Numbers of documents as first written, in the order in which the tasks first name them. */
export function noticesNamed(tasks: readonly TrackedTask[]): readonly string[] {
  const known = new Map<string, string>();
  for (const { row } of tasks) {
    const number = noticeOf(row.notice);
    const folded = fold(number);
    if (folded !== '' && !known.has(folded)) known.set(folded, number);
  }
  return [...known.values()];
}

/** A document by its number and, where all its tasks say the same one, its day. */
export interface ReferredNotice {
  readonly number: string;
  readonly day: CalendarDate | null;
}

/** As `noticesNamed`, for a paper that rests on them. */
export function noticesReferred(tasks: readonly TrackedTask[]): readonly ReferredNotice[] {
  const days = new Map<string, Set<CalendarDate | null>>();
  for (const { row } of tasks) {
    const folded = fold(noticeOf(row.notice));
    const known = days.get(folded) ?? new Set();
    days.set(folded, known.add(readValue(row.assignedOn)));
  }
  return noticesNamed(tasks).map((number) => {
    const [day = null, ...others] = days.get(fold(number)) ?? [];
    return { number, day: others.length === 0 ? day : null };
  });
}

/** The tasks that a document gave; all of them where `notice` is null. */
export function tasksOfNotice(tasks: readonly TrackedTask[], notice: string | null): readonly TrackedTask[] {
  if (notice === null) return tasks;
  const wanted = fold(notice);
  return tasks.filter(({ row }) => fold(noticeOf(row.notice)) === wanted);
}

/** What stands before the first comma or semicolon: the rest says where in the document. */
function noticeOf(cell: string): string {
  return tidy(cell.split(/[,;\n\r]/)[0] ?? '');
}
