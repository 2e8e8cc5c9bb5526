// A reminder as an official letter to one unit or to several: “V/v đôn đốc thực hiện …”.

import { formatDate } from '../../vietnamese/date.ts';
import * as documentWords from '../../vietnamese/sentences/officialDocument.ts';
import * as words from '../../vietnamese/sentences/reminders.ts';
import * as heads from '../../vietnamese/sentences/reportTables.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import { aroundLetter } from '../officialDocument/composeHead.ts';
import type { OfficeWords } from '../officialDocument/officeWords.ts';
import type { DocumentTable, OfficialDocument } from '../officialDocument/officialDocument.ts';
import { noticesReferred } from '../report/noticesNamed.ts';
import { numbered, taskColumns } from '../report/sections/tables.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import { TASK_STATES } from '../tasks/taskState.ts';
import { remindedTasks, type UnitReminder } from './unitReminders.ts';

/** Longer lists go into an appendix, so that the letter stays on one page. */
const MOST_ROWS_IN_THE_LETTER = 10;

/** `reminders` holds at least one. */
export function reminderLetter(
  reminders: readonly UnitReminder[],
  office: OfficeWords,
  today: CalendarDate,
): OfficialDocument {
  const isOne = reminders.length === 1;
  const agency = tidy(office.agency);
  const around = aroundLetter(
    office,
    today,
    reminders.map(({ unit }) => unit),
  );
  const table = tasksTable(reminders);
  const isLong = table.rows.length > MOST_ROWS_IN_THE_LETTER;
  const appendix = isLong ? documentWords.appendix('') : '';
  const count = (tasksOf: (reminder: UnitReminder) => readonly unknown[]) =>
    reminders.reduce((sum, reminder) => sum + tasksOf(reminder).length, 0);
  const counts = {
    overdue: count(({ overdue }) => overdue),
    dueSoon: count(({ dueSoon }) => dueSoon),
    missing: count(({ missing }) => missing),
  };
  return {
    ...around,
    title: { kind: 'letter', subject: words.about() },
    body: [
      {
        kind: 'paragraph',
        text: words.letterOpening({
          notices: noticesReferred(reminders.flatMap(remindedTasks)),
          today,
          ...counts,
          appendix,
        }),
      },
      ...(isLong ? [] : [{ kind: 'table', table } as const]),
      { kind: 'paragraph', text: words.letterRequest(agency, isOne) },
      ...words.letterPoints(agency, counts).map((text) => ({ kind: 'item', text }) as const),
      { kind: 'paragraph', text: words.letterClosing(isOne) },
    ],
    appendices: isLong
      ? [
          {
            name: appendix,
            title: words.appendixTitle,
            attachedTo: documentWords.attachedTo(
              `${documentWords.letter()} ${documentWords.numberInside(around.head.number)}`,
              today,
              agency,
            ),
            table,
          },
        ]
      : [],
  };
}

function tasksTable(reminders: readonly UnitReminder[]): DocumentTable {
  return { columns: taskColumns(heads.notice), rows: numbered(reminders.flatMap(unitRows)), hasTotal: false };
}

function unitRows({ unit, overdue, missing, dueSoon }: UnitReminder): readonly (readonly string[])[] {
  const rows = (tasks: readonly TrackedTask[], state: string, when: (task: TrackedTask) => string) =>
    tasks.map((task) => [tidy(task.row.content), unit, when(task), state, tidy(task.row.notice)]);
  const dueDay = ({ dueOn }: TrackedTask) => formatDate(dueOn ?? '');
  return [
    ...rows(overdue, TASK_STATES.overdue, dueDay),
    ...rows(missing, words.missingReports, ({ missedReports }) => words.missingDays(missedReports)),
    ...rows(dueSoon, TASK_STATES.dueSoon, dueDay),
  ];
}
