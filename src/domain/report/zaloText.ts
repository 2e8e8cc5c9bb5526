// The report in five lines, short enough for a telephone.

import * as overview from '../../vietnamese/sentences/overview.ts';
import * as words from '../../vietnamese/sentences/zalo.ts';
import { tidy } from '../../vietnamese/text.ts';
import { ordersOf } from '../tasks/orders.ts';
import { countTasks } from '../tasks/taskCounts.ts';
import { orderLinesByDate } from './orderLines.ts';
import { periodWords } from './periodWords.ts';
import type { ReportInput } from './reportInput.ts';

/** A heading and four lines. The figures are those of the report. */
export function zaloText(input: ReportInput): string {
  return [
    words.heading(tidy(input.office.authority), periodWords(input.period), input.today),
    criteriaLine(input),
    ...taskLines(input),
  ].join('\n');
}

function criteriaLine({ criteria: { scorecard }, reportedScore }: ReportInput): string {
  const { counts, points } = scorecard;
  if (counts.total === 0) return words.noCriteria(counts.notApplicable);
  return words.criteria({
    ...counts,
    score: overview.scores[reportedScore],
    earned: points.earned,
    maximum: points.adjusted,
    reachable: points.reachable,
  });
}

function taskLines({ tasks, inspections }: ReportInput): readonly string[] {
  const orders = countTasks(ordersOf(tasks));
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  const units = [...new Set(overdue.flatMap(({ unit }) => unit ?? []))];
  const lateFollowUps = inspections.filter(({ state }) => state === 'overdue').length;
  const comingUp = orderLinesByDate(tasks.filter(({ isDueWithin7Days }) => isDueWithin7Days));
  const [first] = comingUp;
  return [
    orders.total === 0 ? words.noTasks(tasks.length) : words.tasks({ ...orders, rate: orders.rateOfDue }),
    words.overdue(new Set(overdue.map(({ order }) => order)).size, units, lateFollowUps),
    first === undefined || first.dueOn === null
      ? words.nothingComingUp()
      : words.comingUp(new Set(comingUp.map(({ rows }) => rows[0]?.order)).size, first.dueOn, tidy(first.content)),
  ];
}
