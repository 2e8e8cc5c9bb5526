// What the dialog for an office's own sheets is told and sends.

/** Header rows are 1-based, the same twice for headers in one row; places are 0-based. */
export interface AdoptionChoice {
  readonly sheetId: number;
  readonly table: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: readonly { readonly key: string; readonly place: number }[];
  readonly splitsMerges: boolean;
  readonly partsUnits: boolean;
}

/** A sheet of the office's own that looks like one of the board's tables. */
export interface AdoptableSheet {
  readonly sheet: string;
  /** The table's name. */
  readonly table: string;
  readonly choice: AdoptionChoice;
  readonly columns: readonly {
    readonly place: number;
    readonly letter: string;
    readonly header: string;
    readonly sample: string;
  }[];
  readonly meanings: readonly { readonly key: string; readonly header: string }[];
  readonly hasMerges: boolean;
  /** Whether some cell holds several units with commas between them. */
  readonly hasUnitLists: boolean;
  /** What would be done with the sheet, a sentence each. */
  readonly changes: readonly string[];
  /** Comes back with the confirmation; null where the choice can't be carried out, and `refusal` says why. */
  readonly seen: string | null;
  readonly refusal: string | null;
}

export type AdoptionAnswer =
  | { readonly kind: 'done'; readonly message: string }
  /** Nothing was done yet; the request is sent again with the answer. */
  | { readonly kind: 'question'; readonly id: string; readonly text: string }
  /** Nothing was done with a sheet that is not what the person saw. */
  | { readonly kind: 'changed'; readonly message: string };
