// The day and the time as the people of this spreadsheet have it.

import { type Instants, instantsIn, type Moment } from './instants.ts';

export interface Here {
  readonly instants: Instants;
  readonly now: Moment;
}

/** One moment for a whole action: what is computed twice must come to the same. */
export function readNow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Here {
  const instants = instantsIn(spreadsheet.getSpreadsheetTimeZone());
  const now = instants.moment(new Date());
  if (now === null) throw new Error('The clock tells no day of the calendar');
  return { instants, now };
}
