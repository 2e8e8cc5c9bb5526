// Which indicators each unit has not met, with the cause it gives.

import type { JudgedIndicator } from '../../domain/indicators/indicatorBoard.ts';
import { formatNumber, formatPercent } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { PageLines } from '../page/layout.ts';
import { line, sectionByUnit } from './line.ts';

/** Nothing where the office keeps no indicators. */
export function indicatorSection(rows: readonly JudgedIndicator[]): PageLines {
  if (rows.length === 0) return [];
  return sectionByUnit(
    words.indicatorsNotMet,
    words.indicatorsHeader,
    byUnit(rows.filter(({ judgement }) => judgement === 'notMet')),
    words.noIndicatorNotMet,
    ({ row, unit, done, total, ratio, target }) =>
      line('line', [
        '',
        tidy(row.indicator),
        unit ?? words.wholeOffice,
        '',
        ratio === null ? '' : formatPercent(ratio),
        words.againstTarget(formatNumber(done ?? 0), formatNumber(total ?? 0), formatPercent(target ?? 0)),
        tidy(row.cause) === '' ? words.causeMissing : tidy(row.cause),
      ]),
  );
}

function byUnit(
  rows: readonly JudgedIndicator[],
): readonly { readonly unit: string; readonly items: readonly JudgedIndicator[] }[] {
  const units = new Map<string, JudgedIndicator[]>();
  for (const row of rows) {
    const unit = row.unit ?? words.wholeOffice;
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [row]);
    else known.push(row);
  }
  return [...units].map(([unit, items]) => ({ unit, items }));
}
