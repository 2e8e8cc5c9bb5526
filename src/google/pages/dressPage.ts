// The fixed looks of a page that the add-on writes: widths, the rows at its top, wrapping and formats. What depends on a row's words is left to colour rules.

import { palette } from '../../workbook/looks/palette.ts';
import { dateColumn, kindColumn, type PageLayout, pageWidth } from '../../workbook/page/layout.ts';
import { growTo } from '../writing/grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The width that Google gives a column. */
const USUAL_WIDTH = 100;

export function dressPage(sheet: Sheet, layout: PageLayout): void {
  if (layout.listFormats === undefined) dressLines(sheet, layout);
  else dressList(sheet, layout.widths, layout.listFormats);
}

/** The headers themselves are written with the list. */
function dressList(sheet: Sheet, widths: readonly number[], formats: readonly (string | null)[]): void {
  growTo(sheet, 1, formats.length);
  widths.forEach((width, column) => {
    if (width !== USUAL_WIDTH) sheet.setColumnWidth(column + 1, width);
  });
  const rows = sheet.getMaxRows();
  const ofARow = formats.map((format) => format ?? 'General');
  sheet
    .getRange(1, 1, rows, formats.length)
    .setNumberFormats(Array.from({ length: rows }, () => ofARow))
    .setWrap(false)
    .setVerticalAlignment('top');
  sheet
    .getRange(1, 1, 1, formats.length)
    .setBackground(palette.addonHeader)
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
}

function dressLines(sheet: Sheet, layout: PageLayout): void {
  growTo(sheet, layout.topRows.length, pageWidth(layout));
  const rows = sheet.getMaxRows();
  const seen = kindColumn(layout);
  sheet.setHiddenGridlines(true);
  layout.widths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.hideColumns(seen + 1, pageWidth(layout) - seen);
  sheet.getRange(1, 1, rows, dateColumn(layout)).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, dateColumn(layout) + 1, rows, 1).setNumberFormat('dd/MM/yyyy');
  for (const column of layout.rightAligned) sheet.getRange(1, column + 1, rows, 1).setHorizontalAlignment('right');
  layout.topRows.forEach(({ height, fontSize, bold }, index) => {
    sheet
      .getRange(index + 1, 1, 1, seen)
      .merge()
      .setFontSize(fontSize)
      .setFontWeight(bold ? 'bold' : 'normal')
      .setHorizontalAlignment('left');
    sheet.setRowHeight(index + 1, height);
  });
}
