// What the add-on writes beside each row: a leaf's own figures, the sums of a row with children, nothing but warnings elsewhere.

import * as say from '../../vietnamese/sentences/criteria.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { CountingSettings } from '../settings.ts';
import { capOf } from './cap.ts';
import type { RowScore } from './criteriaBoard.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';
import { sumKnown } from './figures.ts';
import { awaitsAppraisal, type SettledLeaf } from './settlePoints.ts';
import type { CriteriaBlock, CriteriaTree, CriterionNode } from './tree.ts';

interface RowFigures {
  readonly selfPoints: number | null;
  /** What `selfPoints` is a part of; null where nothing is known. */
  readonly outOf: number | null;
  readonly difference: number | null;
  readonly reachable: number | null;
  readonly lost: number | null;
}

const NOTHING: RowFigures = { selfPoints: null, outOf: null, difference: null, reachable: null, lost: null };

export function scoreRows(
  rows: readonly CriterionRow[],
  tree: CriteriaTree,
  settled: ReadonlyMap<CriterionNode, SettledLeaf>,
  problems: readonly Problem<CriterionField>[],
  settings: CountingSettings,
): readonly RowScore[] {
  const figures = figuresByRow(tree, settled);
  const warnings = new Map<RowKey, string[]>();
  const warn = (key: RowKey, text: string) => {
    const known = warnings.get(key);
    if (known === undefined) warnings.set(key, [text]);
    else if (!known.includes(text)) known.push(text);
  };
  for (const { row, text } of problems) warn(row, text);
  for (const [node, { judged }] of settled) {
    for (const hint of judged.hints) warn(node.row.key, hint);
    if (settings.reportedScore === 'appraised' && awaitsAppraisal(judged)) warn(node.row.key, say.appraisedMissing());
  }
  return rows.map(({ key }) => {
    const { outOf, ...shown } = figures.get(key) ?? NOTHING;
    const achieved = shown.selfPoints === null || outOf === null || outOf <= 0 ? null : shown.selfPoints / outOf;
    return { key, ...shown, achieved, warnings: warnings.get(key) ?? [] };
  });
}

function figuresByRow(
  { blocks, groups }: CriteriaTree,
  settled: ReadonlyMap<CriterionNode, SettledLeaf>,
): ReadonlyMap<RowKey, RowFigures> {
  const figures = new Map<RowKey, RowFigures>();
  const ofNode = (node: CriterionNode): RowFigures => {
    const leaf = settled.get(node);
    const own = leaf === undefined ? sumOf(node.children.map(ofNode)) : ofLeaf(leaf);
    figures.set(node.row.key, own);
    return own;
  };
  const ofBlock = new Map<CriteriaBlock, RowFigures>();
  for (const block of blocks) {
    const own = capped(sumOf(block.nodes.map(ofNode)), capOf(block));
    ofBlock.set(block, own);
    if (block.row !== null) figures.set(block.row.key, own);
  }
  for (const group of groups) {
    figures.set(group.row.key, sumOf(group.blocks.map((block) => ofBlock.get(block) ?? NOTHING)));
  }
  return figures;
}

/** Points are shown as they enter the sums, so that a column adds up; the difference is that of the points as typed and as scored. */
function ofLeaf({ judged, points }: SettledLeaf): RowFigures {
  const { selfPoints, appraisedPoints, maximum, blockKind, status } = judged;
  if (maximum === null) return NOTHING;
  const difference = selfPoints === null || appraisedPoints === null ? null : selfPoints - appraisedPoints;
  if (blockKind === 'penalty') {
    return {
      ...NOTHING,
      selfPoints: selfPoints === null ? null : 0 - selfPoints,
      difference: difference === null ? null : 0 - difference,
    };
  }
  if (status === 'notApplicable') {
    const counted = points.adjusted > 0;
    return {
      ...NOTHING,
      selfPoints: counted ? points.earned : null,
      outOf: counted ? points.adjusted : null,
      lost: counted ? points.lost : null,
    };
  }
  const scale = maximum > 0 ? points.adjusted / maximum : 1;
  const isBonus = blockKind === 'bonus';
  return {
    selfPoints: selfPoints === null ? null : selfPoints * scale,
    outOf: points.adjusted,
    difference,
    reachable: isBonus ? null : points.reachable,
    lost: isBonus ? null : points.lost,
  };
}

/** Points of a bonus, or off for a penalty, count up to the cap; what remains of it can't be told from the leaves. */
function capped(figures: RowFigures, cap: number | null): RowFigures {
  const { selfPoints } = figures;
  if (cap === null || selfPoints === null || Math.abs(selfPoints) <= cap) return figures;
  return { ...figures, selfPoints: selfPoints < 0 ? -cap : cap, outOf: figures.outOf === null ? null : cap };
}

function sumOf(parts: readonly RowFigures[]): RowFigures {
  return {
    selfPoints: sumKnown(parts.map(({ selfPoints }) => selfPoints)),
    outOf: sumKnown(parts.map(({ outOf }) => outOf)),
    difference: sumKnown(parts.map(({ difference }) => difference)),
    reachable: sumKnown(parts.map(({ reachable }) => reachable)),
    lost: sumKnown(parts.map(({ lost }) => lost)),
  };
}
