// Section IV: how the office scores against the criteria, by field.

import { formatNumber, formatPercent } from '../../../vietnamese/number.ts';
import { criteriaHeadline } from '../../../vietnamese/sentences/headline.ts';
import * as overview from '../../../vietnamese/sentences/overview.ts';
import { comparedWithBefore } from '../../../vietnamese/sentences/reportCompared.ts';
import * as words from '../../../vietnamese/sentences/reportScores.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import type { Figures } from '../../criteria/criteriaBoard.ts';
import { isOfScore } from '../../history/weekHistory.ts';
import type { WeekLine } from '../../history/weekLine.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import type { ReportedScore } from '../../settings.ts';
import { ratio } from '../../tasks/taskCounts.ts';
import type { ReportInput } from '../reportInput.ts';
import { centred, left, numbered, table } from './tables.ts';

/** `appendix` lists the criteria below their maximum, of which there are `listed`. */
export function scoresSection(
  { criteria, today, reportedScore, earlier }: ReportInput,
  appendix: string,
  listed: number,
): readonly DocumentBlock[] {
  const { counts, points, fields, separate } = criteria.scorecard;
  if (counts.total === 0) {
    const text = counts.notApplicable === 0 ? words.noCriteria() : words.allNotApplicable(counts.notApplicable);
    return [{ kind: 'paragraph', text }];
  }
  const score = overview.scores[reportedScore];
  const headline = { ...counts, today, score, earned: points.earned, maximum: points.adjusted };
  const columns = [
    centred(heads.place),
    left(heads.field),
    centred(heads.doneCriteria),
    centred(heads.points),
    centred(heads.rate),
  ];
  const rows = [
    ...numbered(fields.map((field) => figuresRow(field.name, field))),
    ['', ...figuresRow(heads.total, { counts, points })],
  ];
  return [
    { kind: 'paragraph', text: criteriaHeadline(headline) },
    ...comparison(earlier, reportedScore, { counts, points }),
    ...(fields.length < 2 ? [] : [table(columns, rows, true)]),
    { kind: 'paragraph', text: words.pointsLeft(points.reachable, points.lost) },
    ...separate.map(
      ({ kind, name, earned, maximum }) =>
        ({ kind: 'item', text: words.separateLine(name, overview.separatePoints(kind, earned, maximum)) }) as const,
    ),
    ...(listed === 0 ? [] : [{ kind: 'paragraph', text: words.criteriaInAppendix(listed, appendix) } as const]),
  ];
}

/** Points are compared only with points of the same score. */
function comparison(
  earlier: WeekLine | null,
  reportedScore: ReportedScore,
  { counts, points }: Figures,
): readonly DocumentBlock[] {
  if (earlier === null || earlier.day === null) return [];
  const { criteriaDone, earned } = earlier.figures;
  const text = comparedWithBefore({
    day: earlier.day,
    score: overview.scores[reportedScore],
    done: criteriaDone === null ? null : counts.done - criteriaDone,
    points: earned === null || !isOfScore(earlier, reportedScore) ? null : points.earned - earned,
  });
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function figuresRow(name: string, { counts, points }: Figures): readonly string[] {
  const rate = ratio(points.earned, points.adjusted);
  return [
    name,
    overview.outOf(counts.done, counts.total),
    `${formatNumber(points.earned)}/${formatNumber(points.adjusted)}`,
    rate === null ? '' : formatPercent(rate),
  ];
}
