// "Cập nhật số liệu", asked for from the menu or from the sidebar.

import { updateFigures } from '../actions/updateFigures.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import { atTheEdge, mention, type Told, tell, whileLocked } from './edge.ts';
import { readNow } from './time/now.ts';
import { converge } from './writing/converge.ts';

export function runUpdateFigures(): void {
  atTheEdge(() => {
    const { kind, message } = updateBoard();
    if (kind === 'refused') tell(message);
    else mention(message);
  });
}

export function updateBoard(): Told {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { instants, now } = readNow(spreadsheet);
  const locked = whileLocked(() => converge(spreadsheet, instants, (snapshot) => updateFigures(snapshot, now)));
  if (locked.kind === 'busy') return { kind: 'refused', message: sentences.someoneElseRuns() };
  const convergence = locked.value;
  if (convergence.kind === 'refused') return convergence;
  if (convergence.kind === 'disturbed') return { kind: 'refused', message: sentences.boardKeepsChanging() };
  return { kind: 'done', message: convergence.outcome.message };
}
