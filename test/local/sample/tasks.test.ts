// Holds what the sample board shows of tasks: 24 orders in 80 rows, in every situation an office meets.
import { describe, expect, it } from 'vitest';
import { SAMPLE_DAY } from '../../../src/local/sample/index.ts';
import { recordsOf } from './records.ts';

const tasks = recordsOf('Nhiệm vụ');
const codes = [...new Set(tasks.map((row) => row('Mã')))];

/** The code and unit of the rows that are so. */
function rowsWhere(holds: (header: (name: string) => string) => boolean): readonly string[] {
  return tasks.filter(holds).map((row) => `${row('Mã')} ${row('Đơn vị chủ trì')}`);
}

/** "01/12/2023" -> "2023-12-01"; ISO days compare as text. */
function iso(day: string): string {
  return day.split('/').reverse().join('-');
}

describe('a visitor sees a week after the notice', () => {
  it('stands on a Monday', () => {
    expect(new Date(`${SAMPLE_DAY}T00:00:00Z`).getUTCDay()).toBe(1);
  });

  it('has 24 orders in 80 rows', () => {
    expect(codes).toEqual(Array.from({ length: 24 }, (_, place) => `NV${String(place + 1).padStart(2, '0')}`));
    expect(tasks).toHaveLength(80);
  });

  it.each(codes)('tells %s to all its units in the same words, so that it is one order', (code) => {
    const shared = [
      'Nội dung nhiệm vụ',
      'Văn bản giao',
      'Ngày giao',
      'Đơn vị phối hợp',
      'Thời hạn giao',
      'Tiêu chí liên quan',
    ];
    const rows = tasks.filter((row) => row('Mã') === code);
    expect(new Set(rows.map((row) => shared.map(row).join('|'))).size).toBe(1);
    expect(new Set(rows.map((row) => row('Đơn vị chủ trì'))).size).toBe(rows.length);
  });

  it.each([
    ['Chậm nhất ngày 30/11/2023', ['NV03']],
    ['Trước ngày 30/11/2023', ['NV20']],
    ['Trước ngày 01/12/2023', ['NV04', 'NV18']],
    ['Trước ngày 10/12/2023', ['NV05', 'NV09', 'NV10', 'NV16', 'NV17', 'NV22']],
    ['Chậm nhất ngày 10/12/2023', ['NV21']],
    ['Trước ngày 15/12/2023', ['NV07']],
    ['Trong tháng 12/2023', ['NV12']],
    ['Trước ngày 31/12/2023', ['NV19']],
    ['Sau khi UBND tỉnh ban hành các Đề án', ['NV08']],
    ['Sau khi UBND tỉnh ban hành Kế hoạch', ['NV13']],
    ['Vào thứ 6 hàng tuần', ['NV14', 'NV23']],
    ['Thường xuyên', ['NV02', 'NV15']],
    ['Khẩn trương', ['NV01']],
    ['', ['NV06', 'NV11', 'NV24']],
  ])('shows the deadline “%s”', (deadline, expected) => {
    expect(
      codes.filter((code) => tasks.some((row) => row('Mã') === code && row('Thời hạn giao') === deadline)),
    ).toEqual(expected);
  });

  it('has rows overdue since 30/11 and 01/12, of five units', () => {
    const past = ['Chậm nhất ngày 30/11/2023', 'Trước ngày 30/11/2023', 'Trước ngày 01/12/2023'];
    const overdue = rowsWhere(
      (row) =>
        past.includes(row('Thời hạn giao')) &&
        row('Gia hạn đến') === '' &&
        ['', 'Chưa thực hiện', 'Đang thực hiện'].includes(row('Tiến độ')),
    );
    expect(overdue).toEqual([
      'NV04 Phòng Tài chính – Kế hoạch',
      'NV04 Phòng Lao động – Thương binh và Xã hội',
      'NV04 UBND xã Phú Hòa',
      'NV04 UBND xã Thạnh Mỹ',
      'NV20 Phòng Kinh tế và Hạ tầng',
    ]);
  });

  it('has one row extended by a document, to a day that is near', () => {
    const extended = tasks.filter((row) => row('Gia hạn đến') !== '');
    expect(extended.map((row) => row('Gia hạn đến'))).toEqual(['06/12/2023']);
    expect(extended.every((row) => row('Văn bản cho gia hạn') !== '')).toBe(true);
  });

  it('has one row done late', () => {
    const late = rowsWhere(
      (row) => row('Thời hạn giao') === 'Chậm nhất ngày 30/11/2023' && iso(row('Ngày hoàn thành')) > '2023-11-30',
    );
    expect(late).toEqual(['NV03 Phòng Tài chính – Kế hoạch']);
  });

  it('has one row submitted, past its date', () => {
    expect(rowsWhere((row) => row('Tiến độ') === 'Đã trình, chờ duyệt')).toEqual(['NV18 Phòng Văn hóa và Thông tin']);
  });

  it('has the weekly report of 01/12 from one unit and not from the other', () => {
    const reports = tasks.filter((row) => row('Mã') === 'NV23').map((row) => row('Ngày đã báo cáo'));
    expect(reports).toEqual(['01/12/2023', '']);
  });

  it('dates every completed row, and none in the future', () => {
    const completed = tasks.filter((row) => row('Tiến độ') === 'Hoàn thành');
    expect(completed.length).toBeGreaterThan(0);
    expect(
      completed.filter((row) => row('Ngày hoàn thành') === '' || iso(row('Ngày hoàn thành')) > SAMPLE_DAY),
    ).toEqual([]);
    expect(rowsWhere((row) => row('Tiến độ') !== 'Hoàn thành' && row('Ngày hoàn thành') !== '')).toEqual([]);
  });
});
