// Writes a report into its sheet: words, looks, joined cells, borders and heights, each for many rows at once.

import { alreadyHolds } from '../../workbook/cell.ts';
import { COLUMNS_OF_LEFT_HEAD, REPORT_LAYOUT } from '../../workbook/report/layout.ts';
import type { CellLook, Joining, ReportRow } from '../../workbook/report/reportRow.ts';
import type { ReportSheet } from '../../workbook/report/reportSheet.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from '../writing/grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Times New Roman';

/**
 * A sheet that shows the report already is left as it is. Rows and columns beyond the report are cleared. The words come last: where a run ends before,
 * the next one finds that they are missing, and dresses the sheet anew.
 */
export function writeReportSheet(sheet: Sheet, { rows }: ReportSheet, instants: Instants): void {
  const width = REPORT_LAYOUT.widths.length;
  if (shows(sheet, rows, instants)) return;
  growTo(sheet, rows.length, width);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().clear();
  sheet.setHiddenGridlines(true);
  REPORT_LAYOUT.widths.forEach((pixels, column) => {
    sheet.setColumnWidth(column + 1, pixels);
  });
  const looks = <T>(of: (look: CellLook) => T) => rows.map((row) => row.looks.map(of));
  sheet
    .getRange(1, 1, rows.length, width)
    .setNumberFormat('@')
    .setFontFamily(FONT)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontWeights(looks(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontStyles(looks(({ italic }) => (italic ? 'italic' : 'normal')))
    .setFontLines(looks(({ underlined }) => (underlined ? 'underline' : 'none')))
    .setFontSizes(looks(({ size }) => size))
    .setHorizontalAlignments(looks(({ align }) => align));
  for (const { first, count, value } of runs(rows, ({ joining }) => joining)) joinOrBorder(sheet, first, count, value);
  for (const { first, count, value } of runs(rows, ({ height }) => height)) sheet.setRowHeights(first, count, value);
  sheet
    .getRange(1, 1, rows.length, width)
    .setValues(rows.map(({ texts }) => texts.map((text) => googleValue(text, instants))));
}

function joinOrBorder(sheet: Sheet, first: number, count: number, joining: Joining): void {
  const width = REPORT_LAYOUT.widths.length;
  const join = (column: number, columns: number) => sheet.getRange(first, column, count, columns).mergeAcross();
  switch (joining.kind) {
    case 'across':
      join(1, width);
      return;
    case 'sides':
      join(1, COLUMNS_OF_LEFT_HEAD);
      join(COLUMNS_OF_LEFT_HEAD + 1, width - COLUMNS_OF_LEFT_HEAD);
      return;
    case 'cells':
      if (joining.columns < width) join(joining.columns, width - joining.columns + 1);
      sheet.getRange(first, 1, count, width).setBorder(true, true, true, true, true, true);
  }
}

function shows(sheet: Sheet, rows: readonly ReportRow[], instants: Instants): boolean {
  const present = readValues(sheet.getDataRange(), instants);
  const last = present.length > rows.length ? present.length : rows.length;
  for (let row = 0; row < last; row++) {
    const line = present[row] ?? [];
    const texts = rows[row]?.texts ?? [];
    for (let column = 0; column < Math.max(line.length, texts.length); column++) {
      if (!alreadyHolds(line[column] ?? '', texts[column] ?? '')) return false;
    }
  }
  return true;
}

/** Neighbouring rows for which `of` says the same; `first` is 1-based. */
function runs<T>(
  rows: readonly ReportRow[],
  of: (row: ReportRow) => T,
): readonly { readonly first: number; readonly count: number; readonly value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  rows.forEach((row, place) => {
    const value = of(row);
    const last = found[found.length - 1];
    if (last !== undefined && JSON.stringify(last.value) === JSON.stringify(value)) last.count++;
    else found.push({ first: place + 1, count: 1, value });
  });
  return found;
}
