// The reminders of the sample board, to one unit and to all, as an office would send them.
import { describe, expect, it } from 'vitest';
import { prepareReminders } from '../../../src/actions/reminders/prepareReminders.ts';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { sampleRows, sampleSnapshot } from '../../sampleSnapshot.ts';
import { afterAWeek } from '../afterAWeek.ts';
import { printed } from '../report/printed.ts';

function reminders(tasks = sampleRows('tasks'), day = '2023-12-04') {
  const today = parseIsoDate(day);
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

  const asSent = (made: ReturnType<typeof reminders>, unit: string) =>
    [made[0], made.find((reminder) => reminder.unit === unit)]
      .map((reminder) => {
        if (reminder === undefined) throw new Error('no reminder');
        return [reminder.zalo, printed(reminder.letter), decodeURIComponent(reminder.mail ?? 'no mail')].join('\n\n');
      })
      .join('\n==========\n\n');

  it('say the same in Zalo, in the letter and in the mail', async () => {
    const text = asSent(reminders(), 'Văn phòng HĐND và UBND');
    await expect(text).toMatchFileSnapshot('../../golden/reminders-before.txt');
  });

  it('and after a week speak of what is left', async () => {
    const text = asSent(reminders(afterAWeek(sampleRows('tasks')), '2023-12-08'), 'UBND xã Thạnh Mỹ');
    await expect(text).toMatchFileSnapshot('../../golden/reminders-after.txt');
  });

  it('to all name an order to many units once, with each of them', () => {
    const [all] = reminders(afterAWeek(sampleRows('tasks')), '2023-12-08');
    const lines = all?.zalo.split('\n') ?? [];
    const places = lines.flatMap((line, place) => (line.includes('Xếp loại chất lượng') ? [place] : []));
    expect(places).toHaveLength(1);
    expect(lines[(places[0] ?? 0) + 1]?.split('; ')).toHaveLength(12);
  });

  it('ask for causes only where something is overdue', () => {
    const zaloOf = (name: string) => reminders().find(({ unit }) => unit === name)?.zalo;
    expect(zaloOf('Phòng Kinh tế và Hạ tầng')).toContain('nêu rõ nguyên nhân');
    expect(zaloOf('Văn phòng HĐND và UBND')).not.toContain('nguyên nhân');
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
