// Opens the page "Lịch sử", which the first update makes.

import { SHEET_COLUMNS } from '../workbook/history/columns.ts';
import type { SetUpStep } from '../workbook/layout.ts';
import { SHEET_ORDER } from '../workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isThere } from './openSheets.ts';
import { freeName } from './setUp/planSheets.ts';
import { COLUMNS_OF_A_NEW_SHEET } from './setUp/planTable.ts';

const sheet = 'history';

/** Nothing where the page is there, or where several tabs claim to be it. The lines themselves are written in the round after. */
export function openHistory(snapshot: WorkbookSnapshot): readonly SetUpStep[] {
  if (snapshot.history !== null || snapshot.contested.includes(sheet)) return [];
  const before = SHEET_ORDER.slice(0, SHEET_ORDER.indexOf(sheet)).filter((key) => isThere(snapshot, key));
  const wanted = SHEET_COLUMNS.length;
  return [
    { kind: 'createSheet', sheet, name: freeName(sheet, snapshot.tabNames), position: before.length },
    { kind: 'markSheet', sheet, looks: 'unfinished' },
    ...(wanted === COLUMNS_OF_A_NEW_SHEET
      ? []
      : [{ kind: 'setColumnCount', sheet, present: COLUMNS_OF_A_NEW_SHEET, wanted } as const]),
    { kind: 'dressPage', sheet },
    { kind: 'freezeRows', sheet, rows: 1 },
    { kind: 'guardSheet', sheet },
    { kind: 'markSheet', sheet },
  ];
}
