// The menu action "Cập nhật số liệu".

import { updateFigures } from '../actions/updateFigures.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import { converge } from './converge.ts';
import { atTheEdge, tell, whileLocked } from './edge.ts';
import { instantsIn } from './instants.ts';

const TOAST_SECONDS = 10;

export function runUpdateFigures(): void {
  atTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const instants = instantsIn(spreadsheet.getSpreadsheetTimeZone());
    const now = instants.moment(new Date());
    if (now === null) return tell(sentences.unexpected());

    const convergence = whileLocked(() => converge(spreadsheet, instants, (snapshot) => updateFigures(snapshot, now)));
    if (convergence === null) return;
    if (convergence.kind === 'refused') return tell(convergence.message);
    if (convergence.kind === 'disturbed') return tell(sentences.boardKeepsChanging());
    spreadsheet.toast(convergence.outcome.message, 'CCHC', TOAST_SECONDS);
  });
}
