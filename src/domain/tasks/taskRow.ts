// One row of the task table as it was read (one assignment of an order to a unit): what a person typed, nothing computed.

import type { CalendarDate } from '../calendarDate.ts';
import type { RowKey } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Progress } from './progress.ts';

/** The fields of a task that a person fills in; problems name one of them. */
export type TaskField =
  | 'code'
  | 'content'
  | 'notice'
  | 'assignedOn'
  | 'leadUnits'
  | 'coordinatingUnits'
  | 'deadline'
  | 'extendedTo'
  | 'extensionNotice'
  | 'progress'
  | 'completedOn'
  | 'reportedOn'
  | 'product'
  | 'cause'
  | 'remindedOn'
  | 'relatedCriteria';

export interface TaskRow {
  readonly key: RowKey;
  /** Rows with the same code are one order to several units. */
  readonly code: Reading<string>;
  readonly content: string;
  /** `Văn bản giao`, with section and bullet. */
  readonly notice: string;
  readonly assignedOn: Reading<CalendarDate>;
  /** Units in the order of the cell; the first carries the row. */
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  /** `Thời hạn giao` as ordered: words, or a date where the cell holds one. */
  readonly deadline: OrderedDeadline;
  readonly extendedTo: Reading<CalendarDate>;
  /** `Văn bản cho gia hạn` as typed; "" where blank. */
  readonly extensionNotice: string;
  readonly progress: Reading<Progress>;
  readonly completedOn: Reading<CalendarDate>;
  /** `Ngày đã báo cáo` as typed: "01/12; 08/12"; a single date arrives as "01/12/2023". */
  readonly reportedOn: string;
  readonly product: string;
  readonly cause: string;
  readonly remindedOn: string;
  /** `Tiêu chí liên quan` as typed: "1.2.3; II.4". */
  readonly relatedCriteria: string;
}

export type OrderedDeadline =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'words'; readonly text: string };
