// Where rows or columns lie in pixels, hidden ones taking no room. Places count from 1.

export interface Axis {
  readonly count: number;
  readonly total: number;
  readonly start: (place: number) => number;
  /** 0 for a hidden one. */
  readonly size: (place: number) => number;
  /** The place that covers the pixel, the nearest where there is none. */
  readonly at: (pixel: number) => number;
  /** The next place that is seen in that direction; `place` itself where there is none. */
  readonly next: (place: number, direction: 1 | -1) => number;
  readonly isSeen: (place: number) => boolean;
}

export function createAxis(sizes: readonly number[]): Axis {
  const starts = new Float64Array(sizes.length + 1);
  for (const [offset, size] of sizes.entries()) starts[offset + 1] = (starts[offset] ?? 0) + size;
  const count = sizes.length;
  const total = starts[count] ?? 0;
  const start = (place: number) => starts[Math.min(Math.max(place - 1, 0), count)] ?? 0;
  const size = (place: number) => sizes[place - 1] ?? 0;
  const isSeen = (place: number) => size(place) > 0;
  const next = (place: number, direction: 1 | -1) => {
    for (let at = place + direction; at >= 1 && at <= count; at += direction) if (isSeen(at)) return at;
    return place;
  };
  const at = (pixel: number) => {
    let low = 1;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { count, total, start, size, at, next, isSeen };
}
