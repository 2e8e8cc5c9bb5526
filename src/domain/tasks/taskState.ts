// The states a task can be in on a given day, and the words for them; each row is in exactly one.

/**
 * The words that stand in `Tình trạng`, alone or (submitted, recurring, waiting) followed by dates.
 * `completed`: completed, where on time or late can't be said (no deadline, or no day of completion).
 * `waiting`: its deadline hangs on an event. `unscheduled`: no deadline was set, or none could be read.
 */
export const TASK_STATES = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  dueSoon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  submitted: 'Đã trình, chờ duyệt',
  completedOnTime: 'Hoàn thành đúng hạn',
  completedLate: 'Hoàn thành quá hạn',
  completed: 'Hoàn thành',
  waiting: 'Chờ điều kiện',
  recurring: 'Định kỳ',
  ongoing: 'Thường xuyên',
  unscheduled: 'Chưa ấn định thời hạn',
  paused: 'Tạm dừng',
  cancelled: 'Không còn áp dụng',
} as const;

export type TaskState = keyof typeof TASK_STATES;

/** Which of an order's rows speaks for it: the first state of this list that one of them is in. */
const MOST_PRESSING_FIRST: readonly TaskState[] = [
  'overdue',
  'dueSoon',
  'inProgress',
  'notStarted',
  'submitted',
  'recurring',
  'waiting',
  'ongoing',
  'unscheduled',
  'paused',
  'completedLate',
  'completed',
  'completedOnTime',
];

export function isCompleted(state: TaskState): boolean {
  return state === 'completedOnTime' || state === 'completedLate' || state === 'completed';
}

/** Still to be done by a date that stands: not submitted, paused, recurring or completed. */
export function isToBeDone(state: TaskState): boolean {
  return state === 'notStarted' || state === 'inProgress' || state === 'dueSoon' || state === 'overdue';
}

/** No day of such a task makes it due: its reports recur, it rests, or it applies no more. */
export function isNeverDue(state: TaskState): boolean {
  return state === 'recurring' || state === 'paused' || state === 'cancelled';
}

/**
 * The state of an order from those of its rows: cancelled rows don't count (all cancelled: the order is); overdue when any row is; completed when
 * all are, late when any was; otherwise that of the row that most needs looking after, in progress where some rows are completed and the others
 * not started.
 */
export function stateOfOrder(rowStates: readonly TaskState[]): TaskState {
  const present = new Set(rowStates);
  const mostPressing = MOST_PRESSING_FIRST.find((state) => present.has(state)) ?? 'cancelled';
  return mostPressing === 'notStarted' && rowStates.some(isCompleted) ? 'inProgress' : mostPressing;
}
