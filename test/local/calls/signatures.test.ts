// A method takes the arguments that Google's reference lists for it, and no others.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet, runCode } from '../world.ts';

/** Runs the method on the sheet “Bảng” in a world of its own, where no type keeps wrong arguments out. */
const call = (code: string) => () =>
  runCode(blankGoogle(), `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng'); ${code}`);

describe('an argument that nobody gave is refused, where a forgotten one would go unnoticed', () => {
  it.each([
    ['a range without its width', 'sheet.getRange(1, 1, 2, undefined)'],
    ['a tab without its place', 'SpreadsheetApp.getActiveSpreadsheet().insertSheet("Khác", undefined)'],
    ['a toast without its title', 'SpreadsheetApp.getActiveSpreadsheet().toast("xong", undefined)'],
    ['a page without its text', 'HtmlService.createHtmlOutput(undefined)'],
    [
      'a border without its colour',
      'sheet.getRange("A1").setBorder(true, true, true, true, true, true, undefined, null)',
    ],
  ])('%s', (_, code) => {
    expect(call(code)).toThrow("don't match the method signature for");
  });
});

describe('one argument too many or too few is refused', () => {
  it.each([
    'sheet.deleteRow(1, 2)',
    'sheet.deleteRows(1)',
    'sheet.deleteColumn(1, 2)',
    'sheet.insertRowAfter(1, 5)',
    'sheet.insertRowsAfter(1)',
    'sheet.insertColumnBefore(1, 5)',
    'sheet.setFrozenRows(1, 2)',
    'sheet.setColumnWidth(1, 2, 30)',
    'sheet.setColumnWidths(1, 30)',
    'sheet.setRowHeight(1, 2, 30)',
    'sheet.setRowHeights(1, 30)',
    'sheet.hideRows(1, 2, 3)',
    'sheet.sort(1, true, 3)',
    'sheet.getRange("A1").setBorder(true, true, true, true, true, true, "#ff0000")',
    'sheet.getRange("A1").setBorder(true, true)',
  ])('%s', (code) => {
    expect(call(code)).toThrow("don't match the method signature for");
  });

  it('as many as the reference lists are taken', () => {
    call(`
      sheet.insertRowAfter(1).insertRowsAfter(1, 2).deleteRow(1).deleteRows(1, 2);
      sheet.hideColumns(1);
      sheet.hideColumns(2, 2);
      sheet.setColumnWidth(1, 30).setColumnWidths(1, 2, 30).setRowHeight(1, 30).setRowHeights(1, 2, 30);
      sheet.getRange('A1').setBorder(true, null, true, null, false, false, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
    `)();
  });
});

describe('a number that is none of those a method can mean is refused', () => {
  it.each([
    ['half a row', () => onSheet(blankGoogle(), (sheet) => sheet.getRange(1.5, 1)), 'a whole number'],
    ['half a pixel', () => onSheet(blankGoogle(), (sheet) => sheet.setColumnWidth(1, 72.4)), 'a whole number'],
    ['no width', () => onSheet(blankGoogle(), (sheet) => sheet.setColumnWidth(1, 0)), 'at least one pixel'],
    [
      'a height below nothing',
      () => onSheet(blankGoogle(), (sheet) => sheet.setRowHeight(1, -5)),
      'at least one pixel',
    ],
    [
      'a dialog without a width',
      () => asScript(blankGoogle(), ({ HtmlService }) => HtmlService.createHtmlOutput('x').setWidth(0)),
      'at least one pixel',
    ],
    [
      'a range of no rows',
      () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').offset(0, 0, 0, 1)),
      'at least 1',
    ],
    [
      'a range of no columns',
      () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').offset(0, 0, 1, 0)),
      'at least 1',
    ],
  ])('%s', (_, act, words) => {
    expect(act).toThrow(words);
  });
});
