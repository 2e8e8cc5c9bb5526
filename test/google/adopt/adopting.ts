// Goes through the dialog for sheets an office already has, as a person who agrees with everything that is proposed.

import type { AdoptableSheet, AdoptionAnswer, Answer } from '../../../src/protocol.ts';
import type { Board } from '../../board.ts';

export type Request = {
  readonly sheets: readonly { readonly choice: AdoptableSheet['choice']; readonly seen: string }[];
  readonly leftAlone: readonly number[];
  readonly answers: readonly { readonly id: string; readonly answer: 'yes' | 'no' | 'cancel' }[];
};

export function proposed(board: Board): readonly AdoptableSheet[] {
  return answerOf<readonly AdoptableSheet[]>(board, 'readAdoption');
}

export function preview(board: Board, choice: object): AdoptableSheet {
  return answerOf<AdoptableSheet>(board, 'previewAdoption', choice);
}

/** Confirms these sheets and says yes to whatever set-up asks; gives the questions and what is said in the end. */
export function adopt(board: Board, sheets: readonly AdoptableSheet[], leftAlone: readonly number[] = []) {
  const questions: string[] = [];
  let answers: Request['answers'] = [];
  const confirmed = sheets.map(({ choice, seen }) => ({ choice, seen: seen ?? '' }));
  for (let turn = 0; turn < 10; turn++) {
    const answer = answerOf<AdoptionAnswer>(board, 'adoptSheets', { sheets: confirmed, leftAlone, answers });
    if (answer.kind !== 'question') return { kind: answer.kind, questions, message: answer.message };
    questions.push(answer.text);
    answers = [...answers, { id: answer.id, answer: 'yes' }];
  }
  throw new Error('set-up asks on and on');
}

/** The best proposal for each table. */
export function adoptAll(board: Board) {
  const best = proposed(board).filter(
    (sheet, place, all) => all.findIndex(({ table }) => table === sheet.table) === place,
  );
  return { best, ...adopt(board, best) };
}

function answerOf<T>(board: Board, name: string, ...given: readonly unknown[]): T {
  const answer = board.script.call(name, given).result as Answer<T>; // what the function of that name answers
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
