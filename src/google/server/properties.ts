// Reads the properties and the lists of what a browser side sent.

/** More names, tasks or sheets than this come from no dialog. */
const MOST_ITEMS = 5_000;

export type Properties = Readonly<Record<string, unknown>>;

/** Null for anything that is no plain object. */
export function propertiesOf(value: unknown): Properties | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : null; // any object may be asked for a property
}

/** Null where the value is no list, is too long, or holds an item that can't be read. */
export function readList<T>(value: unknown, readItem: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return null;
  const items: T[] = [];
  for (const item of value) {
    const read = readItem(item);
    if (read === null) return null;
    items.push(read);
  }
  return items;
}
