// Tells one plan from another, so that what a person saw is what is done, and a sheet on which all of it is done from one on which it is not.

import { type Cell, isBlank } from '../../workbook/cell.ts';
import type { AdoptionPlan } from './planAdoption.ts';

/** In a few letters. Where it is another one than was shown, the person is asked again; rows that were only added are no other plan. */
export function signatureOf(plan: AdoptionPlan): string {
  const { choice, headers, rows: _, ...changes } = plan;
  const { sheetId, table, headerRows, columns, splitsMerges, partsUnits } = choice;
  return shortened([
    [sheetId, table, headerRows, Object.entries(columns), splitsMerges, partsUnits],
    headers.map(({ shown }) => shown),
    changes,
  ]);
}

/** Blank cells behind the last filled one of a row, and blank rows below, make no difference. */
export function signatureOfCells(cells: readonly (readonly Cell[])[]): string {
  const filled = cells.map((row) => withoutLast(row, isBlank));
  return shortened(withoutLast(filled, (row) => row.length === 0));
}

function withoutLast<T>(list: readonly T[], isNothing: (item: T) => boolean): readonly T[] {
  return list.slice(0, list.map(isNothing).lastIndexOf(false) + 1);
}

function shortened(said: unknown): string {
  const text = JSON.stringify(said);
  let sum = 5381;
  for (let place = 0; place < text.length; place++) sum = (sum * 33 + text.charCodeAt(place)) % 2_147_483_647;
  return `${text.length}-${sum}`;
}
