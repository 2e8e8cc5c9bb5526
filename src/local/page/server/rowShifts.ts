// Where a row stands now that stood elsewhere when a tab last looked: others inserted or deleted rows since.

import { shiftSpan } from '../../spreadsheet/shift.ts';
import type { RowShift } from '../protocol.ts';

/** Tabs that are further behind than this act on rows as they stand now. */
const MOST_KEPT = 1_000;

export interface RowShifts {
  readonly add: (revision: number, shift: RowShift) => void;
  /** null when the row was deleted since `revision`. */
  readonly rowNow: (sheet: string, row: number, revision: number) => number | null;
}

export function createRowShifts(): RowShifts {
  let log: { readonly revision: number; readonly shift: RowShift }[] = [];
  return {
    add: (revision, shift) => {
      log.push({ revision, shift });
      if (log.length > 2 * MOST_KEPT) log = log.slice(-MOST_KEPT);
    },
    rowNow: (sheet, row, since) => {
      let now = row;
      for (const { revision, shift } of log) {
        if (revision <= since || shift.sheet !== sheet) continue;
        const [span] = shiftSpan({ axis: 'row', ...shift }, { first: now, last: now });
        if (span === undefined) return null;
        now = span.first;
      }
      return now;
    },
  };
}
