// A run of the script that a person starts: what it shows, and the questions it asks on the way.

import type { Answer, Question } from '../../screen.ts';
import type { Rectangle } from '../../spreadsheet/rectangle.ts';

/** A question the script asked in this run, and what the person answered. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/** A run begins with no answers; each question that stands open is answered by sending the run again with one answer more. */
export interface RunRequest {
  readonly functionName: string;
  readonly answers: readonly AnsweredQuestion[];
  /** Of a call by a sidebar or a dialog; absent for a menu item. */
  readonly call?: { readonly frame: string; readonly arguments: readonly unknown[] };
}

export type RunReply = { readonly shows: readonly ShownToUser[] } & (
  | { readonly kind: 'done'; readonly result?: unknown; readonly selection: CellPlace | null }
  /** `answered`: how many of the answers sent still hold; the others were to questions that are no longer asked. */
  | { readonly kind: 'question'; readonly question: Question; readonly answered: number }
  | { readonly kind: 'failed'; readonly message: string }
);

export interface CellPlace {
  readonly sheet: string;
  readonly range: Rectangle;
}

export type ShownToUser =
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number | null }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string }
  | { readonly kind: 'sidebar'; readonly title: string; readonly frame: string }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly frame: string;
      readonly width: number | null;
      readonly height: number | null;
    };
