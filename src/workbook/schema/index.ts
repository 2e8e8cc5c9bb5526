// The one table of sheets: which there are, in which order they stand, and what each column is.

import { criteriaSheet } from './criteria.ts';
import { indicatorsSheet } from './indicators.ts';
import { inspectionsSheet } from './inspections.ts';
import { settingsSheet } from './settings.ts';
import { tasksSheet } from './tasks.ts';
import { unitsSheet } from './units.ts';

export const tables = {
  criteria: criteriaSheet,
  tasks: tasksSheet,
  indicators: indicatorsSheet,
  inspections: inspectionsSheet,
  units: unitsSheet,
  settings: settingsSheet,
} as const;

export type Tables = typeof tables;
export type TableKey = keyof Tables;

/** Sheets that the add-on alone writes. */
export const pages = {
  overview: { name: 'Tổng quan', aliases: ['Trang tổng quan'] },
  remainingPoints: { name: 'Điểm còn lại', aliases: [] },
  history: { name: 'Lịch sử', aliases: [] },
  report: { name: 'Báo cáo', aliases: [] },
  guide: { name: 'Hướng dẫn', aliases: [] },
} as const;

export type PageKey = keyof typeof pages;

export type SheetKey = TableKey | PageKey;

/** The tabs from left to right. */
export const SHEET_ORDER: readonly SheetKey[] = [
  'overview',
  'remainingPoints',
  'criteria',
  'tasks',
  'indicators',
  'inspections',
  'units',
  'history',
  'report',
  'guide',
  'settings',
];

export const TABLE_KEYS: readonly TableKey[] = ['criteria', 'tasks', 'indicators', 'inspections', 'units', 'settings'];

export const PAGE_KEYS: readonly PageKey[] = ['overview', 'remainingPoints', 'history', 'report', 'guide'];

/** Sheets that a board has only once the office asks for them in `Cấu hình`: a board without them is whole. */
export const ON_USE_SHEETS = ['remainingPoints', 'indicators', 'inspections'] as const satisfies readonly SheetKey[];

export type OnUseSheet = (typeof ON_USE_SHEETS)[number];

/** The tables without which there is no board. */
export type RequiredTableKey = Exclude<TableKey, OnUseSheet>;

export function isOnUse(key: SheetKey): key is OnUseSheet {
  return ON_USE_SHEETS.some((known) => known === key);
}

/** Sheets that an action makes when it first writes them: a board without them is whole, and set-up does not create them. */
export function isOnRequest(key: SheetKey): boolean {
  return key === 'report' || key === 'history';
}

/** Sheets that are known by their mark alone: before the add-on makes one, a tab of that name is someone's own. */
export function isKnownByMarkOnly(key: SheetKey): boolean {
  return isOnUse(key) || isOnRequest(key) || key === 'guide';
}

export function isPage(key: SheetKey): key is PageKey {
  return key in pages;
}

export function sheetName(key: SheetKey): string {
  return isPage(key) ? pages[key].name : tables[key].name;
}

export function sheetAliases(key: SheetKey): readonly string[] {
  return isPage(key) ? pages[key].aliases : tables[key].aliases;
}
