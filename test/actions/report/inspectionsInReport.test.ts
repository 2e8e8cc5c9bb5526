// The report of an office that keeps a register of inspections.
import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import { usualPeriod } from '../../../src/domain/report/reportPeriod.ts';
import type { TableKey } from '../../../src/workbook/schema/index.ts';
import { day } from '../../day.ts';
import { sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';
import { printed } from './printed.ts';

const ASKED = 'Niêm yết đủ thủ tục hành chính tại bộ phận một cửa.';

const REGISTER: readonly TypedRow[] = [
  {
    'Đơn vị được kiểm tra': 'UBND xã Phú Hòa',
    'Ngày kiểm tra': '28/11/2023',
    'Biên bản': '05/BB-ĐKT',
    'Kiến nghị, xử lý': ASKED,
    'Hạn khắc phục': '01/12/2023',
    'Ghi chú': 'Đang in lại bảng niêm yết',
  },
  {
    'Đơn vị được kiểm tra': 'UBND xã Bình An',
    'Ngày kiểm tra': '29/11/2023',
    'Biên bản': '06/BB-ĐKT',
    'Kiến nghị, xử lý': ASKED,
    'Hạn khắc phục': 'Trước ngày 10/12/2023',
  },
  {
    'Đơn vị được kiểm tra': 'UBND xã Thạnh Mỹ',
    'Ngày kiểm tra': '02/11/2023',
    'Kiến nghị, xử lý': ASKED,
    'Hạn khắc phục': '20/11/2023',
    'Ngày khắc phục': '24/11/2023',
  },
  { 'Đơn vị được kiểm tra': 'Phòng Tư pháp', 'Ngày kiểm tra': '03/11/2023', 'Kiến nghị, xử lý': 'Không' },
  { 'Đơn vị được kiểm tra': 'Phòng Nội vụ', 'Ngày kiểm tra': '15/12/2023' },
];

const today = day('2023-12-04');

function reportOn(rows: Readonly<Partial<Record<TableKey, readonly TypedRow[]>>>, notice: string | null = null) {
  const made = prepareReport(sampleSnapshot(rows), { period: usualPeriod(today), notice }, today);
  if (made.kind === 'refused') throw new Error(made.message);
  return { text: printed(made.document), zalo: made.zalo };
}

describe('the report', () => {
  const { text, zalo } = reportOn({ inspections: REGISTER });

  it('counts the inspections of the period and says what became of the recommendations', () => {
    expect(text).toContain(
      '4. Công tác kiểm tra\n    Trong kỳ đã tiến hành 02 cuộc kiểm tra tại 02 đơn vị. Đến ngày 04/12/2023, trong 03 kiến nghị phải khắc phục sau kiểm tra: đã khắc phục 01 (trong đó 01 quá hạn); đang khắc phục 01; quá hạn chưa khắc phục 01.\n',
    );
  });

  it('lists what is overdue beside the overdue tasks, with the minutes it rests on', () => {
    const second = text.slice(text.indexOf('\nII. '), text.indexOf('\nIII. '));
    expect(second).toContain(
      `    Sau kiểm tra, còn 01 kiến nghị của 01 đơn vị quá hạn chưa khắc phục:
    | TT | Kiến nghị, xử lý | Đơn vị được kiểm tra | Hạn khắc phục | Biên bản | Ghi chú |
    | 1 | ${ASKED} | UBND xã Phú Hòa | 01/12/2023 | 05/BB-ĐKT | Đang in lại bảng niêm yết |`,
    );
  });

  it('and what falls due in the next seven days', () => {
    const third = text.slice(text.indexOf('\nIII. '), text.indexOf('\nIV. '));
    expect(third).toContain(
      '    - Khắc phục sau kiểm tra, hạn 10/12/2023: UBND xã Bình An: Niêm yết đủ thủ tục hành chính',
    );
  });

  it('tells the overdue ones in the third of five lines', () => {
    expect(zalo.split('\n')).toHaveLength(5);
    expect(zalo.split('\n')[3]).toMatch(
      /^3\. Quá hạn: 02 nhiệm vụ của 05 đơn vị: .+\. Quá hạn khắc phục sau kiểm tra: 01 kiến nghị\.$/,
    );
  });

  it('is silent about inspections in the report on one document, which did not order them', () => {
    const { text: ofOne, zalo: inShort } = reportOn({ inspections: REGISTER }, '300/TB-UBND');
    expect(ofOne + inShort).not.toMatch(/kiểm tra tại \d|sau kiểm tra/);
  });

  it('reads well where nothing is overdue and nothing was asked for', () => {
    const { text: quiet, zalo: short } = reportOn({ tasks: [], inspections: REGISTER.slice(3, 4) });
    expect(quiet).toContain(
      'Chưa có nhiệm vụ nào được giao.\n    Trong kỳ không có cuộc kiểm tra nào. Đến nay không có kiến nghị phải khắc phục sau kiểm tra.',
    );
    expect(short).toContain('\n3. Quá hạn: không có.\n');
  });

  it('says so in the five lines where no task but a recommendation is overdue', () => {
    expect(reportOn({ tasks: [], inspections: REGISTER }).zalo).toContain(
      '\n3. Quá hạn: không có nhiệm vụ. Quá hạn khắc phục sau kiểm tra: 01 kiến nghị.\n',
    );
  });
});

describe('a long register', () => {
  const inspections = Array.from({ length: 2_000 }, (_, place) => ({
    ...REGISTER[0],
    'Đơn vị được kiểm tra': `Đơn vị ${place}`,
  })) as readonly TypedRow[]; // every cell of the first row is text
  const { text } = reportOn({ inspections });

  it('keeps the report short and says where the rest stands', () => {
    expect(text).toContain('Còn 1.970 kiến nghị khác, xem trang “Sổ kiểm tra”.');
  });
});
