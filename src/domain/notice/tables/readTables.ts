// Finds the assignment tables of a notice and reads their rows; the other lines go on as text.

import type { NoticeTask } from '../notice.ts';
import type { Line } from '../text/lines.ts';
import { readFlattenedTable } from './flattenedTable.ts';
import { type TableReader, tasksOfRows } from './row.ts';
import { type FoundTable, readTabbedTable } from './tabbedTable.ts';

export interface Tables {
  readonly tasks: readonly NoticeTask[];
  /** All lines, those of tables blanked by a rule: what stands on its two sides never belongs together. */
  readonly otherLines: readonly Line[];
}

export function readTables(lines: readonly Line[], reader: TableReader): Tables {
  const tasks: NoticeTask[] = [];
  const otherLines: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const table: FoundTable | null = readTabbedTable(lines, index) ?? readFlattenedTable(lines, index, reader);
    const found = table === null ? [] : tasksOfRows(table.rows, reader);
    const next = table?.next ?? index + 1;
    if (found.length > 0) otherLines.push({ ...line, text: '---' });
    else for (const other of lines.slice(index, next)) otherLines.push(other);
    for (const task of found) tasks.push(task);
    index = next;
  }
  return { tasks, otherLines };
}
