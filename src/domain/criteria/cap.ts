// The cap that the row of a bonus or penalty block sets: its leaves may come to more, but no more counts.

import type { CriteriaBlock } from './tree.ts';

/** Whether a lower maximum on the block's row is a cap rather than a sum that is wrong. */
export function canBeCapped({ kind }: Pick<CriteriaBlock, 'kind'>): boolean {
  return kind === 'bonus' || kind === 'penalty';
}

/** Null where nothing caps the leaves. A penalty's cap may be written with a minus sign. */
export function capOf(block: CriteriaBlock): number | null {
  const { row, nodes } = block;
  const holdsLeaves = row !== null && nodes[0]?.row !== row;
  return canBeCapped(block) && holdsLeaves && row.maxPoints.kind === 'value' ? Math.abs(row.maxPoints.value) : null;
}
