// Checks that the codes of a block follow one another down the table.

import * as say from '../../vietnamese/sentences/criteria.ts';
import type { Problem } from '../problem.ts';
import type { CriterionField } from './criterionRow.ts';
import type { CriteriaTree, CriterionNode } from './tree.ts';

/**
 * The order changes no figure, so each block gets one problem: at its first code that stands below a later one, with how many more there are. A table
 * that someone sorted by another column is thus not covered with warnings.
 */
export function checkOrder({ blocks }: CriteriaTree): readonly Problem<CriterionField>[] {
  return blocks.flatMap(({ nodes }) => {
    const inRowOrder = nodes.flatMap(withThoseBelow).sort((one, other) => one.row.key - other.row.key);
    const misplaced: { readonly node: CriterionNode; readonly above: CriterionNode }[] = [];
    inRowOrder.forEach((node, place) => {
      const above = inRowOrder[place - 1];
      if (above !== undefined && comesBefore(node.path, above.path)) misplaced.push({ node, above });
    });
    const [first] = misplaced;
    if (first === undefined) return [];
    const text = say.codeOutOfOrder(first.node.path, first.above.path, misplaced.length - 1);
    return [{ row: first.node.row.key, field: 'code' as const, text }];
  });
}

function withThoseBelow(node: CriterionNode): readonly CriterionNode[] {
  return [node, ...node.children.flatMap(withThoseBelow)];
}

/** "1.2" comes before "1.10", and "1" before "1.1". */
function comesBefore(path: string, other: string): boolean {
  const numbers = path.split('.').map(Number);
  const others = other.split('.').map(Number);
  for (let level = 0; level < Math.max(numbers.length, others.length); level++) {
    const difference = (numbers[level] ?? 0) - (others[level] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
