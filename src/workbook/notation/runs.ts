// Joins neighbouring columns or rows into runs, so that one range serves several of them.

export interface Run {
  readonly first: number;
  readonly count: number;
}

/** [5, 1, 2] -> [{ first: 1, count: 2 }, { first: 5, count: 1 }]. */
export function runsOf(places: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && place === run.first + run.count) run.count++;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}
