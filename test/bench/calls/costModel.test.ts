// What turns calls into seconds agrees with the example it is taken from, and counts what was really asked.
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/local/index.ts';
import { mostReadingsOfATable } from './callsGroup.ts';
import { cellsIn, demandOf, EXTREMES, secondsOf } from './costModel.ts';

describe('the costs', () => {
  it('never make Google’s slow example slower than its 70 seconds, nor the fast one slower than its 1', () => {
    for (const { call, trip, cell } of EXTREMES) {
      expect(Math.min(call, trip, cell)).toBeGreaterThanOrEqual(0);
      expect(10_000 * call + 100 * trip).toBeLessThanOrEqual(70 + 1e-9);
      expect(call + trip + 10_000 * cell).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('give the slow example its 70 seconds once what starts the script is added', () => {
    for (const { call, trip, cell } of EXTREMES) {
      const start = 1 - (call + trip + 10_000 * cell);
      expect(start + 10_000 * call + 100 * trip).toBeCloseTo(70, 9);
    }
  });

  it('put an action between the least and the most of them', () => {
    const { least, most } = secondsOf({ calls: 10_000, trips: 100, cells: 0 });
    expect(least).toBeCloseTo(69, 0);
    expect(most).toBeCloseTo(70, 9);
  });
});

describe('what is counted', () => {
  const call = (kind: Call['kind'], method: string, on: string): Call => ({ kind, method, on });

  it.each([
    ["'Tiêu chí'!A1:S20", 380],
    ["'Tổng quan'!B5", 1],
    ["'Nhiệm vụ'!Z1:AB2", 6],
    ["'Nhiệm vụ'!O2,O5:O7,O9", 5],
    ['Nhiệm vụ', 0],
  ])('%s holds %i cells', (place, cells) => {
    expect(cellsIn(place)).toBe(cells);
  });

  it('a list of ranges is one call and all of its cells', () => {
    expect(demandOf([call('write', 'RangeList.setValue', "'Nhiệm vụ'!O2,O5:O7")])).toEqual({
      calls: 1,
      trips: 0,
      cells: 4,
    });
  });

  it('naming a range is no call, and a flush is a trip', () => {
    const calls = [
      call('handle', 'Sheet.getRange', 'Nhiệm vụ'),
      call('check', 'Sheet.getName', 'Nhiệm vụ'),
      call('read', 'Range.getValues', "'Nhiệm vụ'!A1:B2"),
      call('write', 'Range.setValues', "'Nhiệm vụ'!A1:A2"),
      call('other', 'SpreadsheetApp.flush', ''),
    ];
    expect(demandOf(calls)).toEqual({ calls: 4, trips: 2, cells: 6 });
  });

  it('a look at the header before a write is no reading of the table', () => {
    const whole = call('read', 'Range.getValues', "'Nhiệm vụ'!A1:V500");
    const header = call('read', 'Range.getValues', "'Nhiệm vụ'!A1:V1");
    expect(mostReadingsOfATable([whole, header, whole, call('read', 'Range.getFormulas', "'Nhiệm vụ'!A1:V500")])).toBe(
      2,
    );
  });
});
