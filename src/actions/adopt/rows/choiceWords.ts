// Words that offices write for a state, beside those of the board's lists: only those that mean one choice and nothing more.

import { CRITERION_STATUSES } from '../../../domain/criteria/criterionStatus.ts';
import { PROGRESS } from '../../../domain/tasks/progress.ts';
import { foldWithoutMarks } from '../../../vietnamese/text.ts';

const DONE =
  /^(?:da )?(?:hoan thanh|hoan tat|xong|lam xong|thuc hien xong)$|^da (?:thuc hien|xu ly|giai quyet)(?: xong)?$/;
const IN_PROGRESS = /^dang (?:lam|trien khai|xu ly|tien hanh|hoan thien|tham muu|thuc hien)$/;
const NOT_STARTED = /^chua (?:lam|trien khai|bat dau|tien hanh|thuc hien)$/;

const PROGRESS_WORDS: readonly (readonly [RegExp, string])[] = [
  [DONE, PROGRESS.completed],
  [IN_PROGRESS, PROGRESS.inProgress],
  [NOT_STARTED, PROGRESS.notStarted],
  [/^(?:da trinh|cho (?:phe )?duyet|dang trinh)$/, PROGRESS.submitted],
];

const STATUS_WORDS: readonly (readonly [RegExp, string])[] = [
  [DONE, CRITERION_STATUSES.done],
  [IN_PROGRESS, CRITERION_STATUSES.inProgress],
  [/^khong (?:hoan thanh|thuc hien)$/, CRITERION_STATUSES.failed],
  [/^(?:chua den (?:han|ky|thoi gian|thoi han))$/, CRITERION_STATUSES.notDue],
];

/** The choice as the list has it; null where the words are it already, or mean none for certain. */
export function choiceFor(column: string, words: string): string | null {
  const known = column === 'progress' ? PROGRESS_WORDS : column === 'status' ? STATUS_WORDS : [];
  const bare = foldWithoutMarks(words).replace(/[ .;!]+$/, '');
  const choice = known.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
  return choice !== null && foldWithoutMarks(choice) === foldWithoutMarks(words) ? null : choice;
}
