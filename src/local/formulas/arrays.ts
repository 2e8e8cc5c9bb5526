// Arrays of constants in braces, such as `={1;2;3}`: a formula of its own that fills the blank cells below and beside it.

import { type CellValue, hasContent } from '../spreadsheet/cell.ts';
import { cellAt, type Sheet } from '../spreadsheet/sheet.ts';
import { type Token, tokens } from './tokens.ts';

type Values = readonly (readonly CellValue[])[];

/** The rows of an array that is all of a formula and holds nothing but numbers and texts; null for anything else. */
export function arrayValues(words: readonly Token[]): Values | null {
  const solid = words.filter(({ kind }) => kind !== 'space');
  if (solid[0]?.kind !== 'openBrace' || solid[solid.length - 1]?.kind !== 'closeBrace') return null;
  const rows: CellValue[][] = [[]];
  for (const [place, word] of solid.slice(1, -1).entries()) {
    const isValue = place % 2 === 0;
    const row = rows[rows.length - 1] ?? [];
    if (isValue && word.kind === 'number') row.push(Number(word.number));
    else if (isValue && word.kind === 'string') row.push(word.text.slice(1, -1).replace(/""/g, '"'));
    else if (!isValue && word.kind === 'nextRow') rows.push([]);
    else if (isValue || word.kind !== 'nextColumn') return null;
  }
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : null;
}

/** What arrays put into a cell that holds one or holds nothing; undefined where there is none. Sees a sheet as it is at the first question about it. */
export function arrayReader(): (sheet: Sheet, row: number, column: number) => CellValue | undefined {
  const known = new Map<number, ReadonlyMap<string, CellValue>>();
  return (sheet, row, column) => {
    if (!sheet.holdsArrays) return undefined;
    const filled = known.get(sheet.id) ?? filledBy(sheet);
    known.set(sheet.id, filled);
    return filled.get(`${row} ${column}`);
  };
}

/** An array that would write over something shows #REF! and fills nothing, as in Google. */
function filledBy(sheet: Sheet): ReadonlyMap<string, CellValue> {
  const filled = new Map<string, CellValue>();
  sheet.rows.forEach(({ cells }, line) => {
    cells.forEach((cell, place) => {
      const values = cell?.formula?.startsWith('={') === true ? arrayValues(tokens(cell.formula, 'en_US')) : null;
      if (values === null) return;
      const places = values.flatMap((row, down) =>
        row.map((value, right) => ({ value, row: line + 1 + down, column: place + 1 + right })),
      );
      const isFree = places.every(
        ({ row, column }, index) =>
          index === 0 ||
          (row <= sheet.rows.length && column <= sheet.columns.length && !hasContent(cellAt(sheet, row, column))),
      );
      if (!isFree) filled.set(`${line + 1} ${place + 1}`, { error: '#REF!' });
      else for (const { value, row, column } of places) filled.set(`${row} ${column}`, value);
    });
  });
  return filled;
}
