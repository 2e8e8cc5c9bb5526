// One row of the criteria table as it was read: what a person typed, nothing computed.

import type { CalendarDate } from '../calendarDate.ts';
import type { RowKey } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { CriterionStatus } from './criterionStatus.ts';

/** The fields of a criterion that a person fills in; problems name one of them. */
export type CriterionField =
  | 'code'
  | 'content'
  | 'maxPoints'
  | 'scoringRule'
  | 'result'
  | 'status'
  | 'leadUnits'
  | 'dueOn'
  | 'evidence'
  | 'appraisedPoints'
  | 'justification'
  | 'cause';

export interface CriterionRow {
  readonly key: RowKey;
  /** Roman or letter for a block, "1.2.3" below it; unreadable where the cell had become a number or a date. */
  readonly code: Reading<string>;
  readonly content: string;
  readonly maxPoints: Reading<number>;
  /** `Cách tính điểm` as typed; "" where blank. */
  readonly scoringRule: string;
  /** `Kết quả` as typed; "" where blank. A number arrives with a decimal comma ("0,85"), a date as "31/12/2023". */
  readonly result: string;
  readonly status: Reading<CriterionStatus>;
  /** Units in the order of the cell; the first carries the points. */
  readonly leadUnits: readonly string[];
  readonly dueOn: Reading<CalendarDate>;
  readonly evidence: string;
  readonly appraisedPoints: Reading<number>;
  readonly justification: string;
  readonly cause: string;
}
