// Answers the sidebar's button "Thiết lập, sửa bảng".

import type { Answer } from '../../protocol.ts';
import { setUpBoard } from '../setUp/setUpBoard.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';

export function answerSetUpFromSidebar(): Answer<string> {
  return answerAtTheEdge(() => {
    const { kind, message } = setUpBoard();
    return kind === 'refused' ? refusal(message) : given(message);
  });
}
