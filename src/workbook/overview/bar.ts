// A bar made of characters, which every phone draws without a chart.

/** So many fit the first column of the overview even where a character is as wide as it is high. */
const LENGTH = 14;

/** Always of one length. Full only for all, empty only for nothing. `share` from 0 to 1; what lies outside is cut. */
export function barText(share: number): string {
  const rounded = Math.round(Math.min(1, Math.max(0, share)) * LENGTH);
  const filled = share <= 0 ? 0 : share >= 1 ? LENGTH : Math.min(LENGTH - 1, Math.max(1, rounded));
  return '█'.repeat(filled) + '░'.repeat(LENGTH - filled);
}
