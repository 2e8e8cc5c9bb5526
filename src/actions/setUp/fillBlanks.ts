// The blanks that set-up fills in people's columns: codes of tasks that have none, and the settings a board needs.

import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { fold } from '../../vietnamese/text.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { ConfirmedChange, MergedArea, SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import { isRowOfColumnNumbers } from '../../workbook/reading/columnNumbers.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { settingKey } from '../../workbook/reading/readSettings.ts';
import { taskCodesAfter } from '../../workbook/rows/taskCodes.ts';
import { type SettingKey, settingRows } from '../../workbook/schema/settings.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';
import { settingNotes } from './settingNotes.ts';
import { placeOfColumn, type TableGround } from './tableGround.ts';

type FilledCell = ConfirmedChange['cells'][number] & { readonly text: string };

/**
 * A code for each task row that has content and none: NV01, NV02 … after the highest of that form. Rows are not joined into one order: only
 * people know which belong together.
 */
function missingTaskCodes(table: TableSnapshot, merges: readonly MergedArea[]): readonly FilledCell[] {
  const { code, content } = table.columns;
  if (code === undefined || content === undefined) return [];
  const nextCode = taskCodesAfter(table);
  const filled: FilledCell[] = [];
  table.rows.forEach((row, position) => {
    if (position === 0 && isRowOfColumnNumbers(row)) return;
    const present = row[code] ?? '';
    const number = sheetRow(table, position);
    if (!isBlank(present) || isBlank(row[content] ?? '') || isCovered(merges, number, code + 1)) return;
    filled.push({ row: number, column: code + 1, was: present, text: nextCode() });
  });
  return filled;
}

/** Whether a merged cell lies over the place, so that nothing written there would be seen. */
function isCovered(merges: readonly MergedArea[], row: number, column: number): boolean {
  return merges.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** The table of settings, and where (from 0) its two columns stand once those that are missing have been added. */
interface SettingsGround {
  readonly table: TableSnapshot;
  readonly name: number;
  readonly value: number;
}

/** Null where nobody could say which columns they are. */
function settingsGround(ground: TableGround): SettingsGround | null {
  const name = placeOfColumn(ground, 'name');
  const value = placeOfColumn(ground, 'value');
  return name === undefined || value === undefined ? null : { table: ground.table, name, value };
}

/**
 * The settings that the sheet does not name yet, in rows below the last used one, and the values that a run which ended halfway has left blank. `year`
 * is the current one.
 */
function missingSettings({ table, name, value }: SettingsGround, year: number, isBare: boolean): readonly FilledCell[] {
  const present = new Map<SettingKey, number>();
  table.rows.forEach((row, position) => {
    const key = settingKey(cellText(row[name] ?? ''));
    if (key !== null && !present.has(key)) present.set(key, position);
  });
  let row = sheetRow(table, table.rows.length - 1) + 1;
  const filled: FilledCell[] = [];
  for (const key of Object.keys(settingRows) as SettingKey[]) {
    // the keys of a record are its own
    const { label, initial } = settingRows[key];
    const text = initial.replace('{year}', String(year));
    const position = present.get(key);
    if (position === undefined) {
      filled.push({ row, column: name + 1, was: '', text: label });
      if (text !== '') filled.push({ row, column: value + 1, was: '', text });
      row++;
    } else if (isBare && text !== '' && isBlank(table.rows[position]?.[value] ?? '')) {
      filled.push({
        row: sheetRow(table, position),
        column: value + 1,
        was: table.rows[position]?.[value] ?? '',
        text,
      });
    }
  }
  return filled;
}

/** The names of settings that stand in the sheet. */
function presentSettings({ table, name }: SettingsGround): readonly FilledCell[] {
  return table.rows.flatMap((row, position) => {
    const was = row[name] ?? '';
    const text = cellText(was);
    return settingKey(text) === null ? [] : [{ row: sheetRow(table, position), column: name + 1, was, text }];
  });
}

/** The row (1-based) in which a setting stands once `filled` is written; null where it is not in the table. */
function settingRow({ table, name }: SettingsGround, filled: readonly FilledCell[], key: SettingKey): number | null {
  const wanted = fold(settingRows[key].label);
  const position = table.rows.findIndex((row) => fold(cellText(row[name] ?? '')) === wanted);
  if (position >= 0) return sheetRow(table, position);
  return filled.find((cell) => fold(cell.text) === wanted)?.row ?? null;
}

/** The steps that fill them, and what to say about it. */
export function planBlanks(
  grounds: readonly TableGround[],
  year: number,
): { readonly steps: readonly SetUpStep[]; readonly said: readonly string[] } {
  const steps: SetUpStep[] = [];
  const said: string[] = [];
  for (const ground of grounds) {
    const { key, table, layout } = ground;
    if (key === 'tasks') {
      const cells = missingTaskCodes(table, layout?.merges ?? []);
      if (cells.length > 0) {
        steps.push({ kind: 'writeCells', change: { sheet: key, cells } });
        said.push(sentences.codesFilled(table.name, cells.length));
      }
    }
    const settings = key === 'settings' ? settingsGround(ground) : null;
    if (settings !== null) {
      const isBare = layout?.looksUnfinished === true;
      const cells = missingSettings(settings, year, isBare);
      const present = isBare ? presentSettings(settings) : [];
      if (cells.length > 0) steps.push({ kind: 'writeCells', change: { sheet: 'settings', cells } });
      if (cells.length + present.length > 0)
        steps.push(...settingChoices(settings, cells, layout), ...settingNotes(settings, [...present, ...cells]));
    }
  }
  return { steps, said };
}

/** A setting that can take only certain words offers them. */
function settingChoices(
  settings: SettingsGround,
  filled: readonly FilledCell[],
  layout: SheetLayout | null,
): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  for (const key of Object.keys(settingRows) as SettingKey[]) {
    // the keys of a record are its own
    const setting = settingRows[key];
    const row = settingRow(settings, filled, key);
    const isNew = layout === null || layout.looksUnfinished || filled.some((cell) => cell.text === setting.label);
    if (!('choices' in setting) || row === null || !isNew) continue;
    const place = { column: settings.value + 1, firstRow: row, rows: 1 };
    steps.push({ kind: 'offerChoices', sheet: 'settings', ...place, choices: setting.choices });
  }
  return steps;
}
