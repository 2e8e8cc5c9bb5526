// Self-scored against appraised points: both scores, and what each unit has to explain.

import { differenceOf, type PointLists } from '../../domain/criteria/pointLists.ts';
import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import type { PageLines } from '../page/layout.ts';
import { line, sectionByUnit, unitsText } from './line.ts';

/** Nothing where no points have been appraised yet. */
export function toExplainSection(
  { toExplain, compared }: Pick<PointLists<never>, 'toExplain' | 'compared'>,
  { earnedBy, awaitingAppraisal }: Scorecard,
): PageLines {
  if (earnedBy.appraised === null) return [];
  const [blank = [], title = [], ...rest] = sectionByUnit(
    words.toExplain,
    words.toExplainHeader,
    toExplain.map(({ unit, leaves }) => ({ unit, items: leaves })),
    words.nothingToExplain,
    (leaf) =>
      line('line', [
        leaf.id,
        leaf.content,
        unitsText(leaf),
        '',
        words.signed(differenceOf(leaf)),
        words.bothScores(leaf.selfPoints ?? 0, leaf.appraisedPoints ?? 0),
        leaf.justification === '' ? words.justificationMissing : leaf.justification,
      ]),
  );
  return [blank, title, line('note', ['', words.comparison({ ...compared, awaiting: awaitingAppraisal })]), ...rest];
}
