// What stands in a script's world before its bundle loads: a Date that leans on no zone, and the means to hand values over.
//
// On Google the local getters of Date follow the script's zone, which need not be the spreadsheet's: add-on code has no use for them. The
// source is a text, since a function of ours would bring our own world along.

/** Runs inside the script's world; `now` is the local clock. Returns what the runtime needs of that world. */
export const WORLD_SOURCE = `(function (now) {
  'use strict';
  const RealDate = Date;
  const zoneless = (name) => {
    throw new Error('Local Google: ' + name + ' depends on a time zone that is not the spreadsheet\\'s; use UTC methods or Utilities.formatDate');
  };
  const names = Object.getOwnPropertyNames(RealDate.prototype);
  const local = names.filter((name) =>
    /^(get|set)(Year|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/.test(name) ||
    /^to(String|DateString|TimeString|LocaleString|LocaleDateString|LocaleTimeString)$/.test(name) ||
    name === 'getTimezoneOffset');
  for (const name of local) {
    Object.defineProperty(RealDate.prototype, name, { value: () => zoneless('Date.' + name), configurable: true, writable: true });
  }
  const hasZone = (text) => /^\\d{4}-\\d\\d-\\d\\d$/.test(text) || /(Z|[+-]\\d\\d:\\d\\d)$/.test(text);
  function StrictDate(...given) {
    if (new.target === undefined) return zoneless('Date()');
    if (given.length === 0) return Reflect.construct(RealDate, [now()], new.target);
    if (given.length > 1) return zoneless('new Date(year, month, …)');
    if (typeof given[0] === 'string' && !hasZone(given[0])) return zoneless('new Date(' + given[0] + ')');
    return Reflect.construct(RealDate, given, new.target);
  }
  StrictDate.prototype = RealDate.prototype;
  StrictDate.now = now;
  StrictDate.UTC = RealDate.UTC;
  StrictDate.parse = (text) => (hasZone(String(text)) ? RealDate.parse(text) : zoneless('Date.parse(' + text + ')'));
  Object.defineProperty(RealDate.prototype, 'constructor', { value: StrictDate, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'Date', { value: StrictDate, configurable: true, writable: true });
  const give = (value, milliseconds) => {
    if (Array.isArray(value)) {
      const copy = [];
      for (let at = 0; at < value.length; at++) copy.push(give(value[at], milliseconds));
      return copy;
    }
    const instant = milliseconds(value);
    return instant === null ? value : new RealDate(instant);
  };
  const error = (message) => {
    const made = new Error(message);
    made.name = 'Exception';
    return made;
  };
  return { give, error, parse: JSON.parse };
})`;
