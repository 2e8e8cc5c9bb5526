// The sidebar's parts as a person knows them, and a browser that every test of a file shares.

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Board, openSample } from '../board.ts';
import { hasBrowser, openBrowser } from '../e2e/browser.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';

export const browserIsHere = hasBrowser();

let browser: Browser;
const opened: Sidebar[] = [];

beforeAll(async () => {
  if (browserIsHere) browser = await openBrowser();
});

afterAll(async () => {
  for (const { errors } of opened) expect(errors).toEqual([]);
  await browser?.close();
});

export async function open(board: Board, isCutOff = false): Promise<Sidebar> {
  const sidebar = await openSidebar(browser, board, isCutOff);
  opened.push(sidebar);
  return sidebar;
}

/** Opened, and read for the first time. */
export async function openReady(board = openSample()): Promise<Sidebar> {
  const sidebar = await open(board);
  await button(sidebar.page, 'Làm mới').first().waitFor();
  return sidebar;
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const status = (page: Page): Locator => page.locator('footer [role=status]');
export const alert = (page: Page): Locator => page.locator('footer [role=alert]');
export const taskLines = (page: Page): Locator => page.locator('.unit button.line');
export const units = (page: Page): Promise<string[]> => page.locator('.unit h3 > span:first-child').allTextContents();
export const says = (place: Locator, text: string | RegExp): Promise<void> => place.filter({ hasText: text }).waitFor();

export const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
