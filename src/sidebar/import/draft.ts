// The list under review: what the server proposed and what the person has made of it so far. Plain values, changed by plain functions.

import type { DeadlineMeaning, ImportProposal, ImportRequest, KnownTask, UnitMeaning } from '../../protocol.ts';
import { fold, splitNames, tidy } from '../../vietnamese/text.ts';

export type LineRange = readonly [first: number, last: number];

export interface DraftTask {
  /** Tells the task from the others while it is edited. */
  readonly id: number;
  readonly isIncluded: boolean;
  readonly content: string;
  readonly leadUnits: readonly string[];
  /** As typed: names parted by semicolons. */
  readonly coordinating: string;
  readonly deadlineWords: string;
  /** Null while the server is asked. */
  readonly deadline: DeadlineMeaning | null;
  readonly otherDeadlines: readonly string[];
  readonly targetPercent: number | null;
  readonly place: string;
  readonly lines: LineRange;
  readonly criteria: readonly DraftCriterion[];
  readonly alreadyThere: string | null;
}

export interface DraftCriterion {
  readonly code: string;
  readonly content: string;
  readonly isChosen: boolean;
}

export interface DraftUnit {
  readonly named: string;
  readonly meaning: UnitMeaning;
  readonly isKnown: boolean;
  readonly isGroup: boolean;
  readonly isPartial: boolean;
  readonly members: readonly string[];
  readonly nearest: string | null;
}

export interface Draft {
  readonly number: string;
  /** "2023-12-05", or "". */
  readonly issuedOn: string;
  readonly tasks: readonly DraftTask[];
  readonly unplaced: readonly { readonly text: string; readonly lines: LineRange }[];
  readonly units: readonly DraftUnit[];
  readonly boardUnits: ImportProposal['boardUnits'];
  readonly nextId: number;
}

/** What the board has already is not ticked, nor is any criterion: both are for the person to say. */
export function draftOf(proposal: ImportProposal): Draft {
  return {
    number: proposal.number ?? '',
    issuedOn: proposal.issuedOn ?? '',
    tasks: proposal.tasks.map((task, index) => ({
      ...task,
      id: index,
      isIncluded: task.alreadyThere === null,
      coordinating: task.coordinatingUnits.join('; '),
      criteria: task.criteria.map((criterion) => ({ ...criterion, isChosen: false })),
    })),
    unplaced: proposal.unplaced,
    units: proposal.units,
    boardUnits: proposal.boardUnits,
    nextId: proposal.tasks.length,
  };
}

/** A lead unit that neither the notice nor the board names joins the units to look at. */
export function changeTask(draft: Draft, id: number, change: Partial<Omit<DraftTask, 'id'>>): Draft {
  const tasks = draft.tasks.map((task) => (task.id === id ? { ...task, ...change } : task));
  const typed = (change.leadUnits ?? []).filter(
    (name) => !draft.units.some(({ named }) => named === name) && !isOnBoard(draft, name),
  );
  return typed.length === 0
    ? { ...draft, tasks }
    : { ...draft, tasks, units: [...draft.units, ...typed.map(typedUnit)] };
}

function isOnBoard({ boardUnits }: Pick<Draft, 'boardUnits'>, name: string): boolean {
  return boardUnits.some((unit) => unit.name === name);
}

function typedUnit(named: string): DraftUnit {
  return {
    named,
    meaning: { kind: 'asWritten' },
    isKnown: false,
    isGroup: false,
    isPartial: false,
    members: [],
    nearest: null,
  };
}

/** The names in what a person typed; one that the board or the notice has is given as it is written there. */
export function typedNames(draft: Draft, text: string): readonly string[] {
  const known = new Map(
    [...draft.units.map(({ named }) => named), ...draft.boardUnits.map(({ name }) => name)].map((name) => [
      fold(name),
      name,
    ]),
  );
  return splitNames(text).map((name) => known.get(fold(name)) ?? name);
}

/** Whether the board has no unit of that name, and nobody has said what is meant. */
export function isUnknownUnit(draft: Draft, name: string): boolean {
  const unit = draft.units.find(({ named }) => named === name);
  return unit === undefined ? !isOnBoard(draft, name) : !unit.isKnown && unit.meaning.kind === 'asWritten';
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
    criteria: [...new Map([...above.criteria, ...below.criteria].map((one) => [one.code, one])).values()],
    alreadyThere: above.alreadyThere ?? below.alreadyThere,
  };
  return { ...draft, tasks: [...draft.tasks.slice(0, index - 1), merged, ...draft.tasks.slice(index + 1)] };
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

export function setMeaning(draft: Draft, named: string, meaning: UnitMeaning): Draft {
  return { ...draft, units: draft.units.map((unit) => (unit.named === named ? { ...unit, meaning } : unit)) };
}

/** Names that the ticked tasks use and the board does not know, or that stand for several units. */
export function unitsToReview(draft: Draft): readonly DraftUnit[] {
  const used = new Set(draft.tasks.flatMap(({ isIncluded, leadUnits }) => (isIncluded ? leadUnits : [])));
  return draft.units.filter(({ named, isKnown }) => !isKnown && used.has(named));
}

/** The names that will stand in `Đơn vị chủ trì`, one for each row. */
export function unitRows(draft: Draft, task: DraftTask): readonly string[] {
  const meanings = new Map(draft.units.map(({ named, meaning }) => [named, meaning]));
  const names = task.leadUnits.flatMap((named) => {
    const meaning = meanings.get(named);
    if (meaning?.kind === 'members') return meaning.names;
    return [meaning?.kind === 'unit' ? meaning.name : named];
  });
  return [...new Set(names)];
}

export function countRows(draft: Draft): { readonly tasks: number; readonly rows: number } {
  const included = draft.tasks.filter(({ isIncluded }) => isIncluded);
  return {
    tasks: included.length,
    rows: included.reduce((sum, task) => sum + Math.max(1, unitRows(draft, task).length), 0),
  };
}

/** `Văn bản giao`: the document's number, then the place in it. */
export function sourceOf({ number }: Pick<Draft, 'number'>, { place }: Pick<DraftTask, 'place'>): string {
  return [number, place]
    .map(tidy)
    .filter((part) => part !== '')
    .join(', ');
}

/** What is sent when the person confirms: the ticked tasks, in their order. */
export function requestOf(draft: Draft): ImportRequest {
  const tasks = draft.tasks.filter(({ isIncluded }) => isIncluded);
  const used = new Set(tasks.flatMap(({ leadUnits }) => leadUnits));
  return {
    issuedOn: draft.issuedOn,
    tasks: tasks.map((task) => ({
      content: task.content,
      leadUnits: task.leadUnits,
      coordinatingUnits: splitNames(task.coordinating),
      deadlineWords: task.deadlineWords,
      source: sourceOf(draft, task),
      relatedCriteria: task.criteria.filter(({ isChosen }) => isChosen).map(({ code }) => code),
      isKnown: task.alreadyThere !== null,
    })),
    units: draft.units.filter(({ named }) => used.has(named)).map(({ named, meaning }) => ({ named, meaning })),
  };
}

/** Unticks the tasks that the board got meanwhile; places count the ticked ones. */
export function markAlreadyThere(draft: Draft, known: readonly KnownTask[]): Draft {
  const included = draft.tasks.filter(({ isIncluded }) => isIncluded);
  const labels = new Map(known.map(({ place, label }) => [included[place]?.id, label]));
  return {
    ...draft,
    tasks: draft.tasks.map((task) => {
      const alreadyThere = labels.get(task.id);
      return alreadyThere === undefined ? task : { ...task, isIncluded: false, alreadyThere };
    }),
  };
}
