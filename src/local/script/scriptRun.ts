// What may go between a sidebar and the script: numbers, booleans, texts, null, and arrays and objects of those.

import { types } from 'node:util';
import { Refusal } from '../calls/refusals.ts';

/** Refuses what Google does not carry across. Undefined inside an object is left out, as JSON does. */
export function mustCross(value: unknown, what: 'argument' | 'result'): void {
  if (value === undefined || value === null || ['number', 'boolean', 'string'].includes(typeof value)) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw illegal(what, String(value));
    return;
  }
  if (typeof value !== 'object') throw illegal(what, typeof value);
  if (Array.isArray(value)) {
    for (const item of value) mustCross(item, what);
    return;
  }
  if (types.isDate(value)) throw illegal(what, 'Date');
  if (types.isProxy(value)) throw illegal(what, 'service object');
  const prototype = Object.getPrototypeOf(value);
  // A plain object of any world: its prototype is an Object.prototype.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(what, 'class instance');
  for (const item of Object.values(value)) mustCross(item, what);
}

function illegal(what: string, kind: string): Refusal {
  return new Refusal(`Illegal ${what} of google.script.run: ${kind}`);
}
