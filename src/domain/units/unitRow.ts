// One row of the unit table as it was read.

import type { RowKey } from '../problem.ts';

export interface UnitRow {
  readonly key: RowKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
}
