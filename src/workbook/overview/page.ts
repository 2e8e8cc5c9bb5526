// The overview as rows of cells: what leadership reads from top to bottom.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { IndicatorTotal } from '../../domain/indicators/indicatorBoard.ts';
import type { InspectionBoard } from '../../domain/inspections/inspectionBoard.ts';
import type { TaskBoard } from '../../domain/tasks/taskBoard.ts';
import type { UnitTotal } from '../../domain/units/unitTotals.ts';
import * as headlines from '../../vietnamese/sentences/headline.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { fieldsSection } from './fieldsSection.ts';
import { figuresSection, type ShownPoints } from './figuresSection.ts';
import { followUpsSection } from './followUpsSection.ts';
import { indicatorsSection } from './indicatorsSection.ts';
import { BLANK_LINE, line } from './line.ts';
import { pointNotes, separateSection } from './pointsSection.ts';
import { comingUpSection, overdueSection } from './taskLists.ts';
import { tasksSection } from './tasksSection.ts';
import { unitsSection } from './unitsSection.ts';

export interface OverviewFigures extends ShownPoints {
  readonly agency: string;
  readonly year: string;
  readonly today: CalendarDate;
  readonly time: string;
  readonly tasks: TaskBoard;
  readonly units: readonly UnitTotal[];
  readonly indicators: readonly IndicatorTotal[];
  readonly inspections: InspectionBoard;
  /** How many places of the tables someone should look at. */
  readonly toReview: number;
  /** How many rows the charts below the last line cover; 0 where there are none. */
  readonly rowsOfCharts: number;
}

function criteriaFigures({ scorecard, today, reportedScore }: OverviewFigures): headlines.CriteriaHeadline {
  const { counts, points } = scorecard;
  const score = words.scores[reportedScore];
  return { ...counts, today, score, earned: points.earned, maximum: points.adjusted };
}

/** What both headlines say, for a message that passes by. */
export function summary(figures: OverviewFigures): string {
  const { tasks, orders, overdueUnits } = figures.tasks;
  return headlines.inShort(criteriaFigures(figures), {
    all: tasks.length,
    overdue: orders.byState.overdue,
    overdueUnits: overdueUnits.length,
  });
}

/** One array for each row of the sheet, as wide as the overview; the charts stand on its last rows. */
export function overviewPage(figures: OverviewFigures): PageLines {
  const { scorecard, tasks, rowsOfCharts } = figures;
  return [
    line('title', [words.title(figures.agency, figures.year)]),
    line('headline', [headlines.criteriaHeadline(criteriaFigures(figures))]),
    line('headline', [tasks.tasks.length === 0 ? words.noTasks : tasks.headline]),
    line('stamp', [words.stamp(figures.today, figures.time)], figures.today),
    line('mark', []),
    ...(figures.toReview === 0 ? [] : [line('review', [words.toReview(figures.toReview)])]),
    ...figuresSection(figures),
    ...pointNotes(scorecard, figures.reportedScore),
    ...(tasks.tasks.length === 0 ? [] : [...overdueSection(tasks.overdue), ...comingUpSection(tasks.comingUp)]),
    ...followUpsSection(figures.inspections, figures.today),
    ...tasksSection(tasks),
    ...fieldsSection(scorecard),
    ...separateSection(scorecard),
    ...indicatorsSection(figures.indicators),
    ...unitsSection(figures.units, figures.weekBefore),
    ...(rowsOfCharts === 0 ? [] : [BLANK_LINE, line('section', [words.chartsTitle])]),
    ...Array.from({ length: rowsOfCharts }, () => BLANK_LINE),
  ];
}

/** The row (1-based) under the corner of the first chart. */
export function firstRowOfCharts(page: PageLines, rowsOfCharts: number): number {
  return page.length - rowsOfCharts + 1;
}
