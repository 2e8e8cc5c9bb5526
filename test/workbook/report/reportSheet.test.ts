// The rows of the sheet "Báo cáo": every text in its place, joined cells high enough for their words.
import { describe, expect, it } from 'vitest';
import { COLUMN_SHARES, type OfficialDocument } from '../../../src/domain/officialDocument/officialDocument.ts';
import { REPORT_LAYOUT } from '../../../src/workbook/report/layout.ts';
import { reportSheet } from '../../../src/workbook/report/reportSheet.ts';

const LONG = 'Một đoạn văn dài để xem ô gộp có đủ cao hay không, vì ô gộp không tự giãn theo chữ. '.repeat(10);

const paper: OfficialDocument = {
  head: {
    parentAgency: '',
    agency: 'ỦY BAN NHÂN DÂN XÃ BÌNH AN',
    number: 'Số:   /BC-UBND',
    placeAndDate: 'Bình An, ngày 04 tháng 12 năm 2023',
  },
  title: { kind: 'report', name: 'BÁO CÁO', subject: ['Tiến độ'] },
  addressees: ['UBND tỉnh', 'Sở Nội vụ'],
  body: [
    { kind: 'section', text: 'I. KẾT QUẢ' },
    { kind: 'paragraph', text: LONG },
    { kind: 'item', text: 'Một ý' },
    {
      kind: 'table',
      table: {
        columns: [
          { header: 'TT', align: 'center' },
          { header: 'Lĩnh vực', align: 'left' },
          { header: 'Điểm', align: 'center' },
        ],
        rows: [['1', LONG, '1/2']],
        hasTotal: false,
      },
    },
  ],
  signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: [
    {
      name: 'Phụ lục',
      title: 'DANH MỤC',
      attachedTo: '(Kèm theo)',
      table: {
        columns: ['a', 'b', 'c', 'd', 'e', 'f'].map((header) => ({ header, align: 'left' as const })),
        rows: [['1', '2', '3', '4', '5', '6']],
        hasTotal: false,
      },
    },
  ],
};

const { rows, parts } = reportSheet(paper);
const rowOf = (text: string) => rows.find(({ texts }) => texts.some((cell) => cell.includes(text)));

describe('the sheet of a report', () => {
  it('has as many texts and looks in every row as there are columns', () => {
    expect(rows.filter(({ texts, looks }) => texts.length !== 6 || looks.length !== 6)).toEqual([]);
  });

  it('gives a name in capitals a line for each row of words that its narrow half of the page holds', () => {
    const head = { ...paper.head, agency: 'ỦY BAN NHÂN DÂN ĐẶC KHU QUẦN ĐẢO PHÍA ĐÔNG VỊNH LỚN TỈNH BÌNH MINH' };
    const [first] = reportSheet({ ...paper, head }).rows;
    // Four lines of 12 points: "ỦY BAN NHÂN DÂN", "ĐẶC KHU QUẦN ĐẢO", "PHÍA ĐÔNG VỊNH LỚN", "TỈNH BÌNH MINH".
    expect(first?.height).toBeGreaterThanOrEqual(4 * 20);
    expect(first?.height).toBeLessThan(6 * 20);
  });

  it('makes joined cells high enough for their words, for they do not grow by themselves', () => {
    expect(rowOf('Một đoạn văn')?.height).toBeGreaterThan(200);
    expect(rows.find(({ texts }) => texts[0] === '1' && texts[2] === '1/2')?.height).toBeGreaterThan(500);
  });

  it('starts the heads with the agency where there is none above it', () => {
    expect(rows[0]?.texts.slice(0, 3)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ BÌNH AN',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  it('ends an item with a full stop and lists several addressees one a line', () => {
    expect(rowOf('- Một ý.')).toBeDefined();
    expect(rowOf('- UBND tỉnh;')).toBeDefined();
    expect(rowOf('- Sở Nội vụ.')).toBeDefined();
  });

  it('names its parts by their rows, one after the other', () => {
    expect(parts.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục']);
    expect(rows[(parts[1]?.firstRow ?? 0) - 1]?.texts[0]).toBe('Phụ lục');
    expect(rows[(parts[1]?.lastRow ?? 0) - 1]?.texts).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('breaks no date: "04/12/2023;" fits the columns of days, on the sheet and on paper', () => {
    // Of Times New Roman, in parts of the size: a digit is 0.5 wide, a slash and a semicolon 0.278. Cells keep some room at each side.
    const widthOfDate = 8 * 0.5 + 3 * 0.278;
    const pixels = widthOfDate * 16 + 6;
    const points = widthOfDate * 12 + 8;
    const pointsOfPage = (16 / 2.54) * 72;
    for (const column of [3, 4]) {
      expect(REPORT_LAYOUT.widths[column]).toBeGreaterThanOrEqual(pixels);
      expect(((COLUMN_SHARES[column] ?? 0) / 100) * pointsOfPage).toBeGreaterThanOrEqual(points);
    }
    expect(COLUMN_SHARES.reduce((sum, share) => sum + share, 0)).toBe(100);
  });
});
