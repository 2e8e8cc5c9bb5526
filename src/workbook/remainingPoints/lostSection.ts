// What can't be won any more, and why.

import { CRITERION_STATUSES } from '../../domain/criteria/criterionStatus.ts';
import type { Points, ScoredLeaf } from '../../domain/criteria/scorecard.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import type { PageLines } from '../page/layout.ts';
import { criterionTexts, line, section } from './line.ts';

export function lostSection(leaves: readonly ScoredLeaf[], points: Points): PageLines {
  return section(
    words.lost,
    words.lostHeader,
    leaves,
    words.nothingLost,
    (leaf) =>
      line('line', [
        ...criterionTexts(leaf),
        formatNumber(leaf.points.lost),
        words.why(CRITERION_STATUSES[leaf.status], leaf.explanation),
        leaf.cause,
      ]),
    [line('total', ['', words.total, '', '', formatNumber(points.lost)])],
  );
}
