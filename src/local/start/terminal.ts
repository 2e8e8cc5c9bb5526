// What the terminal shows of a board: the headline, the overdue tasks as a table, and what the update asked of Google.

import type { CallKind, LocalGoogle, RowView, RunOutcome } from '../index.ts';

const OVERVIEW = 'Tổng quan';
const OVERDUE = 'NHIỆM VỤ QUÁ HẠN';

/** The overview's hidden column that says what a row is, counted from 0. */
const KIND_COLUMN = 3;

/** Unit, task, due date, points: the widths that fit a terminal of 110 columns. */
const WIDTHS = [34, 50, 10, 5];

/**
 * The lines for people, in Vietnamese, and one for developers after an update. Throws where that update left no headline; on a board that was kept
 * (`update` null) people may have taken it away.
 */
export function boardSummary(google: LocalGoogle, update: RunOutcome | null): string {
  const rows = google.sheetNames().includes(OVERVIEW) ? google.view(OVERVIEW).rows.map(readRow) : [];
  const headline = rows.filter(({ kind }) => kind === 'headline').map(({ texts }) => texts[0] ?? '');
  if (headline.length === 0) {
    if (update !== null) throw new Error('The overview shows no headline: the update did not end well');
    return 'The overview of this board shows no headline.';
  }
  return [...headline, '', OVERDUE, ...overdueTable(rows), ...(update === null ? [] : ['', callCounts(update)])].join(
    '\n',
  );
}

interface OverviewRow {
  readonly kind: string;
  readonly texts: readonly string[];
}

function readRow({ cells }: RowView): OverviewRow {
  const shown = cells.map((cell) => cell.shown);
  const kind = shown[KIND_COLUMN] ?? '';
  const [first = '', ...others] = shown.slice(0, KIND_COLUMN);
  // Of a task the first cell holds the unit and below it the task.
  const texts = kind === 'dated' ? first.split('\n') : [first, ''];
  return { kind, texts: kind === 'dated' || kind === 'header' ? [...texts, ...others] : [first] };
}

/** The rows of the overview between the overdue section's title and the next blank one. */
function overdueTable(rows: readonly OverviewRow[]): readonly string[] {
  const below = rows.slice(rows.findIndex(({ texts }) => texts[0] === OVERDUE) + 1);
  const end = below.findIndex(({ kind }) => kind === 'blank');
  return below.slice(0, end < 0 ? below.length : end).map(({ kind, texts }) => {
    return kind === 'header' || kind === 'dated' ? tableLine(texts) : `  ${texts[0] ?? ''}`;
  });
}

function tableLine(texts: readonly string[]): string {
  const padded = WIDTHS.map((width, place) => {
    const text = shortened(texts[place] ?? '', width);
    return place === WIDTHS.length - 1 ? text.padStart(width) : text.padEnd(width);
  });
  return `  ${padded.join('  ')}`;
}

function shortened(text: string, width: number): string {
  const letters = Array.from(text.normalize('NFC'));
  return letters.length <= width ? text.normalize('NFC') : `${letters.slice(0, width - 1).join('')}…`;
}

const CALL_KINDS: readonly CallKind[] = ['read', 'check', 'write', 'ui', 'other'];

function callCounts({ counts }: RunOutcome): string {
  const total = CALL_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const parts = CALL_KINDS.map((kind) => `${counts[kind]} ${kind}`);
  return `Service calls of one update: ${total} (${parts.join(', ')})`;
}
