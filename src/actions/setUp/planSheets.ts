// Which tabs are the sheets of the schema, which have to be created, and in which locale and time zone the workbook works.

import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { SetUpStep, SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { looksLikeOverview } from '../../workbook/overview/layout.ts';
import { missingSheet } from '../../workbook/reading/checkTables.ts';
import { findSheets, hasName, resemblance } from '../../workbook/reading/findSheets.ts';
import {
  isOnRequest,
  isOnUse,
  isPage,
  type OnUseSheet,
  SHEET_ORDER,
  type SheetKey,
  sheetName,
} from '../../workbook/schema/index.ts';
import type { Answers, Decision } from './question.ts';

export const VIETNAMESE_LOCALE = 'vi_VN';
export const VIETNAMESE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A new workbook gets the Vietnamese locale and zone; one in use keeps its own unless the user agrees. */
export function planLocale(workbook: WorkbookLayout, isNew: boolean, answers: Answers): Decision<object> {
  const steps: SetUpStep[] = [];
  if (workbook.locale !== VIETNAMESE_LOCALE) steps.push({ kind: 'setLocale', locale: VIETNAMESE_LOCALE });
  if (workbook.timeZone !== VIETNAMESE_TIME_ZONE) steps.push({ kind: 'setTimeZone', timeZone: VIETNAMESE_TIME_ZONE });
  if (steps.length === 0 || isNew) return { kind: 'go', steps };
  const question = { id: 'locale', text: sentences.changeLocale(workbook.locale, workbook.timeZone) };
  const answer = answers.get(question.id);
  if (answer === undefined) return { kind: 'ask', question };
  if (answer === 'cancel') return { kind: 'stop' };
  return { kind: 'go', steps: answer === 'yes' ? steps : [] };
}

export interface PlannedSheets {
  /** The tabs that are there already. */
  readonly layouts: ReadonlyMap<SheetKey, SheetLayout>;
  readonly created: readonly SheetKey[];
  /** The lone tab of a new workbook, which becomes the overview. */
  readonly emptySheet: SheetLayout | null;
}

/** Why no plan can be made where several tabs bear the mark of a sheet and none its name: another one beside them would be an empty twin. */
export function contestedSheet(
  workbook: WorkbookLayout,
  wanted: readonly OnUseSheet[],
  leftAlone: ReadonlySet<number>,
): string | null {
  const marked = workbook.sheets.filter(({ id, mark }) => mark !== null && !leftAlone.has(id));
  const { contested } = findSheets(marked);
  const key = contested.find((sheet) => isAskedFor(sheet, wanted));
  return key === undefined ? null : missingSheet(key, contested);
}

function isAskedFor(key: SheetKey, wanted: readonly OnUseSheet[]): boolean {
  return !isOnRequest(key) && (!isOnUse(key) || wanted.includes(key));
}

/** `wanted` are the sheets that a board has only where the office asks for them; `leftAlone` the ids of sheets that are none of the board's. */
export function planSheets(
  workbook: WorkbookLayout,
  isNew: boolean,
  wanted: readonly OnUseSheet[],
  answers: Answers,
  leftAlone: ReadonlySet<number>,
): Decision<PlannedSheets> {
  const isMissing = (key: SheetKey) => !layouts.has(key) && isAskedFor(key, wanted);
  const tabs = workbook.sheets.filter(({ id }) => !leftAlone.has(id));
  const layouts = new Map(findSheets(tabs).found);
  // Someone's own sheet that only bears the name stays theirs: the overview is filled from its first cell on.
  const overview = layouts.get('overview');
  if (overview?.mark === null && !looksLikeOverview(overview.cells)) layouts.delete('overview');
  const free = tabs.filter((sheet) => sheet.mark === null && ![...layouts.values()].includes(sheet));
  for (const tab of free) {
    const key = wanted.find((sheet) => !isPage(sheet) && hasName(tab, sheet)) ?? resemblance(tab);
    if (key === null || !isMissing(key)) continue;
    const question = { id: `sheet ${key} ${tab.id}`, text: sentences.isThisTheSheet(sheetName(key), tab.name) };
    const answer = answers.get(question.id);
    if (answer === undefined) return { kind: 'ask', question };
    if (answer === 'cancel') return { kind: 'stop' };
    if (answer === 'yes') layouts.set(key, tab);
  }

  // A blank tab that only bears the name was created by a run that ended right after, or may look like it.
  for (const [key, tab] of layouts) {
    if (tab.mark === null && tab.cells.every((row) => row.every(isBlank)))
      layouts.set(key, { ...tab, looksUnfinished: true });
  }

  const steps: SetUpStep[] = [];
  for (const [sheet, layout] of layouts) steps.push({ kind: 'takeSheet', sheet, id: layout.id });
  const created: SheetKey[] = [];
  const emptySheet = isNew && workbook.sheets.length === 1 ? (workbook.sheets[0] ?? null) : null;
  SHEET_ORDER.forEach((sheet, index) => {
    if (!isMissing(sheet)) return;
    const before = SHEET_ORDER.slice(0, index).filter((key) => layouts.has(key) || created.includes(key));
    created.push(sheet);
    if (sheet === 'overview' && emptySheet !== null) {
      steps.push(
        { kind: 'takeSheet', sheet, id: emptySheet.id },
        { kind: 'renameEmptySheet', sheet, name: sheetName(sheet) },
        { kind: 'markSheet', sheet, looks: 'unfinished' },
      );
      return;
    }
    const position = sheet === 'settings' ? Number.POSITIVE_INFINITY : before.length;
    steps.push(
      { kind: 'createSheet', sheet, name: freeName(sheet, workbook.tabNames), position },
      { kind: 'markSheet', sheet, looks: 'unfinished' },
    );
  });
  for (const [sheet, { mark, looksUnfinished }] of layouts) {
    if (mark !== sheet) steps.push({ kind: 'markSheet', sheet, ...(looksUnfinished && { looks: 'unfinished' }) });
  }
  return { kind: 'go', steps, layouts, created, emptySheet };
}

/** Google refuses two tabs of one name; a tab that bears ours and is not ours keeps it. */
export function freeName(sheet: SheetKey, tabNames: readonly string[]): string {
  const taken = new Set(tabNames.map((name) => name.toLowerCase()));
  let name = sheetName(sheet);
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${sheetName(sheet)} ${number}`;
  return name;
}
