// The report and its five lines on the sample board, before and after a week's work, as an office would sign them.
import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { ReportChoice } from '../../../src/domain/report/reportInput.ts';
import { type PeriodKind, periodOf } from '../../../src/domain/report/reportPeriod.ts';
import { sampleRows, sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';
import { printed } from './printed.ts';

function day(text: string): CalendarDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

function report(today: string, kind: PeriodKind, of: string, rows = sampleRows('tasks'), notice: string | null = null) {
  const choice: ReportChoice = { period: periodOf(kind, day(of)), notice };
  const prepared = prepareReport(sampleSnapshot({ tasks: rows }), choice, day(today));
  if (prepared.kind === 'refused') throw new Error(prepared.message);
  return `${prepared.zalo}\n\n${printed(prepared.document)}`;
}

/** By Friday everything that was due is done, but for one unit that was reminded again. */
function afterAWeek(rows: readonly TypedRow[]): readonly TypedRow[] {
  return rows.map((row) => {
    if (row.Mã !== 'NV04' && row.Mã !== 'NV20') return row;
    if (row['Đơn vị chủ trì'] === 'UBND xã Thạnh Mỹ')
      return { ...row, 'Đã đôn đốc': '01/12/2023; 04/12/2023; 07/12/2023' };
    if (row['Tiến độ'] === 'Hoàn thành') return row;
    return { ...row, 'Tiến độ': 'Hoàn thành', 'Ngày hoàn thành': '06/12/2023' };
  });
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
    expect(text).toContain('Tổng số 01 nhiệm vụ (03 lượt giao cho các đơn vị) đang theo dõi.');
  });
});
