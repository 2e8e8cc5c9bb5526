// Answers the list of faults: what is wrong in the tables, and where.

import { computeBoard } from '../../actions/computeBoard.ts';
import type { Answer, FaultList } from '../../protocol.ts';
import { faultOfSheet } from '../../workbook/fault.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given } from './answer.ts';

/** More lines than this help nobody; those that are mended make room for the next. */
const MOST_LINES = 200;

export function answerReadFaults(): Answer<FaultList> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const board = computeBoard(readWorkbook(spreadsheet, instants).snapshot, now.today);
    if (board.kind === 'refused') return given({ lines: [faultOfSheet(board.message)], more: 0 });
    const lines = board.faults.slice(0, MOST_LINES);
    return given({ lines, more: board.faults.length - lines.length });
  });
}
