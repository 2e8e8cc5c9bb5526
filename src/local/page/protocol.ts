// What the page and its server say to each other: plain JSON. Rows and columns are 1-based; sheets are named as their tabs.

import type { MenuEntry } from '../screen.ts';

export type { Answer, ButtonName, ButtonSetName, MenuEntry, Question } from '../screen.ts';
export type { CellStyle } from '../spreadsheet/cell.ts';
export type { ChartPicture } from '../spreadsheet/chart.ts';
export type { Rectangle } from '../spreadsheet/rectangle.ts';
export type * from './protocol/act.ts';
export type * from './protocol/run.ts';
export type * from './protocol/sheet.ts';

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
