// What a cell turned out to hold once it was read as a value of a certain kind: nothing, the value, or something unreadable.

/** `text` of an unreadable cell is what the user sees there. */
export type Reading<T> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly text: string };

export const BLANK: Reading<never> = { kind: 'blank' };

export function read<T>(value: T): Reading<T> {
  return { kind: 'value', value };
}

export function unreadable(text: string): Reading<never> {
  return { kind: 'unreadable', text };
}

/** The value, or null for a blank or unreadable cell. */
export function readValue<T>(reading: Reading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null;
}
