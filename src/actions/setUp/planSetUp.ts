// "Thiết lập, sửa bảng": compares the workbook with the schema and plans what is missing. It adds; it never reorders, renames or deletes what is
// the user's, unless the user has just said so.

import { type CalendarDate, yearOf } from '../../domain/calendarDate.ts';
import { sheetsLeftAlone } from '../../vietnamese/sentences/adopt.ts';
import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { SetUpStep, SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { findSheets } from '../../workbook/reading/findSheets.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import { readSettings, type Settings } from '../../workbook/reading/readSettings.ts';
import { PAGE_KEYS, type SheetKey, sheetName, TABLE_KEYS, type TableKey, tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { askAboutColumns, type ColumnDecision } from './askAboutColumns.ts';
import { planBlanks } from './fillBlanks.ts';
import { offerJoinedRules } from './offerJoinedRules.ts';
import { filterRemark } from './planFilter.ts';
import { planPage } from './planPage.ts';
import { contestedSheet, type PlannedSheets, planLocale, planSheets } from './planSheets.ts';
import { planTable } from './planTable.ts';
import type { Answers, Decision } from './question.ts';
import type { TableGround } from './tableGround.ts';

/** `said` is what the user is told once the steps are done, a paragraph each. */
export type SetUpPlan =
  | Decision<{ readonly said: readonly string[] }>
  | { readonly kind: 'refused'; readonly message: string };

/** `refused` are the ids of sheets that a person has just kept as their own, whatever they look like. */
export function planSetUp(
  workbook: WorkbookLayout,
  answers: Answers,
  today: CalendarDate,
  refused: ReadonlySet<number> = new Set(),
): SetUpPlan {
  const leftAlone = new Set([...refused, ...workbook.sheets.filter(isKept).map(({ id }) => id)]);
  const isNew = workbook.sheets.every((sheet) => sheet.cells.every((row) => row.every(isBlank)));
  const settings = settingsIn(findSheets(workbook.sheets).found.get('settings') ?? null);
  const contested = contestedSheet(workbook, settings.wantedSheets, leftAlone);
  if (contested !== null) return { kind: 'refused', message: contested };
  const locale = planLocale(workbook, isNew, answers);
  if (locale.kind !== 'go') return locale;
  const sheets = planSheets(workbook, isNew, settings.wantedSheets, answers, leftAlone);
  if (sheets.kind !== 'go') return sheets;

  const steps: SetUpStep[] = [...locale.steps, ...sheets.steps];
  const remarks: string[] = [];
  const grounds: TableGround[] = [];
  const { warnDays } = settingsIn(sheets.layouts.get('settings') ?? null);
  const isPlanned = (key: SheetKey) => sheets.layouts.has(key) || sheets.created.includes(key);
  for (const key of TABLE_KEYS.filter(isPlanned)) {
    const layout = sheets.layouts.get(key) ?? null;
    const decision = decideColumns(key, layout, answers);
    if (decision.kind !== 'go') return decision;
    steps.push(...decision.steps);
    grounds.push({ key, table: decision.table, layout, warnDays });
  }
  const joined = offerJoinedRules(grounds.find(({ key }) => key === 'criteria') ?? null, answers);
  if (joined.kind !== 'go') return joined;
  // Pages come first: whoever stands on the blank tab that becomes the overview sees at once that it is no place to type.
  for (const key of PAGE_KEYS.filter(isPlanned)) {
    const emptySheet = key === 'overview' ? sheets.emptySheet : null;
    steps.push(...planPage(key, sheets.layouts.get(key) ?? null, emptySheet, warnDays));
  }
  for (const ground of grounds) {
    const table = planTable(ground);
    steps.push(...table);
    const remark = filterRemark(ground);
    if (remark !== null) remarks.push(remark);
    if (ground.layout?.looksUnfinished === false) remarks.push(...addedColumns(ground, table));
  }
  const filled = planBlanks(grounds, yearOf(today));
  steps.push(...filled.steps, ...joined.steps);
  const undressed = [...sheets.layouts].flatMap(([key, { looksUnfinished }]) => (looksUnfinished ? [key] : []));
  for (const sheet of [...sheets.created, ...undressed]) steps.push({ kind: 'markSheet', sheet });
  for (const { id } of [...sheets.layouts.values()].filter(isUnfinished)) {
    steps.push({ kind: 'markAdoption', id, mark: null });
  }
  const written = [...filled.said, ...joined.said];
  const done = whatWasDone(steps, sheets.created, isNew, written.length > 0);
  const unknown = unknownSheets(workbook, sheets, leftAlone);
  if (unknown.length > 0) remarks.push(sheetsLeftAlone(unknown));
  return { kind: 'go', steps, said: [...done, ...remarks, ...written] };
}

/** An office's own sheet whose columns a person has settled is not asked about: what it lacks is added. */
function decideColumns(key: TableKey, layout: SheetLayout | null, answers: Answers): ColumnDecision {
  if (layout === null) return newTable(key);
  const table = tableIn(key, layout);
  if (isUnfinished(layout)) return { kind: 'go', table, steps: [] };
  return askAboutColumns(key, table, answers, layout.mark === key);
}

function isKept({ adoption }: SheetLayout): boolean {
  return adoption?.kind === 'kept';
}

function isUnfinished({ adoption }: SheetLayout): boolean {
  return adoption?.kind === 'unfinished';
}

function tableIn(key: TableKey, layout: SheetLayout): TableSnapshot {
  return findTable(tables[key], layout, layout.adoption?.kind === 'unfinished' ? layout.adoption.headerRow - 1 : null);
}

function newTable(key: TableKey): ColumnDecision {
  return { kind: 'go', table: findTable(tables[key], { name: sheetName(key), cells: [] }), steps: [] };
}

function settingsIn(layout: SheetLayout | null): Settings {
  return readSettings(layout === null ? null : findTable(tables.settings, layout)).settings;
}

/** Where tables were created although there are sheets with words in them: one of those may have been meant. */
function unknownSheets(
  workbook: WorkbookLayout,
  { layouts, created, emptySheet }: PlannedSheets,
  leftAlone: ReadonlySet<number>,
): readonly string[] {
  if (!created.some((key) => key === 'criteria' || key === 'tasks')) return [];
  const known = new Set([...layouts.values(), emptySheet]);
  return workbook.sheets
    .filter((sheet) => sheet.mark === null && !known.has(sheet) && !leftAlone.has(sheet.id))
    .filter(({ cells }) => cells.some((row) => !row.every(isBlank)))
    .map(({ name }) => name);
}

function addedColumns(ground: TableGround, steps: readonly SetUpStep[]): readonly string[] {
  const headers = steps.flatMap((step) => (step.kind === 'writeHeaders' ? step.headers.map(({ text }) => text) : []));
  return headers.length === 0 ? [] : [sentences.columnsAdded(ground.table.name, headers)];
}

/** Cells that were filled in are told of one by one, so they need no sentence here. */
function whatWasDone(
  steps: readonly SetUpStep[],
  created: readonly SheetKey[],
  isNew: boolean,
  cellsWritten: boolean,
): readonly string[] {
  if (isNew) return [sentences.done()];
  if (created.length > 0) return [sentences.sheetsCreated(created.map(sheetName))];
  if (steps.some(({ kind }) => kind !== 'takeSheet' && kind !== 'writeCells')) return [sentences.repaired()];
  return cellsWritten ? [] : [sentences.nothingToDo()];
}
