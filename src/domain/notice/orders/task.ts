// Makes a task of a drafted order: its text, units, dates, target and place.

import type { DeadlineContext } from '../../deadline/wording.ts';
import type { LineRange, NoticeTask } from '../notice.ts';
import type { Item } from '../outline/outline.ts';
import { sourceOf } from '../outline/source.ts';
import { lastLine, lineAt } from '../text/paragraphs.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { attributesInside } from './attributes.ts';
import { readClosingBracket } from './closingBracket.ts';
import { type OrderDeadlines, readDeadlineCell, readOrderDeadlines } from './deadlines.ts';
import type { Draft } from './drafts.ts';
import { targetPercent } from './targets.ts';

export function taskFromDraft(
  draft: Draft,
  board: BoardUnits,
  context: DeadlineContext,
  number: string | null,
): NoticeTask {
  const text = textOf(draft);
  const inside = attributesInside(text, board);
  const lead = unitsSaid(draft, 'lead');
  const coordinating = unitsSaid(draft, 'coordinating');
  const own = draft.piece.units ?? [];
  const deadlines = deadlinesOf(draft, text, board, context);
  return {
    text,
    leadUnits: firstFilled(own, lead, inside.lead, draft.context.units),
    coordinatingUnits: firstFilled(
      draft.piece.coordinators,
      coordinating,
      inside.coordinating,
      own.length > 0 ? [] : draft.context.coordinators,
    ),
    deadline: deadlines.main,
    otherDeadlines: deadlines.others,
    targetPercent: targetPercent(text),
    condition: deadlines.condition,
    source: sourceOf(draft.item, number),
    lines: linesOf(draft),
  };
}

function firstFilled(...choices: readonly (readonly string[])[]): readonly string[] {
  return choices.find((units) => units.length > 0) ?? [];
}

function unitsSaid(draft: Draft, kind: 'lead' | 'coordinating'): readonly string[] {
  return draft.attributes.flatMap((attribute) => (attribute.kind === kind ? attribute.units : []));
}

/** What the order says, else a line below it, else its last brackets, else the list below it, else the heading that ends in a colon. */
function deadlinesOf(draft: Draft, text: string, board: BoardUnits, context: DeadlineContext): OrderDeadlines {
  if (draft.piece.deadlines.main !== null) return draft.piece.deadlines;
  for (const attribute of draft.attributes) {
    if (attribute.kind === 'deadline') return readDeadlineCell(attribute.text, context);
  }
  const bracket = readDeadlineCell(readClosingBracket(text, board)?.rest ?? '', context);
  const listed = readOrderDeadlines(draft.absorbed.map(wholeText).join(' '), context);
  const said = [bracket, listed, draft.context.deadlines].find((deadlines) => deadlines.main !== null);
  return said ?? draft.piece.deadlines;
}

/** The order as written, with the list below it that belongs to it. */
export function textOf(draft: Draft): string {
  return [draft.piece.text, ...draft.absorbed.map(wholeText)].join(' ');
}

function wholeText(item: Item): string {
  return [item.paragraph.text, ...item.children.map(wholeText)].join(' ');
}

export function linesOf(draft: Draft): LineRange {
  const { paragraph, text } = draft.item;
  const shift = paragraph.text.length - text.length;
  const first = lineAt(paragraph, shift + draft.piece.start);
  const last = draft.absorbed.reduce(
    (line, item) => Math.max(line, lastLineOf(item)),
    lineAt(paragraph, shift + draft.piece.end - 1),
  );
  return [first, last];
}

function lastLineOf(item: Item): number {
  return item.children.reduce((line, child) => Math.max(line, lastLineOf(child)), lastLine(item.paragraph));
}
