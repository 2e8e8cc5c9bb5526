// How wide a block of rows is that need not be equally long.

/** The cells of the longest row; 0 without rows. Rows may be more than a call takes arguments. */
export function widestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}
