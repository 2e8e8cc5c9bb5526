// "Thiết lập, sửa bảng": compares the workbook with the schema and plans what is missing. It adds; it never reorders, renames or deletes what is
// the user's, unless the user has just said so.

import { type CalendarDate, yearOf } from '../../domain/calendarDate.ts';
import { sentences } from '../../vietnamese/sentences/setUp.ts';
import { isBlank } from '../../workbook/cell.ts';
import { colourRules } from '../../workbook/colourRules.ts';
import { findSheets, resemblance } from '../../workbook/findSheets.ts';
import { findTable } from '../../workbook/findTable.ts';
import type { SetUpStep, SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { OVERVIEW_WIDTH } from '../../workbook/overview/layout.ts';
import { readSettings } from '../../workbook/readSettings.ts';
import {
  overviewSheet,
  SHEET_ORDER,
  type SheetKey,
  sheetName,
  TABLE_KEYS,
  type TableKey,
  tables,
} from '../../workbook/schema/index.ts';
import { type SettingKey, settingRows } from '../../workbook/schema/settings.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { askAboutColumns } from './askAboutColumns.ts';
import { missingSettings, missingTaskCodes, settingRow } from './fillBlanks.ts';
import { filterRemark, planTable, ROWS_OF_A_NEW_SHEET, sameRules, type TableGround } from './planTable.ts';
import type { Answers, Question } from './question.ts';

export const VIETNAMESE_LOCALE = 'vi_VN';
export const VIETNAMESE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

export type SetUpPlan =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'stop' }
  | { readonly kind: 'go'; readonly steps: readonly SetUpStep[]; readonly said: readonly string[] };

export function planSetUp(workbook: WorkbookLayout, answers: Answers, today: CalendarDate): SetUpPlan {
  const isNew = workbook.sheets.every((sheet) => sheet.cells.every((row) => row.every(isBlank)));
  const locale = planLocale(workbook, isNew, answers);
  if (locale.kind !== 'go') return locale;
  const sheets = planSheets(workbook, isNew, answers);
  if (sheets.kind !== 'go') return sheets;

  const steps: SetUpStep[] = [...locale.steps, ...sheets.steps];
  const remarks: string[] = [];
  const grounds: TableGround[] = [];
  const warnDays = warnDaysOf(sheets.layouts.get('settings') ?? null);
  for (const key of TABLE_KEYS) {
    const layout = sheets.layouts.get(key) ?? null;
    const decision = layout === null ? newTable(key) : askAboutColumns(key, tableIn(key, layout), answers);
    if (decision.kind !== 'go') return decision;
    steps.push(...decision.steps);
    grounds.push({ key, table: decision.table, layout, warnDays });
  }
  for (const ground of grounds) {
    const table = planTable(ground);
    steps.push(...table);
    const remark = filterRemark(ground);
    if (remark !== null) remarks.push(remark);
    if (ground.layout !== null) remarks.push(...addedColumns(ground, table));
  }
  steps.push(...planOverview(sheets.layouts.get('overview') ?? null, warnDays));
  const filled = planBlanks(grounds, yearOf(today));
  steps.push(...filled.steps);
  return { kind: 'go', steps, said: [...whatWasDone(steps, sheets.created, isNew), ...remarks, ...filled.said] };
}

type Decision<T> =
  | Exclude<SetUpPlan, { kind: 'go' }>
  | ({ readonly kind: 'go'; readonly steps: readonly SetUpStep[] } & T);

