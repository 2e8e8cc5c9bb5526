// The shape of a sheet of the sample board: header words, and rows of text as a person would type them.

export interface SampleSheet {
  /** The sheet's name, as its tab shows it. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** One text for each header, in their order; "" leaves the cell blank. */
  readonly rows: readonly (readonly string[])[];
}

/** Lays entries out under the headers, in the headers' order; what an entry does not say stays blank. */
export function sampleSheet<Headers extends Readonly<Record<string, string>>>(
  sheet: string,
  headers: Headers,
  entries: readonly Readonly<Partial<Record<keyof Headers, string>>>[],
): SampleSheet {
  const keys: readonly (keyof Headers)[] = Object.keys(headers); // the keys of a record are its own
  return {
    sheet,
    headers: Object.values(headers),
    rows: entries.map((entry) => keys.map((key) => entry[key] ?? '')),
  };
}
