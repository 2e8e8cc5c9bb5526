// The overview's fixed looks: widths, the rows at its top, wrapping and formats. What depends on a row's words is left to colour rules.

import {
  OVERVIEW_COLUMN_WIDTHS,
  OVERVIEW_COLUMNS,
  OVERVIEW_TOP_ROWS,
  OVERVIEW_WIDTH,
} from '../workbook/overview/layout.ts';
import { growTo } from './grid.ts';

export function dressOverview(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  growTo(sheet, OVERVIEW_TOP_ROWS.length, OVERVIEW_WIDTH);
  const rows = sheet.getMaxRows();
  const seen = OVERVIEW_COLUMNS.kind;
  sheet.setHiddenGridlines(true);
  OVERVIEW_COLUMN_WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.hideColumns(seen + 1, OVERVIEW_WIDTH - seen);
  sheet.getRange(1, 1, rows, OVERVIEW_COLUMNS.dueOn).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, OVERVIEW_COLUMNS.dueOn + 1, rows, 1).setNumberFormat('dd/MM/yyyy');
  sheet.getRange(1, OVERVIEW_COLUMNS.third + 1, rows, 2).setHorizontalAlignment('right');
  OVERVIEW_TOP_ROWS.forEach(({ height, fontSize, bold }, index) => {
    sheet
      .getRange(index + 1, 1, 1, seen)
      .merge()
      .setFontSize(fontSize)
      .setFontWeight(bold ? 'bold' : 'normal')
      .setHorizontalAlignment('left');
    sheet.setRowHeight(index + 1, height);
  });
}
