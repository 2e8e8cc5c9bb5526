// The self-test in the report for support: every line says whether a behaviour that the add-on relies on holds.
import { describe, expect, it } from 'vitest';
import * as sentences from '../../../src/vietnamese/sentences/support.ts';
import { type Board, copyOf, openSample } from '../../board.ts';

const sample = openSample();

const reportOf = (board: Board): string => JSON.stringify(board.script.call('makeSupportReport').result);

describe('whoever helps an office asks for the report for support', () => {
  const board = copyOf(sample);
  const report = reportOf(board);

  it.each(Object.values(sentences.reliance))('and reads that it holds: %s', (what) => {
    expect(report).toContain(sentences.holds(what).trim());
  });

  it('and finds the board as it was, charts and sheets', () => {
    expect(board.google.sheetNames()).toEqual(sample.google.sheetNames());
    expect(board.google.charts('Tổng quan')).toEqual(sample.google.charts('Tổng quan'));
  });

  it('and reads what Google said where a chart could not be drawn', () => {
    const refusing = copyOf(sample);
    refusing.google.meter.failAt({ method: 'Sheet.insertChart' }, 'Hôm nay không có biểu đồ.');
    expect(reportOf(refusing)).toContain(
      sentences.fails(sentences.reliance.chartsAreKnownAgain, 'Hôm nay không có biểu đồ.').trim(),
    );
  });
});
