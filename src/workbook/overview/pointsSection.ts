// The overview's points: earned, still to be won, lost, the rating, and the lines that stand outside the total.

import { type RatingScale, ratingOf } from '../../domain/criteria/ratingScale.ts';
import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import type { ReportedScore } from '../../domain/settings.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

export interface ShownPoints {
  readonly scorecard: Scorecard;
  readonly reportedScore: ReportedScore;
  readonly ratingScale: RatingScale;
}

export function pointsSection({ scorecard, reportedScore, ratingScale }: ShownPoints): PageLines {
  const { points } = scorecard;
  const share = (part: number) => (points.adjusted > 0 ? part / points.adjusted : null);
  const rating = ratingOf(ratingScale, share(points.earned));
  const row = (kind: 'line' | 'total' | 'note', name: string, part: number, rate = '') =>
    line(kind, [name, '', formatNumber(part), rate]);
  return [
    BLANK_LINE,
    line('section', [words.points]),
    row('line', words.earned(words.scores[reportedScore]), points.earned, rateText(share(points.earned))),
    row('line', words.reachable, points.reachable, rateText(share(points.reachable))),
    row('line', words.lost, points.lost, rateText(share(points.lost))),
    row('total', words.adjusted, points.adjusted),
    ...(rating === null ? [] : [line('total', [words.rating, rating])]),
    ...(points.excluded > 0 ? [row('note', words.excluded, points.excluded)] : []),
    ...otherScore(scorecard, reportedScore),
    ...separateLines(scorecard),
  ];
}

/** Of the score that is not reported, once there is an appraisal to compare with. */
function otherScore({ earnedBy, awaitingAppraisal }: Scorecard, reportedScore: ReportedScore): PageLines {
  const other = reportedScore === 'self' ? 'appraised' : 'self';
  const earned = earnedBy[other];
  if (earned === null || earnedBy.appraised === null) return [];
  return [
    line('note', [
      words.otherScore(words.scores[other]),
      awaitingAppraisal === 0 ? '' : words.awaiting(awaitingAppraisal),
      formatNumber(earned),
      '',
    ]),
  ];
}

function separateLines({ separate }: Scorecard): PageLines {
  if (separate.length === 0) return [];
  return [
    BLANK_LINE,
    line('section', [words.separate]),
    ...separate.map(({ kind, name, earned, maximum }) =>
      line('line', [name, words.separateKinds[kind], words.separatePoints(kind, earned, maximum), '']),
    ),
  ];
}
