// The menu action "Cập nhật số liệu".

import { updateFigures } from '../actions/updateFigures.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import { converge } from './converge.ts';
import { atTheEdge, tell, whileLocked } from './edge.ts';
import { readNow } from './now.ts';

const TOAST_SECONDS = 10;

export function runUpdateFigures(): void {
  atTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const locked = whileLocked(() => converge(spreadsheet, instants, (snapshot) => updateFigures(snapshot, now)));
    if (locked.kind === 'busy') return tell(sentences.someoneElseRuns());
    const convergence = locked.value;
    if (convergence.kind === 'refused') return tell(convergence.message);
    if (convergence.kind === 'disturbed') return tell(sentences.boardKeepsChanging());
    spreadsheet.toast(convergence.outcome.message, 'CCHC', TOAST_SECONDS);
  });
}
