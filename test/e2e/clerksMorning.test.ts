// A clerk's morning on the page: what is overdue, what has been done since, the figures of today.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatCount } from '../../src/vietnamese/number.ts';
import { letterOf, openSample, shownIn } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('a clerk opens the board in the morning', () => {
  const board = openSample();
  const served = servedBoard(board);
  let tab: Tab;

  const column = (header: string) => letterOf(board, 'Nhiệm vụ', header);
  const rowWhere = (header: string, text: string) => {
    const [headers = [], ...rows] = shownIn(board, 'Nhiệm vụ');
    return rows.findIndex((row) => row[headers.indexOf(header)] === text) + 2;
  };

  const overdueAtFirst = overdueUnits();

  beforeAll(async () => {
    tab = await served.open('Tổng quan');
  });

  beforeEach(() => tab.leave());

  it('reads the headline at once, with the day of the board and the word that it is an illustration', async () => {
    expect(await tab.text('A2')).toContain('27/42');
    expect(await tab.text('A2')).toContain('39,67/60');
    expect(await tab.page.locator('header').innerText()).toContain('04/12/2023');
    expect(await tab.page.locator('.notice').innerText()).toContain('Bảng minh họa');
    await tab.screenshot('tong-quan');
  });

  it('sees overdue tasks in red, without a script having to run', async () => {
    await tab.openSheet('Nhiệm vụ');
    const overdue = `${column('Nội dung nhiệm vụ')}${rowWhere('Tình trạng', 'Quá hạn')}`;
    await tab.page.keyboard.press('Control+Home');
    await scrollTo(tab, rowWhere('Tình trạng', 'Quá hạn'));
    await expect.poll(() => tab.background(overdue)).not.toBe('');
    await tab.screenshot('nhiem-vu-qua-han');
  });

  it('chooses the progress from the list and types the day, as in Google Sheets', async () => {
    const row = rowWhere('Tình trạng', 'Quá hạn');
    await tab.select(`${column('Tiến độ')}${row}`);
    await tab.press('Enter');
    await tab.page.getByRole('option', { name: 'Hoàn thành', exact: true }).waitFor();
    const list = await tab.page.getByRole('listbox').boundingBox();
    const sheet = await tab.page.locator('.grid').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
    expect(list?.height).toBeGreaterThan(150);
    await tab.screenshot('danh-sach-lua-chon');
    await tab.page.getByRole('option', { name: 'Hoàn thành', exact: true }).click();
    await tab.shows(`${column('Tiến độ')}${row}`, /^Hoàn thành$/);
    await tab.type(`${column('Ngày hoàn thành')}${row}`, '1/12/2023');
    await tab.shows(`${column('Ngày hoàn thành')}${row}`, '01/12/2023');
  });

  it('updates the figures from the menu and is told so; the overview shows one overdue unit less', async () => {
    await tab.menu('CCHC', 'Cập nhật số liệu');
    await tab.page.locator('.toast').filter({ hasText: 'Đã cập nhật' }).waitFor();
    await tab.screenshot('da-cap-nhat');
    await tab.openSheet('Tổng quan');
    expect(overdueUnits()).toBe(overdueAtFirst - 1);
    await tab.shows('A3', `của ${formatCount(overdueAtFirst - 1)} đơn vị`);
    await tab.screenshot('tong-quan-sau-cap-nhat');
  });

  function overdueUnits(): number {
    const text =
      shownIn(board, 'Tổng quan')
        .flat()
        .find((shown) => shown.startsWith('Quá hạn:')) ?? '';
    return Number(/của (\d+) đơn vị/.exec(text)?.[1] ?? Number.NaN);
  }

  it('is shown what the column is for, beside its header', async () => {
    await tab.openSheet('Nhiệm vụ');
    await tab.cell('B1').hover();
    await tab.page.getByRole('tooltip').waitFor();
    expect((await tab.page.getByRole('tooltip').innerText()).length).toBeGreaterThan(10);
    await tab.screenshot('ghi-chu-cot');
  });

  it('is warned by a mark, and told why, when a word is not in the list', async () => {
    const place = `${column('Tiến độ')}2`;
    await tab.type(place, 'Gần xong');
    await tab.cell(place).locator('.invalid-mark').waitFor();
    await tab.select(place);
    await tab.page.getByRole('tooltip').filter({ hasText: 'Không hợp lệ' }).waitFor();
    await tab.screenshot('khong-hop-le');
  });

  it('filters one unit and sees its tasks only, then all again', async () => {
    await tab.press('Control+Home');
    const unit = column('Đơn vị chủ trì');
    await tab.cell(`${unit}1`).locator('.filter-sign').click();
    const menu = tab.page.getByRole('dialog', { name: `Bộ lọc của cột ${unit}` });
    await menu.getByRole('button', { name: 'Xóa', exact: true }).click();
    await menu.getByRole('searchbox').fill('tư pháp');
    await tab.screenshot('bo-loc');
    await menu.getByRole('button', { name: 'Chọn tất cả' }).click();
    await menu.getByRole('button', { name: 'OK' }).click();
    await tab.cell(`${unit}2`).waitFor({ state: 'detached' });
    const shown = await tab.page.locator(`.body [data-column="${unit.charCodeAt(0) - 64}"] .text`).allInnerTexts();
    expect(new Set(shown.filter((text) => text !== ''))).toEqual(new Set(['Phòng Tư pháp']));
    await tab.screenshot('da-loc');
    await tab.cell(`${unit}1`).locator('.filter-sign.filtered').click();
    await menu.getByRole('button', { name: 'Chọn tất cả' }).click();
    await menu.getByRole('button', { name: 'OK' }).click();
    await tab.cell(`${unit}2`).waitFor();
  });

  it('opens a folded group of columns and closes it again', async () => {
    const folded = column('Văn bản giao');
    await tab.openSheet('Nhiệm vụ');
    const close = tab.page.getByRole('button', { name: `Thu gọn nhóm cột ${folded}` });
    if ((await close.count()) > 0) await close.click();
    await tab.cell(`${folded}2`).waitFor({ state: 'detached' });
    await tab.page.getByRole('button', { name: `Mở nhóm cột ${folded}` }).click();
    await tab.cell(`${folded}2`).waitFor();
    await tab.screenshot('nhom-cot-mo');
    await close.click();
    await tab.cell(`${folded}2`).waitFor({ state: 'detached' });
  });

  it('inserts a row, sorts by a column, and is asked before typing into a sheet that the add-on writes', async () => {
    await tab.openSheet('Nhiệm vụ');
    const code = await tab.text('A3');
    await tab.cell('A3').click({ button: 'right' });
    await tab.page.getByRole('menuitem', { name: 'Chèn hàng phía trên' }).click();
    await expect.poll(() => tab.text('A3')).toBe('');
    await expect.poll(() => tab.text('A4')).toBe(code);
    await tab.menu('Dữ liệu', 'Sắp xếp trang tính theo cột A, Z → A');
    await tab.shows('A2', 'NV24');
    await tab.openSheet('Tổng quan');
    await tab.type('A5', 'chữ của tôi');
    await tab.page.getByRole('dialog', { name: 'Chú ý!' }).waitFor();
    await tab.screenshot('canh-bao-o-duoc-bao-ve');
    await tab.page.getByRole('button', { name: 'Hủy' }).click();
    await expect.poll(() => tab.text('A5')).not.toContain('chữ của tôi');
  });
});

async function scrollTo(tab: Tab, row: number): Promise<void> {
  for (let press = 0; press < 40 && (await tab.cell(`A${row}`).count()) === 0; press++) await tab.press('PageDown');
  await tab.cell(`A${row}`).waitFor();
  await tab.select(`A${row}`);
}
