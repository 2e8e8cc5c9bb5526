// What set-up reads of a workbook: every sheet of cells, and of a sheet that has none nothing.
/// <reference types="google-apps-script" />
import { expect, it } from 'vitest';
import { readLayout } from '../../../src/google/reading/readLayout.ts';
import { instantsIn } from '../../../src/google/time/instants.ts';
import { openSample } from '../../board.ts';
import { asScript } from '../../local/world.ts';

/** Google answers these of a chart that stands on a sheet of its own, and refuses all else. */
function chartSheet(type: GoogleAppsScript.Spreadsheet.SheetType): object {
  const known: Readonly<Record<string, unknown>> = { getType: type, getSheetId: 77, getName: 'Biểu đồ 1' };
  return new Proxy(
    {},
    {
      get: (_, name) => () => {
        if (String(name) in known) return known[String(name)];
        throw new Error('The action is not supported for OBJECT sheet.');
      },
    },
  );
}

it('a chart that someone moved to a sheet of its own keeps nobody from setting up', () => {
  const { google } = openSample();
  const names = asScript(google, (services) => {
    Object.assign(globalThis, { SpreadsheetApp: services.SpreadsheetApp, Utilities: services.Utilities });
    const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
    const sheets = [...spreadsheet.getSheets(), chartSheet(services.SpreadsheetApp.SheetType.OBJECT)];
    const withChart = new Proxy(spreadsheet, {
      get: (target, name) => (name === 'getSheets' ? () => sheets : Reflect.get(target, name)),
    });
    return readLayout(withChart, instantsIn(google.timeZone())).sheets.map(({ name }) => name);
  });
  expect(names).toEqual(google.sheetNames());
});
