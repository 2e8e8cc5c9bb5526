// What the add-on writes of itself beside a unit's name are facts, never a judgement.
import { describe, expect, it } from 'vitest';
import { guidePage } from '../../../src/workbook/guide/page.ts';
import { sampleRows } from '../../sampleSnapshot.ts';
import { type Rows, remindersOn, reportOn } from './papers.ts';
import { printed } from './printed.ts';

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
