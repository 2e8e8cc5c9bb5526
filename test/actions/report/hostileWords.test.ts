// Words that look like markup or formulas stand in papers as the words they are.
import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/actions/report/richText.ts';
import { reportSheet } from '../../../src/workbook/report/reportSheet.ts';
import { type Rows, remindersOn, reportOn } from './papers.ts';

describe('hostile words', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '</td></table><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    '=HYPERLINK("http://x")',
    '&lt;b&gt;',
  ];
  const rows: Rows = {
    tasks: HOSTILE.map((text, place) => ({
      Mã: `NV${place}`,
      'Nội dung nhiệm vụ': text,
      'Văn bản giao': text,
      'Đơn vị chủ trì': text,
      'Thời hạn giao': '01/12/2023',
      'Nguyên nhân, hướng xử lý': text,
      'Đã đôn đốc': text,
    })),
    inspections: HOSTILE.map((text) => ({
      'Đơn vị được kiểm tra': text,
      'Biên bản': text,
      'Kiến nghị, xử lý': text,
      'Hạn khắc phục': '01/12/2023',
      'Ghi chú': text,
    })),
    settings: [
      { 'Nội dung': 'Tên cơ quan', 'Giá trị': HOSTILE[0] ?? '' },
      { 'Nội dung': 'Kính gửi', 'Giá trị': HOSTILE[1] ?? '' },
      { 'Nội dung': 'Kiến nghị, đề xuất khác', 'Giá trị': HOSTILE.join('\n') },
    ],
  };
  const papers = [reportOn(rows).document, ...remindersOn(rows).map(({ letter }) => letter)];

  it.each(papers.map((paper, place) => [place, richText(paper)] as const))(
    'become text in rich text %i: no tag and no attribute but ours',
    (_, html) => {
      const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
      const known = new Set(['div', 'p', 'b', 'i', 'u', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td']);
      expect([...tags].filter((tag) => !known.has(tag ?? ''))).toEqual([]);
      const attributes = [...html.matchAll(/<[a-z]+((?: [a-z]+="[^"]*")*)>/gi)].flatMap(([, all]) => [
        ...(all ?? '').matchAll(/ ([a-z]+)=/gi),
      ]);
      expect(new Set(attributes.map(([, name]) => name))).toEqual(
        new Set(['lang', 'style', 'border', 'cellspacing', 'cellpadding', 'width', 'valign']),
      );
    },
  );

  it('stand in the sheet as the words they are', () => {
    const texts = reportSheet(reportOn(rows).document).rows.flatMap((row) => row.texts);
    expect(texts).toContain(HOSTILE[3]);
  });
});
