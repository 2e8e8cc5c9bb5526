// The words of the report's section on scores.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, roundHalfUp } from '../number.ts';

export const noCriteria = () => 'Chưa có tiêu chí nào được đưa vào bảng chấm điểm.';

export const allNotApplicable = (count: number) =>
  `Cả ${formatCount(count)} tiêu chí đều không áp dụng nên không chấm điểm.`;

/** Differences to the figures of `day`; null where they can't be told. "" where nothing can. */
export const comparedWithBefore = (given: {
  day: string;
  score: string;
  done: number | null;
  points: number | null;
}) => {
  const parts = [
    ...(given.done === null ? [] : [`tiêu chí đã thực hiện ${changedBy(given.done, formatCount)}`]),
    ...(given.points === null ? [] : [`điểm ${given.score} ${changedBy(given.points, formatNumber)}`]),
  ];
  return parts.length === 0 ? '' : `So với kỳ trước (số liệu ngày ${formatDate(given.day)}): ${parts.join('; ')}.`;
};

const changedBy = (difference: number, format: (amount: number) => string) => {
  const amount = roundHalfUp(Math.abs(difference));
  if (amount === 0) return 'không thay đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${format(amount)}`;
};

export const pointsLeft = (reachable: number, lost: number) =>
  `Còn có thể đạt thêm ${formatNumber(reachable)} điểm; ${lost === 0 ? 'chưa có điểm nào' : `${formatNumber(lost)} điểm`} không còn đạt được.`;

export const separateLine = (name: string, points: string) => `Ngoài tổng điểm: ${name}: ${points} điểm`;

export const criteriaInAppendix = (count: number, appendix: string) =>
  `Có ${formatCount(count)} tiêu chí chưa đạt điểm tối đa, nêu tại ${appendix}.`;
