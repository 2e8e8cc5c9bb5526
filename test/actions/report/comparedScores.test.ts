// What the report says of the scores against those of the period before, which only the history remembers.
import { describe, expect, it } from 'vitest';
import { computeBoard } from '../../../src/actions/computeBoard.ts';
import { reportInput } from '../../../src/actions/report/prepareReport.ts';
import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { WeekLine } from '../../../src/domain/history/weekLine.ts';
import { composeReport } from '../../../src/domain/report/composeReport.ts';
import { earlierLine } from '../../../src/domain/report/earlierLine.ts';
import { type PeriodKind, periodOf } from '../../../src/domain/report/reportPeriod.ts';
import { sampleSnapshot } from '../../sampleSnapshot.ts';
import { printed } from './printed.ts';

function day(text: string): CalendarDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

function line(week: string, of: string, given: Partial<WeekLine> = {}): WeekLine {
  const nothing = { maximum: null, reachable: null, lost: null, orders: null, completed: null, due: null };
  const figures = { ...nothing, completedOfDue: null, overdue: null, overdueUnits: null, criteria: 42 };
  return {
    week: day(week),
    day: day(of),
    year: '2023',
    score: 'self',
    figures: { ...figures, criteriaDone: 25, earned: 38.17 },
    unitRates: new Map(),
    frozenOn: null,
    ...given,
  };
}

const today = day('2023-12-08');

function reportWith(lines: readonly WeekLine[], kind: PeriodKind = 'week'): string {
  const board = computeBoard(sampleSnapshot(), today);
  if (board.kind === 'refused') throw new Error(board.message);
  const period = periodOf(kind, today);
  const input = reportInput(board, { period, notice: null }, today);
  return printed(composeReport({ ...input, earlier: earlierLine(lines, period, '2023') }));
}

describe('the scores of the report', () => {
  it('are set against the line of the week before', () => {
    expect(reportWith([line('2023-11-20', '2023-11-24'), line('2023-11-27', '2023-12-01')])).toContain(
      'So với kỳ trước (số liệu ngày 01/12/2023): tiêu chí đã thực hiện tăng 02; điểm tự chấm tăng 1,5.',
    );
  });

  it('of a quarter are set against the last line of the quarter before', () => {
    const lines = [
      line('2023-09-18', '2023-09-22'),
      line('2023-09-25', '2023-09-29'),
      line('2023-11-27', '2023-12-01'),
    ];
    expect(reportWith(lines, 'quarter')).toContain('So với kỳ trước (số liệu ngày 29/09/2023): ');
  });

  it('that stayed the same are said to', () => {
    const { figures } = line('2023-11-27', '2023-12-01');
    const same = line('2023-11-27', '2023-12-01', { figures: { ...figures, criteriaDone: 27, earned: 39.67 } });
    expect(reportWith([same])).toContain('tiêu chí đã thực hiện không thay đổi; điểm tự chấm không thay đổi.');
  });

  it('are not set against points of the other score', () => {
    expect(reportWith([line('2023-11-27', '2023-12-01', { score: 'appraised' })])).toContain(
      'So với kỳ trước (số liệu ngày 01/12/2023): tiêu chí đã thực hiện tăng 02.\n',
    );
  });

  it.each([
    ['a board without history', []],
    ['only the present week', [line('2023-12-04', '2023-12-08')]],
    ['a line of another year', [line('2023-11-27', '2023-12-01', { year: '2022' })]],
    ['a line that lost its day', [line('2023-11-27', '2023-12-01', { day: null })]],
  ])('stand alone with %s', (_, lines) => {
    expect(reportWith(lines)).not.toContain('So với kỳ trước');
  });
});
