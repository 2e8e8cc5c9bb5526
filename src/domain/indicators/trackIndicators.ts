// Judges the indicator table: each row against its target, each indicator over its units, and what criteria take from it.

import * as say from '../../vietnamese/sentences/indicators.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { RelatedLeaves } from '../criteria/criteriaBoard.ts';
import type { Problem, RowKey } from '../problem.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import type { IndicatorBoard, JudgedIndicator } from './indicatorBoard.ts';
import type { IndicatorField, IndicatorRow } from './indicatorRow.ts';
import { judgeRow } from './judgeRow.ts';
import { resultsForCriteria } from './resultsForCriteria.ts';
import { rollUp } from './rollUp.ts';

/**
 * `findLeaves` is the criteria board's. Rows without an indicator's name are left out, which is said where they hold figures; nothing is thrown
 * whatever the cells hold.
 */
export function trackIndicators(
  rows: readonly IndicatorRow[],
  directory: UnitDirectory,
  findLeaves: (text: string) => RelatedLeaves,
): IndicatorBoard {
  const problems: Problem<IndicatorField>[] = [];
  const report = (row: { readonly key: RowKey }, field: IndicatorField, text: string) =>
    problems.push({ row: row.key, field, text });

  const isNamed = ({ indicator }: IndicatorRow) => tidy(indicator) !== '';
  for (const row of rows) {
    const holdsFigures = row.done.kind !== 'blank' || row.total.kind !== 'blank';
    if (!isNamed(row) && holdsFigures) report(row, 'indicator', say.nameMissing());
  }
  const judged = rows.filter(isNamed).map((row) => judgeRow(row, directory, (field, text) => report(row, field, text)));
  const totals = [...byIndicator(judged).values()].map((ofOne) => rollUp(ofOne, report));
  const results = resultsForCriteria(totals, findLeaves, report);
  problems.sort((one, other) => one.row - other.row);
  return { rows: judged, totals, results, problems };
}

export const NO_INDICATORS: IndicatorBoard = { rows: [], totals: [], results: new Map(), problems: [] };

function byIndicator(judged: readonly JudgedIndicator[]): ReadonlyMap<string, readonly JudgedIndicator[]> {
  const groups = new Map<string, JudgedIndicator[]>();
  for (const row of judged) {
    const name = fold(row.row.indicator);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [row]);
    else known.push(row);
  }
  return groups;
}
