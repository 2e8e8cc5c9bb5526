// The figures of a period, as the history kept them: scores carry no dates, so nothing else remembers them.

import { oneLineAWeek } from '../history/weekHistory.ts';
import type { WeekLine } from '../history/weekLine.ts';
import { liesIn, type ReportPeriod } from './reportPeriod.ts';

/** The last line of the period, of the same year; null where none was kept. */
export function keptLine(lines: readonly WeekLine[], period: ReportPeriod, year: string): WeekLine | null {
  const kept = oneLineAWeek(lines).filter(
    (line) => line.year === year && line.day !== null && liesIn(period, line.day),
  );
  return kept[kept.length - 1] ?? null;
}
