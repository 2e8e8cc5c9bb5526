// Tells one plan from another, so that what a person saw is what is done.

import type { AdoptionPlan } from './planAdoption.ts';

/** In a few letters. Where it is another one than was shown, the person is asked again; rows that were only added are no other plan. */
export function signatureOf(plan: AdoptionPlan): string {
  const { choice, headers, rows: _, ...changes } = plan;
  const { sheetId, table, headerRows, columns, splitsMerges, partsUnits } = choice;
  const said = JSON.stringify([
    [sheetId, table, headerRows, Object.entries(columns), splitsMerges, partsUnits],
    headers.map(({ shown }) => shown),
    changes,
  ]);
  let sum = 5381;
  for (let place = 0; place < said.length; place++) sum = (sum * 33 + said.charCodeAt(place)) % 2_147_483_647;
  return `${said.length}-${sum}`;
}
