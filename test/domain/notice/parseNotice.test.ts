// Reads whole sample notices and compares every task; then what options change, and what texts that are no notice give.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../src/domain/notice/parseNotice.ts';
import { communeNotice } from './samples/communeNotice.ts';
import { planWithTable } from './samples/planWithTable.ts';
import { reminderLetter } from './samples/reminderLetter.ts';
import type { ExpectedTask } from './samples/sample.ts';
import { wrappedDirective } from './samples/wrappedDirective.ts';

const samples = [communeNotice, wrappedDirective, planWithTable, reminderLetter];

describe.each(samples)('$name is read as a careful clerk would', (sample) => {
  const notice = parseNotice(sample.text);

  it('shows number and day of signing, so that the clerk need not type them', () => {
    expect([notice.number, notice.issuedOn]).toEqual([sample.number, sample.issuedOn]);
  });

  it('gives each task with its units, deadline, target, source and lines, and nothing else', () => {
    const found = notice.tasks.map((task, index): ExpectedTask => {
      const begins = sample.tasks[index]?.begins ?? '';
      const due = task.deadline?.on ?? task.deadline?.recurrence;
      return {
        begins: task.text.startsWith(begins) && begins !== '' ? begins : task.text,
        leads: task.leadUnits,
        ...(task.coordinatingUnits.length > 0 ? { coordinating: task.coordinatingUnits } : {}),
        ...(due ? { due } : {}),
        ...(task.deadline ? { kind: task.deadline.kind } : {}),
        ...(task.targetPercent === null ? {} : { target: task.targetPercent }),
        ...(task.condition === null ? {} : { condition: task.condition }),
        source: task.source,
        lines: task.lines,
      };
    });
    expect(found).toEqual(sample.tasks);
  });

  it('leaves no order unplaced', () => {
    expect(notice.unplaced).toEqual([]);
  });
});

describe('what the user enters wins over what the text shows', () => {
  it('counts days without a year from the day entered', () => {
    const text = 'Giao Phòng Kinh tế báo cáo trước ngày 20/01.';
    expect(parseNotice(text, { issuedOn: '2025-12-01' }).tasks[0]?.deadline?.on).toBe('2026-01-20');
  });

  it('registers "trước ngày" as the day before where the office counts so', () => {
    const text = 'Giao Phòng Kinh tế báo cáo trước ngày 20/12/2025.';
    expect(parseNotice(text, { before: 'exclusive' }).tasks[0]?.deadline?.on).toBe('2025-12-19');
  });

  it('leaves a day aside that is no ISO day, instead of failing', () => {
    expect(parseNotice('Giao Phòng Kinh tế lập dự toán.', { issuedOn: '1/12/2025' }).issuedOn).toBeNull();
  });

  it('gives units as the board writes them, whatever alias, dash or tone the notice uses', () => {
    const units = [
      { name: 'Phòng Văn hóa – Xã hội', aliases: ['P. VH-XH'] },
      { name: 'Tổ Đẹp và Sạch, Ngăn nắp', aliases: [] },
    ];
    const text =
      '1. Giao P. VH-XH và Tổ Đẹp và Sạch, Ngăn nắp dọn vệ sinh.\n2. Phòng Văn hoá - Xã hội xã rà soát biển hiệu.';
    expect(parseNotice(text, { units }).tasks.map((task) => task.leadUnits)).toEqual([
      ['Phòng Văn hóa – Xã hội', 'Tổ Đẹp và Sạch, Ngăn nắp'],
      ['Phòng Văn hóa – Xã hội'],
    ]);
  });
});

describe('a text that is no notice gives an answer, not a crash', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['noise', '@@@ ||| %%% 12 34 ### ((('],
    ['English', 'The quick brown fox.\n1. Jumps over the lazy dog.\n- Twice.'],
    ['a sheet of figures', 'Tháng\tThu\tChi\n1\t12.000\t9.000\n2\t13.500\t8.200'],
    ['a letterhead alone', 'ỦY BAN NHÂN DÂN\nSố: 1/TB-UBND\nNơi nhận:\n- Như trên;\nCHỦ TỊCH'],
  ])('%s holds no task', (_, text) => {
    expect(parseNotice(text).tasks).toEqual([]);
  });
});

describe('what looks like an order but names nobody is shown, not dropped', () => {
  it('lists a dated sentence that no unit is given', () => {
    const text =
      'Chủ tịch UBND xã kết luận như sau:\n1. Giao Phòng Kinh tế lập dự toán.\n2. Hồ sơ dự án đầy đủ, gửi trước ngày 10/12/2025 về xã.';
    expect(parseNotice(text).unplaced).toEqual([
      { text: 'Hồ sơ dự án đầy đủ, gửi trước ngày 10/12/2025 về xã.', lines: [3, 3] },
    ]);
  });

  it('says that a day does not exist instead of moving it', () => {
    const deadline = parseNotice('Giao Phòng Kinh tế báo cáo trước ngày 31/11/2025.').tasks[0]?.deadline;
    expect([deadline?.kind, deadline?.on]).toEqual(['unreadable', null]);
  });
});
