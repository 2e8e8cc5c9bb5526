// The report and its five lines on the sample board, before and after a week's work, as an office would sign them.
import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import type { ReportChoice } from '../../../src/domain/report/reportInput.ts';
import { type PeriodKind, periodOf } from '../../../src/domain/report/reportPeriod.ts';
import { day } from '../../day.ts';
import { sampleRows, sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';
import { afterAWeek } from '../afterAWeek.ts';
import { printed } from './printed.ts';

function report(today: string, kind: PeriodKind, of: string, rows = sampleRows('tasks'), notice: string | null = null) {
  const choice: ReportChoice = { period: periodOf(kind, day(of)), notice };
  const prepared = prepareReport(sampleSnapshot({ tasks: rows }), choice, day(today));
  if (prepared.kind === 'refused') throw new Error(prepared.message);
  return `${prepared.zalo}\n\n${printed(prepared.document)}`;
}

describe('the report of a week', () => {
  it('before: Monday, on the week that ended', async () => {
    await expect(report('2023-12-04', 'week', '2023-12-01')).toMatchFileSnapshot('../../golden/report-before.txt');
  });

  it('after: Friday, on the week that ends, compared with the one before', async () => {
    const text = report('2023-12-08', 'week', '2023-12-08', afterAWeek(sampleRows('tasks')));
    await expect(text).toMatchFileSnapshot('../../golden/report-after.txt');
  });
});

describe('an order to many units', () => {
  const overdueFor = (cause: (unit: string) => string) =>
    report(
      '2023-12-18',
      'week',
      '2023-12-15',
      sampleRows('tasks')
        .filter((row) => row.Mã === 'NV07')
        .map((row) => ({
          ...row,
          'Nguyên nhân, hướng xử lý': cause(String(row['Đơn vị chủ trì'])),
          'Đã đôn đốc': '',
          'Tiến độ': '',
          'Ngày hoàn thành': '',
        })),
    );
  const proposed = (text: string) => text.split('\n').filter((line) => /^ {4}- .*“Xếp loại chất lượng/.test(line));

  it('that is overdue is proposed on one line, not on twelve', () => {
    const [line, ...others] = proposed(overdueFor(() => ''));
    expect(others).toEqual([]);
    expect(line).toMatch(/^ {4}- Phòng Nội vụ; Văn phòng HĐND và UBND; .+; UBND xã Thạnh Mỹ: “Xếp loại/);
  });

  it('keeps each unit with the cause it gave', () => {
    const lines = proposed(overdueFor((unit) => (unit === 'Phòng Tư pháp' ? 'Chờ biểu mẫu' : '')));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^ {4}- Phòng Tư pháp: “.+”, hạn 15\/12\/2023\. Nguyên nhân đơn vị nêu: Chờ biểu mẫu\. Chưa đôn đốc\.$/,
    );
  });
});

describe('the document that gave the tasks', () => {
  const opening = (rows: readonly TypedRow[]) =>
    report('2023-12-04', 'week', '2023-12-01', rows)
      .split('\n')
      .find((line) => line.includes('Thực hiện Thông báo'));

  it('is named with its day', () => {
    expect(opening(sampleRows('tasks'))).toContain(
      'Thực hiện Thông báo số 300/TB-UBND ngày 27/11/2023, Phòng Nội vụ báo cáo',
    );
  });

  it('is named without one where the tasks do not agree on it', () => {
    const rows = sampleRows('tasks').map((row, place) => (place === 0 ? { ...row, 'Ngày giao': '28/11/2023' } : row));
    expect(opening(rows)).toContain('Thực hiện Thông báo số 300/TB-UBND, Phòng Nội vụ báo cáo');
  });
});

describe('the other periods and a single document', () => {
  it.each([
    ['quarter', 'BÁO CÁO\nTiến độ thực hiện nhiệm vụ cải cách hành chính quý IV năm 2023\n'],
    ['halfYear', 'BÁO CÁO\nTiến độ thực hiện nhiệm vụ cải cách hành chính 6 tháng đầu năm 2023\n'],
    ['nineMonths', 'BÁO CÁO\nTiến độ thực hiện nhiệm vụ cải cách hành chính 9 tháng năm 2023\n'],
    ['year', 'BÁO CÁO\nTiến độ thực hiện nhiệm vụ cải cách hành chính năm 2023\n'],
  ] as const)('%s: the title names the period once', (kind, title) => {
    expect(report('2023-12-04', kind, '2023-12-04')).toContain(title);
  });

  it('names the document whose tasks it is about', () => {
    const rows = sampleRows('tasks').map((row, place) =>
      place < 3 ? { ...row, 'Văn bản giao': '15/KH-UBND, mục 2' } : row,
    );
    const text = report('2023-12-04', 'week', '2023-12-01', rows, '15/KH-UBND');
    expect(text).toContain(
      'Tiến độ thực hiện nhiệm vụ giao tại Kế hoạch số 15/KH-UBND\n(tuần từ 27/11 đến 01/12/2023)',
    );
    expect(text).toContain('Đang theo dõi 01 nhiệm vụ (03 lượt giao cho các đơn vị).');
  });
});
