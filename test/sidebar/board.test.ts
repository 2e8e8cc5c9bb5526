// The sidebar in a real browser: what a clerk sees, searches, and reaches with the keyboard alone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { letterOf, openSample, shownIn } from '../board.ts';
import { browserIsHere, button, focused, openReady, says, status, taskLines, units } from './parts.ts';
import { takePicture } from './sidebar.ts';

/** Whether anything reaches beyond the right edge. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.runIf(browserIsHere)('what the sidebar shows', () => {
  it('says where the office stands, in words and numbers beside every bar', async () => {
    const { page, close } = await openReady();
    const text = await page.locator('main').textContent();
    for (const words of [
      'Số liệu tính đến 08:00 ngày 04/12/2023',
      'Số liệu khớp với bảng.',
      'Tiêu chí đã thực hiện 27/42 64,29%',
      'Điểm tự chấm 39,67/60 66,12%',
      'Còn có thể đạt 14,77 24,62%',
      'Không còn đạt được 5,56 9,27%',
    ])
      expect(text).toContain(words);
    expect(await page.locator('.bar:not([aria-hidden])').count()).toBe(0);
    await takePicture({ page }, 'figures');
    await takePicture({ page }, 'whole', true);
    await close();
  });

  it('lists five criteria with points, unit and date, and the overdue tasks before the others', async () => {
    const { page, close } = await openReady();
    const criteria = page.getByRole('region', { name: 'Tiêu chí còn nhiều điểm nhất' }).getByRole('listitem');
    expect(await criteria.count()).toBe(5);
    expect(await criteria.first().textContent()).toMatch(/điểm Hạn \d\d\/\d\d\/2023 /);
    const tasks = await taskLines(page).allTextContents();
    expect(tasks.filter((text) => text.includes('Quá hạn ')).length).toBeGreaterThan(4);
    expect(tasks[0]).toContain('Quá hạn ');
    await close();
  });

  it('fits into 300 pixels, with letters twice as large too', async () => {
    const { page, close } = await openReady();
    expect(await isTooWide(page)).toBe(false);
    await page.addStyleTag({ content: ':root { font-size: 175% }' });
    expect(await isTooWide(page)).toBe(false);
    await takePicture({ page }, 'large-letters', true);
    await close();
  });

  it('begins with words, not with an empty page', async () => {
    const board = openSample();
    const { page, hold, close } = await openReady(board);
    const release = hold('readBoardPanel');
    await page.reload();
    await says(page.getByRole('status'), 'Đang đọc bảng…');
    await takePicture({ page }, 'reading');
    release();
    await button(page, 'Làm mới').waitFor();
    await close();
  });
});

describe.runIf(browserIsHere)('searching and filtering', () => {
  it('finds a unit by its name typed without marks, and says how many were found', async () => {
    const { page, close } = await openReady();
    const all = await taskLines(page).count();
    await page.getByLabel('Tìm nhiệm vụ').fill('thanh my');
    expect(await units(page)).toEqual(['UBND xã Thạnh Mỹ']);
    await takePicture({ page }, 'search', true);
    const left = await taskLines(page).count();
    await says(page.getByRole('status'), new RegExp(`^0?${left} trong ${all} lượt giao$`));
    await close();
  });

  it('shows one unit only, and everything again', async () => {
    const { page, close } = await openReady();
    const all = await taskLines(page).count();
    await page.getByLabel('Đơn vị').selectOption('Phòng Nội vụ');
    expect(await units(page)).toEqual(['Phòng Nội vụ']);
    await page.getByLabel('Đơn vị').selectOption('');
    expect(await taskLines(page).count()).toBe(all);
    await close();
  });

  it('says that nothing was found, and gives the way back', async () => {
    const { page, close } = await openReady();
    await page.getByLabel('Tìm nhiệm vụ').fill('không có việc này');
    await page.getByText('Không có nhiệm vụ nào khớp.').waitFor();
    await button(page, 'Bỏ lọc').click();
    expect(await taskLines(page).count()).toBeGreaterThan(5);
    expect(await page.getByLabel('Tìm nhiệm vụ').inputValue()).toBe('');
    await close();
  });

  it('keeps what was typed and chosen when the figures are read anew', async () => {
    const { page, close } = await openReady();
    await page.getByLabel('Tìm nhiệm vụ').fill('xep loai');
    await page.getByLabel('Đơn vị').selectOption('Phòng Nội vụ');
    await button(page, 'Làm mới').click();
    await says(status(page), 'Đã đọc lại bảng.');
    expect(await page.getByLabel('Đơn vị').inputValue()).toBe('Phòng Nội vụ');
    expect(await units(page)).toEqual(['Phòng Nội vụ']);
    await close();
  });

  it('shows a long list bit by bit', async () => {
    const board = openSample();
    const below = board.google.view('Nhiệm vụ').lastRow + 1;
    const rows = Array.from({ length: 150 }, (_, at) => [
      `M${at}`,
      `Việc ${at}`,
      '',
      '',
      'Phòng Nội vụ',
      '',
      '01/12/2023',
    ]);
    board.google.user('clerk').paste('Nhiệm vụ', `A${below}`, rows);
    const { page, close } = await openReady(board);
    expect(await taskLines(page).count()).toBe(60);
    await button(page, 'Hiện thêm 60 lượt giao').click();
    expect(await taskLines(page).count()).toBe(120);
    expect(await focused(page)).toBe(await taskLines(page).nth(60).textContent());
    await close();
  });
});

describe.runIf(browserIsHere)('text from the sheet is text and nothing else', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"></script><script>alert(1)</script>',
    '=HYPERLINK("https://example.vn")',
  ];

  it('in units, contents, codes, criteria and the name of the office', async () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    const below = board.google.view('Nhiệm vụ').lastRow + 1;
    const column = (header: string, sheet = 'Nhiệm vụ') => letterOf(board, sheet, header);
    for (const header of ['Mã', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì']) {
      clerk.setNumberFormat('Nhiệm vụ', `${column(header)}${below}:${column(header)}${below + 2}`, '@');
      clerk.paste(
        'Nhiệm vụ',
        `${column(header)}${below}`,
        HOSTILE.map((text) => [text]),
      );
    }
    clerk.paste(
      'Nhiệm vụ',
      `${column('Thời hạn giao')}${below}`,
      HOSTILE.map(() => ['01/12/2023']),
    );
    const lastCriterion = board.google.view('Tiêu chí').lastRow + 1;
    clerk.paste('Tiêu chí', `A${lastCriterion}`, [['9', HOSTILE[0] ?? '', '50']]);
    const agency = shownIn(board, 'Cấu hình').findIndex((row) => row[0] === 'Tên cơ quan') + 1;
    clerk.type('Cấu hình', `B${agency}`, HOSTILE[1] ?? '');

    const { page, errors, close } = await openReady(board);
    expect(await page.locator('h1').textContent()).toBe(HOSTILE[1]);
    const contents = await taskLines(page).locator('.content').allTextContents();
    expect(contents).toEqual(expect.arrayContaining(HOSTILE));
    expect(await units(page)).toEqual(expect.arrayContaining([HOSTILE[0], HOSTILE[2]]));
    expect(await page.getByLabel('Đơn vị').locator('option').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(HOSTILE[0] ?? '')]),
    );
    expect(await page.locator('.headline .content').first().textContent()).toContain(HOSTILE[0]);
    expect(await page.locator('img, a, main script').count()).toBe(0);
    await takePicture({ page }, 'hostile', true);
    await page.getByLabel('Tìm nhiệm vụ').fill('<img');
    await taskLines(page).first().click();
    await says(status(page), `Đã chọn dòng ${below} ở trang “Nhiệm vụ”.`);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.runIf(browserIsHere)('with the keyboard alone', () => {
  it('reaches the buttons, the search, the filter and the lines in the order of the page', async () => {
    const board = openSample();
    const { page, close } = await openReady(board);
    const stops: string[] = [];
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(NAME_OF_FOCUSED));
    }
    expect(stops.slice(0, 2)).toEqual(['Cập nhật số liệu', 'Làm mới']);
    expect(stops.slice(7, 9)).toEqual(['Tìm nhiệm vụ', 'Đơn vị']);
    expect(stops[9]).toContain('Quá hạn');
    await page.keyboard.press('Enter');
    await says(status(page), /^Đã chọn dòng/);
    expect(board.google.selection()).toContain('Nhiệm vụ');
    await close();
  });

  it('shows where it is', async () => {
    const { page, close } = await openReady();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await close();
  });

  it('keeps its place on the button while the work goes on and after it', async () => {
    const { page, close } = await openReady();
    await button(page, 'Làm mới').focus();
    await page.keyboard.press('Space');
    await says(status(page), 'Đã đọc lại bảng.');
    expect(await focused(page)).toBe('Làm mới');
    await close();
  });

  it('gives every field, list and section a name that a screen reader can say', async () => {
    const { page, close } = await openReady();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('region').count()).toBe(3);
    expect(await page.evaluate(UNNAMED)).toEqual([]);
    await close();
  });
});

const NAME_OF_FOCUSED = `(() => {
  const { activeElement: element } = document;
  return element.labels?.[0]?.textContent ?? element.textContent;
})()`;

const UNNAMED = `[...document.querySelectorAll('button, input, select, section')]
  .filter((element) => !(element.labels?.length || element.textContent.trim() || element.getAttribute('aria-label')))
  .map((element) => element.outerHTML)`;
