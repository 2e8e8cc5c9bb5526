// Says what the board will make of the words of a deadline, by asking the code that computes the board.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { rowKey } from '../../domain/problem.ts';
import { BLANK, read } from '../../domain/reading.ts';
import type { CountingSettings } from '../../domain/settings.ts';
import type { TrackedTask } from '../../domain/tasks/taskBoard.ts';
import type { TaskRow } from '../../domain/tasks/taskRow.ts';
import { trackTasks } from '../../domain/tasks/trackTasks.ts';
import { unitDirectory } from '../../domain/units/unitDirectory.ts';
import type { DeadlineMeaning } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';

export interface DeadlineGround {
  /** `Ngày giao`: the day of the notice. */
  readonly issuedOn: CalendarDate | null;
  readonly settings: CountingSettings;
  readonly today: CalendarDate;
}

/** One meaning for each of `words`, in their order; "" means that no deadline was set. */
export function deadlineMeanings(words: readonly string[], ground: DeadlineGround): readonly DeadlineMeaning[] {
  const rows = words.map((text, position) => rowWith(text, position, ground.issuedOn));
  const { tasks, problems } = trackTasks(rows, {
    today: ground.today,
    settings: ground.settings,
    directory: unitDirectory([]),
    pointsFor: () => ({ points: null, keys: [], problem: null }),
  });
  const remarks = new Map<number, string>();
  for (const { row, field, text } of problems) {
    if ((field === 'deadline' || field === 'assignedOn') && !remarks.has(row)) remarks.set(row, text);
  }
  return tasks.map(
    (task): DeadlineMeaning => ({
      dueOn: task.dueOn,
      shown: shownMeaning(task),
      remark: remarks.get(task.key) ?? null,
      isUnreadable: task.deadline.kind === 'unreadable',
    }),
  );
}

function shownMeaning({ deadline, dueOn, state, stateText }: TrackedTask): string {
  if (deadline.kind === 'unreadable') return sentences.deadlineUnreadable();
  if (dueOn === null || state === 'recurring') return stateText;
  return sentences.dueOn(dueOn, state === 'overdue');
}

function rowWith(words: string, position: number, issuedOn: CalendarDate | null): TaskRow {
  return {
    key: rowKey(position),
    code: BLANK,
    content: '-',
    notice: '',
    assignedOn: issuedOn === null ? BLANK : read(issuedOn),
    leadUnits: ['-'],
    coordinatingUnits: [],
    deadline: words.trim() === '' ? { kind: 'blank' } : { kind: 'words', text: words },
    extendedTo: BLANK,
    extensionNotice: '',
    progress: BLANK,
    completedOn: BLANK,
    reportedOn: '',
    product: '',
    cause: '',
    remindedOn: '',
    relatedCriteria: '',
  };
}
