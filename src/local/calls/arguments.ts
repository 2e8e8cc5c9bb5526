// What a script may pass: each check returns the argument in its type or refuses it as Google does.

import { refusals, unsettled } from './refusals.ts';

/** What Google makes of a fraction where it wants a whole number is not known. */
export function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusals.wrongArgument('a number', value);
  if (!Number.isInteger(value)) throw unsettled(`${value} where a whole number is wanted`);
  return value;
}

/** A length on the screen, in pixels. */
export function pixels(value: unknown): number {
  const wanted = wholeNumber(value);
  if (wanted < 1) throw refusals.wrongArgument('at least one pixel', value);
  return wanted;
}

export function optionalWholeNumber(value: unknown, otherwise: number): number {
  return value === undefined ? otherwise : wholeNumber(value);
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw refusals.wrongArgument('a text', value);
  return value;
}

/** null takes a setting back to Google's default. */
export function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refusals.wrongArgument('true or false', value);
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw refusals.wrongArgument('an array', value);
  return value;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw refusals.wrongArgument(`one of ${choices.join(', ')}`, value);
  return found;
}

/** `#rgb` or `#rrggbb` in small letters. Colour names are not built. */
export function colour(value: unknown): string {
  const given = text(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(given)) return given;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(given);
  if (short === null) throw refusals.wrongArgument('a colour such as #ff0000', value);
  return `#${short
    .slice(1)
    .map((digit) => digit + digit)
    .join('')}`;
}

export function colourOrNull(value: unknown): string | null {
  return value === null ? null : colour(value);
}

/** A grid of exactly the wanted size, in Google's words if it is not. */
export function gridOf(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  const given = list(value).map(list);
  if (given.length !== rows) throw refusals.rowsDiffer(given.length, rows);
  for (const line of given) {
    if (line.length !== columns) throw refusals.columnsDiffer(line.length, columns);
  }
  return given;
}
