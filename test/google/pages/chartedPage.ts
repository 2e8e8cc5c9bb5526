// A page with figures for two charts, and what tests of charts do on it as a script and as people.
/// <reference types="google-apps-script" />

import { vi } from 'vitest';
import { keepCharts } from '../../../src/google/pages/keepCharts.ts';
import { createLocalGoogle, type LocalGoogle } from '../../../src/local/index.ts';
import type { ChartPlan, PageCharts } from '../../../src/workbook/page/chartPlan.ts';
import type { SheetKey } from '../../../src/workbook/schema/index.ts';

export const PAGE = 'Tổng quan';

/** Names in G, shares in H, with their headers in row 1. */
export function plan(title: string, more: Partial<ChartPlan> = {}): ChartPlan {
  return {
    key: title,
    title,
    kind: 'bar',
    page: 'overview',
    source: 'overview',
    labels: { column: 7, firstRow: 1, rows: 4 },
    series: [{ column: 8, firstRow: 1, rows: 4 }],
    reaches: 1,
    anchorRow: 10,
    anchorColumn: 1,
    width: 340,
    height: 220,
    ...more,
  };
}

export const FIELDS = plan('Tỷ lệ điểm theo lĩnh vực');
export const UNITS = plan('Tỷ lệ hoàn thành theo đơn vị', { anchorRow: 24, kind: 'column' });
export const TITLES = [FIELDS.title, UNITS.title];

export const wanted = (...plans: readonly ChartPlan[]): PageCharts => ({ page: 'overview', titles: TITLES, plans });

export function page(): LocalGoogle {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00' });
  const clerk = google.user('clerk');
  clerk.renameSheet(google.sheetNames()[0] ?? '', PAGE);
  clerk.paste(PAGE, 'G1', [
    ['Lĩnh vực', 'Tỷ lệ'],
    ['Thể chế', '75%'],
    ['Thủ tục', '50%'],
    ['Bộ máy', '20%'],
  ]);
  return google;
}

type Services = Readonly<{
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Charts: GoogleAppsScript.Charts.Charts;
}>;

type Sheets = ReadonlyMap<SheetKey, GoogleAppsScript.Spreadsheet.Sheet>;

/** Runs `act` as a script does, on the page alone. */
export function asScript<T>(google: LocalGoogle, act: (sheets: Sheets) => T): T {
  return google.asScript((given) => {
    const services = given as unknown as Services; // the services are built to Google's own types
    vi.stubGlobal('Charts', services.Charts);
    vi.stubGlobal('SpreadsheetApp', services.SpreadsheetApp);
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PAGE);
    return act(new Map(sheet === null ? [] : [['overview', sheet]]));
  });
}

export const keep = (google: LocalGoogle, charts: PageCharts) =>
  asScript(google, (sheets) => keepCharts(sheets, charts));

export const shown = (google: LocalGoogle) =>
  google
    .charts(PAGE)
    .map(({ title, kind, place, labels }) => [title, kind, place.row, place.column, labels.length] as const);

export const AS_WANTED = [
  [FIELDS.title, 'BAR', 10, 1, 3],
  [UNITS.title, 'COLUMN', 24, 1, 3],
];

export const people = (google: LocalGoogle) => google.user('colleague');
