// What the sidebar shows of the board.

import type { RowPlace } from './places.ts';

/** A part of a whole, ready to be shown; the ratio (0 to 1) is for the bar. */
export interface Gauge {
  readonly label: string;
  /** "27/42" */
  readonly value: string;
  /** "64,29%" */
  readonly share: string;
  readonly ratio: number;
}

export interface CriterionLine {
  readonly row: RowPlace;
  readonly code: string;
  readonly content: string;
  readonly units: string;
  readonly due: string;
  readonly isPastDue: boolean;
  readonly points: string;
}

export interface TaskLine {
  readonly row: RowPlace;
  readonly code: string;
  readonly content: string;
  readonly unit: string;
  /** Further units that lead the row; the line is one of theirs too. */
  readonly otherUnits: readonly string[];
  readonly due: string;
  readonly urgency: 'overdue' | 'dueSoon' | 'comingUp';
  readonly points: string;
}

/** The board as the sidebar shows it. Texts are shown as they are. */
export interface BoardFigures {
  readonly kind: 'figures';
  readonly agency: string;
  /** "" where no update has been made yet. */
  readonly stamp: string;
  readonly freshness: 'current' | 'changed' | 'earlierDay' | 'never';
  /** "" where there is nothing to look into. */
  readonly toReview: string;
  /** Null where there is nothing to count. */
  readonly criteria: Gauge | null;
  readonly points: {
    readonly title: string;
    readonly value: string;
    readonly earned: Gauge;
    readonly reachable: Gauge;
    readonly lost: Gauge;
  } | null;
  readonly tasks: Gauge | null;
  readonly costliest: readonly CriterionLine[];
  /** The sentence of the headline about tasks; "" on a board without tasks. */
  readonly tasksHeadline: string;
  readonly pressing: readonly TaskLine[];
  readonly pressingLeftOut: number;
  /** The units that have tasks, in the order of their sheet. */
  readonly units: readonly string[];
}

export type BoardPanel = BoardFigures | { readonly kind: 'needsSetUp'; readonly message: string };
