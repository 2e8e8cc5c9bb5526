// How far a row has come, judged from its progress and its day of completion together.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import type { CalendarDate } from '../calendarDate.ts';
import { readValue } from '../reading.ts';
import { PROGRESS } from './progress.ts';
import { type Remark, remark } from './remark.ts';
import type { TaskRow } from './taskRow.ts';

export type Standing =
  | { readonly kind: 'notStarted' | 'inProgress' | 'submitted' | 'paused' | 'cancelled' }
  /** `on` is null where no usable day was given; `isBlank` where the cell is empty. */
  | { readonly kind: 'completed'; readonly on: CalendarDate | null; readonly isBlank: boolean };

export interface JudgedStanding {
  readonly standing: Standing;
  readonly remarks: readonly Remark[];
}

/**
 * A day of completion is the stronger fact against “Chưa thực hiện” and “Đang thực hiện” (people forget to choose), but not against a task that is
 * submitted, paused or no longer applies. A day that has not come is no completion. Contradictions are always said.
 */
export function judgeStanding(row: TaskRow, today: CalendarDate): JudgedStanding {
  const progress = readValue(row.progress) ?? (row.progress.kind === 'blank' ? 'notStarted' : 'inProgress');
  const typed = readValue(row.completedOn);
  const isFuture = typed !== null && typed > today;
  const completedOn = isFuture ? null : typed;
  const remarks = [
    ...(row.progress.kind === 'unreadable' ? [remark('progress', sentences.progressUnknown(row.progress.text))] : []),
    ...(row.completedOn.kind === 'unreadable'
      ? [remark('completedOn', sentences.dayUnreadable(row.completedOn.text))]
      : []),
    ...(isFuture ? [remark('completedOn', sentences.completedOnInFuture(typed))] : []),
  ];
  const isBlank = row.completedOn.kind === 'blank';
  if (progress === 'completed') return { standing: { kind: 'completed', on: completedOn, isBlank }, remarks };
  if (completedOn === null) return { standing: { kind: progress }, remarks };

  const said = row.progress.kind === 'unreadable' ? row.progress.text : PROGRESS[progress];
  if (progress === 'notStarted' || progress === 'inProgress') {
    const contradiction = remark('progress', sentences.completedOnWithProgress(said));
    return { standing: { kind: 'completed', on: completedOn, isBlank }, remarks: [...remarks, contradiction] };
  }
  const contradiction = remark('progress', sentences.completedOnIgnored(said));
  return { standing: { kind: progress }, remarks: [...remarks, contradiction] };
}
