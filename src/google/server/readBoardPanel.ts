// Answers the sidebar: the board as it is now, in words.

import { boardView } from '../../actions/boardView.ts';
import type { Answer, BoardPanel } from '../../protocol.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given } from './answer.ts';
import { boardFigures } from './boardFigures.ts';

export function answerReadBoardPanel(): Answer<BoardPanel> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const view = boardView(readWorkbook(spreadsheet, instants).snapshot, now);
    return given(view.kind === 'view' ? boardFigures(view) : { kind: 'needsSetUp', message: view.message });
  });
}
