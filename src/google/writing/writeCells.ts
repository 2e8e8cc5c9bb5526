// Writes scattered cells in few calls: each run of neighbours at once, or all cells that take the same value as one list of ranges.

import type { DateCell } from '../../workbook/cell.ts';
import { areaName } from '../../workbook/notation/cellName.ts';
import { runsOf } from '../../workbook/notation/runs.ts';
import { googleValue } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { writeFormats } from './returns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** 1-based. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly text: string | number | DateCell;
}

type Text = CellToWrite['text'];

/** Google takes such texts for numbers, days or truth values in a cell that is not one of plain text. */
const MAY_BE_READ_AS_TYPED = /\d|^(?:true|false|đúng|sai)$/i;

/** Makes cells of plain text of those whose text Google would read as if it had been typed. */
export function keepAsText(sheet: Sheet, cells: readonly CellToWrite[]): void {
  const plain = cells.filter(({ text }) => typeof text === 'string' && MAY_BE_READ_AS_TYPED.test(text));
  writeFormats(
    sheet,
    plain.map(({ row, column }) => ({ row, column, format: '@' })),
  );
}

/** What one call writes. */
type Write =
  | {
      readonly kind: 'block';
      readonly row: number;
      readonly column: number;
      readonly lines: readonly (readonly Text[])[];
    }
  | { readonly kind: 'list'; readonly ranges: readonly string[]; readonly text: Text };

/** Google names no limit to a list of ranges, so that one of thousands is not relied on. */
const MOST_RANGES_OF_A_LIST = 500;

/** No cell between those that are handed in is touched. Whichever way takes fewer calls is taken. */
export function writeCells(sheet: Sheet, cells: readonly CellToWrite[], instants: Instants): void {
  const [byRun, byText] = [writesByRun(cells), writesByText(cells)];
  for (const write of byText.length < byRun.length ? byText : byRun) {
    if (write.kind === 'list') {
      sheet.getRangeList([...write.ranges]).setValue(googleValue(write.text, instants));
    } else {
      const { row, column, lines } = write;
      sheet
        .getRange(row, column, lines.length, lines[0]?.length ?? 0)
        .setValues(lines.map((line) => line.map((text) => googleValue(text, instants))));
    }
  }
}

/** Cells side by side in one row, or each run of cells below one another. */
function writesByRun(cells: readonly CellToWrite[]): readonly Write[] {
  const [first] = cells;
  if (first === undefined) return [];
  const isOneRow = cells.every(({ row, column }, place) => row === first.row && column === first.column + place);
  if (isOneRow) {
    return [{ kind: 'block', row: first.row, column: first.column, lines: [cells.map(({ text }) => text)] }];
  }
  return [...byColumn(cells)].flatMap(([column, texts]) =>
    runsOf([...texts.keys()]).map(({ first: row, count }): Write => {
      const lines = Array.from({ length: count }, (_, offset) => [texts.get(row + offset) ?? '']);
      return { kind: 'block', row, column, lines };
    }),
  );
}

/** The cells of each text, as lists of runs. */
function writesByText(cells: readonly CellToWrite[]): readonly Write[] {
  const alike = new Map<string, CellToWrite[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.text);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [cell]);
    else known.push(cell);
  }
  return [...alike.values()].flatMap((same) => {
    const text = same[0]?.text ?? '';
    const ranges = [...byColumn(same)].flatMap(([column, texts]) =>
      runsOf([...texts.keys()]).map(({ first, count }) => areaName({ row: first, column, rows: count, columns: 1 })),
    );
    const lists: Write[] = [];
    for (let at = 0; at < ranges.length; at += MOST_RANGES_OF_A_LIST) {
      lists.push({ kind: 'list', ranges: ranges.slice(at, at + MOST_RANGES_OF_A_LIST), text });
    }
    return lists;
  });
}

function byColumn(cells: readonly CellToWrite[]): ReadonlyMap<number, ReadonlyMap<number, Text>> {
  const columns = new Map<number, Map<number, Text>>();
  for (const { row, column, text } of cells) {
    const texts = columns.get(column) ?? new Map<number, Text>();
    columns.set(column, texts.set(row, text));
  }
  return columns;
}
