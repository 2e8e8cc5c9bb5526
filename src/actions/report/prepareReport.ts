// "Lập báo cáo": what a report on a period is made of, read from the board; and what there is to choose from.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { OfficialDocument } from '../../domain/officialDocument/officialDocument.ts';
import { composeReport } from '../../domain/report/composeReport.ts';
import { keptLine } from '../../domain/report/keptLine.ts';
import { noticesNamed, tasksOfNotice } from '../../domain/report/noticesNamed.ts';
import type { ReportChoice, ReportInput } from '../../domain/report/reportInput.ts';
import { periodBefore, periodsOffered, type ReportPeriod, usualPeriod } from '../../domain/report/reportPeriod.ts';
import { zaloText } from '../../domain/report/zaloText.ts';
import { overduePoints } from '../../domain/tasks/taskLists.ts';
import { noticeGone } from '../../vietnamese/sentences/reportDialog.ts';
import type { HistoryFigures } from '../../workbook/history/page.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from '../computeBoard.ts';
import { frozenHistory } from './frozenHistory.ts';

type Refused = { readonly kind: 'refused'; readonly message: string };

export interface ReportChoices {
  readonly kind: 'choices';
  /** The usual one stands first. */
  readonly periods: readonly ReportPeriod[];
  readonly notices: readonly string[];
  /** The report on the usual period and all documents, from the same reading. */
  readonly usual: PreparedReport;
}

export interface PreparedReport {
  readonly kind: 'prepared';
  readonly document: OfficialDocument;
  /** The same in five lines. */
  readonly zalo: string;
  /** What the history becomes once the report is made; null where it stays as it is. */
  readonly history: HistoryFigures | null;
}

export function reportChoices(snapshot: WorkbookSnapshot, today: CalendarDate): ReportChoices | Refused {
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;
  const usual = usualPeriod(today);
  const others = periodsOffered(today).filter(({ kind, from }) => kind !== usual.kind || from !== usual.from);
  return {
    kind: 'choices',
    periods: [usual, ...others],
    notices: noticesNamed(board.tasks.tasks),
    usual: preparedOn(board, { period: usual, notice: null }, today),
  };
}

/** The same snapshot, choice and day always come to the same report. Refused, in words, where no task is of the chosen document any more. */
export function prepareReport(
  snapshot: WorkbookSnapshot,
  choice: ReportChoice,
  today: CalendarDate,
): PreparedReport | Refused {
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;
  if (choice.notice !== null && tasksOfNotice(board.tasks.tasks, choice.notice).length === 0) {
    return { kind: 'refused', message: noticeGone(choice.notice) };
  }
  return preparedOn(board, choice, today);
}

function preparedOn(board: ComputedBoard, choice: ReportChoice, today: CalendarDate): PreparedReport {
  const input = reportInput(board, choice, today);
  return {
    kind: 'prepared',
    document: composeReport(input),
    zalo: zaloText(input),
    history: frozenHistory(board, choice, today),
  };
}

export function reportInput(board: ComputedBoard, choice: ReportChoice, today: CalendarDate): ReportInput {
  const { settings, criteria } = board;
  const tasks = tasksOfNotice(board.tasks.tasks, choice.notice);
  return {
    ...choice,
    today,
    office: settings.office,
    tasks,
    criteria,
    inspections: choice.notice === null ? board.inspections.inspections : [],
    reportedScore: settings.reportedScore,
    kept: keptLine(board.history.lines, choice.period, settings.year),
    earlier: keptLine(board.history.lines, periodBefore(choice.period), settings.year),
    unitRatingScale: settings.unitRatingScale,
    overduePoints: overduePoints(tasks, criteria.pointsFor),
  };
}
