// Cells that are merged below a table: no filter can be laid over some of them, and set-up does everything else.
import { describe, expect, it } from 'vitest';
import { openSample, told } from '../../board.ts';

describe('a board whose filter was taken away, with merged cells below its table', () => {
  it.each([
    ['that reach out of it', 1, 3],
    ['across rows', 2, 1],
  ])('is set up all the same with cells %s, without a filter', (_, rows, columns) => {
    const board = openSample();
    const { google } = board;
    const clerk = google.user('clerk');
    const lastColumn = google.frame('Đơn vị').lastColumn;
    clerk.setFilter('Đơn vị', null);
    clerk.insertColumns('Đơn vị', lastColumn + 1, 3);
    google.asScript((services) => {
      const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
      app.getActiveSpreadsheet().getSheetByName('Đơn vị')?.getRange(60, lastColumn, rows, columns).merge();
    });
    google.screen.answerWith(({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' }));
    board.script.run('setUpBoard');
    expect(told(board)).not.toContain('Chưa làm xong');
    expect(google.frame('Đơn vị').filter).toBeNull();
    board.script.run('setUpBoard');
    expect(told(board)).not.toContain('Chưa làm xong');
  });
});
