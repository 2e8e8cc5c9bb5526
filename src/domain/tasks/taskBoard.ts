// What tracking makes of the task table on one day: every row judged, every figure counted.

import type { CalendarDate } from '../calendarDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { CountingSettings } from '../settings.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import type { CountedTask, TaskCounts } from './taskCounts.ts';
import type { TaskField, TaskRow } from './taskRow.ts';

/** One row (assignment) judged. */
export interface TrackedTask extends CountedTask {
  readonly key: RowKey;
  readonly row: TaskRow;
  /** What the rows of one order share: its code, or a key of its own where the code is blank or unreadable. */
  readonly order: string;
  /** The unit that carries the row, named as the unit table names it; null where the cell is blank. */
  readonly unit: string | null;
  /** Further lead units of the cell: they see the row, the first one counts it. */
  readonly otherUnits: readonly string[];
  readonly deadline: Deadline;
  /** The day in force, an extension included; of a recurring task the earliest report not yet covered. Null where there is none. */
  readonly dueOn: CalendarDate | null;
  /** For the column `Tình trạng`. Carries dates, never counts of days, so that it stays true overnight. */
  readonly stateText: string;
  /** Still to be done and dated: reddens by itself once `dueOn` has passed. */
  readonly isOpen: boolean;
  /** The day of completion that can be relied on: not in the future, and the row is completed. */
  readonly completedOn: CalendarDate | null;
  /** Of a recurring task: the reports that should have come before today and did not. */
  readonly missedReports: readonly CalendarDate[];
  /** Points of the related criteria; null where none is linked or a link can't be resolved. */
  readonly relatedPoints: number | null;
  /** For the column `Cảnh báo`: the row's problems, then hints. */
  readonly warnings: readonly string[];
}

/** One with a date, as lists of tasks have them. */
export interface DatedTask extends TrackedTask {
  readonly dueOn: CalendarDate;
}

export interface OverdueCount {
  readonly orders: number;
  readonly assignments: number;
}

export interface TaskBoard {
  /** Rows that are tasks, in the table's order: codes are numbered ahead, and headings stand over groups. */
  readonly tasks: readonly TrackedTask[];
  readonly orders: TaskCounts;
  readonly assignments: TaskCounts;
  /** Most related points first, then the oldest date, then the table's order. */
  readonly overdue: readonly DatedTask[];
  /** Open rows due from today to 14 days from now, by date, then the table's order. */
  readonly comingUp: readonly DatedTask[];
  /** Units that carry an overdue row, each once, in the order of `overdue`; rows without a unit add none. */
  readonly overdueUnits: readonly string[];
  /** The second sentence of the overview's headline; it counts orders. */
  readonly headline: string;
  readonly problems: readonly Problem<TaskField>[];
}

/** What the criteria say about a task's `Tiêu chí liên quan`. */
export interface RelatedPoints {
  /** Points of the criteria that were found, each once; null where none was. */
  readonly points: number | null;
  readonly keys: readonly string[];
  /** A sentence where a code is unknown. */
  readonly problem: string | null;
}

export interface TrackingInput {
  readonly today: CalendarDate;
  readonly settings: CountingSettings;
  readonly directory: UnitDirectory;
  /** Codes parted by ";" in, points out; a criterion named twice in one text counts once. */
  readonly pointsFor: (relatedCriteria: string) => RelatedPoints;
  /** Overdue orders as they were counted in the week before; without it the headline counts them by the dates now recorded. */
  readonly overdueTheWeekBefore?: number;
}
