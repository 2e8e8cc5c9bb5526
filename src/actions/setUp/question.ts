// What set-up has to ask before it may go on. It asks one thing at a time and plans anew with each answer.

export interface Question {
  /** Tells the question from every other one of the same set-up. */
  readonly id: string;
  readonly text: string;
}

export type Answer = 'yes' | 'no' | 'cancel';

export type Answers = ReadonlyMap<string, Answer>;
