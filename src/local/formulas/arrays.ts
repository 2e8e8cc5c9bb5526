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
    const filled =
      known.get(sheet.id) ?? new Map(filledPlaces(sheet).map((one) => [`${one.row} ${one.column}`, one.value]));
    known.set(sheet.id, filled);
    return filled.get(`${row} ${column}`);
  };
}

interface FilledPlace {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cells that arrays fill, their own included. An array that would write over something shows #REF! and fills nothing, as in Google. */
export function filledPlaces(sheet: Sheet): readonly FilledPlace[] {
  if (!sheet.holdsArrays) return [];
  return sheet.rows.flatMap(({ cells }, line) =>
    cells.flatMap((cell, place) => {
      const values = cell?.formula?.startsWith('={') === true ? arrayValues(tokens(cell.formula, 'en_US')) : null;
      if (values === null) return [];
      const own = { row: line + 1, column: place + 1 };
      const places = values.flatMap((row, down) =>
        row.map((value, right) => ({ value, row: own.row + down, column: own.column + right })),
      );
      const isFree = places.every(
        ({ row, column }, index) =>
          index === 0 ||
          (row <= sheet.rows.length && column <= sheet.columns.length && !hasContent(cellAt(sheet, row, column))),
      );
      return isFree ? places : [{ ...own, value: { error: '#REF!' } }];
    }),
  );
}
