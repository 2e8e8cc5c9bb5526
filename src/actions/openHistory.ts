// Opens the page "Lịch sử", which the first update makes.

import type { SetUpStep } from '../workbook/layout.ts';
import { SHEET_ORDER } from '../workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isThere } from './openSheets.ts';
import { planPage } from './setUp/planPage.ts';
import { freeName } from './setUp/planSheets.ts';

const sheet = 'history';

/** No rule colours it. */
const NO_WARNING = 0;

/** Nothing where the page is there, or where several tabs claim to be it. The lines themselves are written in the round after. */
export function openHistory(snapshot: WorkbookSnapshot): readonly SetUpStep[] {
  if (snapshot.history !== null || snapshot.contested.includes(sheet)) return [];
  const before = SHEET_ORDER.slice(0, SHEET_ORDER.indexOf(sheet)).filter((key) => isThere(snapshot, key));
  return [
    { kind: 'createSheet', sheet, name: freeName(sheet, snapshot.tabNames), position: before.length },
    { kind: 'markSheet', sheet, looks: 'unfinished' },
    ...planPage(sheet, null, null, NO_WARNING),
    { kind: 'markSheet', sheet },
  ];
}
