// The sample board: what a district's office might have typed by 4 December 2023, as text for each sheet; names, documents and results are invented.

import { criteriaSheet } from './criteria.ts';
import type { SampleSheet } from './sampleSheet.ts';
import { settingsSheet } from './settings.ts';
import { tasksSheet } from './tasks.ts';
import { unitsSheet } from './units.ts';

export type { SampleSheet } from './sampleSheet.ts';

/** The day on which the board tells its story, a Monday: some tasks are overdue, some due soon, some waiting. */
export const SAMPLE_DAY = '2023-12-04';

/** In the order in which a person would fill them in: units first, since the other sheets name them. */
export const sampleSheets: readonly SampleSheet[] = [unitsSheet, settingsSheet, criteriaSheet, tasksSheet];
