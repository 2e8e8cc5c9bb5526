// Charts that a script put on a sheet, as people see them on the page: over their cells, following their figures, told in words too.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createLocalGoogle, loadScript } from '../../src/local/index.ts';
import { openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const SHEET = 'Bảng';

const CODE = `
  function draw() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const chart = (kind, title, row) => sheet.newChart()
      .setChartType(kind)
      .addRange(sheet.getRange('A1:A4'))
      .addRange(sheet.getRange('B1:B4'))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(row, 1, 0, 0)
      .setOption('title', title)
      .setOption('width', 300)
      .setOption('height', 180)
      .setOption('colors', ['#2f6fa7'])
      .setOption('legend', { position: 'none' })
      .build();
    sheet.insertChart(chart(Charts.ChartType.BAR, 'Tỷ lệ điểm theo <b>lĩnh vực</b>', 6));
    sheet.insertChart(chart(Charts.ChartType.LINE, 'Diễn biến', 30));
  }
`;

const ROWS = [
  ['Lĩnh vực', 'Tỷ lệ'],
  ['Thể chế', '75%'],
  ['Cải cách thủ tục hành chính', '50%'],
  ['Bộ máy', '20%'],
];

function boardWithCharts() {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00' });
  const clerk = google.user('clerk');
  clerk.renameSheet(google.sheetNames()[0] ?? '', SHEET);
  clerk.paste(SHEET, 'A1', ROWS);
  const script = loadScript(google, {
    code: CODE,
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
  });
  script.run('draw');
  return { google, script };
}

/** How many of the canvas's dots are of the colour of the bars. */
const BLUE_DOTS = `(() => {
  const canvas = document.querySelector('.chart canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dots = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 0x2f && data[at + 1] === 0x6f && data[at + 2] === 0xa7) dots++;
  return dots / (window.devicePixelRatio ** 2);
})()`;

const browserIsHere = hasBrowser();

const WAITING = { timeout: 10_000, interval: 100 };

describe.runIf(browserIsHere)('charts on the page', () => {
  const board = boardWithCharts();
  const served = servedBoard(board);
  let tab: Tab;

  let dotsAtFirst = 0;

  const dots = async (at: Tab) => Number(await at.page.evaluate(BLUE_DOTS));

  beforeAll(async () => {
    tab = await served.open(SHEET);
    dotsAtFirst = await vi.waitFor(async () => {
      const drawn = await dots(tab);
      expect(drawn).toBeGreaterThan(500);
      return drawn;
    }, WAITING);
  });

  const cornerOf = async (place: number) => {
    const box = await tab.page.locator('.chart').nth(place).boundingBox();
    return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
  };
  const cornerOfCell = async (a1: string) => {
    const box = await tab.cell(a1).boundingBox();
    return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
  };

  it('lie over the cell they are anchored at, in the size they were given', async () => {
    const box = await tab.page.locator('.chart').first().boundingBox();
    expect([box?.width, box?.height]).toEqual([300, 180]);
    expect(await cornerOf(0)).toEqual(await cornerOfCell('A6'));
    await tab.screenshot('bieu-do');
  });

  it('are told as tables to whoever can’t see them, a title with signs as it is', async () => {
    const words = tab.page.getByRole('region', { name: `Biểu đồ trên trang tính ${SHEET}` });
    expect(await words.getByRole('table').count()).toBe(2);
    const first = words.getByRole('table', { name: 'Tỷ lệ điểm theo <b>lĩnh vực</b>' });
    expect(await first.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Tỷ lệ'),
      expect.stringMatching(/Thể chế\s+75%/),
      expect.stringMatching(/thủ tục hành chính\s+50%/),
      expect.stringMatching(/Bộ máy\s+20%/),
    ]);
    expect(await tab.page.locator('.chart[aria-hidden=true]').count()).toBe(2);
  });

  it('are drawn anew when a figure changes, for whoever else looks on too', async () => {
    const viewer = await served.open(SHEET, { query: '?role=viewer' });
    await tab.type('B4', '90%');
    await viewer.page
      .getByRole('table', { name: /lĩnh vực/ })
      .getByText('90%')
      .waitFor();
    await expect.poll(() => dots(viewer)).toBeGreaterThan(dotsAtFirst * 1.1);
  });

  it('move with the rows they lie on', async () => {
    board.google.user('clerk').insertRows(SHEET, 2, 2);
    const anchor = board.google.charts(SHEET)[0]?.place.row;
    // An edit tells the page of the rows, too.
    await tab.type('D1', `chèn đến ${anchor}`);
    expect(anchor).toBeGreaterThan(6);
    await vi.waitFor(async () => expect(await cornerOf(0)).toEqual(await cornerOfCell(`A${anchor}`)), WAITING);
    const rows = tab.page.getByRole('table', { name: /lĩnh vực/ }).getByRole('row');
    expect(await rows.count()).toBeGreaterThan(5);
  });

  it('take no click from the sheet beside them, and no key at all', async () => {
    await tab.select('E9');
    await tab.press('ArrowLeft');
    expect((await tab.active())[0]).toBe('D9');
    await tab.page.locator('.chart').first().click();
    expect((await tab.active())[0]).toBe('D9');
  });

  it('go when somebody deletes them', async () => {
    board.google.user('clerk').changeCharts(SHEET, (charts) => charts.slice(-1));
    await tab.type('D2', 'y');
    await tab.page.locator('.chart').nth(1).waitFor({ state: 'detached' });
    await expect.poll(() => tab.page.getByRole('table').count()).toBe(1);
  });

  it('can be read on a phone', async () => {
    const phone = await served.open(SHEET, { viewport: { width: 390, height: 844 }, query: '?role=viewer' });
    const box = await phone.page.locator('.chart').first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});

describe.runIf(browserIsHere)('the overview’s charts, as leadership sees them', () => {
  const board = openSample();
  const served = servedBoard(board);

  it.each([
    ['a phone', 'dien-thoai', { width: 390, height: 844 }],
    ['a wall', 'man-hinh', { width: 1280, height: 1400 }],
  ])('fit %s, one below the other', async (_, name, viewport) => {
    const tab = await served.open('Tổng quan', { query: '?role=viewer', viewport });
    const charts = board.google.charts('Tổng quan');
    await tab.page.getByLabel('Ô đang chọn').fill(`A${(charts[0]?.place.row ?? 1) + 30}`);
    await tab.press('Enter');
    // The sheet may still be on its way there.
    await vi.waitFor(async () => {
      const boxes = await Promise.all(charts.map((_, place) => tab.page.locator('.chart').nth(place).boundingBox()));
      boxes.forEach((box, place) => {
        expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(viewport.width);
        expect(box?.y ?? 0).toBeGreaterThanOrEqual((boxes[place - 1]?.y ?? -9999) + (boxes[place - 1]?.height ?? 0));
      });
    }, WAITING);
    for (const { title } of charts) expect(await tab.page.getByRole('table', { name: title }).count()).toBe(1);
    await tab.screenshot(`bieu-do-${name}`);
  });
});
