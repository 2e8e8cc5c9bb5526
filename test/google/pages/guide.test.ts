// The page "Hướng dẫn": written by set-up, kept whole by set-up, and speaking of what the menu really offers.
import { describe, expect, it } from 'vitest';
import { MENU_ITEMS } from '../../../src/google/menu/menu.ts';
import { pages, tables } from '../../../src/workbook/schema/index.ts';
import { settingRows } from '../../../src/workbook/schema/settings.ts';
import { openEmpty, openSample, shownIn } from '../../board.ts';

const guide = (board = openSample()) => shownIn(board, 'Hướng dẫn').map(([text]) => text ?? '');

describe('the guide', () => {
  it('stands right before the settings and tells the five things to do', () => {
    const board = openSample();
    expect(board.google.sheetNames().slice(-2)).toEqual(['Hướng dẫn', 'Cấu hình']);
    const lines = guide(board);
    const start = lines.indexOf('NĂM VIỆC CẦN LÀM');
    expect(lines.slice(start + 1, start + 6).map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
  });

  it.each([
    ['who marks a task done', /Người tổng hợp chọn “Hoàn thành”/],
    ['how an extension is entered', /“Gia hạn đến”.*“Văn bản cho gia hạn”/],
    ['how Friday’s reports are entered', /“Ngày đã báo cáo”.*01\/12; 08\/12/],
    [
      'how a new year begins',
      /Tạo bản sao.*“Năm”.*“Kết quả”.*“Điểm thẩm định”.*“Hạn hoàn thành”.*“Chỉ tiêu”.*“Tổng số”/,
    ],
  ])('says %s', (_, words) => {
    expect(guide().some((line) => words.test(line))).toBe(true);
  });

  it('names only menu items, sheets and columns that there are', () => {
    const text = guide().join('\n');
    const captions = MENU_ITEMS.map(({ caption }) => caption);
    const named = text.split('CCHC → ').slice(1);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((words) => !captions.some((caption) => words.startsWith(caption)))).toEqual([]);

    const known = new Set([
      ...Object.values(tables).flatMap(({ name, columns }) => [
        name,
        ...Object.values(columns).flatMap((column) => [
          column.header,
          ...('choices' in column ? Object.values(column.choices as Record<string, string>) : []),
        ]),
      ]),
      ...Object.values(settingRows).map(({ label }) => label),
      ...Object.values(pages).map(({ name }) => name),
    ]);
    const examples = /^(Trước ngày|Trong tháng|Sau khi|Thứ 6|Ngày 20|Có: 1đ|Theo tỷ lệ)/;
    const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
    expect(quoted.filter((words) => !known.has(words) && !examples.test(words))).toEqual([]);
  });

  it('is written again where someone typed over it, and not otherwise', () => {
    const board = openSample();
    const before = guide(board);
    board.script.run('setUpBoard');
    expect(board.google.meter.counts().write).toBe(0);
    board.google.user('owner').type('Hướng dẫn', 'A3', 'gõ đè');
    board.script.run('setUpBoard');
    expect(guide(board)).toEqual(before);
  });

  it('takes no sheet of the office’s own that bears the name', () => {
    const board = openEmpty();
    board.google.user('owner').renameSheet(board.google.sheetNames()[0] ?? '', 'Hướng dẫn');
    board.google.user('owner').type('Hướng dẫn', 'A1', 'của chúng tôi');
    board.google.screen.answerWith(() => ({ button: 'YES' }));
    board.script.run('setUpBoard');
    expect(shownIn(board, 'Hướng dẫn')[0]?.[0]).toBe('của chúng tôi');
    expect(board.google.sheetNames()).toContain('Hướng dẫn 2');
  });
});
