// The number format of each kind of column, in the notation that Sheets uses whatever the locale.

import type { ColumnKind } from '../schema/column.ts';

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

/** What a cell makes of what is written into it: a number in a date's format is read back as a date. */
type Reading = 'text' | 'date' | 'number';

/** Whether a cell of the format `present` would give back something else than one of the format that the column should have. */
export function spoils(present: string, wanted: string | null): boolean {
  return readingOf(present) !== readingOf(wanted ?? '');
}

/** Whether a cell shows a figure otherwise than the column should: 39,67 as 40, or as a percentage. Google has several names for the automatic format. */
export function showsOtherwise(present: string, wanted: string | null): boolean {
  return wanted === null ? Object.values(FORMATS).includes(present) : present !== wanted;
}

function readingOf(format: string): Reading {
  if (format === '@') return 'text';
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|General/g, '')) ? 'date' : 'number';
}

/** Null where cells keep the automatic format. */
export function numberFormat(kind: ColumnKind): string | null {
  return FORMATS[kind];
}
