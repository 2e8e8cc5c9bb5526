// The time that scripts, formulas and stamps see: it stands still until somebody sets it.

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** `instant` is ISO 8601 with an offset, such as `2023-12-04T08:00:00+07:00`. */
  readonly set: (instant: string) => void;
}

export function createClock(instant: string): Clock {
  let milliseconds = parseInstant(instant);
  return {
    now: () => milliseconds,
    set: (next) => {
      milliseconds = parseInstant(next);
    },
  };
}

/** Milliseconds of an instant. One without an offset is refused: it would depend on the machine's zone. */
function parseInstant(instant: string): number {
  const milliseconds = /(Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new Error(`Not an instant with an offset: ${instant}`);
  return milliseconds;
}
