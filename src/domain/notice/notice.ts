// What a pasted notice comes to: its number, its day, and the tasks it gives, each with its source.

import type { BeforeMeaning } from '../settings.ts';

export interface NoticeOptions {
  /** The board's own units. A name or alias found in the text is given back as the board writes it. */
  readonly units?: readonly NoticeUnit[];
  /** ISO day of signing, where the user has entered it; otherwise it is read from the text. */
  readonly issuedOn?: string;
  /** How "trước ngày X" is registered: X itself, or the day before. */
  readonly before?: BeforeMeaning;
}

export interface NoticeUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface Notice {
  /** "300/TB-UBND"; null where the text shows none. */
  readonly number: string | null;
  /** ISO day of signing; null where neither the text nor the user gives it. */
  readonly issuedOn: string | null;
  readonly tasks: readonly NoticeTask[];
  /** What looks like an order but could not be placed, for a person to look at. */
  readonly unplaced: readonly Unplaced[];
}

/** First and last line of the text as pasted, counted from 1. */
export type LineRange = readonly [first: number, last: number];

export interface Unplaced {
  readonly text: string;
  readonly lines: LineRange;
}

export interface NoticeTask {
  readonly text: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadline: NoticeDeadline | null;
  /** Earlier milestones, in the order of the text. */
  readonly otherDeadlines: readonly NoticeDeadline[];
  /** 95 for "đạt 95%". */
  readonly targetPercent: number | null;
  /** What must happen first, as written: "UBND tỉnh ban hành Kế hoạch". */
  readonly condition: string | null;
  /** Document, section, bullet: "300/TB-UBND, mục 1, gạch đầu dòng 4". */
  readonly source: string;
  readonly lines: LineRange;
}

export type NoticeDeadlineKind =
  | 'before'
  | 'by'
  | 'within_month'
  | 'within_quarter'
  | 'within_year'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'yearly'
  | 'relative'
  | 'condition'
  | 'unreadable';

export interface NoticeDeadline {
  /** `unreadable`: the words name a day that does not exist, whose year can't be known, or that is not said exactly ("giữa tháng 12"). */
  readonly kind: NoticeDeadlineKind;
  readonly phrase: string;
  /** ISO day; null where the words give none. */
  readonly on: string | null;
  /** "weekly:FRI"; null where it does not come again. */
  readonly recurrence: string | null;
}
