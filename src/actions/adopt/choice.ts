// What a person decides about a sheet that the office already has: which table it is, where its headers stand, what each column means.

import type { MergedArea } from '../../workbook/layout.ts';

/** The tables that an office may have had before the add-on. */
export const ADOPTABLE_TABLES = ['criteria', 'tasks', 'units'] as const;

export type AdoptableTable = (typeof ADOPTABLE_TABLES)[number];

export interface AdoptionChoice {
  readonly sheetId: number;
  readonly table: AdoptableTable;
  /** The rows of the headers, 1-based and inclusive: the same row twice, or a row and the one below it. Rows of the table begin below the last. */
  readonly headerRows: readonly [first: number, last: number];
  /** 0-based place by the schema's column key. Columns that are not named stay someone's own. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** Whether merged cells below the headers are split and what they held is filled in again. */
  readonly splitsMerges: boolean;
  /** Whether commas between units become semicolons. */
  readonly partsUnits: boolean;
}

/** Whether the two rectangles of rows, both inclusive, have a row in common. */
export function touchesRows(area: MergedArea, first: number, last: number): boolean {
  return area.row <= last && area.row + area.rows - 1 >= first;
}
