// The documents that gave the tasks of a board: "300/TB-UBND, mục 1, gạch đầu dòng 4" was given by 300/TB-UBND.

import * as words from '../../vietnamese/sentences/report.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import { type CalendarDate, readTypedDate } from '../calendarDate.ts';
import { readValue } from '../reading.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';

/** Names of documents, most often their numbers, as first written, in the order in which the tasks first name them. */
export function noticesNamed(tasks: readonly TrackedTask[]): readonly string[] {
  const known = new Map<string, string>();
  for (const { row } of tasks) {
    const { name: number } = noticeOf(row.notice);
    const folded = fold(number);
    if (folded !== '' && !known.has(folded)) known.set(folded, number);
  }
  return [...known.values()];
}

/** A document by its number and, where all its tasks say the same one, its day; none where the name itself says it. */
export interface ReferredNotice {
  readonly number: string;
  readonly day: CalendarDate | null;
}

/** As `noticesNamed`, for a paper that rests on them. */
export function noticesReferred(tasks: readonly TrackedTask[]): readonly ReferredNotice[] {
  const days = new Map<string, Set<CalendarDate | null>>();
  for (const { row } of tasks) {
    const { name, day } = noticeOf(row.notice);
    const folded = fold(name);
    const known = days.get(folded) ?? new Set();
    days.set(folded, known.add(day === 'in the name' ? null : (day ?? readValue(row.assignedOn))));
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
  return tasks.filter(({ row }) => fold(noticeOf(row.notice).name) === wanted);
}

interface NamedNotice {
  readonly name: string;
  /** The day that stands with the name; null where none does. */
  readonly day: CalendarDate | 'in the name' | null;
}

/** "… ngày 27/11/2023", "… ngày 27 tháng 11 năm 2023". */
const WITH_DAY = /^(.+) ngày (\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})$/i;

/** "300/TB-UBND", "12/2025/QĐ-UBND", at the end. */
const NUMBER = /\d{1,6}\/(?:\d{4}\/)?\p{L}[^\s/]*$/u;

/**
 * What stands before the first comma or semicolon: the rest says where in the document. A number goes without its day, and without its kind where the
 * number tells it ("Thông báo số 300/TB-UBND"); a document without a number is known by what it is called, its day included.
 */
function noticeOf(cell: string): NamedNotice {
  const text = tidy(cell.split(/[,;\n\r]/)[0] ?? '');
  const [, before = text, written = ''] = WITH_DAY.exec(text) ?? [];
  const day = readTypedDate(written);
  if (!/\d\//.test(before)) return { name: text, day: day === null ? null : 'in the name' };
  const number = NUMBER.exec(before)?.[0] ?? before;
  const kind = kindBefore(number, before);
  return { name: kind === '' || kind === kindBefore(number, words.noticeNumbered(number)) ? number : before, day };
}

/** "thông báo" of "Thông báo số 300/TB-UBND" or "Thông báo 300/TB-UBND". `name` ends in the number. */
function kindBefore(number: string, name: string): string {
  return fold(name.slice(0, name.length - number.length)).replace(/ ?số$/, '');
}
