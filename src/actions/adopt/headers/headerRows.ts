// The rows of a sheet in which its headers may stand: each row, and each two of them.

import { isBlank } from '../../../workbook/cell.ts';
import type { SheetLayout } from '../../../workbook/layout.ts';
import { HEADER_ROWS_LOOKED_AT } from '../../../workbook/reading/findTable.ts';
import { type AdoptionChoice, touchesRows } from '../choice.ts';
import { tickedColumns } from '../rows/tickedColumns.ts';
import { type ForeignHeader, headersIn } from './headerBlock.ts';

export interface HeaderBlock {
  readonly headerRows: AdoptionChoice['headerRows'];
  readonly headers: readonly ForeignHeader[];
  /** Columns that hold nothing but ticks below; looked for when it is asked. */
  readonly ticked: () => ReadonlySet<number>;
}

/** How many merged cells lie over a row and the one below it. */
function reachBelow({ merges }: SheetLayout, row: number): number {
  return merges.filter((area) => touchesRows(area, row, row) && touchesRows(area, row + 1, row + 1)).length;
}

/** Whether the row names but parts of what the headers above it say: some of it stands below blank headers, and nothing below the first of them. */
function isRowOfPartHeaders({ cells }: SheetLayout, row: number): boolean {
  const [headers = [], parts = [], below = []] = cells.slice(row - 2, row + 1);
  const first = headers.findIndex((cell) => !isBlank(cell));
  const filled = parts.flatMap((cell, place) => (isBlank(cell) ? [] : [{ cell, place }]));
  return (
    first >= 0 &&
    filled.length >= 2 &&
    filled.length * 2 <= headers.length &&
    filled.every(({ cell, place }) => typeof cell === 'string' && place > first) &&
    filled.some(({ place }) => isBlank(headers[place] ?? '')) &&
    !isBlank(below[first] ?? '')
  );
}

function filledCells({ cells }: SheetLayout, row: number): number {
  return (cells[row - 1] ?? []).filter((cell) => !isBlank(cell)).length;
}

/** Every row that may hold headers, then every two of them. Headers merged over two rows want both, and the upper one holds more than a title. */
export function headerBlocks(sheet: SheetLayout): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const last = Math.min(HEADER_ROWS_LOOKED_AT, sheet.cells.length);
  for (const span of [0, 1]) {
    for (let row = 1; row + span <= last; row++) {
      if (!isRowOfWords(sheet, row) || !isRowOfWords(sheet, row + span)) continue;
      if (reachBelow(sheet, row + span) >= 2 || (span === 1 && filledCells(sheet, row) < 2)) continue;
      if (span === 0 && isRowOfPartHeaders(sheet, row + 1)) continue;
      const headers = headersIn(sheet, row, row + span);
      blocks.push({
        headerRows: [row, row + span],
        headers,
        ticked: () => tickedColumns(sheet.cells.slice(row + span)),
      });
    }
  }
  return blocks;
}

/** Headers are words: a row with several numbers or days belongs to the table already. */
function isRowOfWords({ cells }: SheetLayout, row: number): boolean {
  return (cells[row - 1] ?? []).filter((cell) => typeof cell !== 'string').length < 2;
}
