// The menu "CCHC": which items stand in it, in which order; each calls the function of main.ts whose name it bears.

import * as sentences from '../../vietnamese/sentences/menu.ts';

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

const ORDER: readonly (keyof typeof sentences.captions)[] = [
  'updateFigures',
  'openBoardPanel',
  'importNotice',
  'writeReport',
  'remindUnits',
  'shareBoard',
  'setUpBoard',
  'checkBoard',
];

export const MENU_TITLE = sentences.title();

export const MENU_ITEMS: readonly MenuItem[] = ORDER.map((functionName) => ({
  caption: sentences.captions[functionName],
  functionName,
}));

export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { caption, functionName } of MENU_ITEMS) menu.addItem(caption, functionName);
  menu.addToUi();
}
