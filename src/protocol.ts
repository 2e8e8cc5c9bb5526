// What the browser side and the server say to each other: plain JSON, for only that crosses between them.

/** A refusal is a Vietnamese sentence that can be shown as it is. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A cell of one of the board's sheets; rows and columns 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FaultLine {
  readonly sentence: string;
  /** Null for a fault of a whole sheet. */
  readonly place: CellPlace | null;
}

export interface FaultList {
  readonly lines: readonly FaultLine[];
  /** How many further faults are not in `lines`. */
  readonly more: number;
}

/**
 * Everything the browser side may ask for. The server's functions bear these names and there are no others; each takes what it is given as unknown
 * and answers nonsense with a sentence and no change.
 */
export interface ServerFunctions {
  /** What is wrong in the tables, and where. */
  readFaults(): Answer<FaultList>;
  /** Selects a cell in the spreadsheet of the person who asks. */
  selectCell(place: CellPlace): Answer<null>;
  /** For whoever helps the office: versions, zones, sheets and columns found, what Google really does here. */
  makeSupportReport(): Answer<string>;
}
