// Scores the criteria table: figures for every row, the scorecard of the office, and everything that needs a look.

import * as say from '../../vietnamese/sentences/criteria.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { Problem, RowKey } from '../problem.ts';
import { readValue } from '../reading.ts';
import type { CountingSettings } from '../settings.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import { checkBands } from './checkBands.ts';
import { checkOrder } from './checkOrder.ts';
import { checkSums } from './checkSums.ts';
import type { CriteriaBoard, ScoredLeaf } from './criteriaBoard.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';
import { judgeLeaf, type LeafInTree } from './judgeLeaf.ts';
import { type CodeTarget, relatedCriteria, relatedPoints } from './relatedCriteria.ts';
import { scoreRows } from './scoreRows.ts';
import { type RuleReading, readRule } from './scoringRule/index.ts';
import { type SettledLeaf, settlePoints } from './settlePoints.ts';
import { summarise } from './summarise.ts';
import { NONE_TAKEN, type TakenResults, takesResult, withTakenResults } from './takenResults.ts';
import { buildCriteriaTree, type CriteriaBlock, type CriteriaTree, type CriterionNode } from './tree.ts';

export type {
  Counts,
  CriteriaBoard,
  FieldFigures,
  Figures,
  Points,
  RowScore,
  Scorecard,
  ScoredLeaf,
  SeparateLine,
  UnitFigures,
} from './criteriaBoard.ts';

/**
 * Scores `rows` (in the table's order) as of `today`. Faults never throw and never drop points in silence: each is a problem of its row and field.
 * Self-scored and appraised points are never mixed: the scorecard is made of the one that `settings` reports. `taken` gives results to rows whose own
 * is blank; they are told of beside the row.
 */
export function scoreCriteria(
  rows: readonly CriterionRow[],
  settings: CountingSettings,
  directory: UnitDirectory,
  today: CalendarDate,
  taken: TakenResults = NONE_TAKEN,
): CriteriaBoard {
  const tree = buildCriteriaTree(withTakenResults(rows, taken));
  const read = rememberedRules();
  const hints = hintsOf(rows, taken);
  const judged = leavesInTree(tree, directory).map((leaf) => {
    const own = judgeLeaf(leaf, today, read);
    const hint = hints.get(leaf.node.row.key);
    return hint === undefined ? own : { ...own, hints: [hint, ...own.hints] };
  });
  const points = settlePoints(judged, settings);
  const settled = new Map<CriterionNode, SettledLeaf>();
  judged.forEach((leaf, place) => {
    const own = points[place];
    if (own !== undefined) settled.set(leaf.node, { judged: leaf, points: own });
  });

  const problems = inRowOrder(rows, [
    ...tree.problems,
    ...checkOrder(tree),
    ...checkSums(tree),
    ...judged.flatMap((leaf) => leaf.problems),
  ]);
  const leaves = new Map([...settled].map(([node, leaf]) => [node, scoredLeaf(leaf, settings)] as const));
  const findLeaves = relatedCriteria(codeTargets(tree.blocks, leaves));
  return {
    rows: scoreRows(rows, tree, settled, problems, settings),
    scorecard: summarise(tree, settled, settings),
    problems,
    leaves: [...leaves.values()],
    findLeaves,
    pointsFor: (text) => relatedPoints(findLeaves(text)),
  };
}

function hintsOf(rows: readonly CriterionRow[], taken: TakenResults): ReadonlyMap<RowKey, string> {
  const hints = new Map<RowKey, string>();
  for (const row of rows) {
    const found = taken.get(row.key);
    if (found !== undefined && takesResult(row)) hints.set(row.key, found.hint);
  }
  return hints;
}

/** Thousands of rows share a few wordings. */
function rememberedRules(): (text: string, maxPoints: number) => RuleReading {
  const known = new Map<string, RuleReading>();
  return (text, maxPoints) => {
    const key = `${maxPoints} ${text}`;
    const reading = known.get(key) ?? checkedRule(text, maxPoints);
    known.set(key, reading);
    return reading;
  };
}

