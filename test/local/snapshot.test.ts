// A file remembered for a moment comes back whole, for a run that has to be taken back.
import { expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet, runCode, shown } from './world.ts';

const stores = (google: ReturnType<typeof blankGoogle>) =>
  runCode(
    google,
    `return [PropertiesService.getDocumentProperties().getProperty('a'), CacheService.getDocumentCache().get('b')];`,
  ).result;

it('brings back cells, tabs, marks, protections, widths, the selection, and what was kept beside the file', () => {
  const google = blankGoogle();
  onSheet(google, (sheet, { PropertiesService, CacheService }) => {
    sheet.getRange('A1').setValue('trước').activate();
    sheet.setColumnWidth(1, 60).addDeveloperMetadata('cchc', 'trước');
    sheet.protect().setWarningOnly(true).setDescription('trước');
    PropertiesService.getDocumentProperties().setProperty('a', 'trước');
    CacheService.getDocumentCache()?.put('b', 'trước');
  });
  const before = google.save();
  const putBack = google.snapshot();
  onSheet(google, (sheet, { SpreadsheetApp, PropertiesService, CacheService }) => {
    sheet.getRange('B2').setValue('sau').activate();
    sheet.setColumnWidth(1, 300).getDeveloperMetadata()[0]?.setValue('sau');
    sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.setDescription('sau');
    sheet.insertRowsBefore(1, 2);
    PropertiesService.getDocumentProperties().setProperties({ a: 'sau', c: 'sau' });
    CacheService.getDocumentCache()?.put('b', 'sau');
  });
  asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác'));
  putBack();
  expect(google.save()).toEqual(before);
  expect(shown(google)).toEqual([['trước']]);
  expect(google.selection()).toBe("'Bảng'!A1");
  expect(stores(google)).toEqual(['trước', 'trước']);
});

it('leaves nothing behind of what was not there', () => {
  const google = blankGoogle();
  const putBack = google.snapshot();
  runCode(
    google,
    `PropertiesService.getDocumentProperties().setProperty('a', 'sau'); CacheService.getDocumentCache().put('b', 'sau');`,
  );
  putBack();
  expect(stores(google)).toEqual([null, null]);
});
