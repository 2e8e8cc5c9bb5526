// What the import dialog is told, sends, and keeps for undo.

import type { CellPlace } from './places.ts';

/** First and last line of the text as pasted, counted from 1. */
export type LineRange = readonly [first: number, last: number];

/** A day crosses as "2023-12-04". */
export interface ImportProposal {
  /** "300/TB-UBND"; null where the text shows none. */
  readonly number: string | null;
  readonly issuedOn: string | null;
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

/** What the board will make of the words of a deadline. */
export interface DeadlineMeaning {
  readonly dueOn: string | null;
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

/** What the person has reviewed and confirmed. */
export interface ImportRequest {
  /** `Ngày giao` of every task; "" where none was given. */
  readonly issuedOn: string;
  readonly tasks: readonly ConfirmedTask[];
  /** What the units that the tasks name mean; a name without an entry stays as written. */
  readonly units: readonly { readonly named: string; readonly meaning: UnitMeaning }[];
}

export interface ConfirmedTask {
  readonly content: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadlineWords: string;
  /** `Văn bản giao`: document, section and bullet. */
  readonly source: string;
  /** Codes of criteria. */
  readonly relatedCriteria: readonly string[];
  /** Whether the person was shown that the board has this task already. */
  readonly isKnown: boolean;
}

/** What was written, for undo: rows by column, with a day as `{ date }`. The page keeps it and sends it back as it is. */
export interface ImportedRows {
  readonly tasks: readonly WrittenRow[];
  readonly units: readonly WrittenRow[];
  readonly aliases: readonly RememberedAliases[];
  /** Headers of the office's own columns in which something stood beside the rows as soon as they were written: formulas fill them, no person. */
  readonly filledBeside: readonly string[];
}

/** Names added to `Tên khác` of a unit; the unit is told by its name, for rows move and names stay. */
export interface RememberedAliases {
  readonly unit: string;
  readonly names: readonly string[];
}

export type WrittenRow = Readonly<Partial<Record<string, string | { readonly date: string }>>>;

export type ImportAnswer =
  | {
      readonly kind: 'imported';
      readonly message: string;
      readonly written: ImportedRows;
      /** Where the rows begin. */
      readonly first: CellPlace;
    }
  /** Nothing was written: meanwhile the board got some of the tasks. */
  | { readonly kind: 'alreadyThere'; readonly message: string; readonly known: readonly KnownTask[] };

/** `place` is 0-based, in the list that was sent; `label` is the code or row on the board. */
export interface KnownTask {
  readonly place: number;
  readonly label: string;
}
