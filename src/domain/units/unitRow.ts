// One row of the unit table as it was read.

import type { RowKey } from '../problem.ts';

export type UnitField = 'name' | 'aliases' | 'group' | 'contact' | 'email';

export interface UnitRow {
  readonly key: RowKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
}
