// Reads the tables and lets the domain compute everything that follows from them on a day: what every action starts from.

import type { CalendarDate } from '../domain/calendarDate.ts';
import { type CriteriaBoard, scoreCriteria } from '../domain/criteria/scorecard.ts';
import type { TaskBoard } from '../domain/tasks/taskBoard.ts';
import { trackTasks } from '../domain/tasks/trackTasks.ts';
import { unitDirectory } from '../domain/units/unitDirectory.ts';
import type { UnitRow } from '../domain/units/unitRow.ts';
import { type UnitTotal, unitTotals } from '../domain/units/unitTotals.ts';
import { tidy } from '../vietnamese/text.ts';
import { type AllTables, checkTables } from '../workbook/checkTables.ts';
import { type Fault, faultAt, faultOfSheet } from '../workbook/fault.ts';
import { readSettings, type Settings } from '../workbook/readSettings.ts';
import { readTable } from '../workbook/readTable.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

export interface ComputedBoard {
  readonly kind: 'computed';
  readonly tables: AllTables;
  readonly settings: Settings;
  readonly criteria: CriteriaBoard;
  readonly tasks: TaskBoard;
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
  const criteria = scoreCriteria(readTable(tables.criteria), settings, directory, today);
  const tasks = trackTasks(readTable(tables.tasks), { today, settings, directory, pointsFor: criteria.pointsFor });
  const names = units.map(({ name }) => tidy(name)).filter((name) => name !== '');
  return {
    kind: 'computed',
    tables,
    settings,
    criteria,
    tasks,
    units,
    totals: unitTotals(names, tasks.tasks),
    faults: [
      ...check.remarks.map(faultOfSheet),
      ...criteria.problems.map((problem) => faultAt('criteria', tables.criteria, problem)),
      ...tasks.problems.map((problem) => faultAt('tasks', tables.tasks, problem)),
      ...settingProblems.map((problem) => faultAt('settings', tables.settings, problem)),
    ],
  };
}
