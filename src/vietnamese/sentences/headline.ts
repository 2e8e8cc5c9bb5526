// The headline: what is done and earned so far, as an office writes it in its report and as a message says it in passing.

import { formatDate } from '../date.ts';
import { capitalised } from '../inSentence.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';
import { noOverdue } from './overview.ts';
import { ofUnits } from './units.ts';

export interface CriteriaHeadline {
  readonly today: string;
  readonly total: number;
  readonly done: number;
  readonly notDue: number;
  readonly failed: number;
  readonly inProgress: number;
  readonly notApplicable: number;
  /** "tự chấm" or "thẩm định". */
  readonly score: string;
  readonly earned: number;
  readonly maximum: number;
}

/** The sentence an office writes in its report. */
export const criteriaHeadline = (figures: CriteriaHeadline) => {
  if (figures.total === 0) {
    const nothing =
      figures.notApplicable === 0
        ? 'trang “Tiêu chí” chưa có tiêu chí nào để chấm điểm'
        : allNotApplicable(figures.notApplicable);
    return `Đến ngày ${formatDate(figures.today)}, ${nothing}.`;
  }
  const open = figures.total - figures.done;
  const kinds = [
    { count: figures.notDue, words: 'chưa đến thời gian thực hiện' },
    { count: figures.failed, words: 'không đạt' },
    { count: figures.inProgress, words: 'đang thực hiện' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${formatCount(count)} tiêu chí ${words}`);
  return [
    `Đến ngày ${formatDate(figures.today)}, đã thực hiện ${doneAndEarned(figures)}`,
    open > 0 ? `; còn ${open}/${figures.total} tiêu chí chưa thực hiện` : '',
    kinds.length > 0 ? `, trong đó: ${kinds.join(', ')}` : '',
    figures.notApplicable > 0 ? `; ngoài ra ${formatCount(figures.notApplicable)} tiêu chí không áp dụng` : '',
    '.',
  ].join('');
};

/** Without a capital and without a full stop; of one criterion at least. */
export const allNotApplicable = (count: number) =>
  `${count === 1 ? 'tiêu chí duy nhất' : `cả ${formatCount(count)} tiêu chí đều`} không áp dụng nên không chấm điểm`;

const doneAndEarned = ({ done, total, score, earned, maximum }: CriteriaHeadline) => {
  const share = maximum > 0 ? ` (${formatPercent(earned / maximum)})` : '';
  return `${done}/${total} tiêu chí, ${score} đạt ${formatNumber(earned)}/${formatNumber(maximum)} điểm${share}`;
};

/** Both headlines for a message that passes by: what is done, and what is overdue. */
export const inShort = (criteria: CriteriaHeadline, tasks: { all: number; overdue: number; overdueUnits: number }) =>
  [
    criteriaInShort(criteria),
    ...(tasks.all === 0
      ? []
      : tasks.overdue === 0
        ? [noOverdue]
        : [`Quá hạn: ${formatCount(tasks.overdue)} nhiệm vụ${ofUnits(tasks.overdueUnits)}.`]),
  ].join(' ');

const criteriaInShort = (criteria: CriteriaHeadline) => {
  if (criteria.total > 0) return `Đã thực hiện ${doneAndEarned(criteria)}.`;
  return criteria.notApplicable === 0
    ? 'Chưa có tiêu chí nào để chấm điểm.'
    : `${capitalised(allNotApplicable(criteria.notApplicable))}.`;
};
