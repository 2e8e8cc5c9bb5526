// Puts the view of the board into the words and numbers that the sidebar shows.

import type { BoardView, OpenCriterion, PressingTask } from '../../actions/boardView.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { readValue } from '../../domain/reading.ts';
import type { TaskCounts } from '../../domain/tasks/taskCounts.ts';
import type { BoardFigures, CriterionLine, Gauge, TaskLine } from '../../protocol.ts';
import * as words from '../../vietnamese/sentences/boardPanel.ts';
import * as overview from '../../vietnamese/sentences/overview.ts';
import { shortened as cutTo } from '../../vietnamese/shortened.ts';
import { tidy } from '../../vietnamese/text.ts';

/** Longer texts are cut; the row itself is one click away. */
const MOST_LETTERS = 500;

/** Of a criterion so many units are named. */
const MOST_UNITS_NAMED = 2;

export function boardFigures({ board, today, ...view }: BoardView): BoardFigures {
  const { settings, faults, tasks } = board;
  const { counts } = board.criteria.scorecard;
  return {
    kind: 'figures',
    agency: settings.agency,
    stamp: view.freshness.kind === 'never' ? '' : view.freshness.stamp,
    freshness: view.freshness.kind,
    toReview: faults.length === 0 ? '' : words.toReview(faults.length),
    criteria: gauge(words.criteriaDone(), counts.done, counts.total),
    points: pointsOf(board),
    tasks: tasksGauge(tasks.orders),
    costliest: view.costliest.map((criterion) => criterionLine(criterion, today)),
    tasksHeadline: tasks.tasks.length === 0 ? '' : tasks.headline,
    pressing: view.pressing.map(taskLine),
    pressingLeftOut: view.pressingLeftOut,
    units: board.totals.filter((total) => total.tasks > 0).map(({ unit }) => unitName(unit)),
  };
}

/** Null where there is no whole to be a part of. */
function gauge(label: string, part: number, whole: number): Gauge | null {
  if (whole <= 0) return null;
  return { label, value: words.outOf(part, whole), share: words.share(part / whole), ratio: part / whole };
}

function tasksGauge({ due, completedOfDue, completed, total }: TaskCounts): Gauge | null {
  return gauge(words.dueTasksDone(), completedOfDue, due) ?? gauge(words.tasksDone(), completed, total);
}

function pointsOf({ criteria, settings }: BoardView['board']): BoardFigures['points'] {
  const { earned, reachable, lost, adjusted } = criteria.scorecard.points;
  if (adjusted <= 0) return null;
  const part = (label: string, points: number): Gauge => ({
    label,
    value: words.number(points),
    share: words.share(points / adjusted),
    ratio: points / adjusted,
  });
  return {
    title: words.points(overview.scores[settings.reportedScore]),
    value: words.outOf(earned, adjusted),
    earned: part(words.earned(), earned),
    reachable: part(overview.reachable, reachable),
    lost: part(overview.lost, lost),
  };
}

function criterionLine({ row, leaf }: OpenCriterion, today: CalendarDate): CriterionLine {
  const { dueOn } = leaf;
  const isPastDue = dueOn !== null && dueOn < today;
  return {
    row,
    code: leaf.id,
    content: shortened(leaf.content),
    units: words.unitsNamed(leaf.units.map(shortened), MOST_UNITS_NAMED),
    due: dueOn === null ? words.noDueDate() : isPastDue ? words.pastDue(dueOn) : words.dueOn(dueOn),
    isPastDue,
    points: words.pointsLeft(leaf.points.reachable),
  };
}

function taskLine({ row, task, dueOn, urgency }: PressingTask): TaskLine {
  return {
    row,
    code: readValue(task.row.code) ?? '',
    content: shortened(task.row.content),
    unit: unitName(task.unit),
    otherUnits: task.otherUnits.map(unitName),
    due: DUE[urgency](dueOn),
    urgency,
    points: task.relatedPoints === null ? '' : words.relatedPoints(task.relatedPoints),
  };
}

const DUE = { overdue: words.pastDue, dueSoon: words.dueSoon, comingUp: words.dueOn };

function unitName(unit: string | null): string {
  return unit === null ? words.noUnit : shortened(unit);
}

function shortened(text: string): string {
  return cutTo(tidy(text), MOST_LETTERS);
}
