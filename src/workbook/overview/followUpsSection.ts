// The overview's list of what inspections asked for: overdue, or due in the next 14 days, so that the rows redden by themselves.

import { addDays, type CalendarDate } from '../../domain/calendarDate.ts';
import type { DatedInspection, InspectionBoard } from '../../domain/inspections/inspectionBoard.ts';
import { datedInspections } from '../../domain/inspections/trackInspections.ts';
import { formatDate } from '../../vietnamese/date.ts';
import * as words from '../../vietnamese/sentences/followUps.ts';
import { noUnit } from '../../vietnamese/sentences/units.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line } from './line.ts';
import { shortened } from './shortened.ts';

const DAYS_AHEAD = 14;

/** Longer lists than this are for the register. */
const MOST_LISTED = 10;

/** Nothing where nothing is pressing; an office that keeps no register sees no empty section. */
export function followUpsSection({ inspections }: InspectionBoard, today: CalendarDate): PageLines {
  const until = addDays(today, DAYS_AHEAD);
  const pressing = datedInspections(inspections).filter(({ isOpen, dueOn }) => isOpen && dueOn <= until);
  if (pressing.length === 0) return [];
  const more = pressing.length - MOST_LISTED;
  return [
    BLANK_LINE,
    line('section', [words.overviewTitle]),
    line('header', words.overviewHeader),
    ...pressing.slice(0, MOST_LISTED).map(followUpLine),
    ...(more > 0 ? [line('note', [words.moreFollowUps(more)])] : []),
  ];
}

function followUpLine({ units, row, dueOn }: DatedInspection) {
  const who = units.length === 0 ? noUnit : units.join('; ');
  const what = shortened(row.recommendation);
  return line('dated', [`${who}\n${what === '' ? words.noRecommendation : what}`, formatDate(dueOn)], dueOn);
}
