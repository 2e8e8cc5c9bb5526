// What making a report leaves in the history: the line of its week, which updates then leave alone.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { freezeWeek } from '../../domain/history/weekHistory.ts';
import type { ReportChoice } from '../../domain/report/reportInput.ts';
import type { HistoryFigures } from '../../workbook/history/page.ts';
import type { ComputedBoard } from '../computeBoard.ts';
import { historyFigures, presentLine } from '../weekFigures.ts';

/**
 * Null for a report that freezes nothing: of another period than a week, of one document only (the history is about all of them), or of a week
 * whose figures nobody kept.
 */
export function frozenHistory(
  board: ComputedBoard,
  { period, notice }: ReportChoice,
  today: CalendarDate,
): HistoryFigures | null {
  if (period.kind !== 'week' || notice !== null) return null;
  const present = presentLine(board, today);
  const { lines } = board.history;
  const isKept = period.from === present.week || lines.some(({ week }) => week === period.from);
  return isKept ? historyFigures(board, today, freezeWeek(lines, period.from, present)) : null;
}
