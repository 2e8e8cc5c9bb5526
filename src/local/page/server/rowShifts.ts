// Where rows stand now that stood elsewhere when a tab last looked: others inserted or deleted rows since.

import { type Span, shiftSpan } from '../../spreadsheet/shift.ts';
import type { RowShift } from '../protocol.ts';

/** Tabs that are further behind than this act on rows as they stand now. */
const MOST_KEPT = 1_000;

export interface RowShifts {
  readonly add: (revision: number, shift: RowShift) => void;
  /** null when rows of the run were deleted since `revision`, or others inserted between them. */
  readonly runNow: (sheet: string, run: Span, revision: number) => Span | null;
}

export function createRowShifts(): RowShifts {
  let log: { readonly revision: number; readonly shift: RowShift }[] = [];
  return {
    add: (revision, shift) => {
      log.push({ revision, shift });
      if (log.length > 2 * MOST_KEPT) log = log.slice(-MOST_KEPT);
    },
    runNow: (sheet, run, since) => {
      let now = run;
      for (const { revision, shift } of log) {
        if (revision <= since || shift.sheet !== sheet) continue;
        const [span] = shiftSpan({ axis: 'row', ...shift }, now);
        if (span === undefined || span.last - span.first !== run.last - run.first) return null;
        now = span;
      }
      return now;
    },
  };
}
