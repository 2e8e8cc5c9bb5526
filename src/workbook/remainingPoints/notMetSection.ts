// Which criteria each unit has not met or only in part, with the cause it gives: what a unit is asked to draw up.

import { CRITERION_STATUSES } from '../../domain/criteria/criterionStatus.ts';
import type { UnitLeaves } from '../../domain/criteria/pointLists.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import type { PageLines } from '../page/layout.ts';
import { criterionTexts, line, sectionByUnit } from './line.ts';

export function notMetSection(units: readonly UnitLeaves[]): PageLines {
  return sectionByUnit(
    words.notMet,
    words.notMetHeader,
    units.map(({ unit, leaves }) => ({ unit, items: leaves })),
    words.nothingNotMet,
    (leaf) =>
      line('line', [
        ...criterionTexts(leaf),
        words.outOf(leaf.points.earned, leaf.points.adjusted),
        words.why(CRITERION_STATUSES[leaf.status], leaf.explanation),
        leaf.cause === '' ? words.causeMissing : leaf.cause,
      ]),
  );
}
