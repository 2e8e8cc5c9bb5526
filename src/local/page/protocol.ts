// What the page and its server say to each other: plain JSON. Rows and columns are 1-based; sheets are named as their tabs.

import type { Answer, MenuEntry, Question } from '../screen.ts';
import type { CellStyle } from '../spreadsheet/cell.ts';
import type { ChartPicture } from '../spreadsheet/chart.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';

export type { Answer, ButtonName, ButtonSetName, MenuEntry, Question } from '../screen.ts';
export type { CellStyle } from '../spreadsheet/cell.ts';
export type { ChartPicture } from '../spreadsheet/chart.ts';
export type { Rectangle } from '../spreadsheet/rectangle.ts';

/** A viewer sees cells, colours and tabs: no menu, no sidebar, no change. */
export type Role = 'editor' | 'viewer';

/** Carries the token of the page on every request. */
export const TOKEN_HEADER = 'x-page-token';

export interface Book {
  readonly revision: number;
  readonly name: string;
  readonly user: string;
  readonly role: Role;
  /** ISO day on which the clock stands. */
  readonly today: string;
  /** Whether that is the day on which the sample tells its story. */
  readonly isSampleDay: boolean;
  /** What the person should know before starting, such as that a broken file was set aside. */
  readonly notices: readonly string[];
  readonly tabs: readonly Tab[];
  readonly menus: readonly Menu[];
}

export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
}

export interface Menu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** Everything of a sheet but its cells. */
export interface SheetShape {
  readonly revision: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  readonly columns: readonly ColumnShape[];
  /** Rows from the first to the last, equal neighbours told once. */
  readonly rows: readonly RowRun[];
  /** The last row and column with content, 0 for none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly Rectangle[];
  readonly filter: { readonly range: Rectangle; readonly filtered: readonly number[] } | null;
}

/** The charts over the cells of a sheet. */
export interface SheetCharts {
  readonly revision: number;
  readonly charts: readonly ChartPicture[];
}

export interface ColumnShape {
  readonly width: number;
  readonly hidden: boolean;
  readonly groupDepth: number;
}

export interface RowRun {
  readonly count: number;
  readonly height: number;
  readonly hidden: boolean;
}

/** Neighbouring rows with their cells; blank cells that look plain are left out. */
export interface RowBlock {
  readonly revision: number;
  readonly first: number;
  readonly rows: readonly (readonly CellShape[])[];
  /** Cells name their look and their rule by the place in these lists. */
  readonly looks: readonly CellStyle[];
  readonly rules: readonly CellRule[];
}

export interface CellShape {
  readonly column: number;
  readonly shown: string;
  /** The text while it is edited; absent where it is `shown`. */
  readonly edited?: string;
  /** What stands there, for its alignment; a text where absent. */
  readonly kind?: 'number' | 'boolean' | 'error';
  readonly look?: number;
  readonly rule?: number;
  readonly note?: string;
  /** What stands there is not what the rule asks for. */
  readonly invalid?: true;
}

export interface CellRule {
  readonly kind: 'list' | 'checkbox' | 'other';
  readonly choices: readonly string[];
  readonly help: string | null;
}

export type Act =
  | {
      readonly kind: 'type';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paste';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'clear'; readonly sheet: string; readonly range: Rectangle }
  | { readonly kind: 'insertRows'; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly sheet: string; readonly first: number; readonly count: number }
  | { readonly kind: 'sort'; readonly sheet: string; readonly column: number; readonly ascending: boolean }
  | {
      readonly kind: 'filterValues';
      readonly sheet: string;
      readonly column: number;
      readonly hidden: readonly string[];
    }
  | { readonly kind: 'setFilter'; readonly sheet: string; readonly on: boolean }
  | {
      readonly kind: 'hideColumns';
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
      readonly hidden: boolean;
    };

export interface ActRequest {
  readonly act: Act;
  /** The newest revision the tab had seen: rows that others inserted or deleted since are reckoned in. */
  readonly revision: number;
  /** The person has been warned of a protection and goes on. */
  readonly confirmed: boolean;
}

/** `warned`: a protection that only warns lies there; ask, and send it again as confirmed. */
export type ActReply =
  | { readonly kind: 'done'; readonly revision: number }
  | { readonly kind: 'warned' }
  | { readonly kind: 'refused'; readonly message: string };

/** A question the script asked in this run, and what the person answered. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/** A run begins with no answers; each question that stands open is answered by sending the run again with one answer more. */
export interface RunRequest {
  readonly functionName: string;
  readonly answers: readonly AnsweredQuestion[];
  /** Of a call by a sidebar or a dialog; absent for a menu item. */
  readonly call?: { readonly frame: string; readonly arguments: readonly unknown[] };
}

export type RunReply = { readonly shows: readonly ShownToUser[] } & (
  | { readonly kind: 'done'; readonly result?: unknown; readonly selection: CellPlace | null }
  /** `answered`: how many of the answers sent still hold; the others were to questions that are no longer asked. */
  | { readonly kind: 'question'; readonly question: Question; readonly answered: number }
  | { readonly kind: 'failed'; readonly message: string }
);

export interface CellPlace {
  readonly sheet: string;
  readonly range: Rectangle;
}

export type ShownToUser =
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number | null }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string }
  | { readonly kind: 'sidebar'; readonly title: string; readonly frame: string }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly frame: string;
      readonly width: number | null;
      readonly height: number | null;
    };

export interface FilterValue {
  readonly text: string;
  readonly count: number;
  readonly hidden: boolean;
}

/** Sent to every tab after each change. */
export interface ChangeEvent {
  readonly revision: number;
  /** Rows that went elsewhere: whoever has a cell selected or open follows it. */
  readonly shift: RowShift | null;
}

export interface RowShift {
  readonly sheet: string;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}
