// What a person does to the tasks under review: changes one, joins two, parts one, takes in a paragraph that had no place.

import { splitNames, tidy } from '../../vietnamese/text.ts';
import type { Draft, DraftTask } from './draft.ts';
import { withTypedUnits } from './draftUnits.ts';

/** A lead unit that neither the notice nor the board names joins the units to look at. */
export function changeTask(draft: Draft, id: number, change: Partial<Omit<DraftTask, 'id'>>): Draft {
  const tasks = draft.tasks.map((task) => (task.id === id ? { ...task, ...change } : task));
  return withTypedUnits({ ...draft, tasks }, change.leadUnits ?? []);
}

/** One task of two: contents joined, units of both, the deadline of the first unless only the second has one. */
export function mergeWithAbove(draft: Draft, id: number): Draft {
  const index = draft.tasks.findIndex((task) => task.id === id);
  const below = draft.tasks[index];
  const above = draft.tasks[index - 1];
  if (above === undefined || below === undefined) return draft;
  const later = above.deadlineWords === '' ? below : above;
  const merged: DraftTask = {
    ...above,
    isIncluded: above.isIncluded || below.isIncluded,
    content: `${above.content}\n${below.content}`,
    leadUnits: [...new Set([...above.leadUnits, ...below.leadUnits])],
    coordinating: [...new Set([...splitNames(above.coordinating), ...splitNames(below.coordinating)])].join('; '),
    deadlineWords: later.deadlineWords,
    deadline: later.deadline,
    otherDeadlines: [
      ...above.otherDeadlines,
      ...below.otherDeadlines,
      ...(later === above && below.deadlineWords !== '' ? [below.deadlineWords] : []),
    ],
    targetPercent: above.targetPercent ?? below.targetPercent,
    lines: [Math.min(above.lines[0], below.lines[0]), Math.max(above.lines[1], below.lines[1])],
    criteria: criteriaOfBoth(above, below),
    alreadyThere: above.alreadyThere ?? below.alreadyThere,
  };
  return { ...draft, tasks: [...draft.tasks.slice(0, index - 1), merged, ...draft.tasks.slice(index + 1)] };
}

/** A criterion that both suggest stands once, ticked where a person ticked it in either. */
function criteriaOfBoth(above: DraftTask, below: DraftTask): DraftTask['criteria'] {
  const both = [...above.criteria, ...below.criteria];
  const chosen = new Set(both.flatMap(({ code, isChosen }) => (isChosen ? [code] : [])));
  const byCode = new Map(both.map((one) => [one.code, { ...one, isChosen: chosen.has(one.code) }]));
  return [...byCode.values()];
}

/** Two tasks of one, parted at `at`; null where that would leave a side empty. The deadline stays with the side whose words name it, else with both. */
export function splitTask(draft: Draft, id: number, at: number): Draft | null {
  const index = draft.tasks.findIndex((task) => task.id === id);
  const task = draft.tasks[index];
  const first = task?.content.slice(0, at).trim() ?? '';
  const second = task?.content.slice(at).trim() ?? '';
  if (task === undefined || first === '' || second === '') return null;
  const names = (side: string) => task.deadlineWords !== '' && side.includes(task.deadlineWords);
  const isNamed = names(first) || names(second);
  const part = (content: string): DraftTask =>
    isNamed && !names(content) ? { ...task, content, deadlineWords: '', deadline: null } : { ...task, content };
  const parts = [part(first), { ...part(second), id: draft.nextId }];
  return {
    ...draft,
    tasks: [...draft.tasks.slice(0, index), ...parts, ...draft.tasks.slice(index + 1)],
    nextId: draft.nextId + 1,
  };
}

/** Makes a task of a paragraph that had no place, where it stands in the text. */
export function placeUnplaced(draft: Draft, place: number): Draft {
  const found = draft.unplaced[place];
  if (found === undefined) return draft;
  const task: DraftTask = {
    id: draft.nextId,
    isIncluded: true,
    content: tidy(found.text),
    leadUnits: [],
    coordinating: '',
    deadlineWords: '',
    deadline: null,
    otherDeadlines: [],
    targetPercent: null,
    place: '',
    lines: found.lines,
    criteria: [],
    alreadyThere: null,
  };
  const after = draft.tasks.findIndex(({ lines }) => lines[0] > found.lines[0]);
  const index = after < 0 ? draft.tasks.length : after;
  return {
    ...draft,
    tasks: [...draft.tasks.slice(0, index), task, ...draft.tasks.slice(index)],
    unplaced: draft.unplaced.filter((_, other) => other !== place),
    nextId: draft.nextId + 1,
  };
}
