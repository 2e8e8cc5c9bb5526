// How several things are said in one sentence.

/** ["a", "b", "c"] -> "a, b và c". */
export function joinWithAnd(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

/** The first `most` items, then how many more: ["a", "b", "c"] with most 2 -> "a, b và 01 mục khác". */
export function joinAtMost(items: readonly string[], most: number, countMore: (more: number) => string): string {
  return items.length <= most
    ? joinWithAnd(items)
    : `${items.slice(0, most).join(', ')} và ${countMore(items.length - most)}`;
}
