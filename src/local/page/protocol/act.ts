// What a person does in a sheet by hand, and what becomes of it.

import type { Rectangle } from '../../spreadsheet/rectangle.ts';

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
