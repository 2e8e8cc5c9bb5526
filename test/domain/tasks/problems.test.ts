// What is said about a row that someone should look at.

import { describe, expect, it } from 'vitest';
import { read, unreadable } from '../../../src/domain/reading.ts';
import type { TaskRow } from '../../../src/domain/tasks/taskRow.ts';
import { trackTasks } from '../../../src/domain/tasks/trackTasks.ts';
import { TODAY, taskRow, track, tracking, type Written } from './taskRows.ts';

const UNITS = ['Văn phòng', 'Xã A'];

const said = (written: Written, changes: Partial<TaskRow> = {}) =>
  trackTasks([{ ...taskRow(written), ...changes }], tracking(TODAY, UNITS)).problems.map(
    ({ field, text }) => `${field}: ${text}`,
  );

it('a row in order is left in peace', () => {
  expect(said({})).toEqual([]);
  expect(said({ progress: 'completed', completedOn: '2023-12-01', criteria: 'A' })).toEqual([]);
});

describe('a row', () => {
  it.each<[string, Written, Partial<TaskRow>, RegExp]>([
    [
      'whose code became something else',
      {},
      { code: unreadable('01/10/2023') },
      /^code: Không đọc được mã “01\/10\/2023”/,
    ],
    ['without content', { content: ' ' }, {}, /^content: Dòng này chưa có nội dung/],
    ['without a unit', { units: [] }, {}, /^leadUnits: Chưa có đơn vị chủ trì/],
    ['whose unit is not in the table', { units: ['Xã Z'] }, {}, /^leadUnits: Trang Đơn vị chưa có “Xã Z”/],
    [
      'with several lead units',
      { units: ['Văn phòng', 'Xã A'] },
      {},
      /^leadUnits: Ô này có nhiều đơn vị chủ trì; nhiệm vụ được tính cho Văn phòng/,
    ],
    ['whose deadline can’t be read', { deadline: 'xyz' }, {}, /^deadline: Không hiểu thời hạn “xyz”/],
    [
      'whose deadline is no day',
      { deadline: '31/11/2023' },
      {},
      /^deadline: Thời hạn “31\/11\/2023” có ngày không tồn tại/,
    ],
    ['whose deadline holds two days', { deadline: '01/12/2023, 05/12/2023' }, {}, /^deadline: .*có nhiều ngày/],
    ['whose deadline has no year to go by', { deadline: '31/12', assignedOn: null }, {}, /^deadline: Chưa biết năm/],
    [
      'whose deadline counts from a day nobody entered',
      { deadline: '05 ngày', assignedOn: null },
      {},
      /^assignedOn: Thời hạn tính từ ngày giao/,
    ],
    [
      'that is due before it was given',
      { deadline: '30/11/2022' },
      {},
      /^deadline: Hạn 30\/11\/2022 trước Ngày giao 27\/11\/2023/,
    ],
    [
      'whose day of giving can’t be read',
      {},
      { assignedOn: unreadable('cuối tuần') },
      /^assignedOn: Không đọc được ngày “cuối tuần”/,
    ],
    [
      'whose extension can’t be read',
      {},
      { extendedTo: unreadable('sau Tết') },
      /^extendedTo: Không đọc được ngày “sau Tết”/,
    ],
    [
      'whose day of completion can’t be read',
      { progress: 'completed' },
      { completedOn: unreadable('rồi') },
      /^completedOn: Không đọc được ngày “rồi”/,
    ],
    [
      'whose progress is not in the list',
      {},
      { progress: unreadable('gần xong') },
      /^progress: Không có tiến độ “gần xong”/,
    ],
    ['completed on no day', { progress: 'completed' }, {}, /^completedOn: Đã hoàn thành nhưng chưa nhập/],
    [
      'completed before it was given',
      { progress: 'completed', completedOn: '2023-11-20' },
      {},
      /^completedOn: Ngày hoàn thành 20\/11\/2023 trước Ngày giao/,
    ],
    [
      'completed tomorrow',
      { progress: 'completed', completedOn: '2023-12-05' },
      {},
      /^completedOn: Ngày hoàn thành 05\/12\/2023 chưa đến/,
    ],
    [
      'completed on a day but said to be in progress',
      { progress: 'inProgress', completedOn: '2023-12-01' },
      {},
      /^progress: .*Tạm tính là hoàn thành/,
    ],
    [
      'completed on a day but said to be paused',
      { progress: 'paused', completedOn: '2023-12-01' },
      {},
      /^progress: .*chưa tính là hoàn thành/,
    ],
    ['extended by no document', { extendedTo: '2023-12-20' }, {}, /^extensionNotice: Có gia hạn nhưng chưa ghi/],
    [
      'extended to an earlier day',
      { extendedTo: '2023-12-06', extensionNotice: '12/UBND' },
      {},
      /^extendedTo: Gia hạn đến 06\/12\/2023 trước thời hạn giao 10\/12\/2023/,
    ],
    [
      'extended by a document but to no day',
      { extensionNotice: '12/UBND' },
      {},
      /^extendedTo: Có Văn bản cho gia hạn nhưng chưa nhập/,
    ],
    [
      'that recurs but is extended',
      { deadline: 'thứ 6 hàng tuần', reportedOn: '01/12', extendedTo: '2023-12-20' },
      {},
      /^extendedTo: Nhiệm vụ định kỳ không có một hạn/,
    ],
    [
      'that recurs from no known day',
      { deadline: 'thứ 6 hàng tuần', assignedOn: null },
      {},
      /^assignedOn: Nhiệm vụ định kỳ chưa có Ngày giao/,
    ],
    [
      'whose report can’t be read',
      { deadline: 'thứ 6 hàng tuần', reportedOn: 'đã gửi' },
      {},
      /^reportedOn: Không đọc được “đã gửi”/,
    ],
    [
      'reported tomorrow',
      { deadline: 'thứ 6 hàng tuần', reportedOn: '05/12/2023' },
      {},
      /^reportedOn: Ngày đã báo cáo 05\/12\/2023 chưa đến/,
    ],
    [
      'reported before it was given',
      { deadline: 'thứ 6 hàng tuần', reportedOn: '27/11/2023' },
      {},
      /^reportedOn: Ngày đã báo cáo 27\/11\/2023 không sau Ngày giao/,
    ],
    ['related to an unknown criterion', { criteria: 'Z' }, {}, /^relatedCriteria: Không có tiêu chí Z/],
  ])('%s is named, and what to do is said', (_, written, changes, expected) => {
    const problems = said(written, changes);
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatch(expected);
  });
});

