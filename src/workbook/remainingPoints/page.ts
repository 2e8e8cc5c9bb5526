// The page "Điểm còn lại": what can still be won and by which tasks, what is lost and why, what each unit has to improve and to explain.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PointLists } from '../../domain/criteria/pointLists.ts';
import type { Scorecard } from '../../domain/criteria/scorecard.ts';
import type { JudgedIndicator } from '../../domain/indicators/indicatorBoard.ts';
import { REPORTED_SCORES, type ReportedScore } from '../../domain/settings.ts';
import type { TrackedTask } from '../../domain/tasks/taskBoard.ts';
import { stamp } from '../../vietnamese/sentences/overview.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import type { PageLines } from '../page/layout.ts';
import { indicatorSection } from './indicatorSection.ts';
import { line } from './line.ts';
import { lostSection } from './lostSection.ts';
import { notMetSection } from './notMetSection.ts';
import { reachableSection } from './reachableSection.ts';
import { toExplainSection } from './toExplainSection.ts';

export interface RemainingPointsFigures {
  readonly agency: string;
  readonly year: string;
  readonly reportedScore: ReportedScore;
  readonly today: CalendarDate;
  readonly time: string;
  readonly scorecard: Scorecard;
  readonly lists: PointLists<TrackedTask>;
  readonly indicators: readonly JudgedIndicator[];
}

export function remainingPointsPage(figures: RemainingPointsFigures): PageLines {
  const { agency, year, today, time, reportedScore, scorecard, lists } = figures;
  return [
    line('title', [words.title(agency, year)]),
    line('headline', [words.headline({ ...scorecard.points, score: REPORTED_SCORES[reportedScore] })]),
    line('stamp', [stamp(today, time)], today),
    ...reachableSection(lists.reachable, scorecard.points, reportedScore),
    ...lostSection(lists.lost, scorecard.points),
    ...notMetSection(lists.notMet),
    ...toExplainSection(lists, scorecard),
    ...indicatorSection(figures.indicators),
  ];
}
