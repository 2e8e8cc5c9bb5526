// The page of weeks as tests see and fill it: updates on given days, its lines by header, the report that freezes one.

import type { Answer, MadeReport } from '../../../src/protocol.ts';
import { type Board, shownIn } from '../../board.ts';
import { update } from '../clerk.ts';

export const HISTORY = 'Lịch sử';
export const FRIDAY = '2023-12-08T15:00:00+07:00';
export const NEXT_MONDAY = '2023-12-11T08:00:00+07:00';
export const THIS_WEEK = { kind: 'week', from: '2023-12-04', notice: '' };

export function updateOn(board: Board, instant: string): string {
  board.google.clock.set(instant);
  return update(board);
}

/** The lines of the weeks by header, without the figures of the charts. */
export function weeks(board: Board): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = shownIn(board, HISTORY);
  return rows
    .filter((row) => row.slice(0, 20).some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.slice(0, 20).map((header, place) => [header, row[place] ?? ''])));
}

export const column = (board: Board, header: string) => weeks(board).map((week) => week[header]);

export function report(board: Board, request: object = THIS_WEEK): void {
  const answer = board.script.call('makeReport', [request]).result as Answer<MadeReport>; // what the function answers
  if (!answer.ok) throw new Error(answer.message);
}
