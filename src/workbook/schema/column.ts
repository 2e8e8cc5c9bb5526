// What the schema says of a column and of a sheet, and the types that follow from it.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Reading } from '../../domain/reading.ts';
import type { OrderedDeadline } from '../../domain/tasks/taskRow.ts';

/**
 * What a column holds, hence how its cells are read, formatted and aligned:
 * code and text stay as typed; names are split; choice is one of a list; deadline is words, kept as typed, or a date; dateOrWords is a date as a rule.
 */
export type ColumnKind =
  | 'code'
  | 'text'
  | 'names'
  | 'choice'
  | 'points'
  | 'date'
  | 'deadline'
  | 'dateOrWords'
  | 'ratio'
  | 'count'
  | 'days'
  | 'rowKey';

interface ColumnLook {
  readonly header: string;
  /** Other headers by which offices know the column. */
  readonly aliases?: readonly string[];
  /** In pixels. */
  readonly width: number;
  /** Folded away in a column group until someone opens it; `hidden` columns are for the add-on alone. */
  readonly shown?: 'folded' | 'hidden';
  /** The note on the header: what stands here, in one or two sentences. */
  readonly note: string;
}

/** A column whose cells people own. The add-on reads it and never writes into it unasked. */
export interface UserColumn extends ColumnLook {
  readonly owner: 'user';
  readonly kind: 'code' | 'text' | 'names' | 'points' | 'date' | 'deadline' | 'dateOrWords';
  /** Without it figures would be wrong, so nothing is computed until it is found again. */
  readonly needed?: true;
}

export interface UserChoiceColumn extends ColumnLook {
  readonly owner: 'user';
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, string>>;
  readonly needed?: true;
}

/** A column whose cells the add-on owns. */
export interface AddonColumn extends ColumnLook {
  readonly owner: 'addon';
  readonly kind: 'text' | 'points' | 'date' | 'ratio' | 'count' | 'days' | 'rowKey';
}

export type Column = UserColumn | UserChoiceColumn | AddonColumn;

/** A sheet that is one table: a header row, rows below it. */
export interface TableSchema {
  readonly key: string;
  readonly name: string;
  /** Other names by which offices know the sheet. */
  readonly aliases: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** The columns whose words, joined, tell one row from another; see rowIdentity.ts. Empty where rows carry no key. */
  readonly identity: readonly string[];
}

export type ColumnKey<S extends TableSchema> = Extract<keyof S['columns'], string>;

export type UserKey<S extends TableSchema> = {
  [K in ColumnKey<S>]: S['columns'][K] extends { owner: 'user' } ? K : never;
}[ColumnKey<S>];

export type AddonKey<S extends TableSchema> = {
  [K in ColumnKey<S>]: S['columns'][K] extends { owner: 'addon' } ? K : never;
}[ColumnKey<S>];

/** What the cells of a user's column are read as. */
export type ReadValue<C> = C extends { kind: 'choice'; choices: infer Choices }
  ? Reading<Extract<keyof Choices, string>>
  : C extends { kind: 'code' }
    ? Reading<string>
    : C extends { kind: 'text' }
      ? string
      : C extends { kind: 'names' }
        ? readonly string[]
        : C extends { kind: 'points' }
          ? Reading<number>
          : C extends { kind: 'date' }
            ? Reading<CalendarDate>
            : C extends { kind: 'deadline' | 'dateOrWords' }
              ? OrderedDeadline
              : never;

/** A row of the table as people filled it in. */
export type ReadRow<S extends TableSchema> = { readonly [K in UserKey<S>]: ReadValue<S['columns'][K]> };
