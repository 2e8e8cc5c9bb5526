// All the ways in which offices lay their tables out that tests of adoption know; `file` names the golden file.

import { CRITERIA_LAYOUTS } from './criteriaLayouts.ts';
import { OFFICE_CRITERIA } from './officeCriteria.ts';
import { OFFICE_HEADERS } from './officeHeaders.ts';
import { OFFICE_TASKS } from './officeTasks.ts';
import { TASK_LAYOUTS } from './taskLayouts.ts';

/** Those of the offices that are carried out too, being the ones that tell most. */
const TELLING = ['plan-appendix', 'ticks', 'several-tables', 'unit-blocks', 'levels-column'];

export const OFFICE_LAYOUTS = [...OFFICE_TASKS, ...OFFICE_HEADERS, ...OFFICE_CRITERIA];

export const LAYOUTS = [
  ...CRITERIA_LAYOUTS,
  ...TASK_LAYOUTS,
  ...OFFICE_LAYOUTS.filter(({ file }) => TELLING.includes(file)),
];
