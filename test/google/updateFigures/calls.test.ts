// How little an update asks of Google: what it reads, what it writes, and that neither grows with the rows.
import { describe, expect, it } from 'vitest';
import { openSample, shownIn } from '../../board.ts';

describe('an update writes little and says when it has nothing to write', () => {
  it('writes nothing when repeated with the same clock', () => {
    const board = openSample();
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('writes only the stamp and what the clock changed a minute later', () => {
    const board = openSample('2023-12-04T08:01:00+07:00');
    const before = JSON.stringify(shownIn(board, 'Nhiệm vụ'));
    board.script.run('updateFigures');
    expect(board.google.meter.calls().filter(({ method }) => method === 'Range.setValues').length).toBe(1);
    expect(JSON.stringify(shownIn(board, 'Nhiệm vụ'))).toBe(before);
    expect(shownIn(board, 'Tổng quan')[3]?.[0]).toBe('Số liệu tính đến 08:01 ngày 04/12/2023');
  });

  it('reads each needed sheet twice, once to compute and once to verify', () => {
    const board = openSample('2023-12-05T08:00:00+07:00');
    board.script.run('updateFigures');
    const reads = board.google.meter
      .calls()
      .filter(({ method, on }) => method === 'Range.getValues' && !/![A-Z]+1:[A-Z]+1$/.test(on));
    const bySheet = new Map<string, number>();
    for (const { on } of reads) bySheet.set(on.split('!')[0] ?? on, (bySheet.get(on.split('!')[0] ?? on) ?? 0) + 1);
    expect(Math.max(...bySheet.values())).toBe(2);
  });

  it('makes as many service calls for 5,000 rows as for 50', () => {
    const callsFor = (rows: number) => {
      const board = openSample();
      const clerk = board.google.user('clerk');
      const below = board.google.view('Nhiệm vụ').lastRow + 1;
      const missing = below + rows - board.google.view('Nhiệm vụ').rowCount;
      if (missing > 0) clerk.insertRows('Nhiệm vụ', below, missing);
      const lines = Array.from({ length: rows }, (_, row) => [
        `M${row}`,
        `Việc số ${row}`,
        '',
        '27/11/2023',
        'Phòng Nội vụ',
        '',
        `Trước ngày ${(row % 28) + 1}/12/2023`,
      ]);
      clerk.paste('Nhiệm vụ', `A${below}`, lines);
      board.script.run('updateFigures');
      return board.google.meter.counts();
    };
    expect(callsFor(5000)).toEqual(callsFor(50));
  }, 120_000);
});
