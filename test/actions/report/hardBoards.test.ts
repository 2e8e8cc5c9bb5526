// Boards that are empty, lopsided, huge or hostile still give a report that reads well and judges nobody.
import { describe, expect, it } from 'vitest';
import { prepareReminders } from '../../../src/actions/reminders/prepareReminders.ts';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import { richText } from '../../../src/actions/report/richText.ts';
import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { usualPeriod } from '../../../src/domain/report/reportPeriod.ts';
import { guidePage } from '../../../src/workbook/guide/page.ts';
import { reportSheet } from '../../../src/workbook/report/reportSheet.ts';
import type { TableKey } from '../../../src/workbook/schema/index.ts';
import { sampleRows, sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';
import { printed } from './printed.ts';

const today = knownDay('2023-12-04');

function knownDay(text: string): CalendarDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

type Rows = Readonly<Partial<Record<TableKey, readonly TypedRow[]>>>;

function reportOn(rows: Rows = {}, notice: string | null = null) {
  const made = prepareReport(sampleSnapshot(rows), { period: usualPeriod(today), notice }, today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made;
}

function remindersOn(rows: Rows = {}) {
  const made = prepareReminders(sampleSnapshot(rows), today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made.reminders;
}

/** Words that no sentence should hold, whatever is missing. */
const HOLES = /undefined|NaN|null|#DIV|Infinity| {2}|\s[,;]|\(\)|: \.|““/;

const withStatus = (status: string) => sampleRows('criteria').map((row) => ({ ...row, 'Trạng thái': status }));

const BOARDS: readonly (readonly [string, Rows, readonly string[]])[] = [
  [
    'no tasks',
    { tasks: [] },
    ['Chưa có nhiệm vụ nào được giao.', 'Không có nhiệm vụ quá hạn.', 'Đến hạn 07 ngày tới: không có.'],
  ],
  ['no criteria', { criteria: [] }, ['Chưa có tiêu chí nào được đưa vào bảng chấm điểm.']],
  ['nothing at all', { tasks: [], criteria: [], units: [], settings: [] }, ['Không có đề xuất, kiến nghị.']],
  [
    'all criteria not applicable',
    { criteria: withStatus('Không áp dụng') },
    ['đều không áp dụng nên không chấm điểm.'],
  ],
  [
    'every task done',
    { tasks: sampleRows('tasks').map((row) => ({ ...row, 'Tiến độ': 'Hoàn thành', 'Ngày hoàn thành': '29/11/2023' })) },
    ['Không có nhiệm vụ quá hạn.'],
  ],
  [
    'rows without a unit, a code or a deadline',
    {
      tasks: [{ 'Nội dung nhiệm vụ': 'Việc một' }, { 'Nội dung nhiệm vụ': 'Việc hai', 'Thời hạn giao': '01/12/2023' }],
    },
    ['(chưa ghi đơn vị)', 'có 01 nhiệm vụ quá hạn'],
  ],
  [
    'a register of inspections with holes',
    {
      inspections: [
        { 'Hạn khắc phục': '01/12/2023' },
        { 'Đơn vị được kiểm tra': 'Phòng Tư pháp', 'Hạn khắc phục': '#REF!', 'Ngày kiểm tra': 'hôm qua' },
        { 'Ghi chú': 'chưa rõ' },
      ],
    },
    ['(chưa ghi đơn vị)', '(chưa ghi kiến nghị)', 'còn 01 kiến nghị quá hạn', 'quá hạn chưa khắc phục 01.'],
  ],
  [
    'a unit without any task',
    { units: [...sampleRows('units'), { 'Tên đơn vị': 'Phòng Y tế' }] },
    ['Đang theo dõi 24 nhiệm vụ (80 lượt giao cho các đơn vị).'],
  ],
];

describe('a board that has little or nothing', () => {
  it.each(BOARDS)('%s gives a report that reads well', (_, rows, said) => {
    const { document, zalo } = reportOn(rows);
    const text = `${zalo}\n${printed(document)}`;
    for (const words of said) expect(text).toContain(words);
    const sentences = document.body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
    expect([...zalo.split('\n'), ...sentences].filter((sentence) => HOLES.test(sentence))).toEqual([]);
    expect(zalo.split('\n')).toHaveLength(5);
  });

  it('of an unknown document gives an empty report, not that of all of them', () => {
    expect(printed(reportOn({}, '1/KH-UBND').document)).toContain('Chưa có nhiệm vụ nào được giao.');
  });
});

describe('a board with 3,000 tasks', () => {
  const [first] = sampleRows('tasks');
  const tasks = Array.from({ length: 3_000 }, (_, place) => ({
    ...first,
    Mã: `NV${place}`,
    'Nội dung nhiệm vụ': `Nhiệm vụ số ${place}`,
    'Thời hạn giao': place % 2 === 0 ? '01/12/2023' : '08/12/2023',
    'Tiến độ': '',
    'Ngày hoàn thành': '',
  }));
  const { document } = reportOn({ tasks });

  it('keeps the report short and says where the rest stands', () => {
    const inBody = document.body.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
    expect(inBody.length).toBeLessThan(150);
    expect(printed(document)).toContain('Còn 1.470 nhiệm vụ khác, nêu tại Phụ lục I.');
  });

  it('lists every task in the appendix', () => {
    expect(document.appendices[0]?.table.rows).toHaveLength(3_000);
  });

  it('reminds of them in messages that can be read and letters with a list attached', () => {
    const [reminder] = remindersOn({ tasks });
    expect(reminder?.zalo.split('\n').length).toBeLessThan(20);
    expect(reminder?.letter.appendices[0]?.table.rows).toHaveLength(3_000);
  });
});

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

describe('no generated word judges a unit', () => {
  /** Written small; the office's own words (causes, proposals, contents) are not generated. */
  const JUDGING =
    /phê bình|kỷ luật|chế tài|khen thưởng|yếu kém|chây ì|trì trệ|thiếu trách nhiệm|chậm trễ|không nghiêm|vi phạm/i;
  const quiet: Rows = {
    tasks: sampleRows('tasks').map((row, place) => ({
      ...row,
      'Nội dung nhiệm vụ': `Việc ${row.Mã}`,
      'Nguyên nhân, hướng xử lý': '',
      'Kết quả, sản phẩm': '',
      // Some are on time often enough to be commended.
      ...(place % 3 === 0 && {
        'Thời hạn giao': '30/11/2023',
        'Tiến độ': 'Hoàn thành',
        'Ngày hoàn thành': '28/11/2023',
      }),
    })),
    inspections: [
      { 'Đơn vị được kiểm tra': 'Phòng Tư pháp', 'Kiến nghị, xử lý': 'Việc một', 'Hạn khắc phục': '01/12/2023' },
      { 'Đơn vị được kiểm tra': 'Phòng Tư pháp', 'Kiến nghị, xử lý': 'Việc hai', 'Hạn khắc phục': '08/12/2023' },
    ],
    criteria: [],
    settings: [],
  };

  it.each([
    ['the report', [printed(reportOn(quiet).document), reportOn(quiet).zalo]],
    ['the reminders', remindersOn(quiet).flatMap(({ zalo, letter, mail }) => [zalo, printed(letter), mail ?? ''])],
    ['the guide', guidePage().map(([text]) => String(text))],
  ] as const)('in %s', (_, texts) => {
    expect(texts.filter((text) => JUDGING.test(text))).toEqual([]);
  });

  it('and where a decision is proposed, facts stand behind it: task, date, cause, reminders', () => {
    const text = printed(reportOn().document);
    expect(text).toMatch(
      /Đề nghị Chủ tịch UBND huyện xem xét, chỉ đạo xử lý theo quy chế làm việc của UBND huyện\n {4}- .+: “.+”, hạn 30\/11\/2023\. Nguyên nhân đơn vị nêu: .+\. Đã đôn đốc: 01\/12\/2023\./,
    );
  });
});
