// The import dialog opened in a browser on a board of the sample, and what came of it there.

import type { Browser, Page } from 'playwright-core';
import { type Board, headersOf, openSample, shownIn } from '../board.ts';
import { type OpenedPage, openPage } from './browser.ts';

const MORNING = '2023-12-06T08:00:00+07:00';
export const SHEET = 'Nhiệm vụ';
/** What Google leaves of a dialog of 1100 × 680. */
const VIEWPORT = { width: 1100, height: 640 };

export async function openImport(browser: Browser): Promise<OpenedPage & { readonly board: Board }> {
  const board = openSample(MORNING);
  const opened = await openPage(browser, board.script, 'Import', VIEWPORT);
  opened.page.setDefaultTimeout(20_000);
  return { board, ...opened };
}

export async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel('Nội dung văn bản').fill(text);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
}

/** Contents and codes of the rows that came from the sample notice. */
export function importedRows(board: Board): readonly (readonly [code: string, content: string])[] {
  const headers = headersOf(board, SHEET);
  const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)] ?? '';
  return shownIn(board, SHEET)
    .filter((row) => cell(row, 'Văn bản giao').includes('TB-UBND, mục') && cell(row, 'Ngày giao') === '05/12/2023')
    .map((row) => [cell(row, 'Mã'), cell(row, 'Nội dung nhiệm vụ')]);
}
