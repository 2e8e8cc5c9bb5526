// What the tests of the local Google share: a Google on a known day, and short ways to act in it as a script.
/// <reference types="google-apps-script" />
import {
  createLocalGoogle,
  type LocalGoogle,
  type LocalGoogleSettings,
  loadScript,
  type RunSettings,
} from '../../src/local/index.ts';

export const SCOPES = {
  sheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ui: 'https://www.googleapis.com/auth/script.container.ui',
} as const;

export type Services = Readonly<{
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Charts: GoogleAppsScript.Charts.Charts;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  LockService: GoogleAppsScript.Lock.LockService;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Session: GoogleAppsScript.Base.Session;
}>;

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Monday, 4 December 2023, eight in the morning in Vietnam; one blank sheet named “Bảng”. */
export function blankGoogle(settings: Partial<LocalGoogleSettings> = {}): LocalGoogle {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', ...settings });
  google.user('owner').renameSheet(google.sheetNames()[0] ?? '', 'Bảng');
  return google;
}

/** Acts as a script with every permission. */
export function asScript<T>(google: LocalGoogle, act: (services: Services) => T): T {
  return google.asScript((services) => act(services as unknown as Services)); // the services are built to Google's own types
}

/** Acts as a script on the sheet “Bảng”. */
export function onSheet<T>(google: LocalGoogle, act: (sheet: Sheet, services: Services) => T): T {
  return asScript(google, (services) => {
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng');
    if (sheet === null) throw new Error('There is no sheet Bảng');
    return act(sheet, services);
  });
}

/** Runs `body` as the function `main` of a bundle, in a world of its own. */
export function runCode(
  google: LocalGoogle,
  body: string,
  { scopes = [SCOPES.sheet, SCOPES.ui], ...settings }: RunSettings & { readonly scopes?: readonly string[] } = {},
) {
  const script = loadScript(google, { code: `function main(given) { ${body} }`, manifest: { oauthScopes: scopes } });
  return script.run('main', settings);
}

/** What the cells from A1 on show, as far as anything is used. */
export function shown(google: LocalGoogle, sheet = 'Bảng'): readonly (readonly string[])[] {
  return google.view(sheet).rows.map(({ cells }) => cells.map((cell) => cell.shown));
}

/** Midnight of a day in Vietnam. */
export function vietnamDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
