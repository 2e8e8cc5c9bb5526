// The JavaScript world a script lives in: arrays, dates and errors handed to it must be its own, or `instanceof` fails there.

import { types } from 'node:util';
import { Refusal } from '../calls/refusals.ts';

/** A moment that becomes a Date in the script's world. */
export class Instant {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

export interface Realm {
  /** Arrays are copied deeply, Instants become Dates, all else passes as it is. */
  readonly give: (value: unknown) => unknown;
  readonly error: (message: string) => unknown;
}

/** The world of the caller itself, for code that is not loaded as a script. */
export const ownRealm: Realm = {
  give: (value) => {
    if (Array.isArray(value)) return value.map(ownRealm.give);
    return value instanceof Instant ? new Date(value.milliseconds) : value;
  },
  error: (message) => new Refusal(message),
};

/** Milliseconds of a Date of whatever world, or null. */
export function instantOfDate(value: unknown): number | null {
  return types.isDate(value) ? Date.prototype.getTime.call(value) : null;
}
