// Says which tab is which sheet of the schema: by the mark set-up left, then by name; a tab that only looks like one is asked about.

import { fold } from '../../vietnamese/text.ts';
import {
  isKnownByMarkOnly,
  SHEET_ORDER,
  type SheetKey,
  sheetAliases,
  sheetName,
  type TableKey,
  tables,
} from '../schema/index.ts';
import { findTable } from './findTable.ts';

/** What is known of a tab when sheets are looked for. */
export interface Tab {
  readonly name: string;
  readonly mark: SheetKey | null;
}

export interface FoundSheets<T extends Tab> {
  readonly found: ReadonlyMap<SheetKey, T>;
  /** Sheets that several tabs claim with equal right. */
  readonly contested: readonly SheetKey[];
}

/**
 * Of several marked tabs the one that bears the sheet's name is taken (a duplicated tab keeps its mark and gets another name), else the one of which
 * all others are copies by their names; without such a one the sheet is contested and not found. Some sheets are found by their mark alone.
 */
export function findSheets<T extends Tab>(tabs: readonly T[]): FoundSheets<T> {
  const found = new Map<SheetKey, T>();
  const contested: SheetKey[] = [];
  for (const key of SHEET_ORDER) {
    const marked = tabs.filter((tab) => tab.mark === key);
    const named = isKnownByMarkOnly(key) ? [] : tabs.filter((tab) => tab.mark === null && hasName(tab, key));
    const candidates = marked.length > 0 ? marked : named;
    const bearer = candidates.find((tab) => tab.name === sheetName(key));
    const chosen = candidates.length > 1 ? (bearer ?? originalOf(candidates)) : (candidates[0] ?? null);
    if (chosen !== null) found.set(key, chosen);
    else if (candidates.length > 1) contested.push(key);
  }
  return { found, contested };
}

/** The only one that is no copy of another; null where there are several. */
function originalOf<T extends Tab>(tabs: readonly T[]): T | null {
  const originals = tabs.filter((tab) => !tabs.some((other) => other !== tab && isCopy(tab.name, other.name)));
  return originals.length === 1 ? (originals[0] ?? null) : null;
}

/** The words that Google puts before the name of a tab that is duplicated, in Vietnamese and in English. */
const COPY_OF = /^(?:bản sao của|copy of) /;

/** "Bản sao của Tiêu chí", "Bản sao của Tiêu chí 1". */
function isCopy(name: string, original: string): boolean {
  const [copy, base] = [fold(name), fold(original)];
  const copied = copy.replace(COPY_OF, '');
  return copied !== copy && copied.startsWith(base) && /^(?: \d+)?$/.test(copied.slice(base.length));
}

/** Whether a tab bears the name of any sheet. */
export function bearsName(tab: Pick<Tab, 'name'>): boolean {
  return SHEET_ORDER.some((key) => hasName(tab, key));
}

export function hasName(tab: Pick<Tab, 'name'>, key: SheetKey): boolean {
  const name = fold(tab.name);
  return [sheetName(key), ...sheetAliases(key)].some((known) => fold(known) === name);
}

/** The table that an unmarked, unnamed tab looks like: most of the needed columns stand in it. Null where none does. */
export function resemblance(contents: Parameters<typeof findTable>[1]): TableKey | null {
  let best: { key: TableKey; share: number } | null = null;
  for (const key of Object.keys(tables) as TableKey[]) {
    // the keys of the schema are table keys
    const table = findTable(tables[key], contents);
    const needed = Object.entries(tables[key].columns).filter(([, column]) => 'needed' in column);
    const present = needed.filter(([name]) => (table.columns as Record<string, number>)[name] !== undefined);
    const share = needed.length < 3 ? 0 : present.length / needed.length;
    if (share > 0.6 && share > (best?.share ?? 0)) best = { key, share };
  }
  return best?.key ?? null;
}
