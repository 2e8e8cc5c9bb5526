// A fault found in the tables, said as a value: which row, which field of it, and a Vietnamese sentence that says what to do.

declare const rowKeyBrand: unique symbol;

/** Tells a row from the others of the same reading of its table, codes or no codes; it means nothing in another reading. */
export type RowKey = number & { readonly [rowKeyBrand]: true };

/** The row that stands at `position` (0-based) of the rows as read. */
export function rowKey(position: number): RowKey {
  return position as RowKey; // the only place that makes one
}

/**
 * `Field` is a key of the table the row belongs to. `text` is a sentence from the catalogue without sheet, row and column: those are added
 * where they are known.
 */
export interface Problem<Field extends string> {
  readonly row: RowKey;
  readonly field: Field;
  readonly text: string;
}
