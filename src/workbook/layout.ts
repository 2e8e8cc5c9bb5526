// The workbook as set-up sees it: everything about sheets that set-up may have to add.

import type { Cell, DateCell } from './cell.ts';
import type { ColourRule } from './looks/colourRule.ts';
import type { PageLines } from './page/layout.ts';
import type { PageKey, SheetKey } from './schema/index.ts';

/** What was decided about a sheet that the office had before. */
export type AdoptionMark =
  /** A person has said that it is none of the board's. */
  | { readonly kind: 'kept' }
  /**
   * It is becoming the board's, every column of it settled, in a set-up that has not come to its end. `headerRow` is 1-based, `becomes` the signature
   * of the cells that the person has confirmed, `firstAdded` the first (1-based) of the columns that are added.
   */
  | {
      readonly kind: 'unfinished';
      readonly headerRow: number;
      readonly becomes: string;
      readonly firstAdded: number;
      readonly split: SplitAreas | null;
    };

/** Merged areas that are being split; while the sheet's cells still have the signature `from`, what they held is not filled in again. */
export interface SplitAreas {
  readonly from: string;
  readonly areas: readonly MergedArea[];
}

/** Arrays by column have an entry for every column of the grid, in order. Rows and columns in numbers are 1-based. */
export interface SheetLayout {
  readonly id: number;
  readonly name: string;
  /** The mark set-up left on the sheet. */
  readonly mark: SheetKey | null;
  /** The run that created it ended before all its looks were set. */
  readonly looksUnfinished: boolean;
  readonly adoption: AdoptionMark | null;
  readonly cells: readonly (readonly Cell[])[];
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  /** The add-on's own rules, in their order. */
  readonly ownRules: readonly ColourRule[];
  readonly filter: FilterLayout | null;
  /** Whether the sheet carries the add-on's warning for editors. */
  readonly guarded: boolean;
  /** Merged cells; not read of the add-on's pages. */
  readonly merges: readonly MergedArea[];
  /** Notes by row, from the first row down to where headers may stand. */
  readonly notes: readonly (readonly string[])[];
  /** Number formats and offered choices of the grid's last row: what the next row added below will have. */
  readonly lastRowFormats: readonly string[];
  readonly lastRowChoices: readonly (readonly string[] | null)[];
}

/** 1-based. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FilterLayout {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Whether someone is filtering by it now; then it is not replaced. */
  readonly inUse: boolean;
}

export interface WorkbookLayout {
  readonly locale: string;
  readonly timeZone: string;
  /** Of all tabs, those without cells too: Google takes no name twice. */
  readonly tabNames: readonly string[];
  /** Those that have cells. */
  readonly sheets: readonly SheetLayout[];
}

/** One thing set-up does to the workbook. Rows and columns are 1-based. Sheets are named by key; created ones exist from their step on. */
export type SetUpStep =
  | { readonly kind: 'setLocale'; readonly locale: string }
  | { readonly kind: 'setTimeZone'; readonly timeZone: string }
  /** `headerRow` (1-based) where it can't be found yet, because headers are still to be written. */
  | { readonly kind: 'takeSheet'; readonly sheet: SheetKey; readonly id: number; readonly headerRow?: number }
  | { readonly kind: 'renameEmptySheet'; readonly sheet: SheetKey; readonly name: string }
  | { readonly kind: 'createSheet'; readonly sheet: SheetKey; readonly name: string; readonly position: number }
  /** A sheet that was just created is marked once more when its looks are set. */
  | { readonly kind: 'markSheet'; readonly sheet: SheetKey; readonly looks?: 'unfinished' }
  /** The sheet is no part of the board any more; it stays as it is. */
  | { readonly kind: 'unmarkSheet'; readonly id: number }
  | { readonly kind: 'markAdoption'; readonly id: number; readonly mark: AdoptionMark | null }
  | { readonly kind: 'setColumnCount'; readonly sheet: SheetKey; readonly present: number; readonly wanted: number }
  | {
      readonly kind: 'renameHeader';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly was: string;
      readonly text: string;
    }
  | { readonly kind: 'splitMerges'; readonly sheet: SheetKey; readonly areas: readonly MergedArea[] }
  | {
      readonly kind: 'writeHeaders';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly firstColumn: number;
      readonly headers: readonly NewHeader[];
    }
  /** The looks of cells of the header row. */
  | {
      readonly kind: 'dressHeaders';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly firstColumn: number;
      readonly owners: readonly NewHeader['owner'][];
    }
  | {
      readonly kind: 'writeNote';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly note: string;
    }
  | {
      /** One below the other. */
      readonly kind: 'writeNotes';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'formatColumn';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly firstRow: number;
      readonly rows: number;
      readonly format: string;
    }
  | {
      readonly kind: 'shadeColumn';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly firstRow: number;
      readonly rows: number;
    }
  | {
      readonly kind: 'offerChoices';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly firstRow: number;
      readonly rows: number;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'setWidth'; readonly sheet: SheetKey; readonly column: number; readonly width: number }
  | {
      readonly kind: 'alignColumn';
      readonly sheet: SheetKey;
      readonly column: number;
      readonly firstRow: number;
      readonly rows: number;
      readonly wraps: boolean;
    }
  | { readonly kind: 'foldColumns'; readonly sheet: SheetKey; readonly firstColumn: number; readonly columns: number }
  | { readonly kind: 'hideColumn'; readonly sheet: SheetKey; readonly column: number }
  | { readonly kind: 'freezeRows'; readonly sheet: SheetKey; readonly rows: number }
  | {
      readonly kind: 'filter';
      readonly sheet: SheetKey;
      readonly replace: boolean;
      readonly firstRow: number;
      readonly columns: number;
    }
  | { readonly kind: 'setColourRules'; readonly sheet: SheetKey; readonly rules: readonly ColourRule[] }
  | { readonly kind: 'dressPage'; readonly sheet: PageKey }
  | { readonly kind: 'writePage'; readonly sheet: PageKey; readonly lines: PageLines }
  | { readonly kind: 'guardSheet'; readonly sheet: SheetKey }
  /** `split` are merged areas that lie over the cells: they are split right before these are written. */
  | { readonly kind: 'writeCells'; readonly change: ConfirmedChange; readonly split?: readonly MergedArea[] };

export interface NewHeader {
  readonly text: string;
  readonly owner: 'user' | 'addon';
}

/**
 * A change to cells that people own: blanks that set-up fills, or what a user has just seen and confirmed. Each cell is written only while it
 * still holds what it is said to hold.
 */
export interface ConfirmedChange {
  readonly sheet: SheetKey;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly was: Cell;
    readonly text: string | number | DateCell;
  }[];
}
