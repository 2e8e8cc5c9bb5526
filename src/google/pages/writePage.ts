// Writes a page whose words never change, such as the guide, from A1 on; its formats were set when it was dressed.

import type { PageLines } from '../../workbook/page/layout.ts';
import { googleValue } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from '../writing/grid.ts';

export function writePage(sheet: GoogleAppsScript.Spreadsheet.Sheet, lines: PageLines, instants: Instants): void {
  const width = lines[0]?.length ?? 0;
  growTo(sheet, lines.length, width);
  sheet
    .getRange(1, 1, lines.length, width)
    .setValues(lines.map((line) => line.map((cell) => googleValue(cell, instants))));
}
