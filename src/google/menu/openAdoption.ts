// Opens the dialog in which a person says what the sheets they already have are, and remembers whether its page ever came up.

import { title } from '../../vietnamese/sentences/adoptDialog.ts';

const WIDTH = 960;
const HEIGHT = 680;

const UNSEEN = 'cchc.adoptionUnseen';
const SECONDS = 600;

/** Google leaves pages blank for some people (several accounts in one browser): whoever clicks again then is asked in words. */
export function isDialogUnseen(): boolean {
  return CacheService.getUserCache().get(UNSEEN) !== null;
}

export function openAdoption(): void {
  const page = HtmlService.createHtmlOutputFromFile('Adopt').setWidth(WIDTH).setHeight(HEIGHT);
  CacheService.getUserCache().put(UNSEEN, 'yes', SECONDS);
  SpreadsheetApp.getUi().showModalDialog(page, title());
}

/** Its page came up and asks for the sheets. */
export function dialogSeen(): void {
  CacheService.getUserCache().remove(UNSEEN);
}
