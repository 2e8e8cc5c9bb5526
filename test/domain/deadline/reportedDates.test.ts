// Which reports came, and which are missing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverReports, readReportedDates } from '../../../src/domain/deadline/reportedDates.ts';
import { day } from '../../day.ts';

const today = day('2024-01-10');

describe('the cell of reports made, for a task given on 27/11/2023,', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['01/12; 08/12', ['2023-12-01', '2023-12-08'], []],
    ['01/12/2023, 08/12/2023', ['2023-12-01', '2023-12-08'], []],
    ['08/12\n01/12', ['2023-12-01', '2023-12-08'], []],
    ['1/12 và 8-12-2023', ['2023-12-01', '2023-12-08'], []],
    ['ngày 01/12;', ['2023-12-01'], []],
    ['01/12; 01/12/2023', ['2023-12-01'], []],
    ['29/12; 05/01', ['2023-12-29', '2024-01-05'], []],
    ['01/12; đã gửi; 31/11', ['2023-12-01'], ['đã gửi', '31/11']],
    ['', [], []],
  ])('“%s” is read, and what is no date is named', (text, days, unreadable) => {
    expect(readReportedDates(text, day('2023-11-27'), today)).toEqual({ days, unreadable });
  });

  it('takes the last such day where nobody knows when the task was given', () => {
    expect(readReportedDates('05/01; 29/12', null, today).days).toEqual(['2023-12-29', '2024-01-05']);
  });
});

const fridays = ['2023-12-01', '2023-12-08', '2023-12-15'].map(day);

describe('reports owed on 01/12, 08/12 and 15/12', () => {
  it.each<[string, readonly string[], string, string | null, readonly string[], string | null]>([
    ['none made, none due yet', [], '2023-11-30', null, [], '2023-12-01'],
    ['none made, one due today: still time', [], '2023-12-01', null, [], '2023-12-01'],
    ['none made, one due yesterday', [], '2023-12-02', null, ['2023-12-01'], '2023-12-01'],
    ['one made in time', ['2023-12-01'], '2023-12-04', '2023-12-01', [], '2023-12-08'],
    ['one made ahead covers the coming one', ['2023-11-29'], '2023-12-04', '2023-12-01', [], '2023-12-08'],
    [
      'one made late covers the earliest that was due',
      ['2023-12-09'],
      '2023-12-09',
      '2023-12-01',
      ['2023-12-08'],
      '2023-12-08',
    ],
    ['two made late on two days', ['2023-12-10', '2023-12-11'], '2023-12-11', '2023-12-08', [], '2023-12-15'],
    [
      'more made than owed',
      ['2023-11-28', '2023-11-29', '2023-11-30', '2023-12-01'],
      '2023-12-20',
      '2023-12-15',
      [],
      null,
    ],
  ])('%s', (_, reports, on, lastCovered, missed, next) => {
    expect(coverReports(fridays, reports.map(day), day(on))).toEqual({ lastCovered, missed, next });
  });

  it('each report covers one of them, whatever day it came', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (made) => {
        const reports = fridays.concat(fridays).slice(0, made);
        const { missed } = coverReports(fridays, reports, day('2024-01-01'));
        expect(missed.length).toBe(Math.max(0, fridays.length - made));
      }),
      { seed: 41 },
    );
  });

  it('when nothing is owed nothing is missing', () => {
    expect(coverReports([], [], today)).toEqual({ lastCovered: null, missed: [], next: null });
  });
});
