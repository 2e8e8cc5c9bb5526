// Codes that a spreadsheet had turned into numbers or days (1.10 -> 1.1, 1.2 -> 01/02), as they were typed, where their order leaves no doubt.

import { readCodeText } from '../../../domain/criteria/code.ts';
import { type Cell, isBlank, isDateCell } from '../../../workbook/cell.ts';
import { isWholeNumber } from '../../../workbook/reading/readCell.ts';

export interface RestoredCode {
  /** 0-based among the rows. */
  readonly position: number;
  readonly code: string;
}

type Path = readonly number[];

/** Years up to this one are the last part of a code of three parts: "1.2.3" became 01/02/2003. */
const LAST_YEAR_OF_A_CODE = 2012;

/** Of what a number or day may have been only one may follow the code above; a cell of which that can't be said is left out, and so are those that hang on it. */
export function restoreCodes(rows: readonly (readonly Cell[])[], place: number): readonly RestoredCode[] {
  const restored: RestoredCode[] = [];
  let last: Path | null = [];
  rows.forEach((row, position) => {
    const cell = row[place] ?? '';
    if (isBlank(cell)) return;
    if (typeof cell === 'string' || isWholeNumber(cell)) {
      const read = readCodeText(String(cell));
      last = read.kind === 'number' ? read.path.split('.').map(Number) : [];
      return;
    }
    const above: Path | null = last;
    const steps = candidatesOf(cell).map((path) => ({ path, step: above === null ? null : stepTo(above, path) }));
    const next = steps.filter(({ step }) => step === 'next');
    const fitting = next.length > 0 ? next : steps.filter(({ step }) => step === 'beyond');
    last = fitting.length === 1 ? (fitting[0]?.path ?? null) : null;
    if (last !== null) restored.push({ position, code: last.join('.') });
  });
  return restored;
}

/** Everything that a person may have typed. */
function candidatesOf(cell: Cell): readonly Path[] {
  if (typeof cell === 'number') {
    const [whole = '', decimals = ''] = String(cell).split('.');
    if (!/^\d{1,2}$/.test(whole) || !/^[1-9]\d?$/.test(decimals)) return [];
    const path = [Number(whole), Number(decimals)];
    return decimals.length === 1 ? [path, [Number(whole), Number(decimals) * 10]] : [path];
  }
  if (typeof cell !== 'object' || !isDateCell(cell)) return [];
  const [year = 0, month = 0, day = 0] = cell.date.split('-').map(Number);
  const end = year <= LAST_YEAR_OF_A_CODE && year > 2000 ? [year - 2000] : [];
  return day === month
    ? [[day, month, ...end]]
    : [
        [day, month, ...end],
        [month, day, ...end],
      ];
}

/** `next`: at its depth, at a lesser one, or the first below; `beyond`: the first below one whose row is missing. Null where it can't stand there. */
function stepTo(above: Path, path: Path): 'next' | 'beyond' | null {
  let depth = 0;
  while (depth < above.length && depth < path.length && above[depth] === path[depth]) depth++;
  if (depth === path.length) return null;
  const rest = path.slice(depth + 1);
  const isNext = depth === above.length ? depth === 0 || path[depth] === 1 : path[depth] === (above[depth] ?? 0) + 1;
  if (!isNext || !rest.every((part) => part === 1)) return null;
  return rest.length === 0 ? 'next' : 'beyond';
}
