// Holds that the add-on makes of the sample board, on its day, the figures that the board was made to show.
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { scoreCriteria } from '../../../src/domain/criteria/scorecard.ts';
import { overduePoints } from '../../../src/domain/tasks/taskLists.ts';
import { trackTasks } from '../../../src/domain/tasks/trackTasks.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';
import { SAMPLE_DAY, sampleSheets } from '../../../src/local/sample/index.ts';
import { findTable } from '../../../src/workbook/reading/findTable.ts';
import { readSettings } from '../../../src/workbook/reading/readSettings.ts';
import { readTable } from '../../../src/workbook/reading/readTable.ts';
import type { TableSchema } from '../../../src/workbook/schema/column.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import { EXPECTED_POINTS } from './expectedPoints.ts';

/** The sample's sheet as the add-on finds it in a workbook. */
function pasted<S extends TableSchema>(schema: S) {
  const sheet = sampleSheets.find(({ sheet }) => sheet === schema.name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${schema.name}`);
  return findTable(schema, { name: sheet.sheet, cells: [sheet.headers, ...sheet.rows] });
}

const today = parseIsoDate(SAMPLE_DAY);
if (today === null) throw new Error(`${SAMPLE_DAY} is no day`);

const { settings, problems: settingProblems } = readSettings(pasted(tables.settings));
const directory = unitDirectory(readTable(pasted(tables.units)));
const criteria = scoreCriteria(readTable(pasted(tables.criteria)), settings, directory, today);
const tasks = trackTasks(readTable(pasted(tables.tasks)), {
  today,
  settings,
  directory,
  pointsFor: criteria.pointsFor,
});

describe('the overview says on the sample day what the review of 2023 found', () => {
  it('counts 27 of 42 done, 1 not yet due, 2 failed, 12 in progress', () => {
    expect(criteria.scorecard.counts).toEqual({
      total: 42,
      done: 27,
      notDue: 1,
      failed: 2,
      inProgress: 12,
      notApplicable: 0,
    });
  });

  it('scores 39.67 of 60 points', () => {
    expect(criteria.scorecard.points.earned).toBeCloseTo(39.67, 10);
    expect(criteria.scorecard.points.maximum).toBe(60);
  });

  it('scores each criterion as worked out by hand', () => {
    expect(Object.fromEntries(criteria.leaves.map(({ id, points }) => [id, Number(points.earned.toFixed(6))]))).toEqual(
      EXPECTED_POINTS,
    );
  });

  it('lists the eight fields', () => {
    expect(criteria.scorecard.fields).toHaveLength(8);
  });

  it('counts 24 orders in 80 rows', () => {
    expect([tasks.orders.total, tasks.assignments.total]).toEqual([24, 80]);
  });

  it('shows tasks in every situation an office meets', () => {
    expect(tasks.assignments.byState).toMatchObject({
      overdue: 5,
      dueSoon: 1,
      submitted: 1,
      completedLate: 1,
      waiting: 2,
      recurring: 3,
    });
    expect(tasks.tasks.filter(({ missedReports }) => missedReports.length > 0)).toHaveLength(1);
  });

  it('names two overdue orders of five units, and that points hang on them', () => {
    expect(tasks.headline).toBe(
      'Quá hạn: 02 nhiệm vụ của 05 đơn vị (tuần trước: 0); đến hạn trong 07 ngày tới: 07 nhiệm vụ.',
    );
    expect(overduePoints(tasks.tasks, criteria.pointsFor)).toBe(1.5);
  });
});

describe('a newcomer sees a clean board', () => {
  it('finds nothing to complain of', () => {
    expect([...criteria.problems, ...tasks.problems, ...settingProblems]).toEqual([]);
  });
});
