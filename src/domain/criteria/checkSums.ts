// Checks that the maximum written on a row with children is the sum of theirs.

import * as say from '../../vietnamese/sentences/criteria.ts';
import type { Problem } from '../problem.ts';
import { canBeCapped } from './cap.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';
import type { CriteriaTree, CriterionNode } from './tree.ts';

/** Points are written to hundredths. */
const TOLERANCE = 0.005;

/** Rows above a maximum that can't be read are not checked: that cell is named already. */
export function checkSums({ blocks, groups }: CriteriaTree): readonly Problem<CriterionField>[] {
  const problems: Problem<CriterionField>[] = [];

  const stated = (
    row: CriterionRow | null,
    parts: readonly (number | null)[],
    isSum: boolean,
    mayCap = false,
  ): number | null => {
    const sum = parts.every(isKnown) ? parts.reduce((total, part) => total + part, 0) : null;
    if (row === null || row.maxPoints.kind === 'blank') return isSum ? sum : null;
    if (row.maxPoints.kind === 'unreadable') {
      if (isSum) problems.push({ row: row.key, field: 'maxPoints', text: say.sumUnreadable(row.maxPoints.text) });
      return isSum ? sum : null;
    }
    const own = row.maxPoints.value;
    const caps = mayCap && sum !== null && Math.abs(own) < sum;
    if (isSum && sum !== null && !caps && Math.abs(Math.abs(own) - sum) > TOLERANCE) {
      problems.push({ row: row.key, field: 'maxPoints', text: say.childrenDoNotAddUp(own, sum) });
    }
    return Math.abs(own);
  };
  const ofNode = (node: CriterionNode): number | null =>
    stated(node.row, node.children.map(ofNode), node.children.length > 0);

  const ofBlock = new Map(
    blocks.map((block) => {
      const parts = block.nodes.map(ofNode);
      const isOwnLeaf = block.nodes[0]?.row === block.row;
      return [
        block,
        isOwnLeaf ? (parts[0] ?? null) : stated(block.row, parts, block.nodes.length > 0, canBeCapped(block)),
      ];
    }),
  );
  for (const group of groups) {
    const isMixed = new Set(group.blocks.map(({ kind }) => kind)).size > 1;
    if (!isMixed)
      stated(
        group.row,
        group.blocks.map((block) => ofBlock.get(block) ?? null),
        group.blocks.length > 0,
      );
  }
  return problems;
}

function isKnown(value: number | null): value is number {
  return value !== null;
}
