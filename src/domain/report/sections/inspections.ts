// What the report's sections say about inspections: how many there were, what is overdue after them, what falls due next.

import { formatDate } from '../../../vietnamese/date.ts';
import * as words from '../../../vietnamese/sentences/followUps.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import { noUnit } from '../../../vietnamese/sentences/units.ts';
import { tidy } from '../../../vietnamese/text.ts';
import type { CalendarDate } from '../../calendarDate.ts';
import type { TrackedInspection } from '../../inspections/inspectionBoard.ts';
import { isFixed, isFollowUp } from '../../inspections/inspectionState.ts';
import { datedInspections } from '../../inspections/trackInspections.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import { readValue } from '../../reading.ts';
import type { ReportInput } from '../reportInput.ts';
import { liesIn } from '../reportPeriod.ts';
import { centred, left, numbered, table } from './tables.ts';

const MOST_LINES = 30;

/** For section I; nothing where the office keeps no register. */
export function inspectionResults({ inspections, period, today }: ReportInput): readonly DocumentBlock[] {
  if (inspections.length === 0) return [];
  const inPeriod = inspections.filter(({ row }) => {
    const day = readValue(row.inspectedOn);
    return day !== null && day <= today && liesIn(period, day);
  });
  const followUps = inspections.filter(({ state }) => isFollowUp(state));
  const count = (isCounted: (inspection: TrackedInspection) => boolean) => followUps.filter(isCounted).length;
  const standing = {
    today,
    all: followUps.length,
    fixed: count(({ state }) => isFixed(state)),
    late: count(({ state }) => state === 'fixedLate'),
    overdue: count(({ state }) => state === 'overdue'),
  };
  const text = `${words.inspected(inPeriod.length, unitsIn(inPeriod))} ${words.standing(standing)}`;
  return [{ kind: 'paragraph', text }];
}

/** For section II. */
export function overdueFollowUps({ inspections }: ReportInput): readonly DocumentBlock[] {
  const overdue = datedInspections(inspections).filter(({ state }) => state === 'overdue');
  if (overdue.length === 0) return [];
  const more = overdue.length - MOST_LINES;
  const rows = overdue
    .slice(0, MOST_LINES)
    .map((inspection) => [
      recommendationOf(inspection),
      unitsOf(inspection),
      formatDate(inspection.dueOn),
      tidy(inspection.row.minutes),
      tidy(inspection.row.remark),
    ]);
  const { headers } = words;
  return [
    { kind: 'paragraph', text: words.overdue(overdue.length, unitsIn(overdue)) },
    table(
      [
        centred(heads.place),
        left(headers.recommendation),
        left(headers.unit),
        centred(headers.due),
        centred(headers.minutes),
        left(headers.remark),
      ],
      numbered(rows),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', text: words.moreInRegister(more) } as const] : []),
  ];
}

/** For section III: what is to be put right from today to `until`, both included. */
export function followUpsComingUp({ inspections, today }: ReportInput, until: CalendarDate): readonly DocumentBlock[] {
  const comingUp = datedInspections(inspections).filter(
    ({ isOpen, dueOn }) => isOpen && dueOn >= today && dueOn <= until,
  );
  const more = comingUp.length - MOST_LINES;
  return [
    ...comingUp.slice(0, MOST_LINES).map(
      (inspection) =>
        ({
          kind: 'item',
          text: words.comingUp(unitsOf(inspection), recommendationOf(inspection), inspection.dueOn),
        }) as const,
    ),
    ...(more > 0 ? [{ kind: 'paragraph', text: words.moreInRegister(more) } as const] : []),
  ];
}

function unitsOf({ units }: TrackedInspection): string {
  return units.length === 0 ? noUnit : units.join('; ');
}

function recommendationOf({ row }: TrackedInspection): string {
  const text = tidy(row.recommendation);
  return text === '' ? words.noRecommendation : text;
}

function unitsIn(inspections: readonly TrackedInspection[]): number {
  return new Set(inspections.flatMap(({ units }) => units)).size;
}
