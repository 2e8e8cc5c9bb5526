// What set-up has to ask before it may go on. It asks one thing at a time and plans anew with each answer.

import type { SetUpStep } from '../../workbook/layout.ts';

export interface Question {
  /** Tells the question from every other one of the same set-up. */
  readonly id: string;
  readonly text: string;
}

export type Answer = 'yes' | 'no' | 'cancel';

export type Answers = ReadonlyMap<string, Answer>;

/** What a part of the plan comes to: a question first, a stop, or its steps with what else it found out. */
export type Decision<Found> =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'stop' }
  | ({ readonly kind: 'go'; readonly steps: readonly SetUpStep[] } & Found);
