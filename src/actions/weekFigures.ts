// What an update keeps of a week on the page "Lịch sử", and what the charts of the overview are drawn from.

import type { CalendarDate } from '../domain/calendarDate.ts';
import { keepWeek } from '../domain/history/weekHistory.ts';
import { type WeekLine, weekLineOf } from '../domain/history/weekLine.ts';
import { fieldBars, type HistoryFigures, unitBars } from '../workbook/history/page.ts';
import type { ComputedBoard } from './computeBoard.ts';

/** What the board says today, as a line. */
export function presentLine({ settings, criteria, tasks, totals }: ComputedBoard, today: CalendarDate): WeekLine {
  return weekLineOf({
    today,
    year: settings.year,
    reportedScore: settings.reportedScore,
    scorecard: criteria.scorecard,
    tasks,
    units: totals,
  });
}

/** `lines` other than those that an update keeps are handed in where a report freezes one. */
export function historyFigures(
  board: ComputedBoard,
  today: CalendarDate,
  lines: readonly WeekLine[] = keepWeek(board.history.lines, presentLine(board, today)),
): HistoryFigures {
  return {
    lines,
    kept: board.history.kept,
    fields: fieldBars(board.criteria.scorecard.fields),
    units: unitBars(board.totals),
  };
}
