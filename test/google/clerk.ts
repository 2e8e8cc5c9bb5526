// What a clerk does with a board in tests: changes a setting, updates, sets up, looks at what is wrong.

import type { Answer } from '../../src/local/index.ts';
import { type Board, shownIn, told } from '../board.ts';

export function changeSetting(board: Board, setting: string, value: string): void {
  const row = shownIn(board, 'Cấu hình').findIndex(([name]) => name === setting) + 1;
  board.google.user('clerk').type('Cấu hình', `B${row}`, value);
}

/** Gives what she is told. */
export function update(board: Board): string {
  board.google.screen.clear();
  board.script.run('updateFigures');
  return told(board);
}

/** Gives what she is told; `answer` is hers to each question. */
export function setUp(board: Board, answer: (question: string) => Answer['button'] = () => 'YES'): string {
  board.google.screen.clear();
  board.google.screen.answerWith(({ buttons, prompt }) => ({ button: buttons === 'OK' ? 'OK' : answer(prompt) }));
  board.script.run('setUpBoard');
  return told(board);
}

export function faults(board: Board): string {
  return JSON.stringify(board.script.call('readFaults').result);
}
