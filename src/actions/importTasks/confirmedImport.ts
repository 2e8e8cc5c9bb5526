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
export interface PlannedRows {
  readonly tasks: readonly NewTaskRow[];
  readonly units: readonly NewUnitRow[];
  readonly aliases: readonly RememberedAliases[];
}

/** What it wrote, as an undo has to know it. */
export interface ImportedRows extends PlannedRows {
  /** Headers of the office's own columns in which something stood beside the rows as soon as they were written: formulas fill them, no person. */
  readonly filledBeside: readonly string[];
}
