// The documents that gave the tasks of a board: "300/TB-UBND, mục 1, gạch đầu dòng 4" was given by 300/TB-UBND.

import { fold, tidy } from '../../vietnamese/text.ts';
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
