// Which criteria take their result from an indicator, and what it is.

import { plainNumber } from '../../vietnamese/number.ts';
import * as say from '../../vietnamese/sentences/indicators.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { RelatedLeaves } from '../criteria/criteriaBoard.ts';
import type { RowKey } from '../problem.ts';
import type { IndicatorResult, IndicatorTotal, JudgedIndicator } from './indicatorBoard.ts';
import type { IndicatorField } from './indicatorRow.ts';

type Report = (row: JudgedIndicator, field: IndicatorField, text: string) => void;

interface Link {
  readonly total: IndicatorTotal;
  /** The row whose cell names the criterion. */
  readonly from: JudgedIndicator;
}

/**
 * By the row of the criterion. An indicator gives a result once each of its rows has figures. A code must name one leaf: what holds for a whole field
 * can't be the result of each of its criteria. A criterion that two indicators name takes it from neither.
 */
export function resultsForCriteria(
  totals: readonly IndicatorTotal[],
  findLeaves: (text: string) => RelatedLeaves,
  report: Report,
): ReadonlyMap<RowKey, IndicatorResult> {
  const links = new Map<RowKey, Link | 'contested'>();
  for (const total of totals) {
    for (const [leaf, from] of leavesNamedBy(total, findLeaves, report)) {
      const known = links.get(leaf);
      if (known !== undefined) report(from, 'relatedCriteria', say.criterionContested(total.name));
      links.set(leaf, known === undefined ? { total, from } : 'contested');
    }
  }
  const results = new Map<RowKey, IndicatorResult>();
  for (const [leaf, link] of links) {
    if (link === 'contested' || link.total.ratio === null) continue;
    if (link.total.withoutFigures > 0)
      report(link.from, 'relatedCriteria', say.notAllFigures(link.total.withoutFigures));
    else results.set(leaf, { result: fraction(link.total), indicator: link.total.name });
  }
  return results;
}

/** Each leaf once, with the first row that names it. */
function leavesNamedBy(
  total: IndicatorTotal,
  findLeaves: (text: string) => RelatedLeaves,
  report: Report,
): ReadonlyMap<RowKey, JudgedIndicator> {
  const named = new Map<RowKey, JudgedIndicator>();
  const seen = new Set<string>();
  for (const row of total.rows) {
    if (seen.has(row.row.relatedCriteria)) continue;
    seen.add(row.row.relatedCriteria);
    for (const code of row.row.relatedCriteria.split(/[;,\n\r]+/).map(tidy)) {
      const { leaves, problems } = findLeaves(code);
      for (const text of problems) report(row, 'relatedCriteria', text);
      const [leaf, another] = leaves;
      if (another !== undefined) report(row, 'relatedCriteria', say.codeOfSeveralCriteria(code));
      else if (leaf !== undefined && !named.has(leaf.key)) named.set(leaf.key, row);
    }
  }
  return named;
}

/** "1180/1200", as a person types it. */
function fraction({ done, total }: IndicatorTotal): string {
  return `${plainNumber(done)}/${plainNumber(total)}`;
}
