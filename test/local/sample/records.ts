// Looks at a sheet of the sample board the way a reader does: by its headers.
import { sampleSheets } from '../../../src/local/sample/index.ts';

/** The text under a header, "" where the cell is blank; a header that the sheet lacks is a fault of the test and throws. */
export type SampleRecord = (header: string) => string;

/** The rows of the sheet with that name, each asked by header. */
export function recordsOf(sheetName: string): readonly SampleRecord[] {
  const sheet = sampleSheets.find(({ sheet }) => sheet === sheetName);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${sheetName}`);
  return sheet.rows.map((row) => (header) => {
    const text = row[sheet.headers.indexOf(header)];
    if (text === undefined) throw new Error(`${sheetName} has no column ${header}`);
    return text;
  });
}

/** The names or codes of a cell, parted by semicolons. */
export function parts(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The rows of `Tiêu chí` that no other row stands below. */
export function leaves(): readonly SampleRecord[] {
  const criteria = recordsOf('Tiêu chí');
  return criteria.filter((row) => !criteria.some((other) => other('Mã').startsWith(`${row('Mã')}.`)));
}

/** "1,5" -> 1.5. */
export function number(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Points are summed in thousandths, so that binary fractions play no part. */
export function sumOf(points: readonly number[]): number {
  return points.reduce((sum, value) => sum + Math.round(value * 1000), 0) / 1000;
}
