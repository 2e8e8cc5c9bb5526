// The five lines that an office sends by Zalo.

import { formatDate, formatDayAndMonth } from '../date.ts';
import { withoutStop } from '../inSentence.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';
import { shortened } from '../shortened.ts';
import { overdueInShort } from './followUps.ts';
import { allNotApplicable } from './headline.ts';
import { nothingToFollow } from './report.ts';
import { ofUnits, unitsNamed } from './units.ts';

export const heading = (agency: string, period: string, today: string) =>
  `${agency === '' ? 'CCHC' : `CCHC ${agency}`} – ${period} (số liệu đến ${formatDate(today)})`;

export const noCriteria = (notApplicable: number) =>
  `1. Tiêu chí: ${notApplicable === 0 ? 'chưa có tiêu chí để chấm điểm' : allNotApplicable(notApplicable)}.`;

export const criteria = (given: {
  done: number;
  total: number;
  score: string;
  earned: number;
  maximum: number;
  reachable: number;
}) => {
  const share = given.maximum > 0 ? ` (${formatPercent(given.earned / given.maximum)})` : '';
  const rest = given.reachable > 0 ? `; còn có thể đạt ${formatNumber(given.reachable)} điểm` : '';
  return `1. Tiêu chí: ${given.done}/${given.total} đã thực hiện; ${given.score} ${formatNumber(given.earned)}/${formatNumber(given.maximum)} điểm${share}${rest}.`;
};

export const noTasks = (given: number) => `2. Nhiệm vụ: ${nothingToFollow(given)}.`;

export const tasks = (given: {
  total: number;
  completed: number;
  due: number;
  completedOfDue: number;
  rate: number | null;
}) => {
  const ofDue =
    given.rate === null
      ? 'chưa có nhiệm vụ đến hạn'
      : `đến hạn ${formatCount(given.due)}, đã xong ${formatCount(given.completedOfDue)} (${formatPercent(given.rate)})`;
  return `2. Nhiệm vụ: ${formatCount(given.completed)}/${formatCount(given.total)} hoàn thành; ${ofDue}.`;
};

/** `followUps`: what inspections asked for and is not put right in time. */
export const overdue = (orders: number, units: readonly string[], followUps: number) => {
  const of = units.length === 0 ? '' : `${ofUnits(units.length)}: ${unitsNamed(units, MOST_UNITS)}`;
  const tasks = orders === 0 ? 'không có nhiệm vụ' : `${formatCount(orders)} nhiệm vụ${of}`;
  if (followUps > 0) return `3. Quá hạn: ${tasks}. ${overdueInShort(followUps)}.`;
  return orders === 0 ? '3. Quá hạn: không có.' : `3. Quá hạn: ${tasks}.`;
};

const MOST_UNITS = 6;

export const nothingComingUp = () => '4. Đến hạn 07 ngày tới: không có.';

/** `first` is the content of the earliest one. */
export const comingUp = (orders: number, firstDay: string, first: string) =>
  `4. Đến hạn 07 ngày tới: ${formatCount(orders)} nhiệm vụ, sớm nhất ngày ${formatDayAndMonth(firstDay)}: ${shortened(withoutStop(first), MOST_LETTERS)}.`;

const MOST_LETTERS = 90;
