// Self-scored against appraised points: both scores, and what each unit has to explain.

import { differenceOf, type UnitLeaves } from '../../domain/criteria/pointLists.ts';
import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import { line, type PageLines, sectionByUnit, unitsText } from './line.ts';

/** Nothing where no points have been appraised yet. */
export function toExplainSection(units: readonly UnitLeaves[], { earnedBy, awaitingAppraisal }: Scorecard): PageLines {
  const { self, appraised } = earnedBy;
  if (appraised === null) return [];
  const [blank = [], title = [], ...rest] = sectionByUnit(
    words.toExplain,
    words.toExplainHeader,
    units.map(({ unit, leaves }) => ({ unit, items: leaves })),
    words.nothingToExplain,
    (leaf) =>
      line('line', [
        leaf.id,
        leaf.content,
        unitsText(leaf),
        '',
        signed(differenceOf(leaf)),
        words.bothScores(leaf.selfPoints ?? 0, leaf.appraisedPoints ?? 0),
        leaf.justification === '' ? words.justificationMissing : leaf.justification,
      ]),
  );
  return [blank, title, line('note', ['', words.comparison(self, appraised, awaitingAppraisal)]), ...rest];
}

function signed(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : formatNumber(points);
}