it('a progress that is not in the list is quoted as it was typed where a day of completion speaks against it', () => {
  const [unknown, contradiction] = said({ completedOn: '2023-12-01' }, { progress: unreadable('gần xong') });
  expect(unknown).toMatch(/^progress: Không có tiến độ “gần xong”/);
  expect(contradiction).toMatch(/^progress: .*“gần xong”.*Tạm tính là hoàn thành/);
});

it('an order given twice to one unit is said on the second row, and both count', () => {
  const board = track(
    [
      { code: '1', units: ['Xã A'] },
      { code: '1', units: ['xã  a'] },
      { code: '1', units: ['Xã B'] },
      { code: '1', units: ['Xã A'], progress: 'cancelled' },
    ],
    tracking(TODAY, ['Xã A', 'Xã B']),
  );
  expect(board.problems.map(({ row, field }) => [row, field])).toEqual([[1, 'code']]);
  expect(board.assignments.total).toBe(3);
});

it('units are only looked up where a unit table is kept', () => {
  expect(track([{ units: ['Xã Z'] }], tracking(TODAY, [])).problems).toEqual([]);
});

it('a date entered for a task that waited for an event needs no document', () => {
  expect(said({ deadline: 'sau khi có hướng dẫn', extendedTo: '2023-12-20' })).toEqual([]);
});

it('rows that hold nothing, or only a number written ahead, are no tasks', () => {
  const unused = { content: '', units: [], deadline: '', assignedOn: null };
  const blankNotice = (row: TaskRow): TaskRow => ({ ...row, notice: '' });
  const board = trackTasks([blankNotice(taskRow(unused)), blankNotice(taskRow({ ...unused, code: null }))], tracking());
  expect([board.tasks.length, board.problems.length]).toEqual([0, 0]);
});

it('a row in which only a day stands is a task that lacks all else, and is named: no date is dropped in silence', () => {
  const bare = { content: '', units: [], assignedOn: null, code: null };
  const dated = { ...taskRow({ ...bare, deadline: '' }), notice: '', completedOn: read(TODAY) };
  const { tasks, problems } = trackTasks([dated], tracking());
  expect(tasks).toHaveLength(1);
  expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['content', 'leadUnits']));
});

describe('beside the row stands a hint', () => {
  const hints = (written: Written) => track([written]).tasks[0]?.warnings;

  it('when its day is a Sunday or a Saturday, with the working day before; nothing is moved', () => {
    expect(hints({ deadline: '10/12/2023' })).toEqual(['Hạn rơi vào Chủ nhật; ngày làm việc liền trước: 08/12/2023.']);
    expect(hints({ deadline: '09/12/2023' })).toEqual(['Hạn rơi vào thứ Bảy; ngày làm việc liền trước: 08/12/2023.']);
    expect(hints({ deadline: '08/12/2023' })).toEqual([]);
    expect(track([{ deadline: '10/12/2023' }]).tasks[0]?.dueOn).toBe('2023-12-10');
  });

  it('when holidays were not taken out of working days', () => {
    expect(hints({ deadline: '06 ngày làm việc' })?.[0]).toMatch(/chưa trừ ngày nghỉ lễ/);
  });

  it('but not when the day is past or the task is done', () => {
    expect(hints({ deadline: '03/12/2023' })).toEqual([]);
    expect(hints({ deadline: '10/12/2023', progress: 'completed', completedOn: '2023-12-01' })).toEqual([]);
  });
});

describe('a row without a code', () => {
  const sayings = (...rows: readonly Written[]) =>
    trackTasks(
      rows.map((written) => taskRow(written)),
      tracking(TODAY, UNITS),
    ).problems.map(({ field, text }) => `${field}: ${text}`);

  it('is left in peace where it stands alone: a task needs content, unit and deadline', () => {
    expect(sayings({ code: null })).toEqual([]);
    expect(sayings({ code: null, content: 'Lập kế hoạch' }, { content: 'Tổ chức sơ kết' })).toEqual([]);
  });

  it('is named where another row says the same, for nobody knows whether they are one order', () => {
    const both = sayings({ code: null, units: ['Văn phòng'] }, { code: null, units: ['Xã A'] });
    expect(both).toHaveLength(2);
    expect(both[0]).toMatch(/^code: Chưa có mã mà nội dung giống một dòng khác/);
    expect(sayings({ code: null, units: ['Văn phòng'] }, { code: 'NV01', units: ['Xã A'] })).toHaveLength(1);
  });
});
