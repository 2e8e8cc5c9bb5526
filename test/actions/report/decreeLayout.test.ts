// The report's rich text against the form of Nghị định 30/2020/NĐ-CP (phụ lục I), point by point.
import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import { richText } from '../../../src/actions/report/richText.ts';
import { usualPeriod } from '../../../src/domain/report/reportPeriod.ts';
import { day } from '../../day.ts';
import { sampleRows, sampleSnapshot } from '../../sampleSnapshot.ts';

/** A day and a month that both need a zero. */
const today = day('2024-01-02');

/** The authority itself reports to the one above it. */
const BY_AUTHORITY: Readonly<Record<string, string>> = {
  'Cơ quan lập báo cáo': '',
  'Ký hiệu': 'UBND',
  'Ký hiệu đơn vị soạn thảo': 'NV',
  'Kính gửi': 'UBND tỉnh (qua Sở Nội vụ)',
  'Quyền hạn ký': 'TM. ỦY BAN NHÂN DÂN',
  'Chức vụ người ký': 'Chủ tịch',
  'Nơi nhận': 'Như trên; Thường trực Huyện ủy; Chủ tịch, các Phó Chủ tịch UBND huyện; Lưu: VT, NV',
};

function prepared(settings: Readonly<Record<string, string>> = {}, common = BY_AUTHORITY) {
  const rows = sampleRows('settings').map((row) => {
    const name = String(row['Nội dung']);
    const typed = settings[name] ?? common[name];
    return typed === undefined ? row : { ...row, 'Giá trị': typed };
  });
  const made = prepareReport(sampleSnapshot({ settings: rows }), { period: usualPeriod(today), notice: null }, today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made.document;
}

const html = richText(prepared());
const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/\n\s*/g, '\n');
const place = (words: string) => text(html).indexOf(words);

describe('the parts stand in the order of the decree', () => {
  const parts = [
    'ỦY BAN NHÂN DÂN TỈNH',
    'ỦY BAN NHÂN DÂN HUYỆN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số:',
    'Tân Lập, ngày 02 tháng 01 năm 2024',
    'BÁO CÁO',
    'Tiến độ thực hiện nhiệm vụ cải cách hành chính năm 2023',
    '(tuần từ 25/12 đến 29/12/2023)',
    'Kính gửi: UBND tỉnh (qua Sở Nội vụ)',
    'I. KẾT QUẢ TRONG KỲ, SO VỚI KỲ TRƯỚC',
    'II. NHIỆM VỤ QUÁ HẠN, NGUYÊN NHÂN',
    'III. NHIỆM VỤ ĐẾN HẠN TRONG 07 NGÀY TỚI',
    'IV. KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH',
    'V. ĐỀ XUẤT, KIẾN NGHỊ',
    './.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, NV.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '\nPhụ lục I\n',
    'DANH MỤC NHIỆM VỤ VÀ TIẾN ĐỘ THỰC HIỆN',
    '(Kèm theo Báo cáo số',
    '\nPhụ lục II\n',
  ];

  it.each(parts)('“%s” is there', (part) => {
    expect(place(part)).toBeGreaterThanOrEqual(0);
  });

  it('and each stands after the one before it', () => {
    const places = parts.map((part) => place(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

describe('letters and sizes', () => {
  it('is Times New Roman, 13 points, black, everywhere', () => {
    expect(html).toMatch(/^<div lang="vi" style="font-family:'Times New Roman',serif;font-size:13pt[^"]*color:#000000/);
    const sizes = new Set([...html.matchAll(/font-size:(\d+)pt/g)].map(([, size]) => Number(size)));
    // 8 is the short line below a name; 11 the recipients, 12 heads and tables, 13 the text.
    expect([...sizes].sort((one, other) => one - other)).toEqual([8, 11, 12, 13]);
  });

  it('sets number and date side by side, however long the name above them is', () => {
    const rows = html.split('</tr>').map((row) => text(row));
    expect(rows[0]).not.toMatch(/Số:|ngày/);
    expect(rows[1]).toMatch(/Số:[\s\S]*Tân Lập, ngày 02 tháng 01 năm 2024/);
  });

  it('has no style but inline ones, for Word drops the rest on pasting', () => {
    expect(html).not.toMatch(/<style|class=|<link|<script/);
  });

  it.each([
    ['the nation in bold capitals', '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'],
    ['the motto in bold, underlined over its whole length', '<u><b>Độc lập - Tự do - Hạnh phúc</b></u>'],
    ['the place and date in italics', '<i>Tân Lập, ngày 02 tháng 01 năm 2024</i>'],
    ['the agency in bold, the one above it not', '>ỦY BAN NHÂN DÂN TỈNH<'],
    ['recipients in bold italics', '<b><i>Nơi nhận:</i></b>'],
    ['sections in bold capitals', '<b>II. NHIỆM VỤ QUÁ HẠN, NGUYÊN NHÂN</b>'],
    ['the attachment of an appendix in italics', '<i>(Kèm theo Báo cáo số'],
  ])('%s', (_, markup) => {
    expect(html).toContain(markup);
  });

  it('parts recipients by semicolons and ends them with a full stop', () => {
    const lines = text(html.slice(html.indexOf('Nơi nhận:')))
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .slice(0, 4);
    expect(lines.map((line) => line.slice(-1))).toEqual([';', ';', ';', '.']);
  });

  it('leaves room for the number, which the records clerk gives', () => {
    expect(text(html)).toMatch(/Số:\u00a0{3,}\/BC-UBND/);
  });
});

describe('what an office leaves blank', () => {
  it('goes to nobody above: no “Kính gửi”, hence no “Như trên”', () => {
    const paper = prepared({ 'Kính gửi': '' });
    expect(paper.addressees).toEqual([]);
    expect(paper.recipients).not.toContain('Như trên');
    expect(richText(paper)).not.toContain('Kính gửi');
  });

  it('goes to several: one a line, parted by semicolons', () => {
    const several = text(richText(prepared({ 'Kính gửi': 'UBND tỉnh; Sở Nội vụ' })));
    expect(several).toContain('Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.');
  });

  it('names what is missing rather than leaving a hole', () => {
    const paper = prepared({ 'Tên cơ quan': '', 'Ký hiệu': '', 'Địa danh': '', 'Nơi nhận': '' });
    expect(paper.head.agency).toContain('chưa ghi tên cơ quan');
    expect(paper.head.number).toMatch(/\/BC-…$/);
    expect(paper.head.placeAndDate).toMatch(/^…+, ngày 02 tháng 01 năm 2024$/);
    expect(paper.recipients).toEqual(['Như trên', 'Lưu: VT, NV']);
  });
});

describe('where a unit of the authority reports to its leader', () => {
  const paper = prepared({}, {});

  it('stands the authority above the unit, and the unit signs', () => {
    expect([paper.head.parentAgency.slice(0, 20), paper.head.agency]).toEqual(['ỦY BAN NHÂN DÂN HUYỆ', 'PHÒNG NỘI VỤ']);
    expect(paper.head.number).toMatch(/^Số:\u00a0+\/BC-PNV$/);
    expect(paper.signature.capacity).toEqual(['TRƯỞNG PHÒNG']);
    expect(richText(paper)).toContain('<b>PHÒNG NỘI VỤ</b>');
  });
});
