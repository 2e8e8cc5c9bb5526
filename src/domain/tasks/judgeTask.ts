// Judges one row of the task table on one day.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import { addDays, type CalendarDate, weekdayOf } from '../calendarDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { isWeekend, workingDayBefore } from '../deadline/workingDays.ts';
import { type DueDate, dueDate } from './dueDate.ts';
import type { Remark } from './remark.ts';
import { remark } from './remark.ts';
import { judgeReporting } from './reporting.ts';
import { judgeStanding, type Standing } from './standing.ts';
import type { TaskRow } from './taskRow.ts';
import { isToBeDone, TASK_STATES, type TaskState } from './taskState.ts';

export interface JudgedTask {
  readonly state: TaskState;
  readonly stateText: string;
  readonly dueOn: CalendarDate | null;
  /** The usable day of completion of a completed row. */
  readonly completedOn: CalendarDate | null;
  readonly missedReports: readonly CalendarDate[];
  readonly remarks: readonly Remark[];
  readonly hints: readonly string[];
}

/** `warnDays`: how many days before its date a task counts as due soon, the day itself included. */
export function judgeTask(row: TaskRow, deadline: Deadline, today: CalendarDate, warnDays: number): JudgedTask {
  const due = dueDate(row, deadline);
  const { standing, remarks } = judgeStanding(row, today);
  const state = stateOf(standing, deadline, due.dueOn, today, warnDays);
  const reporting =
    state === 'recurring' && 'recurrence' in deadline ? judgeReporting(row, deadline.recurrence, today) : null;
  return {
    state,
    stateText: reporting?.stateText ?? stateText(state, standing, due.dueOn, today),
    dueOn: reporting === null ? due.dueOn : reporting.coverage.next,
    completedOn: standing.kind === 'completed' ? standing.on : null,
    missedReports: reporting?.coverage.missed ?? [],
    remarks: [...due.remarks, ...remarks, ...missingDay(standing, due.dueOn), ...(reporting?.remarks ?? [])],
    hints: isToBeDone(state) ? hints(due, today) : [],
  };
}

function stateOf(
  standing: Standing,
  deadline: Deadline,
  dueOn: CalendarDate | null,
  today: CalendarDate,
  warnDays: number,
): TaskState {
  if (standing.kind === 'completed') return completedState(standing.on, dueOn, today);
  if (standing.kind !== 'notStarted' && standing.kind !== 'inProgress') return standing.kind;
  if ('recurrence' in deadline) return 'recurring';
  if (dueOn === null) return undatedState(deadline);
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, warnDays) ? 'dueSoon' : standing.kind;
}

/** Without a day of completion a task is on time for certain only while its date has not passed; after that nothing is claimed. */
function completedState(on: CalendarDate | null, dueOn: CalendarDate | null, today: CalendarDate): TaskState {
  if (dueOn === null) return 'completed';
  if (on === null) return today <= dueOn ? 'completedOnTime' : 'completed';
  return on <= dueOn ? 'completedOnTime' : 'completedLate';
}

function undatedState(deadline: Deadline): TaskState {
  if (deadline.kind === 'condition' || (deadline.kind === 'relative' && deadline.base === 'event')) return 'waiting';
  return deadline.kind === 'none' && deadline.ongoing ? 'ongoing' : 'unscheduled';
}

function stateText(state: TaskState, standing: Standing, dueOn: CalendarDate | null, today: CalendarDate): string {
  if (state === 'submitted' && dueOn !== null && dueOn < today) {
    return sentences.submittedPastDue(TASK_STATES.submitted, dueOn);
  }
  if (state === 'completed' && dueOn !== null && standing.kind === 'completed') {
    return sentences.completedWithoutDay(TASK_STATES.completed, standing.isBlank);
  }
  return TASK_STATES[state];
}

function missingDay(standing: Standing, dueOn: CalendarDate | null): readonly Remark[] {
  const isMissing = standing.kind === 'completed' && standing.isBlank && dueOn !== null;
  return isMissing ? [remark('completedOn', sentences.completedOnMissing())] : [];
}

function hints({ dueOn, isApproximate }: DueDate, today: CalendarDate): readonly string[] {
  if (dueOn === null || dueOn < today) return [];
  const isSunday = weekdayOf(dueOn) === 7;
  return [
    ...(isWeekend(dueOn) ? [sentences.dueOnWeekend(isSunday, workingDayBefore(dueOn))] : []),
    ...(isApproximate ? [sentences.dueOnApproximate()] : []),
  ];
}
