// The figures of one week, as the history keeps them, and how they follow from the board.

import { roundHalfUp } from '../../vietnamese/number.ts';
import { type CalendarDate, mondayOf } from '../calendarDate.ts';
import type { Scorecard } from '../criteria/scorecard.ts';
import type { ReportedScore } from '../settings.ts';
import type { TaskBoard } from '../tasks/taskBoard.ts';
import type { UnitTotal } from '../units/unitTotals.ts';

/** Counts of criteria and orders; points rounded to hundredths. */
export const WEEK_FIGURES = [
  'criteriaDone',
  'criteria',
  'earned',
  'maximum',
  'reachable',
  'lost',
  'orders',
  'completed',
  'due',
  'completedOfDue',
  'overdue',
  'overdueUnits',
] as const;

export type WeekFigure = (typeof WEEK_FIGURES)[number];

/** Null where a line does not say: someone deleted a cell or a column. */
export type WeekFigures = Readonly<Record<WeekFigure, number | null>>;

export interface WeekLine {
  /** The Monday; it tells a week from the others. */
  readonly week: CalendarDate;
  /** The day the figures are of. */
  readonly day: CalendarDate | null;
  /** The year the board was about, as the office wrote it: years are not compared with each other. */
  readonly year: string;
  /** Which score `earned`, `reachable` and `lost` are of: the two are never compared with each other. */
  readonly score: ReportedScore | null;
  readonly figures: WeekFigures;
  /** By unit, completed of what was due, 0 to 1 to hundredths of a percent; units of which nothing was due are missing. */
  readonly unitRates: ReadonlyMap<string, number>;
  /** The day on which the week's report was made; from then on updates leave the line as it is. */
  readonly frozenOn: CalendarDate | null;
}

/** What a line is made of. */
export interface WeekBoard {
  readonly today: CalendarDate;
  readonly year: string;
  readonly reportedScore: ReportedScore;
  readonly scorecard: Pick<Scorecard, 'counts' | 'points'>;
  readonly tasks: Pick<TaskBoard, 'orders' | 'overdueUnits'>;
  readonly units: readonly UnitTotal[];
}

export function weekLineOf({ today, year, reportedScore, scorecard, tasks, units }: WeekBoard): WeekLine {
  const { counts, points } = scorecard;
  const { orders, overdueUnits } = tasks;
  return {
    week: mondayOf(today),
    day: today,
    year,
    score: reportedScore,
    figures: {
      criteriaDone: counts.done,
      criteria: counts.total,
      earned: roundHalfUp(points.earned),
      maximum: roundHalfUp(points.adjusted),
      reachable: roundHalfUp(points.reachable),
      lost: roundHalfUp(points.lost),
      orders: orders.total,
      completed: orders.completed,
      due: orders.due,
      completedOfDue: orders.completedOfDue,
      overdue: orders.byState.overdue,
      overdueUnits: overdueUnits.length,
    },
    unitRates: new Map(
      units.flatMap(({ unit, completionRate }) =>
        unit === null || completionRate === null ? [] : [[unit, roundHalfUp(completionRate, 4)] as const],
      ),
    ),
    frozenOn: null,
  };
}

/** `part` of `whole`, 0 to 1 to hundredths of a percent; null where either is missing or the whole is nothing. */
export function shareIn({ figures }: WeekLine, part: WeekFigure, whole: WeekFigure): number | null {
  const [some, all] = [figures[part], figures[whole]];
  return some === null || all === null || all <= 0 ? null : roundHalfUp(some / all, 4);
}
