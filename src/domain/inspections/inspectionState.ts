// The states an inspection can be in on a given day, and the words for them; those it has in common with tasks are said alike.

import { TASK_STATES } from '../tasks/taskState.ts';

/**
 * `planned`: its day has not come. `noFollowUp`: nothing is to be put right. `fixed`: put right, where on time or late can't be said.
 * `waiting`, `ongoing`, `unscheduled`: to be put right without a date, as with tasks.
 */
export const INSPECTION_STATES = {
  planned: 'Chưa đến ngày kiểm tra',
  noFollowUp: 'Không có kiến nghị',
  inProgress: 'Đang khắc phục',
  dueSoon: TASK_STATES.dueSoon,
  overdue: TASK_STATES.overdue,
  fixedOnTime: 'Khắc phục đúng hạn',
  fixedLate: 'Khắc phục quá hạn',
  fixed: 'Đã khắc phục',
  waiting: TASK_STATES.waiting,
  ongoing: TASK_STATES.ongoing,
  unscheduled: TASK_STATES.unscheduled,
} as const;

export type InspectionState = keyof typeof INSPECTION_STATES;

export function isFixed(state: InspectionState): boolean {
  return state === 'fixedOnTime' || state === 'fixedLate' || state === 'fixed';
}

/** Something was to be put right, done or not. */
export function isFollowUp(state: InspectionState): boolean {
  return state !== 'planned' && state !== 'noFollowUp';
}
