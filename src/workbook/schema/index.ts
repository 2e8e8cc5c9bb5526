// The one table of sheets: which there are, in which order they stand, and what each column is.

import { criteriaSheet } from './criteria.ts';
import { settingsSheet } from './settings.ts';
import { tasksSheet } from './tasks.ts';
import { unitsSheet } from './units.ts';

export const tables = {
  criteria: criteriaSheet,
  tasks: tasksSheet,
  units: unitsSheet,
  settings: settingsSheet,
} as const;

export type Tables = typeof tables;
export type TableKey = keyof Tables;

export const overviewSheet = {
  key: 'overview',
  name: 'Tổng quan',
  aliases: ['Trang tổng quan'],
} as const;

export type SheetKey = TableKey | typeof overviewSheet.key;

/** The tabs from left to right. */
export const SHEET_ORDER: readonly SheetKey[] = ['overview', 'criteria', 'tasks', 'units', 'settings'];

export const TABLE_KEYS: readonly TableKey[] = ['criteria', 'tasks', 'units', 'settings'];

export function sheetName(key: SheetKey): string {
  return key === 'overview' ? overviewSheet.name : tables[key].name;
}

export function sheetAliases(key: SheetKey): readonly string[] {
  return key === 'overview' ? overviewSheet.aliases : tables[key].aliases;
}
