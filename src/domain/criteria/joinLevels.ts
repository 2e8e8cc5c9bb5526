// Joins the uncoded level rows below a leaf into one scoring rule, for leaves that have no rule of their own.

import { formatNumber, readNumber } from '../../vietnamese/number.ts';
import type { RowKey } from '../problem.ts';
import type { CriterionRow } from './criterionRow.ts';
import { readRule, type ScoringRule, scoreResult } from './scoringRule/index.ts';
import { buildCriteriaTree, type CriterionNode, leavesOf, type ScoringLevel } from './tree.ts';

export interface JoinedRule {
  /** The leaf's row. */
  readonly row: RowKey;
  /** Block and code. */
  readonly id: string;
  /** One level a line: "Từ 90% trở lên: 2đ". */
  readonly rule: string;
}

/** Points are kept to this many decimals. */
const DECIMALS = 4;

const BULLET = /^(?:[-+*•–—]|\(?[a-zđ]\)) */;
const SPEAKS_OF_POINTS = /\d ?(?:đ|điểm)(?![\p{L}\d])/iu;

/**
 * The rules that can be made of level rows: only where `Cách tính điểm` is blank, none of the levels is filled in like a criterion, and what they come
 * to is a rule that can be read. In the order of the tree.
 */
export function joinLevels(rows: readonly CriterionRow[]): readonly JoinedRule[] {
  const { blocks, problems } = buildCriteriaTree(rows);
  const inDoubt = new Set(problems.map(({ row }) => row));
  return blocks
    .flatMap(({ nodes }) => nodes.flatMap(leavesOf))
    .filter(({ row, levels }) => row.scoringRule.trim() === '' && levels.length > 0)
    .filter(({ levels }) => !levels.some(({ key }) => inDoubt.has(key)))
    .flatMap(joined);
}

function joined({ row, id, levels }: CriterionNode): readonly JoinedRule[] {
  const lines = levels.map(lineOf);
  if (row.maxPoints.kind !== 'value' || !lines.every(isKnown)) return [];
  const rule = lines.join('\n');
  const read = readRule(rule, row.maxPoints.value).rule;
  return read === null || isScoredOtherwise(read, lines, row.result) ? [] : [{ row: row.key, id, rule }];
}

/** Points of a level that someone typed for a result count as they are; a rule that makes something else of them is not offered. */
function isScoredOtherwise(rule: ScoringRule, lines: readonly string[], result: string): boolean {
  const typed = readNumber(result.trim());
  if (typed === null) return false;
  const { points } = scoreResult(rule, result);
  return points === null || (points !== typed && lines.some((line) => pointsAtTheEnd(line) === typed));
}

/** "Hoàn thành 100%: 2 điểm" -> 2 */
function pointsAtTheEnd(line: string): number | null {
  return readNumber(/: ?(\d{1,3}(?:[.,]\d{1,4})?) ?(?:đ|điểm)?\.?$/u.exec(line)?.[1] ?? '');
}

/** Null for a level whose points nobody can tell. A row with no points at all is a note, kept as it is. */
function lineOf({ text, points }: ScoringLevel): string | null {
  const words = text.replace(BULLET, '');
  if (words === '' || points.kind === 'unreadable') return null;
  if (points.kind === 'blank' || SPEAKS_OF_POINTS.test(words)) return words;
  return `${words.replace(/[\s:;.,]+$/, '')}: ${formatNumber(points.value, DECIMALS)}đ`;
}

function isKnown(line: string | null): line is string {
  return line !== null;
}
