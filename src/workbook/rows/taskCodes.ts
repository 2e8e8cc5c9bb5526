// The codes that the add-on gives to tasks: NV01, NV02 … after the highest of that form.

import type { Cell } from '../cell.ts';
import { cellText } from '../reading/readCell.ts';

/** Longer numbers are none that was counted up to, and could not be counted on. */
const NEW_CODE = /^NV(\d{1,9})$/i;

/** Gives the next free code at each call. A table without the column begins at NV01. */
export function taskCodesAfter(table: {
  readonly columns: { readonly code?: number | undefined };
  readonly rows: readonly (readonly Cell[])[];
}): () => string {
  const place = table.columns.code;
  let highest = 0;
  for (const row of table.rows) {
    const number = place === undefined ? undefined : NEW_CODE.exec(cellText(row[place] ?? ''))?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return () => {
    highest++;
    return `NV${String(highest).padStart(2, '0')}`;
  };
}
