// What a person has confirmed in the dialog, and what may be taken back afterwards.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { tasksSheet } from '../../workbook/schema/tasks.ts';
import type { unitsSheet } from '../../workbook/schema/units.ts';
import type { UnitMeaning } from './proposal.ts';

export interface ConfirmedImport {
  /** `Ngày giao` of every task. */
  readonly issuedOn: CalendarDate | null;
  readonly tasks: readonly ConfirmedTask[];
  /** What the units that the tasks name mean; a name without an entry stays as written. */
  readonly units: readonly { readonly named: string; readonly meaning: UnitMeaning }[];
}

export interface ConfirmedTask {
  readonly content: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadlineWords: string;
  /** `Văn bản giao`: document, section and bullet. */
  readonly source: string;
  /** Codes of criteria. */
  readonly relatedCriteria: readonly string[];
  /** Whether the person was shown that the board has this task already. */
  readonly isKnown: boolean;
}

export type NewTaskRow = ConfirmedRow<typeof tasksSheet>;
export type NewUnitRow = ConfirmedRow<typeof unitsSheet>;

/** Names added to `Tên khác` of a unit; the unit is told by its name, for rows move and names stay. */
export interface RememberedAliases {
  readonly unit: string;
  readonly names: readonly string[];
}

/** Everything that an import writes. */
export interface ImportedRows {
  readonly tasks: readonly NewTaskRow[];
  readonly units: readonly NewUnitRow[];
  readonly aliases: readonly RememberedAliases[];
}
