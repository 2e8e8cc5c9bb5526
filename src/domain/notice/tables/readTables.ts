// Finds the assignment tables of a notice and reads their rows; the other lines go on as text.

import type { NoticeTask, Unplaced } from '../notice.ts';
import type { Line } from '../text/lines.ts';
import { readFlattenedTable } from './flattenedTable.ts';
import { type TableReader, tasksOfRows } from './row.ts';
import { readSpacedTable } from './spacedTable.ts';
import { type FoundTable, readTabbedTable } from './tabbedTable.ts';

export interface Tables {
  readonly tasks: readonly NoticeTask[];
  readonly unplaced: readonly Unplaced[];
  /** All lines, those of tables blanked by a rule: what stands on its two sides never belongs together. */
  readonly otherLines: readonly Line[];
}

export function readTables(lines: readonly Line[], reader: TableReader): Tables {
  const tasks: NoticeTask[] = [];
  const unplaced: Unplaced[] = [];
  const otherLines: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const table: FoundTable | null =
      readTabbedTable(lines, index) ??
      readFlattenedTable(lines, index, reader) ??
      readSpacedTable(lines, index, reader);
    const found = table === null ? [] : tasksOfRows(table.rows, reader);
    const next = table?.next ?? index + 1;
    const unread = table?.unread ?? [];
    if (found.length + unread.length > 0) otherLines.push({ ...line, text: '---' });
    else for (const other of lines.slice(index, next)) otherLines.push(other);
    for (const task of found) tasks.push(task);
    for (const row of unread) unplaced.push(row);
    index = next;
  }
  return { tasks, unplaced, otherLines };
}