/** A new workbook gets the Vietnamese locale and zone; one in use keeps its own unless the user agrees. */
function planLocale(workbook: WorkbookLayout, isNew: boolean, answers: Answers): Decision<object> {
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

interface PlannedSheets {
  /** The tabs that are there already. */
  readonly layouts: ReadonlyMap<SheetKey, SheetLayout>;
  readonly created: readonly SheetKey[];
}

function planSheets(workbook: WorkbookLayout, isNew: boolean, answers: Answers): Decision<PlannedSheets> {
  const layouts = new Map(findSheets(workbook.sheets).found);
  const free = workbook.sheets.filter((sheet) => sheet.mark === null && ![...layouts.values()].includes(sheet));
  for (const tab of free) {
    const key = resemblance(tab);
    if (key === null || layouts.has(key)) continue;
    const question = { id: `sheet ${key} ${tab.id}`, text: sentences.isThisTheSheet(sheetName(key), tab.name) };
    const answer = answers.get(question.id);
    if (answer === undefined) return { kind: 'ask', question };
    if (answer === 'cancel') return { kind: 'stop' };
    if (answer === 'yes') layouts.set(key, tab);
  }

  const steps: SetUpStep[] = [];
  for (const [sheet, layout] of layouts) steps.push({ kind: 'takeSheet', sheet, id: layout.id });
  const created: SheetKey[] = [];
  const onlySheet = workbook.sheets.length === 1 ? workbook.sheets[0] : undefined;
  SHEET_ORDER.forEach((sheet, index) => {
    if (layouts.has(sheet)) return;
    created.push(sheet);
    if (sheet === 'overview' && isNew && onlySheet !== undefined) {
      steps.push(
        { kind: 'takeSheet', sheet, id: onlySheet.id },
        { kind: 'renameEmptySheet', sheet, name: sheetName(sheet) },
      );
      return;
    }
    const position = sheet === 'settings' ? Number.POSITIVE_INFINITY : index;
    steps.push({ kind: 'createSheet', sheet, name: freeName(sheet, workbook), position });
  });
  for (const sheet of SHEET_ORDER) {
    if (layouts.get(sheet)?.mark !== sheet) steps.push({ kind: 'markSheet', sheet });
  }
  return { kind: 'go', steps, layouts, created };
}

/** Google refuses two tabs of one name; a tab that bears ours and is not ours keeps it. */
function freeName(sheet: SheetKey, workbook: WorkbookLayout): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let name = sheetName(sheet);
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${sheetName(sheet)} ${number}`;
  return name;
}

function tableIn(key: TableKey, layout: SheetLayout): TableSnapshot {
  return findTable(tables[key], layout);
}

function newTable(key: TableKey): {
  readonly kind: 'go';
  readonly table: TableSnapshot;
  readonly steps: readonly SetUpStep[];
} {
  return { kind: 'go', table: findTable(tables[key], { name: sheetName(key), cells: [] }), steps: [] };
}

function warnDaysOf(layout: SheetLayout | null): number {
  return readSettings(layout === null ? null : findTable(tables.settings, layout)).settings.warnDays;
}

function planOverview(layout: SheetLayout | null, warnDays: number): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  const lastRow = layout?.maxRows ?? ROWS_OF_A_NEW_SHEET;
  const sheet = overviewSheet.key;
  if (layout === null) {
    steps.push(
      { kind: 'setColumnCount', sheet, present: 26, wanted: OVERVIEW_WIDTH },
      { kind: 'dressOverview', sheet },
    );
  }
  const rules = colourRules(sheet, { columns: {}, firstRow: 1, lastRow, warnDays });
  if (!sameRules(layout?.ownRules ?? [], rules)) steps.push({ kind: 'setColourRules', sheet, rules });
  if (layout?.guarded !== true) steps.push({ kind: 'guardSheet', sheet });
  return steps;
}

function planBlanks(
  grounds: readonly TableGround[],
  year: number,
): { readonly steps: readonly SetUpStep[]; readonly said: readonly string[] } {
  const steps: SetUpStep[] = [];
  const said: string[] = [];
  for (const { key, table, layout } of grounds) {
    if (key === 'tasks') {
      const cells = missingTaskCodes(table);
      if (cells.length > 0) {
        steps.push({ kind: 'writeCells', change: { sheet: key, cells } });
        said.push(sentences.codesFilled(table.name, cells.length));
      }
    }
    if (key === 'settings') {
      const cells = missingSettings(table, year);
      if (cells.length > 0)
        steps.push({ kind: 'writeCells', change: { sheet: key, cells } }, ...settingChoices(table, cells, layout));
    }
  }
  return { steps, said };
}

/** A setting that can take only certain words offers them. */
function settingChoices(
  table: TableSnapshot,
  filled: Parameters<typeof settingRow>[1],
  layout: SheetLayout | null,
): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  const column = (table.columns.value ?? 1) + 1;
  for (const key of Object.keys(settingRows) as SettingKey[]) {
    // the keys of a record are its own
    const setting = settingRows[key];
    const row = settingRow(table, filled, key);
    const isNew = layout === null || filled.some((cell) => cell.text === setting.label);
    if (!('choices' in setting) || row === null || !isNew) continue;
    steps.push({ kind: 'offerChoices', sheet: 'settings', column, firstRow: row, rows: 1, choices: setting.choices });
  }
  return steps;
}

function addedColumns(ground: TableGround, steps: readonly SetUpStep[]): readonly string[] {
  const headers = steps.flatMap((step) => (step.kind === 'writeHeaders' ? step.headers.map(({ text }) => text) : []));
  return headers.length === 0 ? [] : [sentences.columnsAdded(ground.table.name, headers)];
}

function whatWasDone(steps: readonly SetUpStep[], created: readonly SheetKey[], isNew: boolean): readonly string[] {
  if (isNew) return [sentences.done()];
  if (created.length > 0) return [sentences.sheetsCreated(created.map(sheetName))];
  const changes = steps.filter((step) => step.kind !== 'takeSheet');
  return [changes.length === 0 ? sentences.nothingToDo() : sentences.repaired()];
}
