// "Cập nhật số liệu": scores the criteria, tracks the tasks, totals the units and writes the overview.

import type { CalendarDate } from '../domain/calendarDate.ts';
import { scoreCriteria } from '../domain/criteria/scorecard.ts';
import { trackTasks } from '../domain/tasks/trackTasks.ts';
import { unitDirectory } from '../domain/units/unitDirectory.ts';
import { unitTotals } from '../domain/units/unitTotals.ts';
import { sentences } from '../vietnamese/sentences/board.ts';
import { tidy } from '../vietnamese/text.ts';
import { checkTables } from '../workbook/checkTables.ts';
import { criteriaColumns } from '../workbook/computed/criteriaColumns.ts';
import { tasksColumns } from '../workbook/computed/tasksColumns.ts';
import { unitsColumns } from '../workbook/computed/unitsColumns.ts';
import { type Fault, faultAt, faultOfSheet } from '../workbook/fault.ts';
import { OVERVIEW_COLUMNS } from '../workbook/overview/layout.ts';
import { criteriaHeadline, type OverviewFigures, overviewPage } from '../workbook/overview/page.ts';
import { combinePatches, pagePatch, tablePatch } from '../workbook/patch.ts';
import { readSettings } from '../workbook/readSettings.ts';
import { readTable } from '../workbook/readTable.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Outcome } from './outcome.ts';

/** `time` is the time of day, "08:05". The same snapshot and moment always come to the same patch. */
export function updateFigures(
  snapshot: WorkbookSnapshot,
  now: { readonly today: CalendarDate; readonly time: string },
): Outcome {
  const check = checkTables(snapshot);
  if (check.kind === 'missing') return { kind: 'refused', message: check.message };
  const { tables } = check;

  const { settings, problems: settingProblems } = readSettings(tables.settings);
  const units = readTable(tables.units);
  const directory = unitDirectory(units);
  const criteria = scoreCriteria(readTable(tables.criteria), settings, directory, now.today);
  const tasks = trackTasks(readTable(tables.tasks), {
    today: now.today,
    settings,
    directory,
    pointsFor: criteria.pointsFor,
  });
  const totals = unitTotals(
    units.map(({ name }) => tidy(name)).filter((name) => name !== ''),
    tasks.tasks,
  );

  const faults = [
    ...check.remarks.map(faultOfSheet),
    ...settingProblems.map((problem) => faultAt('settings', tables.settings, problem)),
    ...criteria.problems.map((problem) => faultAt('criteria', tables.criteria, problem)),
    ...tasks.problems.map((problem) => faultAt('tasks', tables.tasks, problem)),
  ];
  const figures: OverviewFigures = {
    ...now,
    agency: settings.agency,
    year: settings.year,
    reportedScore: settings.reportedScore,
    scorecard: criteria.scorecard,
    tasks,
    tasksHeadline: tasks.headline,
    units: totals,
    toReview: faults.length,
  };
  const textColumns = [0, 1, 2, 3, OVERVIEW_COLUMNS.kind];
  return {
    kind: 'computed',
    patch: combinePatches([
      tablePatch('criteria', tables.criteria, criteriaColumns(tables.criteria, criteria)),
      tablePatch('tasks', tables.tasks, tasksColumns(tables.tasks, tasks, now.today)),
      tablePatch('units', tables.units, unitsColumns(tables.units, units, totals, criteria.scorecard.units)),
      pagePatch('overview', snapshot.overview?.cells ?? [], overviewPage(figures), textColumns),
    ]),
    message: message(figures, faults),
    faults,
  };
}

function message(figures: OverviewFigures, faults: readonly Fault[]): string {
  const [first] = faults;
  const said = sentences.updated(criteriaHeadline(figures));
  return first === undefined ? said : `${said}\n${sentences.problemsFound(faults.length, first.sentence)}`;
}
