// What one cell holds. Cells are never changed in place: a write puts another in their stead, so that two looks at one can be compared.

import type { ValidationRule } from './validationRule.ts';

/** The outcome of a formula that failed, or an error typed as such. */
export interface CellError {
  readonly error: string;
}

/** Dates are numbers: days since 30/12/1899 in the spreadsheet's zone, shown as dates by their format. Blank is null. */
export type CellValue = number | string | boolean | CellError | null;

/** Absent means Google's default. Colours are `#rrggbb`; `numberFormat` is in US notation. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly fontLine?: 'underline' | 'line-through';
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle';
  readonly wrap?: 'WRAP' | 'CLIP';
  readonly border?: string;
}

export interface Cell {
  /** What stands in it, or null where `formula` computes it. */
  readonly value: CellValue;
  /** In US notation (commas, decimal points), with the leading `=`; null for none. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly note: string;
  readonly validation: ValidationRule | null;
}

export const PLAIN_STYLE: CellStyle = Object.freeze({});

export const BLANK_CELL: Cell = Object.freeze({
  value: null,
  formula: null,
  style: PLAIN_STYLE,
  note: '',
  validation: null,
});

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether `getLastRow` counts the cell. A blank with a format, a note or a validation does not count; an unticked box does. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
