// Sums the scored leaves up for the board, for each field and for each unit; blocks outside the total become lines of their own.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { RowKey } from '../problem.ts';
import type { CountingSettings } from '../settings.ts';
import { capOf } from './cap.ts';
import { outcomeOfCriterion, outcomeOfLeaf } from './countCriteria.ts';
import type { FieldFigures, Figures, Scorecard, SeparateLine, UnitFigures } from './criteriaBoard.ts';
import { addPoints, countOutcomes, NO_POINTS, type Outcome, sumPoints } from './figures.ts';
import { awaitsAppraisal, earnedByEitherScore, type SettledLeaf } from './settlePoints.ts';
import { type CriteriaBlock, type CriteriaTree, type CriterionNode, leavesOf } from './tree.ts';

/** Something that counts once: a leaf, or a criterion with its leaves. */
interface Counted {
  readonly outcome: Outcome;
  /** The unit that carries it; null where none is named. */
  readonly unit: string | null;
}

interface Field {
  readonly key: RowKey | null;
  readonly name: string;
  readonly leaves: readonly SettledLeaf[];
  readonly counted: readonly Counted[];
}

export function summarise(
  tree: CriteriaTree,
  settled: ReadonlyMap<CriterionNode, SettledLeaf>,
  settings: CountingSettings,
): Scorecard {
  const fields = tree.blocks
    .filter(({ kind }) => kind === 'scored')
    .flatMap((block) => fieldsOf(block, settled, settings));
  const leaves = fields.flatMap((field) => field.leaves);
  const counted = fields.flatMap((field) => field.counted);
  return {
    ...figuresOf(leaves, counted),
    fields: fields.map(
      ({ key, name, ...field }): FieldFigures => ({ key, name, ...figuresOf(field.leaves, field.counted) }),
    ),
    ...byUnit(leaves, counted),
    separate: tree.blocks.flatMap((block) => separateLine(block, settled)),
    earnedBy: earnedByEitherScore(
      [...settled.values()].map(({ judged }) => judged),
      settings,
    ),
    awaitingAppraisal: leaves.filter(({ judged }) => awaitsAppraisal(judged)).length,
  };
}

/** The rows of the first level, or the block itself where none of them has children. */
function fieldsOf(
  block: CriteriaBlock,
  settled: ReadonlyMap<CriterionNode, SettledLeaf>,
  settings: CountingSettings,
): readonly Field[] {
  const field = (key: RowKey | null, name: string, nodes: readonly CriterionNode[]): Field => ({
    key,
    name: name === '' ? say.allCriteria() : name,
    leaves: nodes.flatMap((node) => settledBelow(node, settled)),
    counted: nodes.flatMap((node) => countedBelow(node, settled, settings)),
  });
  if (block.nodes.length === 0) return [];
  return block.nodes.some(({ children }) => children.length > 0)
    ? block.nodes.map((node) => field(node.row.key, tidy(node.row.content), [node]))
    : [field(block.row?.key ?? null, block.title, block.nodes)];
}

function countedBelow(
  node: CriterionNode,
  settled: ReadonlyMap<CriterionNode, SettledLeaf>,
  settings: CountingSettings,
): readonly Counted[] {
  if (settings.countedCriteria === 'leaf') {
    return settledBelow(node, settled).map((leaf) => ({
      outcome: outcomeOfLeaf(leaf.judged, settings),
      unit: carrier(leaf),
    }));
  }
  const criteria = node.children.length === 0 ? [node] : node.children;
  return criteria.map((criterion) => {
    const below = settledBelow(criterion, settled);
    const first = below.find(({ judged }) => judged.status !== 'notApplicable') ?? below[0];
    const outcome = outcomeOfCriterion(below.map(({ judged }) => outcomeOfLeaf(judged, settings)));
    return { outcome, unit: first === undefined ? null : carrier(first) };
  });
}

function settledBelow(node: CriterionNode, settled: ReadonlyMap<CriterionNode, SettledLeaf>): readonly SettledLeaf[] {
  return leavesOf(node).flatMap((leaf) => {
    const own = settled.get(leaf);
    return own === undefined ? [] : [own];
  });
}

function carrier({ judged }: SettledLeaf): string | null {
  return judged.units[0] ?? null;
}

function figuresOf(leaves: readonly SettledLeaf[], counted: readonly Counted[]): Figures {
  return {
    counts: countOutcomes(counted.map(({ outcome }) => outcome)),
    points: sumPoints(leaves.map(({ points }) => points)),
  };
}

/** Units in the order in which leaves first name them. */
function byUnit(leaves: readonly SettledLeaf[], counted: readonly Counted[]): Pick<Scorecard, 'units' | 'unassigned'> {
  const units = new Map<string | null, { points: Figures['points']; outcomes: Outcome[]; shared: string[] }>();
  const unit = (name: string | null) => {
    const known = units.get(name) ?? { points: NO_POINTS, outcomes: [], shared: [] };
    units.set(name, known);
    return known;
  };
  for (const leaf of leaves) {
    const own = unit(carrier(leaf));
    own.points = addPoints(own.points, leaf.points);
    for (const name of leaf.judged.units.slice(1)) unit(name).shared.push(leaf.judged.node.id);
  }
  for (const { unit: name, outcome } of counted) unit(name).outcomes.push(outcome);

  const named: UnitFigures[] = [];
  let unassigned: Figures | null = null;
  for (const [name, { points, outcomes, shared }] of units) {
    const figures = { counts: countOutcomes(outcomes), points };
    if (name === null) unassigned = figures;
    else named.push({ name, ...figures, sharedLeaves: shared });
  }
  return { units: named, unassigned };
}

function separateLine(block: CriteriaBlock, settled: ReadonlyMap<CriterionNode, SettledLeaf>): readonly SeparateLine[] {
  if (block.kind === 'scored') return [];
  const leaves = block.nodes.flatMap((node) => settledBelow(node, settled));
  const applicable = leaves.filter(({ judged }) => judged.status !== 'notApplicable');
  const earned = Math.abs(sumPoints(applicable.map(({ points }) => points)).earned);
  const together = applicable.reduce((sum, { judged }) => sum + (judged.maximum ?? 0), 0);
  const maximum = Math.min(together, capOf(block) ?? together);
  return [
    {
      kind: block.kind,
      key: block.row?.key ?? null,
      name: block.title,
      maximum,
      earned: Math.min(earned, maximum),
    },
  ];
}
