// Reads the tables and lets the domain compute everything that follows from them on a day: what every action starts from.

import type { CalendarDate } from '../domain/calendarDate.ts';
import { type CriteriaBoard, scoreCriteria } from '../domain/criteria/scorecard.ts';
import { NONE_TAKEN, type TakenResults } from '../domain/criteria/takenResults.ts';
import { weekBefore } from '../domain/history/weekHistory.ts';
import type { WeekLine } from '../domain/history/weekLine.ts';
import type { IndicatorBoard } from '../domain/indicators/indicatorBoard.ts';
import { NO_INDICATORS, trackIndicators } from '../domain/indicators/trackIndicators.ts';
import { type InspectionBoard, NO_INSPECTIONS } from '../domain/inspections/inspectionBoard.ts';
import { trackInspections } from '../domain/inspections/trackInspections.ts';
import type { Problem } from '../domain/problem.ts';
import type { TaskBoard } from '../domain/tasks/taskBoard.ts';
import { trackTasks } from '../domain/tasks/trackTasks.ts';
import { type UnitDirectory, unitDirectory } from '../domain/units/unitDirectory.ts';
import type { UnitRow } from '../domain/units/unitRow.ts';
import { type UnitTotal, unitTotals } from '../domain/units/unitTotals.ts';
import * as boardSentences from '../vietnamese/sentences/board.ts';
import * as sentences from '../vietnamese/sentences/indicators.ts';
import { tidy } from '../vietnamese/text.ts';
import { type Fault, faultAt, faultOfSheet } from '../workbook/fault.ts';
import { NO_HISTORY, type ReadHistory, readHistory } from '../workbook/history/readHistory.ts';
import { type AllTables, checkTables } from '../workbook/reading/checkTables.ts';
import { readSettings, type Settings } from '../workbook/reading/readSettings.ts';
import { readTable } from '../workbook/reading/readTable.ts';
import { type OnUseSheet, sheetName } from '../workbook/schema/index.ts';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Opening, planOpening } from './openSheets.ts';

/** The pages that an update goes without where nobody knows which tab is meant. */
const PAGES_KEPT = ['remainingPoints', 'history'] as const;

export interface ComputedBoard {
  readonly kind: 'computed';
  readonly tables: AllTables;
  readonly settings: Settings;
  readonly criteria: CriteriaBoard;
  readonly tasks: TaskBoard;
  readonly indicators: IndicatorBoard;
  readonly inspections: InspectionBoard;
  readonly history: ReadHistory;
  /** The line of the week before, where there is one. */
  readonly weekBefore: WeekLine | null;
  /** What has to be done before every sheet is there that the office asks for. */
  readonly opening: Opening;
  readonly units: readonly UnitRow[];
  readonly totals: readonly UnitTotal[];
  /** Everything in the tables that someone should look at, in the order of the sheets. */
  readonly faults: readonly Fault[];
}

/** Refused, in words, where a sheet or a column is missing without which a figure would be wrong. */
export function computeBoard(
  snapshot: WorkbookSnapshot,
  today: CalendarDate,
): ComputedBoard | { readonly kind: 'refused'; readonly message: string } {
  const check = checkTables(snapshot);
  if (check.kind === 'missing') return { kind: 'refused', message: check.message };
  const { tables } = check;

  const { settings, problems: settingProblems } = readSettings(tables.settings);
  const units = readTable(tables.units);
  const directory = unitDirectory(units);
  const rows = readTable(tables.criteria);
  const typed = scoreCriteria(rows, settings, directory, today);
  const indicators = readIndicators(tables, directory, typed);
  const taken = takenFrom(indicators);
  // Only the codes are needed to know which criteria take a result; with none to take, the first scoring stands.
  const criteria = taken.size === 0 ? typed : scoreCriteria(rows, settings, directory, today, taken);
  const history = snapshot.history === null ? NO_HISTORY : readHistory(snapshot.history);
  const lastWeek = weekBefore(history.lines, today, settings.year);
  const overdueTheWeekBefore = lastWeek?.figures.overdue ?? null;
  const tasks = trackTasks(readTable(tables.tasks), {
    today,
    settings,
    directory,
    pointsFor: criteria.pointsFor,
    ...(overdueTheWeekBefore === null ? {} : { overdueTheWeekBefore }),
  });
  const inspections =
    tables.inspections === null
      ? NO_INSPECTIONS
      : trackInspections(readTable(tables.inspections), { today, settings, directory });
  const opening = planOpening(snapshot, settings);
  const names = units.map(({ name }) => tidy(name)).filter((name) => name !== '');
  return {
    kind: 'computed',
    tables,
    settings,
    criteria,
    tasks,
    indicators,
    inspections,
    history,
    weekBefore: lastWeek,
    opening,
    units,
    totals: unitTotals(names, tasks.tasks),
    faults: [
      ...[...check.remarks, ...opening.remarks].map(faultOfSheet),
      ...criteria.problems.map((problem) => faultAt('criteria', tables.criteria, problem)),
      ...tasks.problems.map((problem) => faultAt('tasks', tables.tasks, problem)),
      ...faultsOnUse('indicators', tables.indicators, indicators.problems),
      ...faultsOnUse('inspections', tables.inspections, inspections.problems),
      ...history.faults,
      ...PAGES_KEPT.filter((page) => snapshot.contested.includes(page)).map((page) =>
        faultOfSheet(boardSentences.pageContested(sheetName(page))),
      ),
      ...settingProblems.map((problem) => faultAt('settings', tables.settings, problem)),
    ],
  };
}

function readIndicators(tables: AllTables, directory: UnitDirectory, { findLeaves }: CriteriaBoard): IndicatorBoard {
  return tables.indicators === null
    ? NO_INDICATORS
    : trackIndicators(readTable(tables.indicators), directory, findLeaves);
}

function takenFrom({ results }: IndicatorBoard): TakenResults {
  if (results.size === 0) return NONE_TAKEN;
  return new Map(
    [...results].map(([row, { result, indicator }]) => [
      row,
      { result, hint: sentences.resultTaken(result, indicator) },
    ]),
  );
}

/** A sheet that is not open has no faults. */
function faultsOnUse(
  key: OnUseSheet,
  table: TableSnapshot | null,
  problems: readonly Problem<string>[],
): readonly Fault[] {
  return table === null ? [] : problems.map((problem) => faultAt(key, table, problem));
}
