// Boards that are empty, lopsided or huge still give a report that reads well.
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../sampleSnapshot.ts';
import { type Rows, remindersOn, reportOn } from './papers.ts';
import { printed } from './printed.ts';

/** Words that no sentence should hold, whatever is missing. */
const HOLES = /undefined|NaN|null|#DIV|Infinity| {2}|\s[,;]|\(\)|: \.|““/;

const withStatus = (status: string) => sampleRows('criteria').map((row) => ({ ...row, 'Trạng thái': status }));

const BOARDS: readonly (readonly [string, Rows, readonly string[]])[] = [
  [
    'no tasks',
    { tasks: [] },
    ['Chưa có nhiệm vụ nào được giao.', 'Không có nhiệm vụ quá hạn.', 'Đến hạn 07 ngày tới: không có.'],
  ],
  [
    'only tasks that no longer apply',
    { tasks: [{ 'Nội dung nhiệm vụ': 'Việc một', 'Tiến độ': 'Không còn áp dụng', 'Thời hạn giao': '01/12/2023' }] },
    [
      '    Các nhiệm vụ được giao đều không còn áp dụng.',
      '2. Nhiệm vụ: các nhiệm vụ được giao đều không còn áp dụng.',
      'Không có nhiệm vụ quá hạn.',
    ],
  ],
  ['no criteria', { criteria: [] }, ['Chưa có tiêu chí nào được đưa vào bảng chấm điểm.']],
  ['nothing at all', { tasks: [], criteria: [], units: [], settings: [] }, ['Không có đề xuất, kiến nghị.']],
  [
    'all criteria not applicable',
    { criteria: withStatus('Không áp dụng') },
    [
      '    Cả 42 tiêu chí đều không áp dụng nên không chấm điểm.',
      '1. Tiêu chí: cả 42 tiêu chí đều không áp dụng nên không chấm điểm.',
    ],
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

  it('says that a chosen document has no task any more, instead of a report without tasks or on all of them', () => {
    expect(() => reportOn({}, '1/KH-UBND')).toThrow('Bảng không còn nhiệm vụ nào của văn bản “1/KH-UBND”.');
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
