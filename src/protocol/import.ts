// What the import dialog is told, sends, and keeps for undo.

import type { CellPlace } from './places.ts';

/** A day crosses as "2023-12-04"; "" or null where there is none. Line numbers of the pasted text count from 1. */
export interface ImportProposal {
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly tasks: readonly ProposedTask[];
  readonly unplaced: readonly { readonly text: string; readonly lines: readonly [first: number, last: number] }[];
  readonly units: readonly ProposedUnit[];
  readonly boardUnits: readonly { readonly name: string; readonly group: string }[];
}

export interface ProposedTask {
  readonly content: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadlineWords: string;
  readonly deadline: DeadlineMeaning;
  readonly otherDeadlines: readonly string[];
  readonly targetPercent: number | null;
  /** Section and bullet, without the document's number. */
  readonly place: string;
  readonly lines: readonly [first: number, last: number];
  readonly criteria: readonly { readonly code: string; readonly content: string }[];
  /** Code or row of the same task on the board. */
  readonly alreadyThere: string | null;
}

/** What the board will make of the words of a deadline. */
export interface DeadlineMeaning {
  readonly dueOn: string | null;
  readonly shown: string;
  readonly remark: string | null;
  readonly isUnreadable: boolean;
}

export type UnitMeaning =
  | { readonly kind: 'unit'; readonly name: string; readonly remember: boolean }
  | { readonly kind: 'new' }
  | { readonly kind: 'members'; readonly names: readonly string[] }
  | { readonly kind: 'asWritten' };

export interface ProposedUnit {
  readonly named: string;
  readonly meaning: UnitMeaning;
  readonly isKnown: boolean;
  readonly isGroup: boolean;
  /** A group of which the notice means only some members. */
  readonly isPartial: boolean;
  readonly members: readonly string[];
  readonly nearest: string | null;
}

/** What the person has reviewed and confirmed. */
export interface ImportRequest {
  readonly issuedOn: string;
  readonly tasks: readonly {
    readonly content: string;
    readonly leadUnits: readonly string[];
    readonly coordinatingUnits: readonly string[];
    readonly deadlineWords: string;
    readonly source: string;
    readonly relatedCriteria: readonly string[];
    /** Whether the person was shown that the board has this task already. */
    readonly isKnown: boolean;
  }[];
  readonly units: readonly { readonly named: string; readonly meaning: UnitMeaning }[];
}

/** What was written, for undo: rows by column, with a day as `{ date }`. The page keeps it and sends it back as it is. */
export interface ImportedRows {
  readonly tasks: readonly WrittenRow[];
  readonly units: readonly WrittenRow[];
  readonly aliases: readonly { readonly unit: string; readonly names: readonly string[] }[];
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
