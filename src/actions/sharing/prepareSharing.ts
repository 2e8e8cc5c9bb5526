// "Chia sẻ cho lãnh đạo": what the dialog shows of the board, the five lines for Zalo and the addresses of the leaders.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { usualPeriod } from '../../domain/report/reportPeriod.ts';
import { zaloText } from '../../domain/report/zaloText.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { computeBoard } from '../computeBoard.ts';
import { reportInput } from '../report/prepareReport.ts';

export interface PreparedSharing {
  readonly kind: 'prepared';
  /** The report of the week that is usually reported, in five lines. */
  readonly zalo: string;
  /** As typed in "Cấu hình". */
  readonly leaders: readonly string[];
}

export function prepareSharing(
  snapshot: WorkbookSnapshot,
  today: CalendarDate,
): PreparedSharing | { readonly kind: 'refused'; readonly message: string } {
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;
  const input = reportInput(board, { period: usualPeriod(today), notice: null }, today);
  return { kind: 'prepared', zalo: zaloText(input), leaders: board.settings.leaders };
}
