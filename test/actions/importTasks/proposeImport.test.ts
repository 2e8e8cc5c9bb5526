// What a pasted notice is proposed to become, before anything is written.

import { describe, expect, it } from 'vitest';
import { MOST_LETTERS } from '../../../src/actions/importTasks/limits.ts';
import { proposeImport } from '../../../src/actions/importTasks/proposeImport.ts';
import type { ImportProposal } from '../../../src/protocol.ts';
import { day } from '../../day.ts';
import { snapshotOf } from '../../workbooks.ts';
import { boardWith } from './boards.ts';
import { SAMPLE_NOTICE } from './sampleNotice.ts';

const TODAY = day('2023-12-06');

function proposed(text: string, board = boardWith()): ImportProposal {
  const outcome = proposeImport(board, text, null, TODAY);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome.proposal;
}

function refusal(text: string): string {
  const outcome = proposeImport(boardWith(), text, null, TODAY);
  if (outcome.kind !== 'refused') throw new Error('Not refused');
  return outcome.message;
}

describe('a clerk pastes a notice and sees what it asks for', () => {
  const { number, issuedOn, tasks, units, unplaced } = proposed(SAMPLE_NOTICE);

  it('finds the number and the day, so that neither is typed', () => {
    expect({ number, issuedOn }).toEqual({ number: '318/TB-UBND', issuedOn: '2023-12-05' });
  });

  it('finds every order and leaves nothing over', () => {
    expect(tasks).toHaveLength(12);
    expect(unplaced).toEqual([]);
  });

  it('shows for each deadline what the board will compute, because that is what people will be held to', () => {
    expect(tasks.map(({ deadline }) => deadline.shown)).toEqual([
      'Hạn 15/12/2023',
      'Định kỳ: kỳ tới 08/12',
      'Hạn 20/12/2023',
      'Hạn 31/12/2023',
      'Chờ điều kiện',
      'Hạn 25/12/2023',
      'Hạn 18/12/2023',
      'Hạn 31/03/2024',
      'Định kỳ: kỳ tới 20/12',
      'Hạn 22/12/2023',
      'Thường xuyên',
      'Chờ điều kiện',
    ]);
  });

  it('says the place in the document apart from its number, for the number can be corrected', () => {
    expect(tasks[0]?.place).toBe('mục 1, gạch đầu dòng 1');
    expect(tasks[7]?.place).toBe('mục 4');
  });

  it('names the lines of each order, so that it can be shown in the text', () => {
    const lines = SAMPLE_NOTICE.split('\n');
    for (const { content, lines: range } of tasks) {
      expect(lines.slice(range[0] - 1, range[1]).join(' ')).toContain(content.slice(0, 20));
    }
  });

  it('keeps target and coordinating units', () => {
    expect(tasks[5]?.targetPercent).toBe(85);
    expect(tasks[2]?.coordinatingUnits).toEqual(['Văn phòng HĐND và UBND']);
  });

  it('suggests criteria by their words, at most three', () => {
    expect(tasks[6]?.criteria.map(({ code }) => code)).toEqual(['1']);
    for (const { criteria } of tasks) expect(criteria.length).toBeLessThanOrEqual(3);
  });

  it('lists each named unit once', () => {
    expect(units.map(({ named }) => named)).toEqual([...new Set(tasks.flatMap(({ leadUnits }) => leadUnits))]);
  });
});

describe('units that need a person', () => {
  const unit = (named: string) => proposed(SAMPLE_NOTICE).units.find((one) => one.named === named);

  it('offers the nearest name but does not choose it: two offices may be called alike', () => {
    expect(unit('Phòng Văn hóa Thông tin')).toMatchObject({
      isKnown: false,
      meaning: { kind: 'asWritten' },
      nearest: 'Phòng Văn hóa và Thông tin',
    });
  });

  it('takes a group for its members by the column Nhóm', () => {
    expect(unit('UBND các xã, thị trấn')?.meaning).toEqual({
      kind: 'members',
      names: ['UBND xã Bình An', 'UBND thị trấn Tân Lập'],
    });
    expect(unit('Các phòng, ban')?.members).toEqual([
      'Phòng Nội vụ',
      'Văn phòng HĐND và UBND',
      'Phòng Văn hóa và Thông tin',
    ]);
  });

  it('leaves “có liên quan” one row: the notice does not say who', () => {
    expect(unit('Các cơ quan, đơn vị có liên quan')).toMatchObject({
      isGroup: true,
      isPartial: true,
      meaning: { kind: 'asWritten' },
    });
  });

  it('knows a unit by its alias', () => {
    const { units } = proposed('1. Phòng NV báo cáo kết quả rà soát trước ngày 15/12/2023.');
    expect(units).toMatchObject([{ named: 'Phòng Nội vụ', isKnown: true }]);
  });
});

describe('what the board has already is marked', () => {
  const content = 'Niêm yết công khai đầy đủ thủ tục hành chính tại bộ phận một cửa trước ngày 18/12/2023.';
  const marked = (row: Record<string, string | { date: ReturnType<typeof day> }>) =>
    proposed(SAMPLE_NOTICE, boardWith([{ code: 'NV07', leadUnits: 'Phòng Nội vụ', ...row }])).tasks[6]?.alreadyThere;

  it.each([
    ['the same words', { content }, 'NV07'],
    ['the same words in other capitals and tones', { content: content.toUpperCase() }, 'NV07'],
    ['one word more', { content: `${content} Khẩn trương.` }, 'NV07'],
    [
      'half of the words in the same place of the same document',
      { content: 'Niêm yết công khai đầy đủ thủ tục hành chính', notice: '318/TB-UBND, mục 3, gạch đầu dòng 2' },
      'NV07',
    ],
    [
      'other words in the same place',
      { content: 'Báo cáo kết quả', notice: '318/TB-UBND, mục 3, gạch đầu dòng 2' },
      null,
    ],
    ['the same words of a notice of another day', { content, assignedOn: { date: day('2023-06-05') } }, null],
    ['other words', { content: 'Công khai thủ tục hành chính' }, null],
  ])('%s: %#', (_what, row, expected) => {
    expect(marked(row)).toBe(expected);
  });
});

describe('what is no notice gets a sentence', () => {
  it.each([
    ['nothing', '', /Chưa có văn bản/],
    ['white space', ' \n\t ', /Chưa có văn bản/],
    [
      'English',
      'The committee met on Monday. Everyone was pleased with the results of the year.',
      /Không thấy nhiệm vụ nào/,
    ],
    ['noise', '☃ %% 0x00 ~~~ \u0001\u0002 ==== ####', /Không thấy nhiệm vụ nào/],
    ['a spreadsheet of figures', 'A\tB\tC\n1\t2\t3\n4\t5\t6', /Không thấy nhiệm vụ nào/],
    ['more than a dialog can hold', 'a'.repeat(MOST_LETTERS + 1), /quá dài/],
  ])('%s', (_what, text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
  });

  it('reads two hundred pages and says how many tasks are too many', () => {
    const page = (n: number) => `${n}. Phòng Nội vụ báo cáo kết quả rà soát số ${n} trước ngày 15/12/2023.`;
    const text = Array.from({ length: 4000 }, (_, n) => page(n + 1)).join('\n');
    expect(refusal(text)).toMatch(/mỗi lần nhập được nhiều nhất 500/);
  });

  it('points to the set-up on a board that is none', () => {
    expect(proposeImport(snapshotOf({}), SAMPLE_NOTICE, null, TODAY)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Thiết lập, sửa bảng'),
    });
  });
});
