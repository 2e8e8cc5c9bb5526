// The shape of a sample notice: its text as one would paste it, and the tasks that a careful reader finds in it.

export interface ExpectedTask {
  readonly begins: string;
  readonly leads: readonly string[];
  readonly coordinating?: readonly string[];
  /** An ISO day or a recurrence; left out where nothing is set. */
  readonly due?: string;
  readonly kind?: string;
  readonly target?: number;
  readonly condition?: string;
  readonly source: string;
  readonly lines: readonly [number, number];
}

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly tasks: readonly ExpectedTask[];
}
