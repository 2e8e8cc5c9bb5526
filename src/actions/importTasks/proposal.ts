// What the import proposes for a pasted notice: everything a person reviews before anything is written.

import type { CalendarDate } from '../../domain/calendarDate.ts';

/** First and last line of the text as pasted, counted from 1. */
export type LineRange = readonly [first: number, last: number];

export interface ImportProposal {
  /** "300/TB-UBND"; null where the text shows none. */
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly tasks: readonly ProposedTask[];
  readonly unplaced: readonly { readonly text: string; readonly lines: LineRange }[];
  /** Each lead unit once, as the tasks name it. */
  readonly units: readonly ProposedUnit[];
  readonly boardUnits: readonly { readonly name: string; readonly group: string }[];
}

export interface ProposedTask {
  readonly content: string;
  /** As named; what they mean stands in `units`. */
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  /** The phrase as ordered, for `Thời hạn giao`; "" where none is. */
  readonly deadlineWords: string;
  readonly deadline: DeadlineMeaning;
  /** Phrases of earlier milestones. */
  readonly otherDeadlines: readonly string[];
  readonly targetPercent: number | null;
  /** Section and bullet, without the document's number: "mục 1, gạch đầu dòng 4". */
  readonly place: string;
  readonly lines: LineRange;
  /** At most three, best first. */
  readonly criteria: readonly SuggestedCriterion[];
  /** Code or row of the task on the board that says the same; null where there is none. */
  readonly alreadyThere: string | null;
}

/** What the board will compute from the words. */
export interface DeadlineMeaning {
  readonly dueOn: CalendarDate | null;
  /** In words: "Hạn 10/12/2023", "Định kỳ: kỳ tới 08/12", "Chưa ấn định thời hạn". */
  readonly shown: string;
  /** What is wrong with the words, or a hint; null where nothing is. */
  readonly remark: string | null;
  readonly isUnreadable: boolean;
}

export interface SuggestedCriterion {
  /** A code that `Tiêu chí liên quan` understands. */
  readonly code: string;
  readonly content: string;
}

/** What a unit's name will be written as. */
export type UnitMeaning =
  /** A unit of the board; `remember` adds the name to its `Tên khác`. */
  | { readonly kind: 'unit'; readonly name: string; readonly remember: boolean }
  /** A unit that is added to `Đơn vị` under this name. */
  | { readonly kind: 'new' }
  /** One row for each of these units of the board. */
  | { readonly kind: 'members'; readonly names: readonly string[] }
  /** One row with the name as it stands. */
  | { readonly kind: 'asWritten' };

export interface ProposedUnit {
  readonly named: string;
  readonly meaning: UnitMeaning;
  /** Whether the board knows the name. */
  readonly isKnown: boolean;
  /** "UBND các xã, phường", "các phòng, ban": several units at once. */
  readonly isGroup: boolean;
  /** "… có liên quan": only some of the members, and the notice does not say which. */
  readonly isPartial: boolean;
  /** The units of the board that a group means, as far as can be told. */
  readonly members: readonly string[];
  /** The unit of the board whose name is most like an unknown one. */
  readonly nearest: string | null;
}
