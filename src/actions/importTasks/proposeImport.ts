// Reads a pasted notice against the board: the tasks it gives, what each would become, and what a person has to look at. Nothing is written.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { parseIsoDate } from '../../domain/calendarDate.ts';
import type { NoticeTask } from '../../domain/notice/notice.ts';
import { parseNotice } from '../../domain/notice/parseNotice.ts';
import type { TaskRow } from '../../domain/tasks/taskRow.ts';
import type { ImportProposal, ProposedTask } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { tidy } from '../../vietnamese/text.ts';
import { readTable } from '../../workbook/reading/readTable.ts';
import { sheetRow, type WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from '../computeBoard.ts';
import { findAlreadyThere } from './alreadyThere.ts';
import { deadlineMeanings } from './deadlineMeanings.ts';
import { MOST_LETTERS, MOST_TASKS } from './limits.ts';
import { proposeUnits } from './proposeUnits.ts';
import { criteriaSuggester } from './suggestCriteria.ts';

export type ProposedImport =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'proposed'; readonly proposal: ImportProposal };

/** Refused, in words, where the text holds no order, is too long, or the board is not whole. `issuedOn` is the day a user has entered. */
export function proposeImport(
  snapshot: WorkbookSnapshot,
  text: string,
  issuedOn: CalendarDate | null,
  today: CalendarDate,
): ProposedImport {
  if (text.trim() === '') return refused(sentences.textEmpty());
  if (text.length > MOST_LETTERS) return refused(sentences.textTooLong());
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;

  const notice = parseNotice(text, {
    units: board.units.map(({ name, aliases }) => ({ name, aliases })),
    before: board.settings.beforeMeaning,
    ...(issuedOn === null ? {} : { issuedOn }),
  });
  if (notice.tasks.length === 0 && notice.unplaced.length === 0) return refused(sentences.noTaskFound());
  if (notice.tasks.length > MOST_TASKS) return refused(sentences.tooManyTasks(notice.tasks.length, MOST_TASKS));
  const day = notice.issuedOn === null ? null : parseIsoDate(notice.issuedOn);
  return {
    kind: 'proposed',
    proposal: {
      number: notice.number,
      issuedOn: day,
      tasks: proposeTasks(notice.tasks, notice.number, day, board, today),
      unplaced: notice.unplaced,
      units: proposeUnits(
        notice.tasks.flatMap(({ leadUnits }) => leadUnits),
        board.units,
      ),
      boardUnits: board.units
        .map(({ name, group }) => ({ name: tidy(name), group: tidy(group) }))
        .filter(({ name }) => name !== ''),
    },
  };
}

function proposeTasks(
  tasks: readonly NoticeTask[],
  number: string | null,
  issuedOn: CalendarDate | null,
  board: ComputedBoard,
  today: CalendarDate,
): readonly ProposedTask[] {
  const suggest = criteriaSuggester(board.criteria.leaves, board.criteria.findLeaves);
  const words = tasks.map(({ deadline, text }) => deadline?.phrase ?? standingDuty(text));
  const meanings = deadlineMeanings(words, { issuedOn, settings: board.settings, today });
  const found = tasks.map(({ text, source }) => ({ content: text, source, issuedOn }));
  const known = findAlreadyThere(found, readTable(board.tables.tasks), rowNumber(board));
  return tasks.flatMap((task, index): readonly ProposedTask[] => {
    const deadline = meanings[index];
    if (deadline === undefined) return [];
    return [
      {
        content: task.text,
        leadUnits: task.leadUnits.map(tidy),
        coordinatingUnits: task.coordinatingUnits.map(tidy),
        deadlineWords: words[index] ?? '',
        deadline,
        otherDeadlines: task.otherDeadlines.map(({ phrase }) => phrase),
        targetPercent: task.targetPercent,
        place: placeIn(task.source, number),
        lines: task.lines,
        criteria: suggest(task.text),
        alreadyThere: known[index] ?? null,
      },
    ];
  });
}

/** The number of a task's row as the sheet shows it. */
export function rowNumber(board: ComputedBoard): (row: TaskRow) => number {
  return ({ key }) => sheetRow(board.tables.tasks, key);
}

/** "…, thực hiện thường xuyên." is no deadline, but the board knows the words as a state of its own. */
function standingDuty(text: string): string {
  return /(?:^|[,;]) *(?:thực hiện )?(thường xuyên(?:, liên tục)?)[ .;]*$/i.exec(text.normalize('NFC'))?.[1] ?? '';
}

/** "300/TB-UBND, mục 1, gạch đầu dòng 4" -> "mục 1, gạch đầu dòng 4". */
function placeIn(source: string, number: string | null): string {
  if (number === null || !source.startsWith(number)) return source;
  return source.slice(number.length).replace(/^, /, '');
}

function refused(message: string): ProposedImport {
  return { kind: 'refused', message };
}
