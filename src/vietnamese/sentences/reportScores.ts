// The words of the report's section on scores.

import { capitalised } from '../inSentence.ts';
import { formatCount, formatNumber } from '../number.ts';
import * as headline from './headline.ts';

export const noCriteria = () => 'Chưa có tiêu chí nào được đưa vào bảng chấm điểm.';

export const allNotApplicable = (count: number) => `${capitalised(headline.allNotApplicable(count))}.`;

export const pointsLeft = (reachable: number, lost: number) =>
  `Còn có thể đạt thêm ${formatNumber(reachable)} điểm; ${lost === 0 ? 'chưa có điểm nào' : `${formatNumber(lost)} điểm`} không còn đạt được.`;

export const separateLine = (name: string, points: string) => `Ngoài tổng điểm: ${name}: ${points} điểm`;

export const criteriaInAppendix = (count: number, appendix: string) =>
  `Có ${formatCount(count)} tiêu chí chưa đạt điểm tối đa, nêu tại ${appendix}.`;
