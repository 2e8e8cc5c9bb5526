// What a person has confirmed in the dialog, read and checked, and what may be taken back afterwards.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ImportRequest, RememberedAliases } from '../../protocol.ts';
import type { ConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { tasksSheet } from '../../workbook/schema/tasks.ts';
import type { unitsSheet } from '../../workbook/schema/units.ts';

export interface ConfirmedImport extends Omit<ImportRequest, 'issuedOn'> {
  readonly issuedOn: CalendarDate | null;
}

export type NewTaskRow = ConfirmedRow<typeof tasksSheet>;
export type NewUnitRow = ConfirmedRow<typeof unitsSheet>;

/** Everything that an import writes. */
export interface ImportedRows {
  readonly tasks: readonly NewTaskRow[];
  readonly units: readonly NewUnitRow[];
  readonly aliases: readonly RememberedAliases[];
}
