// Composes the report on progress: an official document with five sections and its appendices.

import * as documentWords from '../../vietnamese/sentences/officialDocument.ts';
import * as words from '../../vietnamese/sentences/report.ts';
import * as heads from '../../vietnamese/sentences/reportTables.ts';
import { tidy } from '../../vietnamese/text.ts';
import { aroundReport } from '../officialDocument/composeHead.ts';
import type { Appendix, DocumentBlock, DocumentTable, OfficialDocument } from '../officialDocument/officialDocument.ts';
import { romanNumeral } from '../officialDocument/romanNumeral.ts';
import {
  criteriaBelowMaximum,
  criteriaTable,
  ordersTable,
  ordersToSeveralUnits,
  tasksTable,
} from './appendices/appendices.ts';
import { noticesReferred } from './noticesNamed.ts';
import { periodWords } from './periodWords.ts';
import type { ReportInput } from './reportInput.ts';
import { comingUpSection } from './sections/comingUp.ts';
import { overdueSection } from './sections/overdue.ts';
import { proposalsSection } from './sections/proposals.ts';
import { resultsSection } from './sections/results.ts';
import { scoresSection } from './sections/scores.ts';

/** The same input always gives the same document. A board without tasks or without criteria gives a report that says so. */
export function composeReport(input: ReportInput): OfficialDocument {
  const around = aroundReport(input.office, input.today);
  const period = periodWords(input.period);
  const below = criteriaBelowMaximum(input.criteria.leaves);
  const severalUnits = ordersToSeveralUnits(input.tasks);
  const appendices = composeAppendices(input, around.head.number, [
    { key: 'tasks', title: heads.tasksTitle, table: tasksTable(input.tasks) },
    { key: 'criteria', title: heads.criteriaTitle, table: criteriaTable(below) },
    { key: 'orders', title: heads.ordersTitle, table: ordersTable(severalUnits) },
  ]);
  const nameOf = (key: AppendixKey) => appendices.get(key)?.name ?? '';
  const sections: readonly (readonly [string, readonly DocumentBlock[]])[] = [
    [words.results, resultsSection(input)],
    [words.overdue, overdueSection(input, nameOf('tasks'))],
    [words.comingUp, comingUpSection(input, nameOf('tasks'))],
    [words.scores, scoresSection(input, nameOf('criteria'), below.length)],
    [words.proposals, proposalsSection(input)],
  ];
  return {
    ...around,
    title: { kind: 'report', name: documentWords.reportName(), subject: subjectLines(input, period) },
    body: [
      {
        kind: 'paragraph',
        text: words.opening({
          notices: noticesReferred(input.tasks),
          agency: tidy(input.office.agency),
          period,
          today: input.today,
        }),
      },
      ...sections.flatMap(([title, blocks], place) => [
        { kind: 'section', text: `${romanNumeral(place + 1)}. ${title}` } as const,
        ...blocks,
      ]),
      { kind: 'paragraph', text: words.closing(tidy(input.office.addressees[0] ?? ''), period) },
    ],
    appendices: [...appendices.values()],
  };
}

/** The week stands in parentheses on a line of its own; the longer periods end the sentence. */
function subjectLines({ period, notice, office }: ReportInput, said: string): readonly string[] {
  if (period.kind === 'week') return [words.subject(notice, tidy(office.year)), words.inParentheses(said)];
  return notice === null
    ? [`${words.subject(notice, '')} ${said}`]
    : [words.subject(notice, ''), words.inParentheses(said)];
}

type AppendixKey = 'tasks' | 'criteria' | 'orders';

interface PlannedAppendix {
  readonly key: AppendixKey;
  readonly title: string;
  readonly table: DocumentTable;
}

/** Numbered among those that hold anything. */
function composeAppendices(
  { today, office }: ReportInput,
  number: string,
  planned: readonly PlannedAppendix[],
): ReadonlyMap<AppendixKey, Appendix> {
  const attachedTo = documentWords.attachedTo(
    `${documentWords.report()} ${documentWords.numberInside(number)}`,
    today,
    tidy(office.agency),
  );
  const filled = planned.filter(({ table }) => table.rows.length > 0);
  return new Map(
    filled.map(({ key, title, table }, place) => [
      key,
      { name: documentWords.appendix(filled.length === 1 ? '' : romanNumeral(place + 1)), title, attachedTo, table },
    ]),
  );
}
