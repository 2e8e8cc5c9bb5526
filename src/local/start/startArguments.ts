// What may stand behind `npm start --`: --once, --reset, --today.

import { SAMPLE_DAY } from '../sample/index.ts';

export interface StartArguments {
  /** Print and end; no page, and nothing is kept. */
  readonly once: boolean;
  /** Begin with a new sample board, whatever was kept. */
  readonly reset: boolean;
  /** ISO 8601 with an offset. */
  readonly now: string;
  /** Whether the clock stands on the sample's own day. */
  readonly isSampleDay: boolean;
}

export const USAGE = 'Usage: npm start -- [--once] [--reset] [--today 2023-12-11 | --today now]';

/** When people of the sample come to work, in Vietnam. */
const MORNING = 'T08:00:00+07:00';

/** Refuses an argument it does not know, and a day that is none. */
export function readStartArguments(
  given: readonly string[],
  machineNow: () => Date = () => new Date(),
): StartArguments {
  let once = false;
  let reset = false;
  let today = SAMPLE_DAY;
  for (let place = 0; place < given.length; place++) {
    const word = given[place];
    if (word === '--once') once = true;
    else if (word === '--reset') reset = true;
    else if (word === '--today') today = dayOf(given[++place]);
    else throw new Error(`Unknown argument ${word}. ${USAGE}`);
  }
  const now = today === 'now' ? machineNow().toISOString() : `${today}${MORNING}`;
  return { once, reset, now, isSampleDay: today === SAMPLE_DAY };
}

function dayOf(word: string | undefined): string {
  if (word === 'now') return word;
  const isDay = word !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(word);
  const date = isDay ? new Date(`${word}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== word) {
    throw new Error(`--today wants a day such as 2023-12-11, or now. ${USAGE}`);
  }
  return word;
}
