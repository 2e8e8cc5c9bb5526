// Section I: how far the tasks have come, what happened in the period against the one before, how the units stand, what was inspected.

import { formatNumber } from '../../../vietnamese/number.ts';
import * as followUps from '../../../vietnamese/sentences/followUps.ts';
import { ratingRule } from '../../../vietnamese/sentences/rating.ts';
import * as words from '../../../vietnamese/sentences/report.ts';
import * as compared from '../../../vietnamese/sentences/reportCompared.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import { noUnit } from '../../../vietnamese/sentences/units.ts';
import type { WeekLine } from '../../history/weekLine.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import { ordersOf } from '../../tasks/orders.ts';
import { countTasks, type TaskCounts } from '../../tasks/taskCounts.ts';
import { TASK_STATES, type TaskState } from '../../tasks/taskState.ts';
import { assessUnits, LEAST_DUE_TASKS, ratingText } from '../../units/assessUnits.ts';
import { type UnitTotal, unitTotals } from '../../units/unitTotals.ts';
import { overdueAtEnd } from '../overdueAtEnd.ts';
import { type PeriodFigures, periodFigures } from '../periodFigures.ts';
import { periodWords } from '../periodWords.ts';
import type { ReportInput } from '../reportInput.ts';
import { periodBefore, type ReportPeriod } from '../reportPeriod.ts';
import { inspectionResults } from './inspections.ts';
import { centred, left, numbered, table } from './tables.ts';

export function resultsSection(input: ReportInput): readonly DocumentBlock[] {
  const orders = countTasks(ordersOf(input.tasks));
  if (orders.total === 0)
    return [{ kind: 'paragraph', text: words.noTasks(input.tasks.length) }, ...inspectionResults(input)];
  const parts: readonly (readonly [string, readonly DocumentBlock[]])[] = [
    [words.overall, overall(orders, countTasks(input.tasks).total)],
    [words.inThePeriod, [inThePeriod(input), overdueCompared(input)]],
    [words.byUnit, byUnit(input)],
    [followUps.title, inspectionResults(input)],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], place) => [{ kind: 'subsection', text: `${place + 1}. ${title}` } as const, ...blocks]);
}

/** In the order in which a reader asks: what is late, what is open, what is done. */
const STATES: readonly TaskState[] = [
  'overdue',
  'dueSoon',
  'inProgress',
  'notStarted',
  'submitted',
  'waiting',
  'recurring',
  'ongoing',
  'unscheduled',
  'paused',
  'completedOnTime',
  'completedLate',
  'completed',
];

function overall(orders: TaskCounts, assignments: number): readonly DocumentBlock[] {
  const nameOf = (state: TaskState) => (state === 'completed' ? words.completedUnjudged : TASK_STATES[state]);
  const states = STATES.map((state) => ({ name: nameOf(state), count: orders.byState[state] }));
  return [
    {
      kind: 'paragraph',
      text: [
        words.tasksFollowed(orders.total, assignments),
        words.doneOfDue(orders.completedOfDue, orders.due, orders.rateOfDue),
        words.doneOfAll(orders.completed, orders.total, orders.rateOfAll),
      ].join(' '),
    },
    { kind: 'paragraph', text: words.byState(states.filter(({ count }) => count > 0)) },
  ];
}

function inThePeriod({ tasks, period, today }: ReportInput): DocumentBlock {
  const before = periodBefore(period);
  const present = periodFigures(tasks, period, today);
  const earlier = periodFigures(tasks, before, today);
  const row = (name: string, figure: (figures: PeriodFigures) => number) => [
    name,
    formatNumber(figure(present), 0),
    formatNumber(figure(earlier), 0),
    heads.changed(figure(present) - figure(earlier)),
  ];
  return table(
    [
      centred(heads.place),
      left(heads.figure),
      centred(heads.thisPeriod(shortPeriod(period))),
      centred(heads.periodBefore(shortPeriod(before))),
      centred(heads.change),
    ],
    numbered([
      row(heads.assigned, ({ assigned }) => assigned),
      row(heads.fellDue, ({ fellDue }) => fellDue),
      row(heads.completed, ({ completed }) => completed),
      row(heads.completedOnTime, ({ completedOnTime }) => completedOnTime),
    ]),
  );
}

function overdueCompared({ tasks, period, today, notice, kept, earlier }: ReportInput): DocumentBlock {
  const of = (line: WeekLine | null) => (notice === null ? line : null);
  const present = overdueAtEnd(tasks, period, of(kept), today);
  const before = overdueAtEnd(tasks, periodBefore(period), of(earlier), today);
  return { kind: 'paragraph', text: compared.overdueCompared(present, before) };
}

/** A week by its days, a longer period by its name, for there the year matters. */
function shortPeriod(period: ReportPeriod): string {
  return period.kind === 'week' ? words.shortSpan(period) : periodWords(period);
}

function byUnit({ tasks, unitRatingScale }: ReportInput): readonly DocumentBlock[] {
  const assessments = new Map(assessUnits(tasks, unitRatingScale).map((assessment) => [assessment.unit, assessment]));
  const totals = unitTotals([], tasks).filter((unit) => unit.tasks > 0);
  const [whole] = unitTotals(
    [],
    tasks.map(({ state, isDue }) => ({ unit: '', state, isDue })),
  );
  const figuresOf = (total: UnitTotal) => [
    heads.ofWhich(total.tasks, total.due),
    heads.ofWhich(total.onTime + total.late + total.completed, total.onTime),
    formatNumber(total.overdue, 0),
  ];
  const rows = totals.map((total) => [
    total.unit ?? noUnit,
    ...figuresOf(total),
    ratingText(total.unit === null ? undefined : assessments.get(total.unit)),
  ]);
  const { ratings } = unitRatingScale;
  const standings = table(
    [
      centred(heads.place),
      left(heads.unit),
      centred(heads.given),
      centred(heads.completedTasks),
      centred(heads.overdue),
      centred(heads.rating),
    ],
    [...numbered(rows), ['', heads.total, ...(whole === undefined ? [] : figuresOf(whole)), '']],
    true,
  );
  const rule = ratingRule(
    ratings.map(({ name, percent }) => ({ name, ...percent })),
    LEAST_DUE_TASKS,
  );
  return [standings, ...(ratings.length === 0 ? [] : [{ kind: 'paragraph', text: rule } as const])];
}
