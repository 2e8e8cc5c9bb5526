// One attempt at setting the board up, under the lock: plans from what stands there now, and carries the plan out once nothing is left to ask.

import { type AdoptionDecision, stepsOf, tellAdoptions, workbookAfter } from '../../actions/adopt/decideAdoptions.ts';
import { planSetUp } from '../../actions/setUp/planSetUp.ts';
import type { Answers, Question } from '../../actions/setUp/question.ts';
import type { WorkbookLayout } from '../../workbook/layout.ts';
import { currentVersion } from '../../workbook/release/migrations.ts';
import { markVersion, readVersion } from '../reading/marks.ts';
import { readLayout } from '../reading/readLayout.ts';
import { readNow } from '../time/now.ts';
import { applySteps } from './applySteps.ts';
import type { Application } from './applyToSheet.ts';
import { migrateBoard } from './migrateBoard.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Attempt =
  | { readonly kind: 'newer' }
  /** Nothing is applied before the last question was answered. */
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'stop' }
  | { readonly kind: 'refused'; readonly message: string }
  | Extract<AdoptionDecision, { kind: 'changed' }>
  | Extract<Application, { kind: 'moved' }>
  | { readonly kind: 'done'; readonly said: readonly string[] };

/** `decide` says which sheets that the office had before are taken into the board; null leaves the attempt at that, with nothing done. */
export function attemptSetUp(
  spreadsheet: Spreadsheet,
  answers: Answers,
  decide: (workbook: WorkbookLayout) => AdoptionDecision | null,
): Attempt | null {
  const { instants, now } = readNow(spreadsheet);
  const migration = migrateBoard(spreadsheet, instants);
  if (migration.kind !== 'landed') return migration;
  const workbook = readLayout(spreadsheet, instants);
  const decision = decide(workbook);
  if (decision === null || decision.kind !== 'go') return decision;

  const after = workbookAfter(workbook, decision);
  const plan = planSetUp(after, answers, now.today, decision.leftAlone);
  if (plan.kind !== 'go') return plan;
  const adoption = applySteps(spreadsheet, stepsOf(workbook, decision), instants, workbook);
  if (adoption.kind === 'moved') return adoption;
  if (decision.adopted.length > 0) SpreadsheetApp.flush();
  const application = applySteps(spreadsheet, plan.steps, instants, after);
  if (application.kind === 'moved') return application;
  if (readVersion(spreadsheet) === null) markVersion(spreadsheet, currentVersion());
  return { kind: 'done', said: [...tellAdoptions(workbook, decision), ...plan.said] };
}
