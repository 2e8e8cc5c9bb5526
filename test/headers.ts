// The headers of a sheet in the local Google, and words pasted under them as a person would, wherever the columns stand.

import type { LocalGoogle } from '../src/local/index.ts';
import { columnLetter } from '../src/workbook/notation/columnLetter.ts';

/** What the first row shows, up to the last header. */
export function headersOf(google: LocalGoogle, sheet: string): readonly string[] {
  const texts = (google.shownTexts(sheet, '1:1')[0] ?? []).map((text) => text.trim());
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** "C" for the column whose header is `header`; a header that the sheet lacks is a fault of the test and throws. */
export function letterUnder(google: LocalGoogle, sheet: string, header: string): string {
  const place = headersOf(google, sheet).indexOf(header);
  if (place < 0) throw new Error(`${sheet} has no column ${header}`);
  return columnLetter(place);
}

/** Pastes column by column: each row's texts stand under the headers of the same order, from `firstRow` on. */
export function pasteUnder(
  google: LocalGoogle,
  sheet: string,
  firstRow: number,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  headers.forEach((header, place) => {
    const column = rows.map((row) => [row[place] ?? '']);
    google.user('clerk').paste(sheet, `${letterUnder(google, sheet, header)}${firstRow}`, column);
  });
}
