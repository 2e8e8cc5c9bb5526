// The overview as rows of cells: what leadership reads from top to bottom.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { RatingScale } from '../../domain/criteria/ratingScale.ts';
import type { Figures, Scorecard } from '../../domain/criteria/scorecard.ts';
import type { IndicatorTotal } from '../../domain/indicators/indicatorBoard.ts';
import type { ReportedScore } from '../../domain/settings.ts';
import type { ListedTask, TaskBoard } from '../../domain/tasks/taskBoard.ts';
import type { UnitTotal } from '../../domain/units/unitTotals.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { indicatorsSection } from './indicatorsSection.ts';
import { BLANK_LINE, line, rateText } from './line.ts';
import { listedOrders } from './ordersListed.ts';
import { pointsSection } from './pointsSection.ts';
import { tasksSection } from './tasksSection.ts';

export interface OverviewFigures {
  readonly agency: string;
  readonly year: string;
  readonly reportedScore: ReportedScore;
  readonly today: CalendarDate;
  readonly time: string;
  readonly scorecard: Scorecard;
  readonly tasks: TaskBoard;
  readonly units: readonly UnitTotal[];
  readonly indicators: readonly IndicatorTotal[];
  readonly ratingScale: RatingScale;
  /** The second sentence of the headline. */
  readonly tasksHeadline: string;
  /** How many places of the tables someone should look at. */
  readonly toReview: number;
}

/** Longer lists than this are for the task sheet. */
const MOST_TASKS_LISTED = 30;

/** Of an order to many units so many are named. */
const MOST_UNITS_NAMED = 4;

/** Longer contents are cut: the overview is read on a phone. */
const MOST_LETTERS_OF_A_TASK = 160;

export function criteriaHeadline({ scorecard, today, reportedScore }: OverviewFigures): string {
  const { counts, points } = scorecard;
  const score = words.scores[reportedScore];
  return words.criteriaHeadline({ ...counts, today, score, earned: points.earned, maximum: points.adjusted });
}

/** One array for each row of the sheet, as wide as the overview. */
export function overviewPage(figures: OverviewFigures): PageLines {
  return [
    line('title', [words.title(figures.agency, figures.year)]),
    line('headline', [criteriaHeadline(figures)]),
    line('headline', [figures.tasksHeadline]),
    line('stamp', [words.stamp(figures.today, figures.time)], figures.today),
    line('mark', []),
    line('review', [figures.toReview === 0 ? '' : words.toReview(figures.toReview)]),
    ...taskSection(words.overdue, words.noOverdue, figures.tasks.overdue),
    ...taskSection(words.comingUp, words.nothingComingUp, figures.tasks.comingUp),
    ...pointsSection(figures),
    ...tasksSection(figures.tasks),
    ...fieldsSection(figures.scorecard),
    ...indicatorsSection(figures.indicators),
    ...unitsSection(figures),
  ];
}

function taskSection(title: string, nothing: string, tasks: readonly ListedTask[]): PageLines {
  if (tasks.length === 0) return [BLANK_LINE, line('section', [title]), line('note', [nothing])];
  const orders = listedOrders(tasks);
  const listed = orders.slice(0, MOST_TASKS_LISTED);
  const more = orders.length - listed.length;
  return [
    BLANK_LINE,
    line('section', [title]),
    line('header', words.taskHeader),
    ...listed.map((order) =>
      line(
        'dated',
        [unitsText(order.units), shortened(order.content), formatDate(order.dueOn), pointsText(order.relatedPoints)],
        order.dueOn,
      ),
    ),
    ...(more === 0 ? [] : [line('note', [words.more(more)])]),
  ];
}

function fieldsSection({ fields, counts, points }: Scorecard): PageLines {
  if (fields.length === 0) return [];
  const row = (name: string, { counts, points }: Figures) => [
    name,
    words.outOf(counts.done, counts.total),
    `${formatNumber(points.earned)}/${formatNumber(points.adjusted)}`,
    rateText(points.adjusted > 0 ? points.earned / points.adjusted : null),
  ];
  return [
    BLANK_LINE,
    line('section', [words.fields]),
    line('header', words.fieldsHeader),
    ...fields.map((field) => line('line', row(field.name, field))),
    line('total', row(words.total, { counts, points })),
  ];
}

function unitsSection({ units, scorecard }: OverviewFigures): PageLines {
  const shown = units.filter((unit) => unit.tasks > 0);
  if (shown.length === 0 && scorecard.units.length === 0) return [];
  return [
    BLANK_LINE,
    line('section', [words.units]),
    line('header', words.unitsHeader),
    ...shown.map((unit) =>
      line('line', [
        unit.unit ?? words.noUnit,
        words.outOf(unit.onTime + unit.late + unit.completed, unit.tasks),
        String(unit.overdue),
        rateText(unit.completionRate),
      ]),
    ),
  ];
}

function unitsText(units: readonly string[]): string {
  if (units.length === 0) return words.noUnit;
  const named = units.slice(0, MOST_UNITS_NAMED).join('; ');
  return units.length <= MOST_UNITS_NAMED ? named : words.andMoreUnits(named, units.length - MOST_UNITS_NAMED);
}

function pointsText(points: number | null): string {
  return points === null ? '' : formatNumber(points);
}

function shortened(text: string): string {
  return text.length <= MOST_LETTERS_OF_A_TASK ? text : `${text.slice(0, MOST_LETTERS_OF_A_TASK - 1).trimEnd()}…`;
}
