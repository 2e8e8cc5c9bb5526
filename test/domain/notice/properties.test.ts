// What holds for every text: no crash, tasks that stand in their lines, and nothing that depends on how the text was pasted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notice, type NoticeTask, parseNotice } from '../../../src/domain/notice/parseNotice.ts';
import { communeNotice } from './samples/communeNotice.ts';
import { planWithTable } from './samples/planWithTable.ts';
import { reminderLetter } from './samples/reminderLetter.ts';
import { wrappedDirective } from './samples/wrappedDirective.ts';

const samples = [communeNotice, wrappedDirective, planWithTable, reminderLetter].map((sample) => sample.text);

/** Pieces that notices are made of, in any order and spacing. */
const fragment = fc.constantFrom(
  ...samples.flatMap((text) => text.split(/\n/)),
  'Giao Sở Y tế, Sở Tài chính; giao UBND xã',
  '(',
  'STT\tNội dung\tChủ trì\tThời hạn',
  '1\tLập hồ sơ\tSở Y tế\t12/12/2025',
  'STT',
  'Nội dung',
  'Chủ trì',
  'Thời hạn',
  '1',
  '|',
  'Kính gửi:',
  'Nơi nhận:',
  'I. MỤC TIÊU',
  '- Chủ trì: Sở Y tế',
  '**',
);
const separator = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\t', '\n|\n');
const noticeLike = fc
  .array(fc.tuple(fragment, separator), { maxLength: 40 })
  .map((pieces) => pieces.map(([text, end]) => text + end).join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), noticeLike);

const RUNS = { seed: 20251204, numRuns: 150 };

/** White space, Unicode form and marks of emphasis apart. */
const plain = (text: string) => text.normalize('NFC').replace(/\*/g, '').replace(/\s+/g, ' ').trim();

/** Page numbers and the bars of a table may stand between the words of a task, so its words are looked for one after the other. */
function standsIn(task: { readonly text: string; readonly lines: readonly [number, number] }, text: string): boolean {
  const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).slice(task.lines[0] - 1, task.lines[1]);
  const found = plain(lines.join(' '))
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad\\]/g, '')
    .split(/[\s|]+/);
  let at = 0;
  return plain(task.text)
    .split(/[\s|]+/)
    .every((word) => {
      while (at < found.length && !found[at]?.includes(word)) at += 1;
      return at < found.length;
    });
}

const withoutLines = (notice: Notice) => ({
  ...notice,
  tasks: notice.tasks.map((task: NoticeTask) => ({ ...task, lines: null })),
  unplaced: notice.unplaced.map((one) => one.text),
});

describe('any text at all', () => {
  it('gives an answer, so that a wrong paste never breaks the import', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Array.isArray(parseNotice(text).tasks)).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives tasks whose words stand in the lines they point to, so that a click shows where a task comes from', () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        const { tasks, unplaced } = parseNotice(text);
        expect([...tasks, ...unplaced].filter((task) => !standsIn(task, text))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same twice, so that a second import finds what the first one wrote', () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        expect(parseNotice(text)).toEqual(parseNotice(text));
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

describe.each(samples)('a notice pasted in another way (%#)', (text) => {
  const read = withoutLines(parseNotice(text));

  it('reads the same with letters taken apart (NFD), as some systems copy them', () => {
    expect(withoutLines(parseNotice(text.normalize('NFD')))).toEqual(read);
  });

  it('reads the same with line ends of Windows, lines included', () => {
    expect(parseNotice(text.replace(/\n/g, '\r\n'))).toEqual(parseNotice(text));
  });

  it('reads the same with spaces that do not break and spaces at line ends', () => {
    expect(withoutLines(parseNotice(text.replace(/ /g, '\u00a0').replace(/\n/g, '  \n')))).toEqual(read);
  });

  it.each(['–', '•', '●', '+', '*', '\uf0b7'])('reads the same with "%s" for the dash of a bullet', (sign) => {
    expect(withoutLines(parseNotice(text.replace(/^- /gm, `${sign} `)))).toEqual(read);
  });
});

describe.each([communeNotice.text, planWithTable.text, reminderLetter.text])(
  'a notice with a paragraph on each line (%#)',
  (text) => {
    it('reads the same with blank lines between paragraphs, but for the line numbers', () => {
      expect(withoutLines(parseNotice(text.replace(/\n/g, '\n\n')))).toEqual(withoutLines(parseNotice(text)));
      expect(parseNotice(text.replace(/\n/g, '\n\n')).tasks.map((task) => task.lines)).toEqual(
        parseNotice(text).tasks.map(({ lines: [first, last] }) => [2 * first - 1, 2 * last - 1]),
      );
    });
  },
);

describe('two hundred pages', () => {
  const [head = '', body = ''] = communeNotice.text.split(/(?=^II\. )/m);
  const orders = body.slice(0, body.indexOf('Trong quá trình'));

  it('give as many tasks as their pages hold, without losing count', () => {
    const tasksOfOne = parseNotice(head + orders).tasks.length;
    expect(parseNotice(head + orders.repeat(200)).tasks).toHaveLength(200 * tasksOfOne);
  });

  it('in one paragraph are read too', () => {
    const paragraph = 'Giao Sở Y tế rà soát thiết bị; giao Sở Xây dựng rà soát nhà trạm. '.repeat(2000);
    expect(parseNotice(paragraph).tasks).toHaveLength(4000);
  });
});
