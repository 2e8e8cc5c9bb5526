// Measures so that noise matters little: the processor's time, each thing several times in turn, the median told, ratios made within one run.

export const RUNS = 5;

/** Milliseconds of each of the given works, in turn, `runs` times; the median of each. A first turn that warms up is not counted. */
export function medianMilliseconds<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  runs = RUNS,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]; // the keys of the record are its own
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= runs; turn++) {
    for (const name of names) {
      const taken = milliseconds(works[name]);
      if (turn > 0) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Of the processor, so that it matters little what else the machine does. What the works before have left behind is not theirs to clear away. */
export function milliseconds(work: () => void): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** 0 for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** "3.4", "170", "12,300": one decimal below a hundred, none above. */
export function figure(value: number): string {
  return value < 100 ? value.toFixed(1) : whole(value);
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

export function times(ratio: number): string {
  return `${figure(ratio)} ×`;
}

/** "820 ms", "12.3 s" */
export function duration(taken: number): string {
  return taken < 1_000 ? `${figure(taken)} ms` : `${figure(taken / 1_000)} s`;
}
