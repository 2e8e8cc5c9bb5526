// The list under review: what the server proposed, what the person has made of it so far, and what is sent in the end. Plain values.

import type {
  DeadlineMeaning,
  ImportProposal,
  ImportRequest,
  KnownTask,
  LineRange,
  ProposedUnit,
} from '../../protocol.ts';
import { splitNames, tidy } from '../../vietnamese/text.ts';

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

export interface Draft {
  readonly number: string;
  /** "2023-12-05", or "". */
  readonly issuedOn: string;
  readonly tasks: readonly DraftTask[];
  readonly unplaced: readonly { readonly text: string; readonly lines: LineRange }[];
  readonly units: readonly ProposedUnit[];
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

/** `Văn bản giao`: the document's number, then the place in it. */
export function sourceOf({ number }: Pick<Draft, 'number'>, { place }: Pick<DraftTask, 'place'>): string {
  return [number, place]
    .map(tidy)
    .filter((part) => part !== '')
    .join(', ');
}

/** The first ticked task without any content, by its place in the list (from 1). */
export function findBlankTask({ tasks }: Draft): { readonly id: number; readonly place: number } | null {
  const index = tasks.findIndex(({ isIncluded, content }) => isIncluded && content.trim() === '');
  const task = tasks[index];
  return task === undefined ? null : { id: task.id, place: index + 1 };
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
