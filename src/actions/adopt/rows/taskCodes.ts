// Whether the numbers of a foreign task table can be its codes, and what stands in the code column beside rows that are no tasks.

import { fold } from '../../../vietnamese/text.ts';
import type { Cell } from '../../../workbook/cell.ts';
import { cellText } from '../../../workbook/reading/readCell.ts';
import type { TaskRowKind } from './taskRows.ts';

export interface GivenCode {
  /** 0-based among the rows of the table. */
  readonly position: number;
  readonly code: string;
  readonly kind: 'task' | 'group' | 'note';
  readonly words: string;
}

/**
 * `usable`: the column of numbers is the code, `codes` are those of rows that are no tasks. Otherwise a new column holds the codes: all of them where
 * they are `grouped`, which name the group because numbers begin again in each; of groups and notes only where numbers are `repeated` or `missing`.
 */
export interface TaskCodes {
  readonly kind: 'usable' | 'grouped' | 'repeated' | 'missing';
  readonly codes: readonly GivenCode[];
}

/** The code of a row that is never counted. */
const NOTE = '-';

/** Rows of one number are one task to several units only where they say the same or nothing. */
export function taskCodes(
  kinds: readonly TaskRowKind[],
  rows: readonly (readonly Cell[])[],
  { code, content }: { readonly code?: number | undefined; readonly content: number },
): TaskCodes {
  const sections = sectionsOf(kinds);
  const others: GivenCode[] = [];
  const tasks: GivenCode[] = [];
  const said: { readonly number: string; readonly whole: string; readonly content: string }[] = [];
  let group: string | null = null;
  kinds.forEach((kind, position) => {
    if (kind.kind === 'group') group = sections.get(position) ?? group;
    if (kind.kind === 'group' || kind.kind === 'note') {
      others.push({ position, code: sections.get(position) ?? NOTE, kind: kind.kind, words: kind.words });
    }
    if (kind.kind !== 'task' || kind.number === '') return;
    const whole = group === null ? kind.number : `${group}.${kind.number}`;
    tasks.push({ position, code: whole, kind: 'task', words: '' });
    said.push({ number: kind.number, whole, content: cellText(rows[position]?.[content] ?? '') });
  });
  if (code === undefined) return { kind: 'missing', codes: others };
  if (isUnique(said.map(({ number, content: text }) => [number, text]))) return { kind: 'usable', codes: others };
  if (group !== null && isUnique(said.map(({ whole, content: text }) => [whole, text]))) {
    return { kind: 'grouped', codes: [...tasks, ...others].sort((one, other) => one.position - other.position) };
  }
  return { kind: 'repeated', codes: others };
}

/** Groups are numbered where none of them is; beside groups with a numeral, one without it is a remark. */
function sectionsOf(kinds: readonly TaskRowKind[]): ReadonlyMap<number, string> {
  const sections = new Map<number, string>();
  const isNumbered = kinds.some((kind) => kind.kind === 'group' && kind.section !== null);
  kinds.forEach((kind, position) => {
    if (kind.kind !== 'group') return;
    if (kind.section !== null) sections.set(position, kind.section);
    else if (!isNumbered && sections.size < MOST_SECTIONS) sections.set(position, roman(sections.size + 1));
  });
  return sections;
}

/** The board knows no higher Roman numerals. */
const MOST_SECTIONS = 39;

function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + (ones[number % 10] ?? '');
}

function isUnique(rows: readonly (readonly [code: string, content: string])[]): boolean {
  const contents = new Map<string, string>();
  return rows.every(([code, content]) => {
    const before = contents.get(fold(code));
    if (before === undefined) contents.set(fold(code), fold(content));
    return before === undefined || content === '' || before === fold(content);
  });
}
