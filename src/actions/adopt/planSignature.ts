// Tells one plan from another, so that what a person saw is what is done.

import type { AdoptionPlan } from './planAdoption.ts';

/** In a few letters. Where it is another one than was shown, the person is asked again. */
export function signatureOf(plan: AdoptionPlan): string {
  const { sheetId, table, headerRows, columns, splitsMerges, partsUnits } = plan.choice;
  const said = JSON.stringify([
    [sheetId, table, headerRows, Object.entries(columns), splitsMerges, partsUnits],
    plan.headers.map(({ shown }) => shown),
    plan.headerChanges,
    plan.headerMerges,
    plan.bodyMerges,
    plan.filled,
    plan.headings,
    plan.marked,
    plan.restored,
    plan.parted,
    plan.given,
    plan.notTasks,
    plan.missing,
    plan.firstNewPlace,
  ]);
  let sum = 5381;
  for (let place = 0; place < said.length; place++) sum = (sum * 33 + said.charCodeAt(place)) % 2_147_483_647;
  return `${said.length}-${sum}`;
}
