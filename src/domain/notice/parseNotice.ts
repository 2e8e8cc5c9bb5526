// Reads the tasks out of a pasted notice: offline, the same for the same text, each task with its source.

import { parseIsoDate } from '../calendarDate.ts';
import type { DeadlineContext } from '../deadline/wording.ts';
import type { LineRange, Notice, NoticeOptions } from './notice.ts';
import { deadlineContext, type OrderDeadlines, readOrderDeadlines } from './orders/deadlines.ts';
import { type Draft, draftOrders } from './orders/drafts.ts';
import { linesOf, taskFromDraft, textOf } from './orders/task.ts';
import { commonYear, readDocumentHead } from './outline/documentHead.ts';
import { outlineOf } from './outline/outline.ts';
import { zonesOf } from './outline/zones.ts';
import { readTables } from './tables/readTables.ts';
import { readLines } from './text/lines.ts';
import { joinParagraphs } from './text/paragraphs.ts';
import { boardUnits } from './units/boardUnits.ts';
import { recipientUnits } from './units/recipients.ts';

export type { Notice, NoticeDeadline, NoticeOptions, NoticeTask } from './notice.ts';

/**
 * `text` as pasted, in any Unicode form, with any line ends. Never throws and never guesses silently: a text that holds no order gives no task, what
 * looks like an order but has no place is in `unplaced`, a day that does not exist is `unreadable`. Line numbers count from 1. An `issuedOn` that is no
 * ISO day is left aside. Time grows with the text's length.
 */
export function parseNotice(text: string, options: NoticeOptions = {}): Notice {
  const lines = readLines(text);
  const head = readDocumentHead(lines.map((line) => line.text));
  const plain = lines.map((line) => line.text).join(' ');
  const issuedOn = (options.issuedOn === undefined ? null : parseIsoDate(options.issuedOn)) ?? head.issuedOn;
  const context = deadlineContext(issuedOn, options.before ?? 'inclusive', commonYear(plain));
  const board = boardUnits(options.units ?? []);

  const tables = readTables(lines, { board, context, number: head.number });
  const { body, recipients } = zonesOf(joinParagraphs(tables.otherLines), tables.tasks.length > 0);
  const known = boardUnits([...(options.units ?? []), ...recipientUnits(recipients)]);
  const drafts = draftOrders(outlineOf(body), { board: known, deadlines: rememberedDeadlines(context) });
  const written = drafts.orders.map((draft) => taskFromDraft(draft, known, context, head.number));
  return {
    number: head.number,
    issuedOn,
    tasks: inOrder([...tables.tasks, ...written]),
    unplaced: inOrder([
      ...tables.unplaced,
      ...drafts.unplaced.map((draft: Draft) => ({ text: textOf(draft), lines: linesOf(draft) })),
    ]),
  };
}

/** Sentences are asked for their dates several times while a paragraph is taken apart. */
function rememberedDeadlines(context: DeadlineContext): (text: string) => OrderDeadlines {
  const known = new Map<string, OrderDeadlines>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readOrderDeadlines(text, context);
    known.set(text, read);
    return read;
  };
}

function inOrder<T extends { readonly lines: LineRange }>(found: readonly T[]): readonly T[] {
  return [...found].sort((one, other) => one.lines[0] - other.lines[0]);
}
