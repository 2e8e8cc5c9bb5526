// Tells one plan from another, so that what a person saw is what is done.

import { checksum } from './cellsSignature.ts';
import type { AdoptionPlan } from './planAdoption.ts';

/** In a few letters. Where it is another one than was shown, the person is asked again; rows that were only added are no other plan. */
export function signatureOf(plan: AdoptionPlan): string {
  const { choice, headers, rows: _, ...changes } = plan;
  const { sheetId, table, headerRows, columns, splitsMerges, partsUnits } = choice;
  return checksum([
    [sheetId, table, headerRows, Object.entries(columns), splitsMerges, partsUnits],
    headers.map(({ shown }) => shown),
    changes,
  ]);
}
