// Answers the check dialog: what is wrong in the tables, and where.

import { computeBoard } from '../../actions/computeBoard.ts';
import type { Answer, FaultList } from '../../protocol.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given } from './answer.ts';

/** A dialog with more lines than this helps nobody; those that are mended make room for the next. */
const MOST_LINES = 200;

export function answerReadFaults(): Answer<FaultList> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const board = computeBoard(readWorkbook(spreadsheet, instants).snapshot, now.today);
    if (board.kind === 'refused') return given({ lines: [{ sentence: board.message, place: null }], more: 0 });
    const lines = board.faults.slice(0, MOST_LINES);
    return given({ lines, more: board.faults.length - lines.length });
  });
}
