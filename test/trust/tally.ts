// What a part of the trust run counted, and what went wrong.

export interface Tally {
  tried: number;
  readonly violations: string[];
}

export function newTally(): Tally {
  return { tried: 0, violations: [] };
}

export function addTally(sum: Tally, more: Tally): void {
  sum.tried += more.tried;
  sum.violations.push(...more.violations);
}
