// Reads the stamp off the overview: as of when the figures stand there.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type Cell, isDateCell } from '../cell.ts';
import type { PageRowKind } from '../page/layout.ts';
import { cellText } from '../reading/readCell.ts';
import { OVERVIEW_COLUMNS } from './layout.ts';

const STAMP: PageRowKind = 'stamp';

export interface Stamp {
  /** "Số liệu tính đến 08:05 ngày 04/12/2023" */
  readonly text: string;
  /** Null where someone typed over the hidden cell. */
  readonly day: CalendarDate | null;
}

/** Null on an overview that no update has written yet. */
export function readStamp(cells: readonly (readonly Cell[])[]): Stamp | null {
  const row = cells.find((candidate) => candidate[OVERVIEW_COLUMNS.kind] === STAMP);
  if (row === undefined) return null;
  const day = row[OVERVIEW_COLUMNS.dueOn] ?? '';
  return {
    text: cellText(row[OVERVIEW_COLUMNS.words] ?? ''),
    day: typeof day === 'object' && isDateCell(day) ? day.date : null,
  };
}
