// Opens the sheets that an office asks for in `Cấu hình` and that are not there yet.

import * as sentences from '../vietnamese/sentences/setUp.ts';
import type { SetUpStep } from '../workbook/layout.ts';
import { hasName } from '../workbook/reading/findSheets.ts';
import { findTable } from '../workbook/reading/findTable.ts';
import type { Settings } from '../workbook/reading/readSettings.ts';
import { isPage, type OnUseSheet, SHEET_ORDER, type SheetKey, sheetName, tables } from '../workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { planPage } from './setUp/planPage.ts';
import { freeName } from './setUp/planSheets.ts';
import { planTable } from './setUp/planTable.ts';

export interface Opening {
  readonly steps: readonly SetUpStep[];
  /** What keeps a sheet from being opened, in words. */
  readonly remarks: readonly string[];
}

/** A tab that bears the name of a table may be one that people keep: set-up asks about it, an update leaves it alone. */
export function planOpening(
  snapshot: WorkbookSnapshot,
  { wantedSheets, warnDays }: Pick<Settings, 'wantedSheets' | 'warnDays'>,
): Opening {
  const steps: SetUpStep[] = [];
  const remarks: string[] = [];
  const opened: SheetKey[] = [];
  for (const key of wantedSheets) {
    if (isThere(snapshot, key) || snapshot.contested.includes(key)) continue;
    if (!isPage(key) && snapshot.tabNames.some((name) => hasName({ name }, key))) {
      remarks.push(sentences.nameIsTaken(sheetName(key)));
      continue;
    }
    const before = SHEET_ORDER.slice(0, SHEET_ORDER.indexOf(key)).filter(
      (other) => isThere(snapshot, other) || opened.includes(other),
    );
    opened.push(key);
    steps.push(
      { kind: 'createSheet', sheet: key, name: freeName(key, snapshot.tabNames), position: before.length },
      { kind: 'markSheet', sheet: key, looks: 'unfinished' },
      ...dressed(key, warnDays),
      { kind: 'markSheet', sheet: key },
    );
  }
  return { steps, remarks };
}

function dressed(key: OnUseSheet, warnDays: number): readonly SetUpStep[] {
  if (isPage(key)) return planPage(key, null, null, warnDays);
  const table = findTable(tables[key], { name: sheetName(key), cells: [] });
  return planTable({ key, table, layout: null, warnDays });
}

/** Report and guide stand behind every sheet that an update opens. */
export function isThere(snapshot: WorkbookSnapshot, key: SheetKey): boolean {
  if (key === 'report' || key === 'guide') return false;
  return isPage(key) ? snapshot[key] !== null : snapshot.tables[key] !== undefined;
}
