// The number format of each kind of column, in the notation that Sheets uses whatever the locale.

import type { ColumnKind } from './schema/column.ts';

const FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  code: '@',
  text: '@',
  names: '@',
  choice: '@',
  deadline: '@',
  rowKey: '@',
  date: 'dd/MM/yyyy',
  dateOrWords: 'dd/MM/yyyy',
  ratio: '0.00%',
  days: '0',
  count: '0',
  // Automatic: 39.67 is shown as 39,67 and 2 as 2, which no pattern does.
  points: null,
};

/** Null where cells keep the automatic format. */
export function numberFormat(kind: ColumnKind): string | null {
  return FORMATS[kind];
}
