// Which sheets are taken into the board: asked one by one, or as a person has confirmed them in the dialog.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import type { SetUpStep, SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { sheetName } from '../../workbook/schema/index.ts';
import type { Answers, Question } from '../setUp/question.ts';
import { adoptionSteps, layoutAfter } from './adoptionSteps.ts';
import type { AdoptableTable, AdoptionChoice } from './choice.ts';
import { describeAdoption } from './describeAdoption.ts';
import { type Candidate, findCandidates } from './findCandidates.ts';
import { type AdoptionPlan, planAdoption } from './planAdoption.ts';
import { signatureOf } from './planSignature.ts';

/** A sheet with the plan that is to be carried out on it. */
export interface AdoptedSheet {
  readonly layout: SheetLayout;
  readonly plan: AdoptionPlan;
}

/** `seen` is the signature of the plan that the person was shown. */
export interface ConfirmedAdoption {
  readonly choice: AdoptionChoice;
  readonly seen: string;
}

export type AdoptionDecision =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'stop' }
  /** A sheet is not what the person saw. */
  | { readonly kind: 'changed'; readonly message: string }
  | Adoptions;

export interface Adoptions {
  readonly kind: 'go';
  readonly adopted: readonly AdoptedSheet[];
  /** Ids of sheets that stay someone's own. */
  readonly leftAlone: ReadonlySet<number>;
}

/** Whether there are sheets that a person has to decide about; one that was decided about settles its table. */
export function hasOpenCandidates(workbook: WorkbookLayout): boolean {
  const candidates = findCandidates(workbook);
  const settled = new Set(carriedOut(candidates).map(({ choice }) => choice.table));
  return candidates.some(({ choice }) => !settled.has(choice.table));
}

/** Of two sheets for one table, as after a copy, nobody knows which was meant. */
function carriedOut(candidates: readonly Candidate[]): readonly Candidate[] {
  const done = candidates.filter(({ isCarriedOut }) => isCarriedOut);
  return done.filter(({ choice }) => done.filter((other) => other.choice.table === choice.table).length === 1);
}

/** No holds for a sheet as long as the board has another one in its place, be it empty. What was confirmed and done before a run ended is not asked about. */
export function askAboutAdoptions(workbook: WorkbookLayout, answers: Answers): AdoptionDecision {
  const adopted: AdoptedSheet[] = [];
  const leftAlone = new Set<number>();
  const candidates = findCandidates(workbook);
  const done = carriedOut(candidates);
  for (const candidate of [...done, ...candidates.filter((one) => !done.includes(one))]) {
    const { layout, choice } = candidate;
    if (adopted.some(({ plan }) => plan.choice.table === choice.table)) continue;
    const adoption = planAdoption(layout, choice);
    if (adoption.kind === 'refused') continue;
    const { plan } = adoption;
    if (done.includes(candidate)) {
      adopted.push({ layout, plan });
      continue;
    }
    const question: Question = {
      id: `adopt ${choice.table} ${layout.id} ${signatureOf(plan)}`,
      text: sentences.useThisSheet(layout.name, sheetName(choice.table), describeAdoption(plan, 'with meanings')),
    };
    const answer = answers.get(question.id);
    if (answer === undefined) return { kind: 'ask', question };
    if (answer === 'cancel') return { kind: 'stop' };
    if (answer === 'yes') adopted.push({ layout, plan });
    else leftAlone.add(layout.id);
  }
  return { kind: 'go', adopted, leftAlone };
}

/** What was carried out already, before someone disturbed the rest, is not done twice. */
export function confirmedAdoptions(
  workbook: WorkbookLayout,
  confirmed: readonly ConfirmedAdoption[],
  leftAlone: ReadonlySet<number>,
): AdoptionDecision {
  const adopted: AdoptedSheet[] = [];
  const settled = new Set<AdoptableTable>();
  for (const { choice, seen } of confirmed) {
    const layout = workbook.sheets.find(({ id }) => id === choice.sheetId);
    if (layout === undefined || settled.has(choice.table)) return { kind: 'changed', message: sentences.sheetGone() };
    settled.add(choice.table);
    if (layout.mark === choice.table) continue;
    if (layout.mark !== null) return { kind: 'changed', message: sentences.sheetGone() };
    const adoption = planAdoption(layout, choice);
    if (adoption.kind === 'refused' || signatureOf(adoption.plan) !== seen) {
      return { kind: 'changed', message: sentences.sheetChanged(layout.name) };
    }
    adopted.push({ layout, plan: adoption.plan });
  }
  return { kind: 'go', adopted, leftAlone };
}

/** The workbook once the sheets are taken in: what the rest of set-up is planned from. */
export function workbookAfter(workbook: WorkbookLayout, { adopted }: Adoptions): WorkbookLayout {
  const after = new Map(adopted.map(({ layout, plan }) => [layout.id, layoutAfter(layout, plan)]));
  const replaced = new Set(replacedSheets(workbook, adopted).map(({ id }) => id));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      replaced.has(sheet.id) ? { ...sheet, mark: null } : (after.get(sheet.id) ?? sheet),
    ),
  };
}

export function stepsOf(workbook: WorkbookLayout, adoptions: Adoptions): readonly SetUpStep[] {
  const { adopted } = adoptions;
  return [
    ...keptSheets(workbook, adoptions).map(
      ({ layout }): SetUpStep => ({ kind: 'markAdoption', id: layout.id, mark: { kind: 'kept' } }),
    ),
    ...adopted.flatMap(({ layout, plan }) =>
      adoptionSteps(
        layout,
        plan,
        workbook.sheets.filter(({ mark }) => mark === plan.choice.table),
      ),
    ),
  ];
}

/** What is told once it is done. */
export function tellAdoptions(workbook: WorkbookLayout, adoptions: Adoptions): readonly string[] {
  const { adopted, leftAlone } = adoptions;
  const said = adopted.map(({ layout, plan }) => ({ sheet: layout.name, table: sheetName(plan.choice.table) }));
  const replaced = replacedSheets(workbook, adopted).filter(({ id }) => !leftAlone.has(id));
  return [
    ...(said.length === 0 ? [] : [sentences.sheetsAdopted(said)]),
    ...replaced.map(({ name }) => sentences.sheetReplaced(name)),
    ...keptSheets(workbook, adoptions).map(({ layout, choice }) =>
      sentences.sheetKept(layout.name, sheetName(choice.table)),
    ),
  ];
}

/** Those that would be asked about again if it were not remembered. */
function keptSheets(workbook: WorkbookLayout, { adopted, leftAlone }: Adoptions): readonly Candidate[] {
  const tables = tablesOf(adopted);
  return findCandidates(workbook).filter(({ layout, choice }) => leftAlone.has(layout.id) && !tables.has(choice.table));
}

/** Sheets without a row that bore the mark until now. */
function replacedSheets(workbook: WorkbookLayout, adopted: readonly AdoptedSheet[]): readonly SheetLayout[] {
  const tables = tablesOf(adopted);
  return workbook.sheets.filter(({ mark }) => [...tables].some((table) => table === mark));
}

function tablesOf(adopted: readonly AdoptedSheet[]): ReadonlySet<AdoptableTable> {
  return new Set(adopted.map(({ plan }) => plan.choice.table));
}
