// The shape of a scored criteria table: figures for each row, for each leaf, and for the whole board.

import type { CalendarDate } from '../calendarDate.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { BlockKind } from './blockKind.ts';
import type { CriterionField } from './criterionRow.ts';
import type { CriterionStatus } from './criterionStatus.ts';

/** Sums of unrounded values. earned + reachable + lost = adjusted, and adjusted + excluded = maximum. */
export interface Points {
  readonly maximum: number;
  /** The maximum once criteria that do not apply are dealt with. */
  readonly adjusted: number;
  /** What left the maximum for that; below 0 where points of other rows were added. */
  readonly excluded: number;
  readonly earned: number;
  readonly reachable: number;
  readonly lost: number;
}

/** total = done + notDue + failed + inProgress; what does not apply stands apart. */
export interface Counts {
  readonly total: number;
  readonly done: number;
  readonly notDue: number;
  readonly failed: number;
  readonly inProgress: number;
  readonly notApplicable: number;
}

export interface Figures {
  readonly counts: Counts;
  readonly points: Points;
}

export interface FieldFigures extends Figures {
  /** The row that names the field; null on a board of bare criteria without any block. */
  readonly key: RowKey | null;
  readonly name: string;
}

export interface UnitFigures extends Figures {
  readonly name: string;
  /** Ids of leaves that name the unit, but not first: their points and counts are another unit's. */
  readonly sharedLeaves: readonly string[];
}

/** A block outside the scored total. */
export interface SeparateLine {
  readonly kind: Exclude<BlockKind, 'scored'>;
  readonly key: RowKey | null;
  readonly name: string;
  /** What its leaves come to, or the cap of a bonus or penalty where the block's own row states a lower one. */
  readonly maximum: number;
  /** Of a penalty: the points taken off, 0 or more. Never above the maximum. */
  readonly earned: number;
}

export interface Scorecard extends Figures {
  readonly fields: readonly FieldFigures[];
  readonly units: readonly UnitFigures[];
  /** Leaves without a unit; null where there are none. */
  readonly unassigned: Figures | null;
  readonly separate: readonly SeparateLine[];
  /** The points earned by either score under the same policy, never mixed; null where no leaf has appraised points. */
  readonly earnedBy: { readonly self: number; readonly appraised: number | null };
  /** Applicable scored leaves without appraised points. */
  readonly awaitingAppraisal: number;
}

/** What the add-on writes beside a row; null is a blank cell. Rows with children hold the sums of their leaves. */
export interface RowScore {
  readonly key: RowKey;
  readonly selfPoints: number | null;
  /** Self-scored points over the adjusted maximum, 0 to 1. */
  readonly achieved: number | null;
  /** Self-scored minus appraised, over leaves that have both. */
  readonly difference: number | null;
  readonly reachable: number | null;
  readonly lost: number | null;
  /** The texts of the row's problems, then hints. */
  readonly warnings: readonly string[];
}

export interface ScoredLeaf {
  readonly key: RowKey;
  /** Block and code: "II.1.2.3". */
  readonly id: string;
  readonly blockKind: BlockKind;
  readonly content: string;
  /** By the names of the unit table; the first carries points and count, the others share. From the nearest row above where blank. */
  readonly units: readonly string[];
  /** From the nearest row above where blank. */
  readonly dueOn: CalendarDate | null;
  readonly status: CriterionStatus;
  /** Of the reported score. A leaf of a penalty block has no maximum: what it loses stands in `earned`, below 0. */
  readonly points: Points;
  /** As scored and as typed, whichever is reported; null where unknown. */
  readonly selfPoints: number | null;
  readonly appraisedPoints: number | null;
  /** How the reported points came about, one sentence; "" where there are none. */
  readonly explanation: string;
  /** As typed. */
  readonly justification: string;
  readonly cause: string;
}

/** What the text of `Tiêu chí liên quan` names. */
export interface RelatedLeaves {
  /** Each once, in the order of the text. */
  readonly leaves: readonly ScoredLeaf[];
  /** Sentences that name what was not found, or found in several blocks. */
  readonly problems: readonly string[];
}

export interface RelatedPoints {
  /** What the leaves that were found can still win, each once; null where none was found. */
  readonly points: number | null;
  /** Ids of those leaves. */
  readonly keys: readonly string[];
  readonly problem: string | null;
}

export interface CriteriaBoard {
  /** One for each row given, in their order. */
  readonly rows: readonly RowScore[];
  readonly scorecard: Scorecard;
  /** In the order of the rows. */
  readonly problems: readonly Problem<CriterionField>[];
  /** In the order of the blocks. */
  readonly leaves: readonly ScoredLeaf[];
  /** The leaves that a text such as "1.2.3; II.4" names: a row with children means all its leaves. */
  readonly findLeaves: (text: string) => RelatedLeaves;
  /** The same as points: what those leaves can still win, each once. */
  readonly pointsFor: (text: string) => RelatedPoints;
}
