// A block of cells as text, the way Excel and Google Sheets put it on the clipboard: tabs between cells, quotes around what holds tabs, quotes or line breaks.

import { widestRow } from '../../../spreadsheet/rowWidth.ts';

/** Lines end with a line feed; the last has none. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((line) => line.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel ends its text with a line break, which is no further row. Rows come out equally long. */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(text, at);
    rows[rows.length - 1]?.push(cell);
    if (end >= text.length) break;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === '\t') continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = widestRow(rows);
  return rows.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

/** The cell that begins at `start`; `end` is where its tab or line break stands. */
function readCell(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    const whole = readQuoted(text, start);
    if (whole !== null) return whole;
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end), end };
}

/** null for a text that only begins with a quote: its quotes are its own. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') {
      cell += text[at];
      continue;
    }
    if (text[at + 1] === '"') {
      cell += '"';
      at++;
      continue;
    }
    const after = text[at + 1];
    const ends = after === undefined || after === '\t' || after === '\n' || after === '\r';
    return ends ? { cell: cell.replaceAll('\r\n', '\n'), end: at + 1 } : null;
  }
  return null;
}
