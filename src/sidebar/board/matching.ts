// Which tasks a search and a unit filter leave, and how the rest is put together by unit.

import type { TaskLine } from '../../protocol.ts';
import { foldWithoutMarks } from '../../vietnamese/text.ts';

/** A line with the text a search looks through. */
export interface SearchableTask {
  readonly line: TaskLine;
  readonly text: string;
}

export interface UnitGroup {
  readonly unit: string;
  readonly tasks: readonly SearchableTask[];
}

export function searchable(lines: readonly TaskLine[]): readonly SearchableTask[] {
  return lines.map((line) => ({
    line,
    text: foldWithoutMarks([line.code, line.content, line.unit, ...line.otherUnits, line.due].join(' ')),
  }));
}

/** Every word that was typed must occur, with or without marks, in any order. `unit` "" means all; a unit that leads together with others is theirs too. */
export function matching(tasks: readonly SearchableTask[], typed: string, unit: string): readonly SearchableTask[] {
  const words = foldWithoutMarks(typed).split(' ');
  return tasks.filter(
    ({ line, text }) =>
      (unit === '' || line.unit === unit || line.otherUnits.includes(unit)) &&
      words.every((word) => text.includes(word)),
  );
}

/** In the order in which the units first appear. */
export function byUnit(tasks: readonly SearchableTask[]): readonly UnitGroup[] {
  const groups = new Map<string, SearchableTask[]>();
  for (const task of tasks) {
    const group = groups.get(task.line.unit);
    if (group === undefined) groups.set(task.line.unit, [task]);
    else group.push(task);
  }
  return [...groups].map(([unit, ofUnit]) => ({ unit, tasks: ofUnit }));
}
