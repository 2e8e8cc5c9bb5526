// Measures so that noise matters little: each thing several times in turn, the median told, ratios made within one run.

export const RUNS = 5;

/** Milliseconds of each of the given works, in turn, `RUNS` times; the median of each. A first turn that warms up is not counted. */
export function medianMilliseconds<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]; // the keys of the record are its own
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= RUNS; turn++) {
    for (const name of names) {
      const start = performance.now();
      works[name]();
      if (turn > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** "3,4" in the bench's own English: one decimal below a hundred, none above. */
export function figure(value: number): string {
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');
}
