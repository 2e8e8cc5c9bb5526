// One line of figures a week: the last of the week wins, a report freezes its week, and a board is compared with the week before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mondayOf } from '../../../src/domain/calendarDate.ts';
import { freezeWeek, keepWeek, oneLineAWeek, weekBefore } from '../../../src/domain/history/weekHistory.ts';
import { shareIn, type WeekLine } from '../../../src/domain/history/weekLine.ts';
import { day } from '../../day.ts';

const MONDAY = day('2023-12-04');

function lineOn(on: string, overdue = 0, more: Partial<WeekLine> = {}): WeekLine {
  return {
    week: mondayOf(day(on)),
    day: day(on),
    year: '2023',
    score: 'self',
    figures: {
      criteriaDone: 27,
      criteria: 42,
      earned: 39.67,
      maximum: 60,
      reachable: 14.77,
      lost: 5.56,
      orders: 24,
      completed: 10,
      due: 12,
      completedOfDue: 9,
      overdue,
      overdueUnits: 1,
    },
    unitRates: new Map([['Phòng Nội vụ', 0.5]]),
    frozenOn: null,
    ...more,
  };
}

describe('a week runs from Monday to Sunday', () => {
  it.each([
    ['Monday', '2023-12-04', '2023-12-04'],
    ['Friday', '2023-12-08', '2023-12-04'],
    ['Sunday, which still belongs to it', '2023-12-10', '2023-12-04'],
    ['New Year’s day on a Monday', '2024-01-01', '2024-01-01'],
    ['a Sunday across the years', '2023-12-31', '2023-12-25'],
  ])('%s', (_what, on, monday) => {
    expect(mondayOf(day(on))).toBe(monday);
  });
});

describe('the last of the week wins', () => {
  it('replaces the line of the same week and no other', () => {
    const kept = keepWeek([lineOn('2023-11-27', 5), lineOn('2023-12-04', 2)], lineOn('2023-12-06', 3));
    expect(kept.map(({ day, figures }) => [day, figures.overdue])).toEqual([
      ['2023-11-27', 5],
      ['2023-12-06', 3],
    ]);
  });

  it('adds a line where the week has none, in the order of the weeks', () => {
    const kept = keepWeek([lineOn('2023-12-11')], lineOn('2023-12-06'));
    expect(kept.map(({ week }) => week)).toEqual(['2023-12-04', '2023-12-11']);
  });

  it('leaves a line alone once the report of that week was made', () => {
    const frozen = lineOn('2023-12-08', 2, { frozenOn: day('2023-12-08') });
    expect(keepWeek([frozen], lineOn('2023-12-10', 9))).toEqual([frozen]);
  });
});

describe('making the report freezes its week', () => {
  const friday = lineOn('2023-12-08', 3);

  it('with the figures that the report shows', () => {
    const [line] = freezeWeek([lineOn('2023-12-06', 2)], MONDAY, friday);
    expect(line).toEqual({ ...friday, frozenOn: '2023-12-08' });
  });

  it('again, when it is made again with newer figures in the same week', () => {
    const first = freezeWeek([], MONDAY, friday);
    const [line] = freezeWeek(first, MONDAY, lineOn('2023-12-10', 1));
    expect([line?.figures.overdue, line?.frozenOn]).toEqual([1, '2023-12-10']);
  });

  it('of a week that has passed as it was kept then, and on the day it was first made', () => {
    const once = freezeWeek([lineOn('2023-12-01', 7)], day('2023-11-27'), lineOn('2023-12-04', 2));
    const [line] = freezeWeek(once, day('2023-11-27'), lineOn('2023-12-06', 1));
    expect([line?.day, line?.figures.overdue, line?.frozenOn]).toEqual(['2023-12-01', 7, '2023-12-04']);
  });

  it('and makes nothing up of a week that has no line', () => {
    expect(freezeWeek([friday], day('2023-11-27'), friday)).toEqual([friday]);
  });
});

describe('a board is compared with the week before', () => {
  it('whatever day it is', () => {
    const lines = [lineOn('2023-12-01', 7), lineOn('2023-12-04', 2)];
    expect(weekBefore(lines, day('2023-12-10'), '2023')?.figures.overdue).toBe(7);
  });

  it('but not with an older one, for “tuần trước” would be wrong', () => {
    expect(weekBefore([lineOn('2023-11-20')], MONDAY, '2023')).toBeNull();
  });

  it('nor with last year’s criteria', () => {
    expect(weekBefore([lineOn('2023-12-01', 7)], MONDAY, '2024')).toBeNull();
  });
});

describe('of two lines of one week', () => {
  it('the frozen one stands, else the first: what slipped down while someone inserted rows is the old one', () => {
    const [first, second] = [lineOn('2023-12-06', 1), lineOn('2023-12-05', 2)];
    expect(oneLineAWeek([first, second])).toEqual([first]);
    const frozen = { ...second, frozenOn: day('2023-12-08') };
    expect(oneLineAWeek([first, frozen])).toEqual([frozen]);
    const copied = { ...first, frozenOn: day('2023-12-10') };
    expect(oneLineAWeek([frozen, copied])).toEqual([frozen]);
  });
});

it('a share of nothing, or of a figure that someone deleted, is blank', () => {
  const line = lineOn('2023-12-04');
  expect(shareIn(line, 'earned', 'maximum')).toBe(0.6612);
  expect(shareIn({ ...line, figures: { ...line.figures, maximum: 0 } }, 'earned', 'maximum')).toBeNull();
  expect(shareIn({ ...line, figures: { ...line.figures, earned: null } }, 'earned', 'maximum')).toBeNull();
  expect(shareIn({ ...line, figures: { ...line.figures, maximum: null } }, 'earned', 'maximum')).toBeNull();
  expect(shareIn({ ...line, figures: { ...line.figures, completedOfDue: 1, due: 1 } }, 'completedOfDue', 'due')).toBe(
    1,
  );
});

it('on any history: one line a week, in order, and keeping twice keeps nothing more', () => {
  const arbitraryLine = fc
    .record({ days: fc.integer({ min: -60, max: 60 }), frozen: fc.boolean(), overdue: fc.nat(9) })
    .map(({ days, frozen, overdue }) => {
      const on = addDays(MONDAY, days);
      return lineOn(on, overdue, { frozenOn: frozen ? on : null });
    });
  fc.assert(
    fc.property(fc.array(arbitraryLine, { maxLength: 30 }), arbitraryLine, (lines, line) => {
      const kept = keepWeek(lines, line);
      const weeks = kept.map(({ week }) => week);
      expect(weeks).toEqual([...new Set(weeks)].sort());
      expect(keepWeek(kept, line)).toEqual(kept);
      // A frozen line is never lost.
      for (const { week, frozenOn } of lines) {
        if (frozenOn !== null) expect(kept.find((other) => other.week === week)?.frozenOn).not.toBeNull();
      }
    }),
    { seed: 20231204 },
  );
});
