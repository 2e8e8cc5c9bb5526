// "Cập nhật số liệu": writes what follows from the tables beside them and on the overview.

import { type CalendarDate, yearOf } from '../domain/calendarDate.ts';
import { pointLists } from '../domain/criteria/pointLists.ts';
import { assessUnits } from '../domain/units/assessUnits.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import { criteriaColumns } from '../workbook/computed/criteriaColumns.ts';
import { indicatorsColumns } from '../workbook/computed/indicatorsColumns.ts';
import { inspectionsColumns } from '../workbook/computed/inspectionsColumns.ts';
import { tasksColumns } from '../workbook/computed/tasksColumns.ts';
import { unitsColumns } from '../workbook/computed/unitsColumns.ts';
import { type HistoryFigures, historyPatch } from '../workbook/history/page.ts';
import { overviewCharts, rowsOfCharts } from '../workbook/overview/charts.ts';
import { firstRowOfCharts, type OverviewFigures, overviewPage, summary } from '../workbook/overview/page.ts';
import type { PageCharts } from '../workbook/page/chartPlan.ts';
import { type PageLines, pageFormats } from '../workbook/page/layout.ts';
import { pageLayouts } from '../workbook/page/pages.ts';
import { type ComputedPatch, combinePatches, pagePatch, tablePatch } from '../workbook/patch.ts';
import { type RemainingPointsFigures, remainingPointsPage } from '../workbook/remainingPoints/page.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from './computeBoard.ts';
import { openHistory } from './openHistory.ts';
import type { Outcome } from './outcome.ts';
import { historyFigures } from './weekFigures.ts';

export interface Now {
  readonly today: CalendarDate;
  /** The time of day, "08:05". */
  readonly time: string;
}

/** The same snapshot and moment always come to the same patch. */
export function updateFigures(snapshot: WorkbookSnapshot, now: Now): Outcome {
  const board = computeBoard(snapshot, now.today);
  if (board.kind === 'refused') return board;
  const overview = drawOverview(board, now);
  return {
    kind: 'computed',
    patch: figuresPatch(board, snapshot, now, overview),
    steps: [...board.opening.steps, ...openHistory(snapshot)],
    charts: overview.charts,
    message: message(board, overview.summary, now.today),
    faults: board.faults,
  };
}

/** What an update would write, given the board that was computed from the snapshot. */
export function figuresPatch(
  board: ComputedBoard,
  snapshot: WorkbookSnapshot,
  now: Now,
  overview: DrawnOverview = drawOverview(board, now),
): ComputedPatch {
  const { tables, criteria, tasks, units, totals, indicators, inspections } = board;
  const assessments = assessUnits(tasks.tasks, board.settings.unitRatingScale);
  return combinePatches([
    tablePatch('criteria', tables.criteria, criteriaColumns(tables.criteria, criteria)),
    tablePatch('tasks', tables.tasks, tasksColumns(tables.tasks, tasks, now.today)),
    tablePatch('units', tables.units, unitsColumns(tables.units, units, totals, criteria.scorecard.units, assessments)),
    ...(tables.indicators === null
      ? []
      : [tablePatch('indicators', tables.indicators, indicatorsColumns(tables.indicators, indicators))]),
    ...(tables.inspections === null
      ? []
      : [
          tablePatch('inspections', tables.inspections, inspectionsColumns(tables.inspections, inspections, now.today)),
        ]),
    pageIn(snapshot, 'overview', overview.page),
    // A page that is not open costs nothing: it is opened first, and filled in the round after.
    ...(snapshot.remainingPoints === null
      ? []
      : [pageIn(snapshot, 'remainingPoints', remainingPointsPage(remainingPointsFigures(board, now)))]),
    ...(snapshot.history === null ? [] : [historyPatch(snapshot.history, overview.history)]),
  ]);
}

interface DrawnOverview {
  readonly page: PageLines;
  readonly charts: PageCharts;
  /** What the charts are drawn from. */
  readonly history: HistoryFigures;
  /** For the message at the end. */
  readonly summary: string;
}

function drawOverview(board: ComputedBoard, now: Now): DrawnOverview {
  const history = historyFigures(board, now.today);
  const rows = rowsOfCharts(history);
  const figures = overviewFigures(board, now, rows);
  const page = overviewPage(figures);
  return {
    page,
    charts: overviewCharts(history, firstRowOfCharts(page, rows)),
    history,
    summary: summary(figures),
  };
}

function pageIn(
  snapshot: WorkbookSnapshot,
  key: 'overview' | 'remainingPoints',
  page: Parameters<typeof pagePatch>[2],
): ComputedPatch {
  return pagePatch(key, snapshot[key]?.cells ?? [], page, pageFormats(pageLayouts[key]));
}

/** What both pages say of the office and its criteria. */
function figuresOfPages({ settings, criteria }: ComputedBoard, now: Now) {
  const { agency, year, reportedScore } = settings;
  return { ...now, agency, year, reportedScore, scorecard: criteria.scorecard };
}

function remainingPointsFigures(board: ComputedBoard, now: Now): RemainingPointsFigures {
  const { criteria, tasks, indicators } = board;
  return {
    ...figuresOfPages(board, now),
    lists: pointLists(criteria, tasks.tasks),
    indicators: indicators.rows,
  };
}

function overviewFigures(board: ComputedBoard, now: Now, rows: number): OverviewFigures {
  const { settings, tasks, totals, indicators, inspections, faults } = board;
  return {
    ...figuresOfPages(board, now),
    tasks,
    units: totals,
    indicators: indicators.totals,
    inspections,
    ratingScale: settings.ratingScale,
    toReview: faults.length,
    weekBefore: board.weekBefore,
    rowsOfCharts: rows,
  };
}

function message({ faults, settings }: ComputedBoard, said: string, today: CalendarDate): string {
  const [first] = faults;
  const year = Number(settings.year);
  return [
    sentences.updated(said),
    ...(first === undefined ? [] : [sentences.problemsFound(faults.length, first.sentence)]),
    ...(year > 0 && year < yearOf(today) ? [sentences.yearHasPassed(year, yearOf(today))] : []),
  ].join('\n');
}
