// The marks that set-up leaves on sheets, by which they are found again after someone renamed them.

import type { AdoptionMark, MergedArea } from '../../workbook/layout.ts';
import { SHEET_ORDER, type SheetKey } from '../../workbook/schema/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_MARK = 'cchc.sheet';

/** What follows a sheet's key in its mark until its looks are set. */
const LOOKS_UNFINISHED = ' unfinished';

export interface SheetMark {
  readonly key: SheetKey;
  readonly looksUnfinished: boolean;
}

/** The marked sheets: sheet id -> what the sheet is. */
export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, SheetMark> {
  const marks = new Map<number, SheetMark>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find()) {
    const value = mark.getValue() ?? '';
    const looksUnfinished = value.endsWith(LOOKS_UNFINISHED);
    const name = looksUnfinished ? value.slice(0, -LOOKS_UNFINISHED.length) : value;
    const key = SHEET_ORDER.find((known) => known === name);
    const sheet = mark.getLocation().getSheet();
    if (key !== undefined && sheet !== null) marks.set(sheet.getSheetId(), { key, looksUnfinished });
  }
  return marks;
}

const VERSION_MARK = 'cchc.version';

/** The version of the board's layout; null where the workbook bears none. Of several, as after a merge of copies, the latest. */
export function readVersion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number | null {
  const versions = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(VERSION_MARK)
    .find()
    .map((mark) => Number(mark.getValue()))
    .filter((version) => Number.isInteger(version));
  return versions.length === 0 ? null : Math.max(...versions);
}

export function markVersion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, version: number): void {
  const [first, ...others] = spreadsheet.createDeveloperMetadataFinder().withKey(VERSION_MARK).find();
  for (const mark of others) mark.remove();
  if (first === undefined) spreadsheet.addDeveloperMetadata(VERSION_MARK, String(version));
  else first.setValue(String(version));
}

/** Replaces a mark of another sheet key, so that a sheet never carries two. */
export function markSheet(sheet: Sheet, key: SheetKey, looks?: 'unfinished'): void {
  unmarkSheet(sheet);
  sheet.addDeveloperMetadata(SHEET_MARK, looks === undefined ? key : `${key}${LOOKS_UNFINISHED}`);
}

export function unmarkSheet(sheet: Sheet): void {
  removeMarks(sheet, SHEET_MARK);
}

const ADOPTION_MARK = 'cchc.adoption';

/** What was decided about sheets that the office had before: sheet id -> mark. */
export function readAdoptionMarks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number, AdoptionMark> {
  const marks = new Map<number, AdoptionMark>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(ADOPTION_MARK).find()) {
    const known = adoptionMark(mark.getValue() ?? '');
    const sheet = mark.getLocation().getSheet();
    if (known !== null && sheet !== null) marks.set(sheet.getSheetId(), known);
  }
  return marks;
}

/** Null takes the mark away. */
export function markAdoption(sheet: Sheet, mark: AdoptionMark | null): void {
  removeMarks(sheet, ADOPTION_MARK);
  if (mark === null) return;
  sheet.addDeveloperMetadata(ADOPTION_MARK, mark.kind === 'kept' ? KEPT : unfinishedText(mark));
}

const KEPT = 'kept';
const UNFINISHED = 'unfinished';

type Unfinished = Extract<AdoptionMark, { kind: 'unfinished' }>;

/** All that Google keeps on a sheet has 30,000 letters; a mark without the areas is better than none. */
const MOST_LETTERS_OF_AREAS = 20_000;

function unfinishedText({ headerRow, becomes, firstAdded, split }: Unfinished): string {
  const areas =
    split?.areas.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).join(';') ?? '';
  const isKept = split !== null && areas.length <= MOST_LETTERS_OF_AREAS;
  return [UNFINISHED, headerRow, becomes, firstAdded, ...(isKept ? [split.from, areas] : [])].join(' ');
}

function adoptionMark(value: string): AdoptionMark | null {
  if (value === KEPT) return { kind: 'kept' };
  const [word, row, becomes = '', added, from = '', areas = ''] = value.split(' ');
  const [headerRow, firstAdded] = [Number(row), Number(added)];
  if (word !== UNFINISHED || !isPlace(headerRow) || !isPlace(firstAdded)) return null;
  const split = areas === '' ? null : { from, areas: readAreas(areas) };
  return { kind: 'unfinished', headerRow, becomes, firstAdded, split };
}

function isPlace(count: number): boolean {
  return Number.isInteger(count) && count >= 1;
}

function readAreas(text: string): readonly MergedArea[] {
  return text.split(';').flatMap((area) => {
    const [row = 0, column = 0, rows = 0, columns = 0] = area.split(',').map(Number);
    return [row, column, rows, columns].every(isPlace) ? [{ row, column, rows, columns }] : [];
  });
}

function removeMarks(sheet: Sheet, key: string): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === key) mark.remove();
}
