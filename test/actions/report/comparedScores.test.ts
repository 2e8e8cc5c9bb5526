// What the report sets against the period before: scores, which only the history remembers, and overdue tasks as they were reported then.
import { describe, expect, it } from 'vitest';
import { computeBoard } from '../../../src/actions/computeBoard.ts';
import { reportInput } from '../../../src/actions/report/prepareReport.ts';
import type { CalendarDate } from '../../../src/domain/calendarDate.ts';
import type { WeekLine } from '../../../src/domain/history/weekLine.ts';
import { composeReport } from '../../../src/domain/report/composeReport.ts';
import { keptLine } from '../../../src/domain/report/keptLine.ts';
import { type PeriodKind, periodBefore, periodOf } from '../../../src/domain/report/reportPeriod.ts';
import { day } from '../../day.ts';
import { sampleSnapshot } from '../../sampleSnapshot.ts';
import { printed } from './printed.ts';

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

interface Asked {
  readonly kind?: PeriodKind;
  /** A day of the period. */
  readonly of?: CalendarDate;
  readonly notice?: string;
}

function reportWith(lines: readonly WeekLine[], { kind = 'week', of = today, notice }: Asked = {}): string {
  const board = computeBoard(sampleSnapshot(), today);
  if (board.kind === 'refused') throw new Error(board.message);
  const period = periodOf(kind, of);
  const input = reportInput(board, { period, notice: notice ?? null }, today);
  const kept = keptLine(lines, period, '2023');
  return printed(composeReport({ ...input, kept, earlier: keptLine(lines, periodBefore(period), '2023') }));
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
    expect(reportWith(lines, { kind: 'quarter' })).toContain('So với kỳ trước (số liệu ngày 29/09/2023): ');
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

describe('the overdue tasks of the report', () => {
  const overdue = (count: number | null, of: string) => {
    const made = line(of === '2023-12-01' ? '2023-11-27' : '2023-11-20', of);
    return { ...made, figures: { ...made.figures, overdue: count } };
  };
  const said = (text: string) => /Nhiệm vụ quá hạn: .*/.exec(text)?.[0];

  it('are set against what was reported then, though the dates now say something else', () => {
    expect(said(reportWith([overdue(5, '2023-12-01')]))).toBe(
      'Nhiệm vụ quá hạn: đến ngày 08/12/2023 có 02 nhiệm vụ; cuối kỳ trước có 05 nhiệm vụ (số liệu ngày 01/12/2023); giảm 03.',
    );
  });

  it('of a week that is over are those of its own line too', () => {
    const lines = [overdue(1, '2023-11-24'), overdue(5, '2023-12-01')];
    expect(said(reportWith(lines, { of: day('2023-11-27') }))).toBe(
      'Nhiệm vụ quá hạn: cuối kỳ có 05 nhiệm vụ (số liệu ngày 01/12/2023); cuối kỳ trước có 01 nhiệm vụ (số liệu ngày 24/11/2023); tăng 04.',
    );
  });

  it.each([
    ['there is no history', []],
    ['the line lost its count', [overdue(null, '2023-12-01')]],
  ])('follow from the dates in the table where %s, and that is said', (_, lines) => {
    expect(said(reportWith(lines))).toBe(
      'Nhiệm vụ quá hạn: đến ngày 08/12/2023 có 02 nhiệm vụ; cuối kỳ trước có 02 nhiệm vụ (tính theo các ngày đang ghi trong bảng); không thay đổi.',
    );
  });

  it('say so once where neither week was kept', () => {
    expect(said(reportWith([], { of: day('2023-11-27') }))).toBe(
      'Nhiệm vụ quá hạn: cuối kỳ có 02 nhiệm vụ; cuối kỳ trước không có; tăng 02 (tính theo các ngày đang ghi trong bảng).',
    );
  });

  it('of one document are never those of the history, which is about all of them', () => {
    const text = said(reportWith([overdue(5, '2023-12-01')], { notice: '300/TB-UBND' }));
    expect(text).toContain('tính theo các ngày đang ghi trong bảng');
    expect(text).not.toContain('số liệu ngày');
  });
});
