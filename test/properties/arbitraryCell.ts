// Random cells of people's columns: what usually stands there, and what people paste where it does not belong.

import fc from 'fast-check';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { CRITERION_STATUSES } from '../../src/domain/criteria/criterionStatus.ts';
import { ROLL_UP_KINDS } from '../../src/domain/indicators/rollUpKind.ts';
import { PROGRESS } from '../../src/domain/tasks/progress.ts';
import type { Cell } from '../../src/workbook/cell.ts';

export const UNITS = [
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND',
  'Phòng Tư pháp',
  'UBND xã Bình An',
  'Phòng Tài chính – Kế hoạch',
];

/** Things that people paste into cells where they do not belong. */
export const strange: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  '#REF!',
  'chưa rõ',
  '=1+1',
  '+84',
  '<b>x</b>',
  true,
  -1,
  1e21,
  '  ',
  '12/2023',
  '31/02/2023',
  'x'.repeat(300),
);

const date: fc.Arbitrary<Cell> = fc.integer({ min: -40, max: 60 }).map((days) => {
  const iso = new Date(Date.UTC(2023, 11, 4) + days * 86_400_000).toISOString().slice(0, 10);
  const day = parseIsoDate(iso);
  return day === null ? '' : { date: day };
});

const oneOf = (...texts: readonly string[]): fc.Arbitrary<Cell> => fc.constantFrom<Cell>(...texts);

/** What stands in a user's column, most of the time. */
const usual: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  'criteria.content': oneOf('Ban hành kế hoạch', 'Tuyên truyền', 'Cải cách thủ tục', ''),
  'criteria.maxPoints': fc.constantFrom<Cell>(0.5, 1, 1.5, 2, '2,5', '0.25', ''),
  'criteria.scoringRule': oneOf(
    '',
    'Có: 1đ; không: 0đ',
    'Đạt/Không đạt',
    'Theo tỷ lệ; dưới 80%: 0 điểm',
    '100%: 1đ; từ 90% đến dưới 100%: 0,5đ; dưới 90%: 0đ',
    'Mỗi sáng kiến: 0,5đ, tối đa 1đ',
    'Trừ 0,5đ mỗi lần chậm',
    'Nhập điểm',
    'chấm theo cảm nhận',
  ),
  'criteria.result': fc.constantFrom<Cell>(
    ...['', '', '', ''],
    'Có',
    'Không',
    'Đạt',
    '85%',
    '85,5 %',
    '0,85',
    '17/20',
    '3 lần',
    '1',
    0.9,
    '0,5',
    'abc',
  ),
  'criteria.status': oneOf('', ...Object.values(CRITERION_STATUSES)),
  'criteria.leadUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp', 'Đơn vị lạ'),
  'criteria.dueOn': date,
  'criteria.appraisedPoints': fc.constantFrom<Cell>('', 0, 0.5, 1, 9),
  'tasks.code': oneOf('', 'NV01', 'NV02', 'NV03', 'NV04'),
  'tasks.content': oneOf('Báo cáo', 'Rà soát hồ sơ', 'Kiểm tra', ''),
  'tasks.assignedOn': date,
  'tasks.leadUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp'),
  'tasks.deadline': fc.oneof(
    date,
    oneOf(
      '',
      'Trước ngày 10/12/2023',
      'Chậm nhất ngày 30/11/2023',
      'Trong tháng 12/2023',
      'Quý IV/2023',
      'Thứ 6 hằng tuần',
      'Ngày 20 hằng tháng',
      'Sau khi UBND tỉnh ban hành Kế hoạch',
      'Thường xuyên',
      'trong 05 ngày làm việc kể từ ngày ký',
      'khi nào xong',
    ),
  ),
  'tasks.extendedTo': fc.oneof({ weight: 4, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.progress': oneOf('', ...Object.values(PROGRESS)),
  'tasks.completedOn': fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.reportedOn': oneOf('', '01/12', '01/12; 08/12', 'hôm qua'),
  'indicators.indicator': oneOf('Văn bản điện tử', 'Hồ sơ trực tuyến', 'Giải ngân', 'Chữ ký số', 'Số hóa hồ sơ', ''),
  'indicators.unit': oneOf('', ...UNITS),
  'indicators.done': fc.constantFrom<Cell>('', 0, 1, 3, '2,5', 20),
  'indicators.total': fc.constantFrom<Cell>('', 0, 3, 20, '20'),
  'indicators.target': fc.constantFrom<Cell>('', '80%', '100%', 0.95, 'cao'),
  'indicators.rollUp': oneOf('', ...Object.values(ROLL_UP_KINDS)),
  'indicators.relatedCriteria': oneOf('', '1.1', '1.2.1; 2.1', 'I.1', 'I.2', 'II.1', '1', '9.9'),
  'inspections.inspectedUnits': oneOf('', ...UNITS, 'Phòng Nội vụ; Phòng Tư pháp', 'Đơn vị lạ'),
  'inspections.content': oneOf('Giải quyết hồ sơ', 'Công khai thủ tục', ''),
  'inspections.inspectedOn': date,
  'inspections.minutes': oneOf('', '05/BB-ĐKT', 'đã lập'),
  'inspections.report': oneOf('', '61/BC-ĐKT'),
  'inspections.recommendation': oneOf('', 'Không', 'Công khai đủ thủ tục'),
  'inspections.deadline': fc.oneof(
    date,
    oneOf(
      '',
      'Trước ngày 30/11/2023',
      'Trong tháng 12/2023',
      'trong 15 ngày kể từ ngày kiểm tra',
      'Thường xuyên',
      'sớm',
    ),
  ),
  'inspections.fixedOn': fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, { weight: 1, arbitrary: date }),
  'tasks.relatedCriteria': oneOf('', '1.1', '1; 2', 'II.1', '9.9'),
};

/** What people keep in the column, now and then something strange or nothing at all. */
export function userCell(sheet: string, key: string): fc.Arbitrary<Cell> {
  const common = usual[`${sheet}.${key}`] ?? fc.constantFrom<Cell>('', 'ghi chú', 'Công văn số 12/UBND');
  return fc.oneof(
    { weight: 12, arbitrary: common },
    { weight: 1, arbitrary: strange },
    { weight: 1, arbitrary: fc.constant<Cell>('') },
  );
}
