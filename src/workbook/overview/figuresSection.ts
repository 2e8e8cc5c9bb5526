// The four figures that leadership looks for first: done, points, what can still be won, what is lost; each with a bar and its value beside it.

import { type RatingScale, ratingOf } from '../../domain/criteria/ratingScale.ts';
import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import { isOfScore } from '../../domain/history/weekHistory.ts';
import type { WeekLine } from '../../domain/history/weekLine.ts';
import type { ReportedScore } from '../../domain/settings.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { barText } from './bar.ts';
import { line, rateText } from './line.ts';

export interface ShownPoints {
  readonly scorecard: Scorecard;
  readonly reportedScore: ReportedScore;
  readonly ratingScale: RatingScale;
  /** The line of the week before; null where there is none. */
  readonly weekBefore: WeekLine | null;
}

/** Nothing on a board without criteria: the headline says so. */
export function figuresSection({ scorecard, reportedScore, ratingScale, weekBefore }: ShownPoints): PageLines {
  const { counts, points } = scorecard;
  const share = (part: number) => (points.adjusted > 0 ? part / points.adjusted : null);
  const rating = ratingOf(ratingScale, share(points.earned));
  const before = weekBefore?.figures ?? null;
  const pointsBefore = weekBefore !== null && isOfScore(weekBefore, reportedScore) ? weekBefore.figures.earned : null;
  return [
    ...figure(
      words.criteriaDone,
      words.criteriaOf(counts.done, counts.total),
      counts.total > 0 ? counts.done / counts.total : null,
      before?.criteriaDone ?? null,
    ),
    ...figure(
      words.earned(words.scores[reportedScore]),
      words.pointsOf(points.earned, points.adjusted),
      share(points.earned),
      pointsBefore,
    ),
    ...figure(words.reachable, words.pointsAlone(points.reachable), share(points.reachable)),
    ...figure(words.lost, words.pointsAlone(points.lost), share(points.lost)),
    ...(rating === null ? [] : [line('total', [words.rating, rating])]),
  ];
}

/** Nothing where there is no whole to be a part of. */
function figure(label: string, value: string, share: number | null, before: number | null = null): PageLines {
  if (share === null) return [];
  const text = [label, barText(share), ...(before === null ? [] : [words.weekBefore(before)])].join('\n');
  return [line('figure', [text, value, rateText(share)])];
}