/** The rule with what is wrong between its bands. */
function checkedRule(text: string, maxPoints: number): RuleReading {
  const reading = readRule(text, maxPoints);
  if (reading.rule === null) return reading;
  const faults = checkBands(reading.rule).map((fault) => ({ refused: false, text: fault }));
  return { ...reading, problems: [...reading.problems, ...faults] };
}

function leavesInTree({ blocks, groups }: CriteriaTree, directory: UnitDirectory): readonly LeafInTree[] {
  const groupRowOf = new Map(groups.flatMap((group) => group.blocks.map((block) => [block, group.row] as const)));
  const leaves: LeafInTree[] = [];
  const visit = (node: CriterionNode, block: CriteriaBlock, above: Inherited) => {
    const own = inherit(above, node.row, directory);
    if (node.children.length === 0) leaves.push({ node, blockKind: block.kind, ...own });
    for (const child of node.children) visit(child, block, own);
  };
  for (const block of blocks) {
    const fromGroup = inherit({ units: [], dueOn: null }, groupRowOf.get(block) ?? null, directory);
    const fromBlock = inherit(fromGroup, block.row, directory);
    for (const node of block.nodes) visit(node, block, fromBlock);
  }
  return leaves;
}

type Inherited = Pick<LeafInTree, 'units' | 'dueOn'>;

/** What a row leaves blank holds from the row above it in the tree. */
function inherit(above: Inherited, row: CriterionRow | null, directory: UnitDirectory): Inherited {
  if (row === null) return above;
  const units = [...new Set(row.leadUnits.map(directory.nameFor))].filter((name) => name !== '');
  const dueOn = row.dueOn.kind === 'blank' ? above.dueOn : readValue(row.dueOn);
  return { units: units.length === 0 ? above.units : units, dueOn };
}

function scoredLeaf({ judged, points }: SettledLeaf, { reportedScore }: CountingSettings): ScoredLeaf {
  const { node, appraisedPoints } = judged;
  const byAppraisal = appraisedPoints === null ? '' : say.explainedByAppraisal(appraisedPoints);
  const explanation = reportedScore === 'appraised' ? byAppraisal : judged.explanation;
  return {
    key: node.row.key,
    id: node.id,
    blockKind: judged.blockKind,
    content: tidy(node.row.content),
    units: judged.units,
    dueOn: judged.dueOn,
    status: judged.status,
    points,
    selfPoints: judged.selfPoints,
    appraisedPoints,
    justification: tidy(node.row.justification),
    cause: tidy(node.row.cause),
    explanation: judged.status === 'notApplicable' ? say.explainedNotApplicable() : explanation,
  };
}

function codeTargets(
  blocks: readonly CriteriaBlock[],
  leaves: ReadonlyMap<CriterionNode, ScoredLeaf>,
): readonly CodeTarget[] {
  return blocks.flatMap(({ code: block, kind, nodes }) => {
    const isScored = kind === 'scored';
    const targets: CodeTarget[] = [];
    /** The leaves below a node, itself where it is one. */
    const visit = (node: CriterionNode): readonly ScoredLeaf[] => {
      const own = leaves.get(node);
      const below = node.children.length > 0 ? node.children.flatMap(visit) : own === undefined ? [] : [own];
      if (node.path !== '') targets.push({ block, isScored, path: node.path, leaves: below });
      return below;
    };
    const all = nodes.flatMap(visit);
    return [{ block, isScored, path: '', leaves: all }, ...targets];
  });
}

function inRowOrder(
  rows: readonly CriterionRow[],
  problems: readonly Problem<CriterionField>[],
): readonly Problem<CriterionField>[] {
  const place = new Map<RowKey, number>(rows.map(({ key }, index) => [key, index]));
  return [...problems].sort((one, other) => (place.get(one.row) ?? 0) - (place.get(other.row) ?? 0));
}
