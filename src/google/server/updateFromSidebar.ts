// Answers the sidebar's button "Cập nhật số liệu".

import type { Answer } from '../../protocol.ts';
import { updateBoard } from '../updateFigures.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';

export function answerUpdateFromSidebar(): Answer<null> {
  return answerAtTheEdge(() => {
    const { kind, message } = updateBoard();
    return kind === 'done' ? given(null) : refusal(message);
  });
}
