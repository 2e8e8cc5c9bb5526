// One row of the register of inspections as it was read: one inspection, and what was to be put right after it.

import type { CalendarDate } from '../calendarDate.ts';
import type { RowKey } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { OrderedDeadline } from '../tasks/taskRow.ts';

/** The fields of an inspection that a person fills in; problems name one of them. */
export type InspectionField =
  | 'inspectedUnits'
  | 'inspectingUnit'
  | 'content'
  | 'inspectedOn'
  | 'minutes'
  | 'report'
  | 'recommendation'
  | 'deadline'
  | 'fixedOn'
  | 'remark';

export interface InspectionRow {
  readonly key: RowKey;
  readonly inspectedUnits: readonly string[];
  /** As typed: often a team of several offices. */
  readonly inspectingUnit: string;
  readonly content: string;
  readonly inspectedOn: Reading<CalendarDate>;
  /** Number and date of the minutes, as typed. */
  readonly minutes: string;
  /** Number and date of the report on the inspection, as typed. */
  readonly report: string;
  readonly recommendation: string;
  /** `Hạn khắc phục`: words, or a date where the cell holds one. */
  readonly deadline: OrderedDeadline;
  readonly fixedOn: Reading<CalendarDate>;
  readonly remark: string;
}
