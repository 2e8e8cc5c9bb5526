// What stands beside the points of the overview: the score that is not reported, what was left out, the lines outside the total.

import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import type { ReportedScore } from '../../domain/settings.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line } from './line.ts';

/** Notes that belong below the figures; none where there is nothing to say. */
export function pointNotes(scorecard: Scorecard, reportedScore: ReportedScore): PageLines {
  const { excluded } = scorecard.points;
  return [
    ...(excluded > 0 ? [line('note', [words.excluded, words.pointsAlone(excluded)])] : []),
    ...otherScore(scorecard, reportedScore),
  ];
}

/** Of the score that is not reported, once there is an appraisal to compare with. */
function otherScore({ earnedBy, awaitingAppraisal }: Scorecard, reportedScore: ReportedScore): PageLines {
  const other = reportedScore === 'self' ? 'appraised' : 'self';
  const earned = earnedBy[other];
  if (earned === null || earnedBy.appraised === null) return [];
  const compared = words.otherScore(words.scores[other]);
  const text = awaitingAppraisal === 0 ? compared : `${compared}; ${words.awaiting(awaitingAppraisal)}`;
  return [line('note', [text, words.pointsAlone(earned)])];
}

export function separateSection({ separate }: Scorecard): PageLines {
  if (separate.length === 0) return [];
  return [
    BLANK_LINE,
    line('section', [words.separate]),
    ...separate.map(({ kind, name, earned, maximum }) => {
      const label = name === words.separateKinds[kind] ? name : `${name}\n${words.separateKinds[kind]}`;
      return line('line', [label, words.separatePoints(kind, earned, maximum)]);
    }),
  ];
}
