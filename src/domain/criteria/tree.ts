// Builds the tree of blocks, fields and criteria from the rows of the table, by their codes.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { type BlockKind, blockKindOf, mixesBonusAndPenalty } from './blockKind.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';
import { type GatheredBlocks, gatherBlocks, type PlacedRow, type RowGroup, type RowOfBlock } from './gatherBlocks.ts';

/** An uncoded row below a leaf: one of the ways the leaf can be scored. */
export interface ScoringLevel {
  readonly key: RowKey;
  readonly text: string;
  readonly points: Reading<number>;
}

export interface CriterionNode {
  readonly row: CriterionRow;
  /** "1.2.3"; "" for a block that holds no numbered rows and is its own leaf. */
  readonly path: string;
  /** Block and path, unique where codes are: "II.1.2.3", "1.2" on a board without blocks. */
  readonly id: string;
  /** None: the node is a leaf, which counts. Some: the row is their sum. */
  readonly children: readonly CriterionNode[];
  /** Only a leaf has them. */
  readonly levels: readonly ScoringLevel[];
}

export interface CriteriaBlock {
  /** "II", "A.II" inside a group, "" for numbers before any block. */
  readonly code: string;
  readonly title: string;
  readonly kind: BlockKind;
  readonly row: CriterionRow | null;
  readonly nodes: readonly CriterionNode[];
}

/** A row directly above blocks ("A" over "I", "II"). */
export interface CriteriaGroup {
  readonly row: CriterionRow;
  readonly blocks: readonly CriteriaBlock[];
}

export interface CriteriaTree {
  readonly blocks: readonly CriteriaBlock[];
  readonly groups: readonly CriteriaGroup[];
  readonly problems: readonly Problem<CriterionField>[];
}

/**
 * A Roman number or a letter opens a block, numbers below it belong to it in any order. Of two rows with one code in a block the first counts, the
 * second is named. A row whose parent is missing is named and stands under its nearest ancestor. Uncoded rows below a leaf are its levels; rows
 * whose code can't be read are named and stand nowhere. Linear in the rows.
 */
export function buildCriteriaTree(rows: readonly CriterionRow[]): CriteriaTree {
  const gathered = gatherBlocks(rows);
  const problems = [...gathered.problems];
  const blocks = gathered.blocks.map((block): CriteriaBlock => {
    const title = tidy(block.row?.content ?? '');
    const kind = kindOf(block.group, title);
    if (block.row !== null && mixesBonusAndPenalty(title)) {
      problems.push({ row: block.row.key, field: 'content', text: say.bonusAndPenaltyTogether() });
    }
    return { code: block.code, title, kind, row: block.row, nodes: nodesOf(block, problems) };
  });
  return { blocks, groups: groupsOf(gathered, blocks), problems };
}

function groupsOf(gathered: GatheredBlocks, blocks: readonly CriteriaBlock[]): readonly CriteriaGroup[] {
  const below = new Map<RowGroup, CriteriaBlock[]>(gathered.groups.map((group) => [group, []]));
  blocks.forEach((block, place) => {
    const group = gathered.blocks[place]?.group;
    if (group) below.get(group)?.push(block);
  });
  return gathered.groups.map((group) => ({ row: group.row, blocks: below.get(group) ?? [] }));
}

/** The leaves below a node, itself where it is one, in the order of the rows. */
export function leavesOf(node: CriterionNode): readonly CriterionNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function kindOf(group: RowGroup | null, title: string): BlockKind {
  const own = blockKindOf(title);
  return own === 'scored' && group !== null ? blockKindOf(group.row.content) : own;
}

function nodesOf(block: RowOfBlock, problems: Problem<CriterionField>[]): readonly CriterionNode[] {
  if (block.placed.size === 0) return ownLeaf(block);

  const children = new Map<PlacedRow | null, PlacedRow[]>();
  for (const placed of block.placed.values()) {
    const parent = parentOf(placed, block, problems);
    const siblings = children.get(parent);
    if (siblings) siblings.push(placed);
    else children.set(parent, [placed]);
  }
  const nodeOf = (placed: PlacedRow): CriterionNode => {
    const below = (children.get(placed) ?? []).map(nodeOf);
    const levels = below.length === 0 ? levelsOf(placed.uncoded) : [];
    nameForgottenCodes(placed.uncoded, below.length === 0, problems);
    return { row: placed.row, path: placed.path, id: idOf(block.code, placed.path), children: below, levels };
  };
  if (block.row !== null) nameForgottenCodes(block.uncoded, false, problems);
  return (children.get(null) ?? []).map(nodeOf);
}

/** A block with points of its own and nothing numbered below it ("III. Điểm thưởng: 5") counts as one leaf; a mere heading does not. */
function ownLeaf(block: RowOfBlock): readonly CriterionNode[] {
  const { row } = block;
  if (row === null || block.hasUnplacedRows || !holdsFigures(row)) return [];
  return [{ row, path: '', id: block.code, children: [], levels: levelsOf(block.uncoded) }];
}

function holdsFigures(row: CriterionRow): boolean {
  return row.maxPoints.kind !== 'blank' || row.status.kind !== 'blank' || row.result !== '' || row.scoringRule !== '';
}

function parentOf(placed: PlacedRow, block: RowOfBlock, problems: Problem<CriterionField>[]): PlacedRow | null {
  const direct = withoutLastNumber(placed.path);
  let path = direct;
  while (path !== '' && !block.placed.has(path)) path = withoutLastNumber(path);
  if (path !== direct) {
    problems.push({ row: placed.row.key, field: 'code', text: say.parentMissing(placed.path, direct, path) });
  }
  return block.placed.get(path) ?? null;
}

function withoutLastNumber(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function idOf(block: string, path: string): string {
  return block === '' ? path : `${block}.${path}`;
}

function levelsOf(rows: readonly CriterionRow[]): readonly ScoringLevel[] {
  return rows.map(({ key, content, maxPoints }) => ({ key, text: tidy(content), points: maxPoints }));
}

/** An uncoded row that someone filled in like a criterion would vanish from the totals without a word. */
function nameForgottenCodes(
  rows: readonly CriterionRow[],
  belowLeaf: boolean,
  problems: Problem<CriterionField>[],
): void {
  for (const row of rows) {
    const filledIn = row.result !== '' || row.status.kind !== 'blank';
    if (filledIn || (!belowLeaf && row.maxPoints.kind !== 'blank')) {
      problems.push({ row: row.key, field: 'code', text: say.codeMissing() });
    }
  }
}
