// Each inspection is in one state, late follow-ups stand out, and what a record lacks is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INSPECTION_STATES,
  type InspectionState,
  isFixed,
  isFollowUp,
} from '../../../src/domain/inspections/inspectionState.ts';
import { datedInspections } from '../../../src/domain/inspections/trackInspections.ts';
import { DEFAULT_COUNTING_SETTINGS } from '../../../src/domain/settings.ts';
import { trackRegister, type WrittenInspection } from './register.ts';

const ASKED = { recommendation: 'Công khai đủ thủ tục hành chính' };

function stateOf(row: WrittenInspection): InspectionState | undefined {
  return trackRegister([row]).inspections[0]?.state;
}

function warningsOf(row: WrittenInspection): readonly string[] {
  return trackRegister([row]).inspections[0]?.warnings ?? [];
}

describe('an inspection is in the state that its days say', () => {
  it.each<[string, WrittenInspection, InspectionState]>([
    ['nothing to put right when nothing is recommended', {}, 'noFollowUp'],
    ['nothing to put right when the minutes say so', { recommendation: 'Không.', deadline: '-' }, 'noFollowUp'],
    ['nothing yet to put right before its day', { ...ASKED, inspectedOn: '2023-12-05' }, 'planned'],
    ['under way while its date is far', { ...ASKED, deadline: '2023-12-20' }, 'inProgress'],
    ['due soon within the days of warning', { ...ASKED, deadline: '2023-12-07' }, 'dueSoon'],
    ['due soon on the very day', { ...ASKED, deadline: '2023-12-04' }, 'dueSoon'],
    ['overdue from the day after', { ...ASKED, deadline: '2023-12-03' }, 'overdue'],
    ['overdue by a date alone, recommendation or not', { deadline: '2023-12-03' }, 'overdue'],
    ['put right on time on its last day', { ...ASKED, deadline: '2023-11-30', fixedOn: '2023-11-30' }, 'fixedOnTime'],
    ['put right late a day after', { ...ASKED, deadline: '2023-11-30', fixedOn: '2023-12-01' }, 'fixedLate'],
    ['put right where no date was set', { ...ASKED, fixedOn: '2023-12-01' }, 'fixed'],
    [
      'not put right by a day that has not come',
      { ...ASKED, deadline: '2023-12-03', fixedOn: '2023-12-30' },
      'overdue',
    ],
    ['without a date where none was set', ASKED, 'unscheduled'],
    ['waiting for an event', { ...ASKED, deadline: 'Sau khi UBND tỉnh cấp kinh phí' }, 'waiting'],
    ['a standing duty', { ...ASKED, deadline: 'Thường xuyên' }, 'ongoing'],
  ])('%s', (_, row, state) => {
    expect(stateOf(row)).toBe(state);
  });

  it.each([
    ['Trước ngày 30/11/2023', '2023-11-30'],
    ['Trong tháng 11/2023', '2023-11-30'],
    ['trong 15 ngày kể từ ngày kiểm tra', '2023-11-21'],
    ['15 ngày kể từ ngày lập biên bản kiểm tra', '2023-11-21'],
  ])('reads “%s” as tasks do', (deadline, dueOn) => {
    const [inspection] = trackRegister([{ ...ASKED, deadline }]).inspections;
    expect([inspection?.dueOn, inspection?.state]).toEqual([dueOn, 'overdue']);
  });

  it('takes “trước ngày” as the office has chosen', () => {
    const settings = { ...DEFAULT_COUNTING_SETTINGS, beforeMeaning: 'exclusive' as const };
    const [inspection] = trackRegister(
      [{ ...ASKED, deadline: 'Trước ngày 04/12/2023' }],
      '2023-12-04',
      settings,
    ).inspections;
    expect(inspection?.state).toBe('overdue');
  });
});

