// What a report is made of.

import type { CalendarDate } from '../calendarDate.ts';
import type { CriteriaBoard } from '../criteria/criteriaBoard.ts';
import type { RatingScale } from '../criteria/ratingScale.ts';
import type { WeekLine } from '../history/weekLine.ts';
import type { TrackedInspection } from '../inspections/inspectionBoard.ts';
import type { OfficeWords } from '../officialDocument/officeWords.ts';
import type { ReportedScore } from '../settings.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import type { ReportPeriod } from './reportPeriod.ts';

/** What is chosen in the dialog. */
export interface ReportChoice {
  readonly period: ReportPeriod;
  /** The number of the document that gave the tasks; null for all documents. */
  readonly notice: string | null;
}

export interface ReportInput extends ReportChoice {
  readonly today: CalendarDate;
  readonly office: OfficeWords;
  /** Of the chosen document only. */
  readonly tasks: readonly TrackedTask[];
  readonly criteria: CriteriaBoard;
  /** None where the office keeps no register, nor in the report on one document. */
  readonly inspections: readonly TrackedInspection[];
  readonly reportedScore: ReportedScore;
  /** What the history kept of the period; null where it kept nothing. */
  readonly kept: WeekLine | null;
  /** The same of the period before, with which this one is compared. */
  readonly earlier: WeekLine | null;
  /** By which units are rated from their tasks. */
  readonly unitRatingScale: RatingScale;
  /** What the related criteria of overdue tasks can still win, each once; null where there are none. */
  readonly overduePoints: number | null;
}
