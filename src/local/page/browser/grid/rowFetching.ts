// Fetches rows as they come into sight, and a page more on either side.

import type { GridView } from './gridView.ts';
import type { Sheet } from './rowElement.ts';
import type { RowStore } from './rowStore.ts';

export interface RowFetching {
  readonly rowsInSight: () => readonly [number, number];
  readonly fetch: () => void;
}

/** Whoever scrolls fast passes over rows that nobody reads. */
const REST_MILLISECONDS = 40;

const LEAST_SPARE = 20;

export function fetchRowsInSight(
  view: GridView,
  store: RowStore,
  sheet: () => Sheet | null,
  onScroll: () => void,
): RowFetching {
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rowsInSight = (): readonly [number, number] => {
    const shown = sheet();
    if (shown === null) return [1, 1];
    const top = shown.rows.start(shown.shape.frozenRows + 1) + view.element.scrollTop;
    return [shown.rows.at(top), shown.rows.at(top + view.element.clientHeight)];
  };

  const fetch = (): void => {
    const shown = sheet();
    if (shown === null) return;
    const [first, last] = rowsInSight();
    const spare = Math.max(LEAST_SPARE, last - first);
    if (shown.shape.frozenRows > 0) void store.need(1, shown.shape.frozenRows);
    void store.need(Math.max(1, first - spare), Math.min(shown.rows.count, last + spare));
  };

  view.element.addEventListener('scroll', () => {
    view.draw();
    onScroll();
    clearTimeout(resting);
    resting = setTimeout(fetch, REST_MILLISECONDS);
  });
  new ResizeObserver(() => {
    view.draw();
    fetch();
  }).observe(view.element);

  return { rowsInSight, fetch };
}
