// Finds the tasks of a notice that the board has already: given in the same place of the same document, or saying nearly the same.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { readValue } from '../../domain/reading.ts';
import type { TaskRow } from '../../domain/tasks/taskRow.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { fold } from '../../vietnamese/text.ts';
import { likeness, wordsOf } from './words.ts';

export interface FoundTask {
  readonly content: string;
  /** Document, section and bullet; without a document's number it tells nothing. */
  readonly source: string;
  readonly issuedOn: CalendarDate | null;
}

/** Two contents that share so much of their words are one task, reworded. */
const NEARLY_THE_SAME = 0.85;
/** In the same place of the same document less will do: a bullet may hold several tasks. */
const SAME_PLACE = 0.5;

interface BoardTask {
  readonly label: string;
  readonly words: ReadonlySet<string>;
  readonly source: string;
  readonly issuedOn: CalendarDate | null;
}

/** For each task the code of its match on the board ("NV07"; "dòng 12" where it has none), or null. `rowOf` gives the number of a row as the sheet shows it. */
export function findAlreadyThere(
  found: readonly FoundTask[],
  rows: readonly TaskRow[],
  rowOf: (row: TaskRow) => number,
): readonly (string | null)[] {
  const board = boardTasks(rows, rowOf);
  const bySource = indexed(board, (task) => (task.source === '' ? [] : [task.source]));
  const rarity = countWords(board);
  const byRareWord = indexed(board, (task) => rareWords(task.words, rarity));

  return found.map((task) => {
    const words = new Set(wordsOf(task.content));
    const source = sourceKey(task.source);
    const samePlace = (source === '' ? [] : (bySource.get(source) ?? [])).find(
      (known) => sameDay(known.issuedOn, task.issuedOn) && likeness(words, known.words) >= SAME_PLACE,
    );
    if (samePlace !== undefined) return samePlace.label;
    for (const word of rareWords(words, rarity)) {
      const same = (byRareWord.get(word) ?? []).find((known) => isReworded(words, known, task));
      if (same !== undefined) return same.label;
    }
    return null;
  });
}

/** The same words under the number of another document are an order given again, not the same one. */
function isReworded(words: ReadonlySet<string>, known: BoardTask, task: FoundTask): boolean {
  const isOtherDocument = !sameDay(known.issuedOn, task.issuedOn);
  return !isOtherDocument && likeness(words, known.words) >= NEARLY_THE_SAME;
}

/** Each content of a document once: an order to many units stands on many rows. */
function boardTasks(rows: readonly TaskRow[], rowOf: (row: TaskRow) => number): readonly BoardTask[] {
  const seen = new Set<string>();
  const tasks: BoardTask[] = [];
  for (const row of rows) {
    const content = fold(row.content);
    const source = sourceKey(row.notice);
    const key = `${source}\n${content}`;
    if (content === '' || seen.has(key)) continue;
    seen.add(key);
    tasks.push({
      label: readValue(row.code) ?? sentences.rowNumbered(rowOf(row)),
      words: new Set(wordsOf(content)),
      source,
      issuedOn: readValue(row.assignedOn),
    });
  }
  return tasks;
}

/** Only a source that names a document and a place in it tells one task from others. */
function sourceKey(source: string): string {
  const folded = fold(source);
  return /\d\/.*,/.test(folded) ? folded : '';
}

function sameDay(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one === null || other === null || one === other;
}

function indexed(tasks: readonly BoardTask[], keysOf: (task: BoardTask) => readonly string[]) {
  const index = new Map<string, BoardTask[]>();
  for (const task of tasks) {
    for (const key of keysOf(task)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [task]);
      else known.push(task);
    }
  }
  return index;
}

function countWords(tasks: readonly BoardTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of tasks) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The rarest words of a set, as many as it takes that two sets which are nearly the same must share one of them: that keeps the search from
 * comparing every task with every row.
 */
function rareWords(words: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): readonly string[] {
  const most = words.size - Math.ceil(words.size * NEARLY_THE_SAME) + 1;
  return [...words]
    .sort((one, other) => (rarity.get(one) ?? 0) - (rarity.get(other) ?? 0) || (one < other ? -1 : 1))
    .slice(0, most);
}
