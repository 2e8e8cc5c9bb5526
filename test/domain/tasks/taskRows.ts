// Rows of the task table as the tests write them, and the circumstances in which they are tracked.

import type { CalendarDate } from '../../../src/domain/calendarDate.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { BLANK, read } from '../../../src/domain/reading.ts';
import { DEFAULT_COUNTING_SETTINGS } from '../../../src/domain/settings.ts';
import type { Progress } from '../../../src/domain/tasks/progress.ts';
import type { TaskBoard, TrackingInput } from '../../../src/domain/tasks/taskBoard.ts';
import type { TaskRow } from '../../../src/domain/tasks/taskRow.ts';
import { trackTasks } from '../../../src/domain/tasks/trackTasks.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';
import { day } from '../../day.ts';

/** The short way to write a row: what is left out is usual, `null` is a blank cell. */
export interface Written {
  readonly code?: string | null;
  readonly content?: string;
  readonly units?: readonly string[];
  readonly assignedOn?: string | null;
  /** Words, or "" for a blank cell. */
  readonly deadline?: string;
  readonly extendedTo?: string;
  readonly extensionNotice?: string;
  readonly progress?: Progress;
  readonly completedOn?: string;
  readonly reportedOn?: string;
  readonly criteria?: string;
}

const orNone = (iso: string | null | undefined) => (iso ? read(day(iso)) : BLANK);

/** Given on Monday 27/11/2023 to Văn phòng, due 10/12/2023, unless the words say otherwise. */
export function taskRow(written: Written, position = 0): TaskRow {
  const deadline = written.deadline ?? 'trước ngày 10/12/2023';
  return {
    key: rowKey(position),
    code: written.code === null ? BLANK : read(written.code ?? `NV${position + 1}`),
    content: written.content ?? 'Niêm yết công khai thủ tục hành chính',
    notice: '300/TB-UBND',
    assignedOn: orNone(written.assignedOn === undefined ? '2023-11-27' : written.assignedOn),
    leadUnits: written.units ?? ['Văn phòng'],
    coordinatingUnits: [],
    deadline: deadline === '' ? { kind: 'blank' } : { kind: 'words', text: deadline },
    extendedTo: orNone(written.extendedTo),
    extensionNotice: written.extensionNotice ?? '',
    progress: written.progress === undefined ? BLANK : read(written.progress),
    completedOn: orNone(written.completedOn),
    reportedOn: written.reportedOn ?? '',
    product: '',
    cause: '',
    remindedOn: '',
    relatedCriteria: written.criteria ?? '',
  };
}

/** Monday 4 December 2023. */
export const TODAY = day('2023-12-04');

/** Criteria A and B are worth 1 and 2 points; each counts once however often it is named. */
function pointsFor(relatedCriteria: string) {
  const worth: Readonly<Record<string, number>> = { A: 1, B: 2 };
  const named = [...new Set(relatedCriteria.split(';').map((code) => code.trim()))];
  const keys = named.filter((code) => code in worth);
  const unknown = named.filter((code) => !(code in worth));
  return {
    points: keys.length === 0 ? null : keys.reduce((sum, code) => sum + (worth[code] ?? 0), 0),
    keys,
    problem: unknown.length === 0 ? null : `Không có tiêu chí ${unknown.join(', ')}.`,
  };
}

export function tracking(today: CalendarDate = TODAY, units: readonly string[] = []): TrackingInput {
  const rows = units.map((name, position) => ({ key: rowKey(position), name, aliases: [], group: '' }));
  return { today, settings: DEFAULT_COUNTING_SETTINGS, directory: unitDirectory(rows), pointsFor };
}

export function track(rows: readonly Written[], input: TrackingInput = tracking()): TaskBoard {
  return trackTasks(rows.map(taskRow), input);
}

/** The one task of a board of one row. */
export function trackOne(written: Written, today: CalendarDate = TODAY) {
  const [task] = track([written], tracking(today)).tasks;
  if (task === undefined) throw new Error('the row was taken for an unused one');
  return task;
}
