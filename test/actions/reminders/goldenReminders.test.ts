// The reminders of the sample board, to one unit and to all, as an office would send them.
import { describe, expect, it } from 'vitest';
import { prepareReminders } from '../../../src/actions/reminders/prepareReminders.ts';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { sampleRows, sampleSnapshot } from '../../sampleSnapshot.ts';
import { printed } from '../report/printed.ts';

const today = parseIsoDate('2023-12-04');

function reminders(tasks = sampleRows('tasks')) {
  if (today === null) throw new Error('no such day');
  const made = prepareReminders(sampleSnapshot({ tasks }), today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made.reminders;
}

describe('reminders', () => {
  it('go to all units together first, then to each', () => {
    const units = reminders().map(({ unit }) => unit);
    expect(units[0]).toBeNull();
    expect(units.slice(1, 3)).toEqual(['Phòng Tài chính – Kế hoạch', 'Phòng Lao động – Thương binh và Xã hội']);
    expect(new Set(units).size).toBe(units.length);
  });

  it('say the same in Zalo, in the letter and in the mail', async () => {
    const [all] = reminders();
    const one = reminders().find(({ unit }) => unit === 'Văn phòng HĐND và UBND');
    const text = [all, one].map((reminder) => {
      if (reminder === undefined) throw new Error('no reminder');
      return [reminder.zalo, printed(reminder.letter), decodeURIComponent(reminder.mail ?? 'no mail')].join('\n\n');
    });
    await expect(text.join('\n==========\n\n')).toMatchFileSnapshot('../../golden/reminders.txt');
  });

  it('fall silent once everything is done', () => {
    const done = sampleRows('tasks').map((row) => ({
      ...row,
      'Tiến độ': 'Hoàn thành',
      'Ngày hoàn thành': '29/11/2023',
    }));
    expect(reminders(done)).toEqual([]);
  });

  it('lead back to the rows they speak of', () => {
    const one = reminders().find(({ unit }) => unit === 'Phòng Kinh tế và Hạ tầng');
    expect(one?.rows.map(({ words }) => words.slice(0, 20))).toEqual(['|NV20|Tổ chức họp xé']);
  });
});
