// Whether the numbers of a foreign task table can be its codes; where they begin again in each group, codes that name the group too.

import { readCodeText } from '../../domain/criteria/code.ts';
import { fold } from '../../vietnamese/text.ts';
import { type Cell, isBlank } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/reading/readCell.ts';

export interface NumberedRow {
  /** 0-based among the rows of the table. */
  readonly position: number;
  readonly code: string;
}

export type TaskNumbers =
  | { readonly kind: 'usable' }
  /** Each row with the code it gets, groups included. */
  | { readonly kind: 'grouped'; readonly codes: readonly NumberedRow[] }
  | { readonly kind: 'repeated' };

/** `code` and `content` are 0-based places. Rows of one number are one task to several units only where they say the same or nothing. */
export function judgeTaskNumbers(rows: readonly (readonly Cell[])[], code: number, content: number): TaskNumbers {
  const text = (row: readonly Cell[], place: number) => cellText(row[place] ?? '').trim();
  if (isUnique(rows.map((row) => [text(row, code), text(row, content)]))) return { kind: 'usable' };

  let group: string | null = null;
  const codes: NumberedRow[] = [];
  const said: (readonly [string, string])[] = [];
  rows.forEach((row, position) => {
    const number = text(row, code);
    if (isBlank(number)) return;
    const read = readCodeText(number);
    if (read.kind === 'section') group = read.section;
    const whole = read.kind === 'section' || group === null ? number : `${group}.${number}`;
    codes.push({ position, code: whole });
    said.push([whole, text(row, content)]);
  });
  return group !== null && isUnique(said) ? { kind: 'grouped', codes } : { kind: 'repeated' };
}

function isUnique(rows: readonly (readonly [code: string, content: string])[]): boolean {
  const contents = new Map<string, string>();
  return rows.every(([code, content]) => {
    if (code === '') return true;
    const before = contents.get(fold(code));
    if (before === undefined) contents.set(fold(code), fold(content));
    return before === undefined || content === '' || before === fold(content);
  });
}
