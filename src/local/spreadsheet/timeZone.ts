// Instants and days in an IANA time zone, never in the machine's own.

import { Refusal } from '../calls/refusals.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The parts of an instant as a clock in the zone shows them. `month` counts from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset at midnight of a local day, by that day's number. */
  readonly midnightOffsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = { format: formatFor(name), midnightOffsets: new Map<number, number>() };
  zones.set(name, zone);
  return zone;
}

function formatFor(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Refusal(`Invalid argument: ${name}`);
  }
}

/** Refuses a zone that is not an IANA name. */
export function mustBeTimeZone(name: string): void {
  zoneNamed(name);
}

export function localTimeAt(milliseconds: number, timeZone: string): LocalTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of zoneNamed(timeZone).format.formatToParts(milliseconds)) parts[type] = value;
  const part = (name: string) => Number(parts[name]);
  return {
    year: parts.era === 'BC' ? 1 - part('year') : part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** Days since 30/12/1899, with the time of day as a fraction, that a clock in the zone shows at the instant. */
export function serialAt(milliseconds: number, timeZone: string): number {
  const local = milliseconds + offsetAt(milliseconds, timeZone);
  return (local - EPOCH) / DAY;
}

/** JavaScript's dates end some 273,000 years from 1970; a day's room is left for the zone. */
const LAST_INSTANT = 8.64e15 - DAY;

/**
 * The instant at which a clock in the zone shows the serial number. In the hour that a clock skips, the hour after it. Beyond all dates there is
 * none: NaN.
 */
export function instantOf(serial: number, timeZone: string): number {
  const local = EPOCH + Math.round(serial * DAY);
  if (Math.abs(local) > LAST_INSTANT) return Number.NaN;
  if (Number.isInteger(serial)) {
    const { midnightOffsets } = zoneNamed(timeZone);
    const known = midnightOffsets.get(serial);
    if (known !== undefined) return local - known;
    const offset = offsetOfLocal(local, timeZone);
    midnightOffsets.set(serial, offset);
    return local - offset;
  }
  return local - offsetOfLocal(local, timeZone);
}

function offsetOfLocal(local: number, timeZone: string): number {
  const guess = offsetAt(local, timeZone);
  return offsetAt(local - guess, timeZone);
}

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(milliseconds: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localTimeAt(milliseconds, timeZone);
  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime() - Math.floor(milliseconds / 1000) * 1000;
}

/** Days since 30/12/1899 of a calendar day, or null where the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY : null;
}

/** The calendar day and time of a serial number. */
export function localTimeOfSerial(serial: number): LocalTime {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