describe('what a record lacks is said with what to do', () => {
  it.each<[string, WrittenInspection, string]>([
    ['no minutes', { minutes: '' }, 'Chưa ghi số biên bản kiểm tra'],
    ['minutes without number or day', { minutes: 'đã lập' }, 'Chưa ghi số biên bản kiểm tra'],
    ['no report', { report: ' ' }, 'Chưa có báo cáo kết quả kiểm tra'],
    ['a recommendation without a date', ASKED, 'Có kiến nghị nhưng chưa có hạn khắc phục'],
    ['a recommendation “as soon as possible”', { ...ASKED, deadline: 'sớm' }, 'chưa có hạn khắc phục'],
    ['no unit', { units: [] }, 'Chưa ghi đơn vị được kiểm tra'],
    ['a unit that nobody knows', { units: ['Phòng Lạ'] }, 'Trang Đơn vị chưa có “Phòng Lạ”'],
    ['no day', { inspectedOn: '' }, 'Chưa ghi ngày kiểm tra'],
    ['a day that nobody can read', { inspectedOn: 'tuần trước' }, 'Không đọc được ngày “tuần trước”'],
    [
      'a term without the day it runs from',
      { ...ASKED, inspectedOn: '', deadline: 'trong 15 ngày kể từ ngày ký' },
      'Hạn khắc phục tính từ ngày kiểm tra',
    ],
    ['words that are no date', { ...ASKED, deadline: 'ngày 31/02/2023' }, 'ngày không tồn tại'],
    ['a recurring date', { ...ASKED, deadline: 'Thứ 6 hằng tuần' }, 'không phải các kỳ báo cáo'],
    [
      'a date before the inspection',
      { ...ASKED, deadline: '2023-11-01' },
      'Hạn khắc phục 01/11/2023 trước ngày kiểm tra 06/11/2023',
    ],
    [
      'put right before the inspection',
      { ...ASKED, deadline: '2023-11-30', fixedOn: '2023-11-01' },
      'trước ngày kiểm tra',
    ],
    [
      'put right in the future',
      { ...ASKED, deadline: '2023-12-30', fixedOn: '2023-12-20' },
      'chưa đến nên chưa được tính',
    ],
  ])('%s', (_, row, said) => {
    const warnings = warningsOf(row);
    expect(warnings.filter((text) => text.includes(said))).toHaveLength(1);
  });

  it('says nothing of a record that is whole', () => {
    expect(warningsOf({ ...ASKED, deadline: '2023-12-20' })).toEqual([]);
    expect(warningsOf({})).toEqual([]);
  });

  it('asks for no minutes before the day of the inspection', () => {
    expect(warningsOf({ inspectedOn: '2023-12-05', minutes: '', report: '' })).toEqual([]);
  });

  it('asks for no date once it was put right', () => {
    expect(warningsOf({ ...ASKED, fixedOn: '2023-11-30' })).toEqual([]);
  });

  it('names row and field, so that the cell can be found', () => {
    const { problems } = trackRegister([{}, { minutes: '' }]);
    expect(problems.map(({ row, field }) => [Number(row), field])).toEqual([[1, 'minutes']]);
  });
});

describe('days are counted only while something is still to be put right by a date', () => {
  it.each<[string, WrittenInspection, boolean]>([
    ['far from its date', { ...ASKED, deadline: '2023-12-20' }, true],
    ['soon', { ...ASKED, deadline: '2023-12-07' }, true],
    ['overdue', { ...ASKED, deadline: '2023-12-03' }, true],
    ['put right late', { ...ASKED, deadline: '2023-11-30', fixedOn: '2023-12-01' }, false],
    ['planned, though a date was set already', { ...ASKED, inspectedOn: '2023-12-05', deadline: '2023-12-20' }, false],
    ['without a date', ASKED, false],
  ])('%s', (_, row, isOpen) => {
    expect(trackRegister([row]).inspections[0]?.isOpen).toBe(isOpen);
  });
});

describe('of what was found, a report counts what was to be put right and what was', () => {
  it.each<[InspectionState, isFollowUp: boolean, isFixed: boolean]>([
    ['planned', false, false],
    ['noFollowUp', false, false],
    ['inProgress', true, false],
    ['dueSoon', true, false],
    ['overdue', true, false],
    ['waiting', true, false],
    ['ongoing', true, false],
    ['unscheduled', true, false],
    ['fixedOnTime', true, true],
    ['fixedLate', true, true],
    ['fixed', true, true],
  ])('%s', (state, followUp, fixed) => {
    expect([isFollowUp(state), isFixed(state)]).toEqual([followUp, fixed]);
  });
});

describe('those with a date', () => {
  it('stand oldest first, under the names of the unit table', () => {
    const { inspections } = trackRegister([
      { ...ASKED, deadline: '2023-11-30' },
      { ...ASKED, units: ['Phú Hòa', 'Phòng Tư pháp'], deadline: '2023-11-20' },
      { ...ASKED, deadline: 'sau khi có hướng dẫn' },
    ]);
    expect(datedInspections(inspections).map(({ units, dueOn }) => [units, dueOn])).toEqual([
      [['UBND xã Phú Hòa', 'Phòng Tư pháp'], '2023-11-20'],
      [['UBND xã Phú Hòa'], '2023-11-30'],
    ]);
  });
});

describe('whatever the cells hold', () => {
  const text = fc.constantFrom(
    '',
    'Không',
    'x',
    '12/BB',
    '=1+1',
    '31/02/2023',
    'Trong tháng 12/2023',
    'Thứ 6 hằng tuần',
  );
  const date = fc.constantFrom('', '2023-11-01', '2023-12-04', '2023-12-30', 'hôm qua');
  const row: fc.Arbitrary<WrittenInspection> = fc.record({
    inspectedOn: date,
    minutes: text,
    report: text,
    recommendation: text,
    deadline: fc.oneof(text, date),
    fixedOn: date,
  });

  it('each row is in one state, is overdue only when its date has passed and nothing was put right, and counts days only while open', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { inspections } = trackRegister(rows);
        expect(inspections).toHaveLength(rows.length);
        for (const { state, isOpen, dueOn } of inspections) {
          expect(Object.keys(INSPECTION_STATES)).toContain(state);
          if (isOpen) expect(dueOn).not.toBeNull();
          if (state === 'overdue') expect(isOpen && dueOn !== null && dueOn < '2023-12-04').toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
