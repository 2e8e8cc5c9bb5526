// A fault of a row before the row is named: which field, and what to say.

import type { Problem, RowKey } from '../problem.ts';
import type { TaskField } from './taskRow.ts';

export type Remark = Omit<Problem<TaskField>, 'row'>;

export function remark(field: TaskField, text: string): Remark {
  return { field, text };
}

export function problemOf(row: RowKey, { field, text }: Remark): Problem<TaskField> {
  return { row, field, text };
}
