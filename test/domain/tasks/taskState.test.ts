// The state of a row on each side of each boundary, and the words that stand for it.

import { describe, expect, it } from 'vitest';
import { stateOfOrder, type TaskState } from '../../../src/domain/tasks/taskState.ts';
import { day } from '../../day.ts';
import { trackOne, type Written } from './taskRows.ts';

const stateOn = (today: string, written: Written) => {
  const { state, stateText } = trackOne(written, day(today));
  return `${state}: ${stateText}`;
};

describe('a task due on 10/12/2023, warned about three days ahead,', () => {
  it.each<[string, string, Written, string]>([
    ['is not started before the warning', '2023-12-06', {}, 'notStarted: Chưa thực hiện'],
    ['is in progress before the warning', '2023-12-06', { progress: 'inProgress' }, 'inProgress: Đang thực hiện'],
    ['is due soon from the third day before', '2023-12-07', {}, 'dueSoon: Sắp đến hạn'],
    ['is due soon on its day', '2023-12-10', { progress: 'inProgress' }, 'dueSoon: Sắp đến hạn'],
    ['is overdue on the day after', '2023-12-11', { progress: 'inProgress' }, 'overdue: Quá hạn'],
    ['is submitted on its day', '2023-12-10', { progress: 'submitted' }, 'submitted: Đã trình, chờ duyệt'],
    [
      'is submitted, apart from the overdue ones, past its day',
      '2023-12-11',
      { progress: 'submitted' },
      'submitted: Đã trình, chờ duyệt (quá hạn 10/12/2023)',
    ],
    ['is paused, not overdue', '2023-12-11', { progress: 'paused' }, 'paused: Tạm dừng'],
    ['no longer applies, not overdue', '2023-12-11', { progress: 'cancelled' }, 'cancelled: Không còn áp dụng'],
    [
      'was completed the day before',
      '2023-12-20',
      { progress: 'completed', completedOn: '2023-12-09' },
      'completedOnTime: Hoàn thành đúng hạn',
    ],
    [
      'was completed on its day',
      '2023-12-20',
      { progress: 'completed', completedOn: '2023-12-10' },
      'completedOnTime: Hoàn thành đúng hạn',
    ],
    [
      'was completed the day after',
      '2023-12-20',
      { progress: 'completed', completedOn: '2023-12-11' },
      'completedLate: Hoàn thành quá hạn',
    ],
    [
      'is on time without a day of completion while its day has not passed',
      '2023-12-10',
      { progress: 'completed' },
      'completedOnTime: Hoàn thành đúng hạn',
    ],
    [
      'can’t be judged without a day of completion once its day has passed',
      '2023-12-11',
      { progress: 'completed' },
      'completed: Hoàn thành (chưa nhập ngày)',
    ],
    [
      'can’t be judged by a day of completion that has not come',
      '2023-12-11',
      { progress: 'completed', completedOn: '2024-12-09' },
      'completed: Hoàn thành (chưa rõ ngày)',
    ],
    [
      'is completed by its day although nobody chose the progress',
      '2023-12-20',
      { completedOn: '2023-12-11' },
      'completedLate: Hoàn thành quá hạn',
    ],
    [
      'stays open when the day of completion has not come',
      '2023-12-11',
      { completedOn: '2024-12-09' },
      'overdue: Quá hạn',
    ],
    [
      'stays submitted although a day of completion stands there',
      '2023-12-09',
      { progress: 'submitted', completedOn: '2023-12-08' },
      'submitted: Đã trình, chờ duyệt',
    ],
    ['is overdue only past its extension', '2023-12-20', { extendedTo: '2023-12-31' }, 'notStarted: Chưa thực hiện'],
    ['is overdue past its extension', '2024-01-01', { extendedTo: '2023-12-31' }, 'overdue: Quá hạn'],
  ])('%s', (_, today, written, expected) => {
    expect(stateOn(today, written)).toBe(expected);
  });
});

