// What the sidebar asks of the server in tests, and the figures it is given.

import type { Answer, BoardFigures, BoardPanel } from '../../../src/protocol.ts';
import type { Board } from '../../board.ts';

export function ask<T>({ script }: Board, name: string, ...given: readonly unknown[]): Answer<T> {
  return script.call(name, given).result as Answer<T>; // the function of that name answers so
}

export function figures(board: Board): BoardFigures {
  const answer = ask<BoardPanel>(board, 'readBoardPanel');
  if (!answer.ok || answer.value.kind !== 'figures') throw new Error(JSON.stringify(answer));
  return answer.value;
}
