// "Cập nhật số liệu": writes what follows from the tables beside them and on the overview.

import type { CalendarDate } from '../domain/calendarDate.ts';
import { pointLists } from '../domain/criteria/pointLists.ts';
import { assessUnits } from '../domain/units/assessUnits.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import { criteriaColumns } from '../workbook/computed/criteriaColumns.ts';
import { indicatorsColumns } from '../workbook/computed/indicatorsColumns.ts';
import { inspectionsColumns } from '../workbook/computed/inspectionsColumns.ts';
import { tasksColumns } from '../workbook/computed/tasksColumns.ts';
import { unitsColumns } from '../workbook/computed/unitsColumns.ts';
import type { Fault } from '../workbook/fault.ts';
import { criteriaHeadline, type OverviewFigures, overviewPage } from '../workbook/overview/page.ts';
import { pageFormats } from '../workbook/page/layout.ts';
import { pageLayouts } from '../workbook/page/pages.ts';
import { type ComputedPatch, combinePatches, pagePatch, tablePatch } from '../workbook/patch.ts';
import { type RemainingPointsFigures, remainingPointsPage } from '../workbook/remainingPoints/page.ts';
import type { ComputedPageKey } from '../workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from './computeBoard.ts';
import type { Outcome } from './outcome.ts';

export interface Now {
  readonly today: CalendarDate;
  /** The time of day, "08:05". */
  readonly time: string;
}

/** The same snapshot and moment always come to the same patch. */
export function updateFigures(snapshot: WorkbookSnapshot, now: Now): Outcome {
  const board = computeBoard(snapshot, now.today);
  if (board.kind === 'refused') return board;
  return {
    kind: 'computed',
    patch: figuresPatch(board, snapshot, now),
    steps: board.opening.steps,
    message: message(overviewFigures(board, now), board.faults),
    faults: board.faults,
  };
}

/** What an update would write, given the board that was computed from the snapshot. */
export function figuresPatch(board: ComputedBoard, snapshot: WorkbookSnapshot, now: Now): ComputedPatch {
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
    pageIn(snapshot, 'overview', overviewPage(overviewFigures(board, now))),
    // A page that is not open costs nothing: it is opened first, and filled in the round after.
    ...(snapshot.remainingPoints === null
      ? []
      : [pageIn(snapshot, 'remainingPoints', remainingPointsPage(remainingPointsFigures(board, now)))]),
  ]);
}

function pageIn(
  snapshot: WorkbookSnapshot,
  key: ComputedPageKey,
  page: Parameters<typeof pagePatch>[2],
): ComputedPatch {
  return pagePatch(key, snapshot[key]?.cells ?? [], page, pageFormats(pageLayouts[key]));
}

function remainingPointsFigures(board: ComputedBoard, now: Now): RemainingPointsFigures {
  const { settings, criteria, tasks, indicators } = board;
  return {
    ...now,
    agency: settings.agency,
    year: settings.year,
    reportedScore: settings.reportedScore,
    scorecard: criteria.scorecard,
    lists: pointLists(criteria, tasks.tasks),
    indicators: indicators.rows,
  };
}

function overviewFigures(
  { settings, criteria, tasks, totals, indicators, faults }: ComputedBoard,
  now: Now,
): OverviewFigures {
  return {
    ...now,
    agency: settings.agency,
    year: settings.year,
    reportedScore: settings.reportedScore,
    scorecard: criteria.scorecard,
    tasks,
    tasksHeadline: tasks.headline,
    units: totals,
    indicators: indicators.totals,
    ratingScale: settings.ratingScale,
    toReview: faults.length,
  };
}

function message(figures: OverviewFigures, faults: readonly Fault[]): string {
  const [first] = faults;
  const said = sentences.updated(criteriaHeadline(figures));
  return first === undefined ? said : `${said}\n${sentences.problemsFound(faults.length, first.sentence)}`;
}
