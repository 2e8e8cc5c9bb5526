// Reads the stamp off the overview: as of when the figures stand there.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type Cell, isDateCell } from '../cell.ts';
import type { PageRowKind } from '../page/layout.ts';
import { cellText } from '../readCell.ts';
import { OVERVIEW_COLUMNS } from './layout.ts';

const STAMP: PageRowKind = 'stamp';

export interface Stamp {
  /** "Số liệu tính đến 08:05 ngày 04/12/2023" */
  readonly text: string;
  /** Null where someone typed over the hidden cell. */
  readonly day: CalendarDate | null;
  /** 1-based, as the sheet shows it. */
  readonly row: number;
}

/** Null on an overview that no update has written yet. */
export function readStamp(cells: readonly (readonly Cell[])[]): Stamp | null {
  const place = cells.findIndex((row) => row[OVERVIEW_COLUMNS.kind] === STAMP);
  if (place < 0) return null;
  const dueOn = cells[place]?.[OVERVIEW_COLUMNS.dueOn] ?? '';
  return {
    text: cellText(cells[place]?.[OVERVIEW_COLUMNS.first] ?? ''),
    day: typeof dueOn === 'object' && isDateCell(dueOn) ? dueOn.date : null,
    row: place + 1,
  };
}
