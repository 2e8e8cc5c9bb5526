// Where a line on a page leads: a cell, or a row that may have moved.

/** A cell of one of the board's sheets; rows and columns 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Leads to a row of one of the board's tables by what stands in it, for rows move. */
export interface RowPlace {
  readonly sheet: string;
  readonly words: string;
  /** How many rows above hold the same words. */
  readonly above: number;
}