describe('a task without a date', () => {
  it.each<[string, Written, string]>([
    ['waits for its event', { deadline: 'sau khi UBND tỉnh ban hành Kế hoạch' }, 'waiting: Chờ điều kiện'],
    [
      'waits for the day its time counts from',
      { deadline: 'trong 05 ngày kể từ ngày nhận được hồ sơ' },
      'waiting: Chờ điều kiện',
    ],
    [
      'is dated by a date entered later',
      { deadline: 'sau khi có hướng dẫn', extendedTo: '2023-12-01' },
      'overdue: Quá hạn',
    ],
    ['is a standing duty', { deadline: 'Thường xuyên' }, 'ongoing: Thường xuyên'],
    ['is unscheduled when nothing was said', { deadline: '' }, 'unscheduled: Chưa ấn định thời hạn'],
    [
      'is unscheduled when only haste was asked for',
      { deadline: 'Khẩn trương', progress: 'inProgress' },
      'unscheduled: Chưa ấn định thời hạn',
    ],
    [
      'is unscheduled, never overdue, when the words can’t be read',
      { deadline: '31/11/2023' },
      'unscheduled: Chưa ấn định thời hạn',
    ],
    [
      'is completed, on time or not',
      { deadline: 'Thường xuyên', progress: 'completed', completedOn: '2023-12-01' },
      'completed: Hoàn thành',
    ],
  ])('%s', (_, written, expected) => {
    expect(stateOn('2023-12-04', written)).toBe(expected);
  });
});

describe('a report owed each Friday from 01/12/2023', () => {
  const weekly = { deadline: 'thứ 6 hàng tuần' };
  it.each<[string, string, Written, string]>([
    ['names the coming one', '2023-11-30', weekly, 'Định kỳ: kỳ tới 01/12'],
    ['is not missing on its day', '2023-12-01', weekly, 'Định kỳ: kỳ tới 01/12'],
    ['is missing on the day after', '2023-12-02', weekly, 'Định kỳ: thiếu 01 kỳ (01/12)'],
    ['names each one missing', '2023-12-09', weekly, 'Định kỳ: thiếu 02 kỳ (01/12, 08/12)'],
    [
      'names the last one made',
      '2023-12-09',
      { ...weekly, reportedOn: '01/12; 08/12' },
      'Định kỳ: đã báo cáo kỳ 08/12',
    ],
    [
      'ends with the year',
      '2024-03-01',
      { ...weekly, reportedOn: '01/12; 08/12; 15/12; 22/12; 29/12' },
      'Định kỳ: đã báo cáo kỳ 29/12',
    ],
    [
      'is not owed again in the year its day has passed',
      '2023-12-04',
      { deadline: 'trước 05/01 hằng năm' },
      'Định kỳ: không còn kỳ nào trong năm 2023',
    ],
    [
      'is never called missing while nobody knows when it was given',
      '2023-12-09',
      { ...weekly, assignedOn: null },
      'Định kỳ: kỳ tới 15/12',
    ],
    [
      'counts from the first report where nobody knows when it was given',
      '2023-12-09',
      { ...weekly, assignedOn: null, reportedOn: '01/12; 08/12' },
      'Định kỳ: đã báo cáo kỳ 08/12',
    ],
    [
      'names no more than six',
      '2023-12-31',
      { deadline: 'hằng ngày' },
      'Định kỳ: thiếu 24 kỳ (28/11, 29/11, 30/11, 01/12, 04/12, 05/12, …)',
    ],
  ])('%s', (_, today, written, expected) => {
    expect(stateOn(today, written)).toBe(`recurring: ${expected}`);
  });

  it('is dated by the earliest report not covered, so that the row reddens by itself', () => {
    expect(trackOne(weekly, day('2023-12-09'))).toMatchObject({ dueOn: '2023-12-01', isOpen: true, isDue: false });
    expect(trackOne({ ...weekly, reportedOn: '01/12; 08/12' }, day('2023-12-09')).dueOn).toBe('2023-12-15');
    expect(trackOne({ ...weekly, progress: 'paused' }, day('2023-12-09'))).toMatchObject({
      dueOn: null,
      isOpen: false,
    });
  });
});

describe('an order', () => {
  it.each<[string, readonly TaskState[], TaskState]>([
    ['is overdue when one of its rows is', ['completedOnTime', 'overdue', 'dueSoon'], 'overdue'],
    ['is not done while one row is open', ['completedOnTime', 'inProgress'], 'inProgress'],
    ['is under way when some rows are done and others not started', ['completedOnTime', 'notStarted'], 'inProgress'],
    ['is done when all rows are', ['completedOnTime', 'completedOnTime'], 'completedOnTime'],
    ['is done late when one row was', ['completedOnTime', 'completedLate'], 'completedLate'],
    ['can’t be called on time when one row can’t', ['completedOnTime', 'completed'], 'completed'],
    ['does not count its cancelled rows', ['cancelled', 'completedOnTime'], 'completedOnTime'],
    ['is cancelled when all rows are', ['cancelled', 'cancelled'], 'cancelled'],
  ])('%s', (_, rows, expected) => {
    expect(stateOfOrder(rows)).toBe(expected);
  });
});
