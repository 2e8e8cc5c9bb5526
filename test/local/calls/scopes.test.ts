// Every method that is built asks for the permissions that Google's reference lists for it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scopesOf } from '../../../src/local/calls/scopes.ts';
import { asScript, blankGoogle, type Services } from '../world.ts';

const reference = dirname(createRequire(import.meta.url).resolve('gas-types-detailed/package.json'));

/** For each method of the reference's file, the permissions of which one is needed. */
function listed(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let className = '';
  let comment = '';
  let inComment = false;
  for (const line of readFileSync(join(reference, `google-apps-script.${file}.d.ts`), 'utf8').split('\n')) {
    className = /^ {4}(?:interface|enum) (\w+)/.exec(line)?.[1] ?? className;
    if (line.includes('/**')) {
      comment = '';
      inComment = true;
    }
    if (inComment) comment += line;
    else {
      const method = /^ {6}(\w+)\(/.exec(line)?.[1];
      const scopes = [...new Set(comment.match(/https:\/\/www\.googleapis\.com\/auth\/[a-z._]+/g) ?? [])];
      // Of several signatures of one name the one that asks for something counts.
      const name = `${className}.${method}`;
      if (method !== undefined && (found.get(name)?.length ?? 0) === 0) found.set(name, scopes);
      if (method !== undefined) comment = '';
    }
    if (line.includes('*/')) inComment = false;
  }
  return found;
}

const byReference = new Map(
  ['spreadsheet', 'charts', 'base', 'html', 'lock', 'properties', 'cache', 'utilities'].flatMap((file) => [
    ...listed(file),
  ]),
);

/** Deprecated methods still work on Google; the reference has dropped them. */
const DEPRECATED = [
  'Range.getFontColor',
  'Range.getFontColors',
  'BooleanCondition.getBackground',
  'BooleanCondition.getFontColor',
  'Sheet.getTabColor',
];

/** One object of each class that is built. */
function everyService({ SpreadsheetApp, HtmlService, ...services }: Services): readonly object[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet; // a new file has one
  const range = sheet.getRange('A1:B2');
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=A1')
    .setRanges([range])
    .setBold(true)
    .build();
  const validation = SpreadsheetApp.newDataValidation().requireCheckbox();
  range.shiftColumnGroupDepth(1);
  sheet.addDeveloperMetadata('key');
  const [mark] = sheet.createDeveloperMetadataFinder().find();
  const ui = SpreadsheetApp.getUi();
  const chart = sheet
    .newChart()
    .setChartType(services.Charts.ChartType.BAR)
    .addRange(range)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(services.Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(1, 1, 0, 0)
    .build();
  return [
    ...[SpreadsheetApp, HtmlService, ...Object.values(services), spreadsheet, sheet, range, rule, validation, ui],
    ...[rule.getBooleanCondition(), rule.copy(), validation.build(), range.createFilter(), range.protect()],
    ...[sheet.createDeveloperMetadataFinder(), mark, mark?.getLocation(), sheet.getColumnGroup(1, 1)],
    ...[ui.createMenu('x'), ui.prompt('x'), HtmlService.createHtmlOutput('x'), services.Session.getActiveUser()],
    ...[services.PropertiesService.getDocumentProperties(), services.CacheService.getDocumentCache()],
    ...[chart, chart.modify(), chart.getContainerInfo(), chart.getOptions()],
    sheet.getRangeList(['A1']),
    services.LockService.getDocumentLock(),
  ].filter((service) => service !== null && service !== undefined);
}

const built = asScript(blankGoogle(), (services) =>
  everyService(services).flatMap((service) =>
    Object.entries(service)
      .filter(([name, member]) => typeof member === 'function' && name !== 'toString')
      .map(([name]) => [String(service), name] as const),
  ),
);

const classes = [...new Set(built.map(([className]) => className))].filter((name) => name !== 'console');

describe('a script needs exactly the permissions that Google’s reference names', () => {
  it('for every class that is built', () => {
    expect(classes.length).toBeGreaterThanOrEqual(34);
  });

  it.each(classes)('for the methods of %s, and the reference knows them all', (className) => {
    const methods = built
      .filter(([owner, method]) => owner === className && !DEPRECATED.includes(`${owner}.${method}`))
      .map(([, method]) => method);
    const ours = methods.map((method) => [method, [...scopesOf(className, method)].sort()]);
    const google = methods.map((method) => [
      method,
      [...(byReference.get(`${className}.${method}`) ?? ['unknown'])].sort(),
    ]);
    expect(ours).toEqual(google);
  });

  it('none for the console, which the reference leaves out', () => {
    expect(scopesOf('console', 'error')).toEqual([]);
  });
});
