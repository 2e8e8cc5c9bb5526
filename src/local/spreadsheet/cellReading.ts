// What a cell holds and shows, formulas computed.

import type { FormulaReader } from '../formulas/engine.ts';
import type { Cell, CellValue } from './cell.ts';
import { display } from './display.ts';
import { type Locale, notations } from './locale.ts';
import type { Sheet } from './sheet.ts';

export interface Reading {
  readonly value: CellValue;
  /** The cell's own number format, or the one its formula brings; '' for none. */
  readonly format: string;
}

/** Row and column are 1-based. `computed` is asked only where there is a formula, or where one may fill a blank cell. */
export function readCell(
  cell: Cell,
  sheet: Sheet,
  row: number,
  column: number,
  computed: FormulaReader,
  locale: Locale,
): Reading {
  const format = cell.style.numberFormat ?? '';
  const mayBeFilled = sheet.holdsArrays && cell.value === null;
  if (cell.formula === null && !mayBeFilled) return { value: cell.value, format };
  const bringsDate =
    format === '' &&
    cell.formula !== null &&
    /^=(TODAY|DATE|EDATE|EOMONTH)\([^()]*(\([^()]*\)[^()]*)*\)$/i.test(cell.formula);
  return {
    value: computed(sheet, row, column),
    format: bringsDate ? notations[locale].dateFormat : format,
  };
}

export function shownText(reading: Reading, locale: Locale): string {
  return display(reading.value, reading.format, locale);
}
