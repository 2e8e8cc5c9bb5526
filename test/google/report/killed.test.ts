// A report whose making ended halfway: the next click makes it whole.

import { describe, expect, it } from 'vitest';
import { type Board, openSample } from '../../board.ts';

const LAST_WEEK = { kind: 'week', from: '2023-11-27', notice: '' };
const make = ({ script }: Board) => script.call('makeReport', [LAST_WEEK]);

/** All that is on the sheet: words, looks, joined cells and heights. */
function sheetOf({ google }: Board): string {
  const { name: _, ...sheet } = google.save().sheets.find(({ name }) => name === 'Báo cáo') ?? { name: '' };
  return JSON.stringify(sheet);
}

describe('a run that ends while the sheet of the report is written', () => {
  const whole = openSample();
  const { calls } = make(whole);
  const moments = calls.flatMap(({ method }, place) =>
    /mergeAcross|setBorder|setRowHeights|setValues/.test(method) ? [place + 1] : [],
  );

  it.each(['fails', 'is killed'] as const)('leaves no report half dressed after the next click: it %s', (how) => {
    for (const moment of moments.filter((_, place) => place % 15 === 0)) {
      const board = openSample();
      if (how === 'fails') board.google.meter.failAt(moment);
      else board.google.meter.killAt(moment);
      try {
        make(board);
      } catch {
        // The run was ended.
      }
      make(board);
      expect(sheetOf(board) === sheetOf(whole), `at call ${moment}`).toBe(true);
    }
  });
});
