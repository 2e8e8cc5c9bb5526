// What following the inspections comes to on one day: every row judged, and what is wrong with it.

import type { CalendarDate } from '../calendarDate.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { InspectionField, InspectionRow } from './inspectionRow.ts';
import type { InspectionState } from './inspectionState.ts';

export interface TrackedInspection {
  readonly key: RowKey;
  readonly row: InspectionRow;
  /** As the unit table names them. */
  readonly units: readonly string[];
  /** The day by which the recommendation is to be carried out; null where there is none. */
  readonly dueOn: CalendarDate | null;
  readonly state: InspectionState;
  /** Still to be put right, and dated: reddens by itself once `dueOn` has passed. */
  readonly isOpen: boolean;
  /** For the column `Cảnh báo`. */
  readonly warnings: readonly string[];
}

/** An inspection whose recommendation has a date. */
export interface DatedInspection extends TrackedInspection {
  readonly dueOn: CalendarDate;
}

export interface InspectionBoard {
  /** In the order of the table. */
  readonly inspections: readonly TrackedInspection[];
  readonly problems: readonly Problem<InspectionField>[];
}

/** Of an office that keeps no register. */
export const NO_INSPECTIONS: InspectionBoard = { inspections: [], problems: [] };
