// Reads the properties of what a browser side sent.

export type Properties = Readonly<Record<string, unknown>>;

/** Null for anything that is no plain object. */
export function propertiesOf(value: unknown): Properties | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : null; // any object may be asked for a property
}
