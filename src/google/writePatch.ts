// Writes a computed patch: checks that the columns still stand where they were read, then writes each block once.

import type { ComputedPatch, PatchBlock } from '../workbook/patch.ts';
import { runsOf } from '../workbook/runs.ts';
import type { SheetKey } from '../workbook/schema/index.ts';
import type { TableSnapshot } from '../workbook/snapshot.ts';
import { growTo } from './grid.ts';
import type { Instants } from './instants.ts';
import type { ReadWorkbook } from './readWorkbook.ts';
import { googleValue, readValues } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes nothing and returns false where a header moved since the workbook was read. */
export function writePatch(patch: ComputedPatch, workbook: ReadWorkbook, instants: Instants): boolean {
  const touched = new Set(patch.blocks.map((block) => block.sheet));
  for (const key of touched) if (!headersStand(key, workbook, instants)) return false;
  for (const block of patch.blocks) {
    const sheet = workbook.sheets.get(block.sheet);
    if (sheet !== undefined) writeBlock(sheet, block, instants);
  }
  return true;
}

function headersStand(key: SheetKey, { snapshot, sheets }: ReadWorkbook, instants: Instants): boolean {
  const sheet = sheets.get(key);
  if (key === 'overview') return sheet !== undefined;
  const table: TableSnapshot | undefined = snapshot.tables[key];
  if (sheet === undefined || table === undefined) return false;
  const width = table.headers.length;
  if (sheet.getMaxColumns() < width) return false;
  const [present = []] = readValues(sheet.getRange(table.headerRow + 1, 1, 1, width), instants);
  return table.headers.every((header, column) => JSON.stringify(header) === JSON.stringify(present[column]));
}

function writeBlock(sheet: Sheet, block: PatchBlock, instants: Instants): void {
  const rows = block.values.length;
  const width = block.values[0]?.length ?? 0;
  growTo(sheet, block.firstRow + rows - 1, block.firstColumn + width - 1);
  for (const { first, count } of runsOf(block.textColumns)) {
    sheet.getRange(block.firstRow, block.firstColumn + first, rows, count).setNumberFormat('@');
  }
  sheet
    .getRange(block.firstRow, block.firstColumn, rows, width)
    .setValues(block.values.map((row) => row.map((cell) => googleValue(cell, instants))));
}
