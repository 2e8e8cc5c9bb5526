// Step 2: the text on the left, what was found in it on the right, to be corrected and confirmed.

import type { ImportProposal, KnownTask } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { deadlineReader } from './deadlineReader.ts';
import { documentFields } from './documentFields.ts';
import {
  changeTask,
  countRows,
  type Draft,
  draftOf,
  markAlreadyThere,
  mergeWithAbove,
  placeUnplaced,
  setMeaning,
  splitTask,
  unitsToReview,
} from './draft.ts';
import { sourcePane } from './sourcePane.ts';
import { type TaskCard, taskCard } from './taskCard.ts';
import { unitChoices } from './unitChoices.ts';
import { unplacedList } from './unplacedList.ts';

export interface ReviewStep {
  readonly node: HTMLElement;
  readonly draft: () => Draft;
  readonly focus: () => void;
  readonly setBusy: (isBusy: boolean) => void;
  readonly complain: (message: string) => void;
  /** The board got these tasks meanwhile. */
  readonly unmark: (known: readonly KnownTask[], message: string) => void;
}

export interface ReviewActions {
  readonly confirm: (draft: Draft) => void;
  readonly back: () => void;
}

export function reviewStep(text: string, proposal: ImportProposal, { confirm, back }: ReviewActions): ReviewStep {
  let draft = draftOf(proposal);
  let opened: number | null = null;
  let cards = new Map<number, TaskCard>();
  const source = sourcePane(text, (line) => openAtLine(line));
  const units = element('div', {});
  const list = element('ol', { class: 'cards', 'aria-label': say.foundTasks() });
  const unplaced = element('div', {});
  const heading = element('h1', { class: 'counted', tabindex: '-1', 'aria-live': 'polite' });
  const status = element('p', { class: 'status', role: 'alert' });
  const go = button('', () => confirm(draft));
  const goBack = button(say.back(), back, 'secondary');
  const meanings = deadlineReader(
    () => draft.issuedOn,
    (id, words, deadline) => {
      const task = draft.tasks.find((one) => one.id === id);
      if (task?.deadlineWords === words) set(changeTask(draft, id, { deadline }), id);
    },
    complain,
  );
  const document = documentFields(draft, (change) => {
    const dayChanged = change.issuedOn !== undefined && change.issuedOn !== draft.issuedOn;
    draft = { ...draft, ...change };
    if (dayChanged) readAllDeadlines();
  });

  function readAllDeadlines(): void {
    draft = { ...draft, tasks: draft.tasks.map((task) => ({ ...task, deadline: null })) };
    updateCards();
    meanings.read(draft.tasks.map(({ id, deadlineWords: words }) => ({ id, words })));
  }

  /** Takes a change over and shows it in one card, the others standing as they are. */
  function set(next: Draft, id: number): void {
    draft = next;
    const task = draft.tasks.find((one) => one.id === id);
    if (task !== undefined) cards.get(id)?.update(draft, task);
    showCount();
  }

  function updateCards(): void {
    for (const task of draft.tasks) cards.get(task.id)?.update(draft, task);
    showCount();
  }

  /** Draws the list anew: tasks came, went, were opened or closed. */
  function drawCards(): void {
    cards = new Map(
      draft.tasks.map((task, index) => [task.id, taskCard(draft, task, index + 1, task.id === opened, actions)]),
    );
    show(list, ...[...cards.values()].map(({ node }) => node));
    showCount();
  }

  function drawUnits(): void {
    const toReview = unitsToReview(draft);
    show(
      units,
      ...(toReview.length === 0
        ? []
        : [
            unitChoices(draft, toReview, (named, meaning) => {
              draft = setMeaning(draft, named, meaning);
              updateCards();
            }),
          ]),
    );
  }

  function drawUnplaced(): void {
    const nodes = unplacedList(
      draft.unplaced,
      (lines) => source.showLines(lines),
      (place) => {
        const id = draft.nextId;
        draft = placeUnplaced(draft, place);
        drawUnplaced();
        openTask(id);
        meanings.read([{ id, words: '' }]);
      },
    );
    show(unplaced, ...nodes);
  }

  function showCount(): void {
    const known = draft.tasks.filter(({ alreadyThere }) => alreadyThere !== null).length;
    show(
      heading,
      draft.tasks.length === 0 ? say.nothingFound() : say.found(draft.tasks.length, known, draft.unplaced.length),
    );
    const { tasks, rows } = countRows(draft);
    show(go, say.importChosen(tasks, rows));
    go.disabled = tasks === 0;
  }

  function openTask(id: number | null): void {
    opened = id;
    drawCards();
    const task = draft.tasks.find((one) => one.id === id);
    source.showLines(task?.lines ?? null);
    const card = id === null ? undefined : cards.get(id);
    card?.focus();
    card?.node.scrollIntoView({ block: 'nearest' });
  }

  function openAtLine(line: number): void {
    const task = draft.tasks.find(({ lines }) => lines[0] <= line && line <= lines[1]);
    if (task !== undefined) openTask(task.id);
  }

  const actions = {
    open: (id: number) => {
      if (id !== opened) return openTask(id);
      openTask(null);
      cards.get(id)?.focus();
    },
    change: (id: number, change: Parameters<typeof changeTask>[2]) => set(changeTask(draft, id, change), id),
    deadlineTyped: (id: number, words: string) => {
      set(changeTask(draft, id, { deadlineWords: words, deadline: null }), id);
      meanings.read([{ id, words }]);
    },
    mergeWithAbove: (id: number) => {
      const above = draft.tasks[draft.tasks.findIndex((task) => task.id === id) - 1];
      draft = mergeWithAbove(draft, id);
      openTask(above?.id ?? null);
    },
    splitAt: (id: number, place: number) => {
      const parted = splitTask(draft, id, place);
      if (parted === null) return false;
      draft = parted;
      meanings.read(
        draft.tasks
          .filter(({ deadline }) => deadline === null)
          .map((task) => ({ id: task.id, words: task.deadlineWords })),
      );
      openTask(id);
      return true;
    },
  };

  function complain(message: string): void {
    show(status, message);
  }

  function selectAll(isIncluded: boolean): void {
    draft = {
      ...draft,
      tasks: draft.tasks.map((task) => ({ ...task, isIncluded: isIncluded && task.alreadyThere === null })),
    };
    updateCards();
  }

  drawUnits();
  drawCards();
  drawUnplaced();
  const tools = element(
    'div',
    { class: 'tools' },
    heading,
    button(say.selectAll(), () => selectAll(true), 'small'),
    button(say.selectNone(), () => selectAll(false), 'small'),
  );
  const node = element(
    'main',
    { class: 'review-step' },
    document,
    element(
      'div',
      { class: 'panes' },
      source.node,
      element('section', { class: 'found' }, tools, units, list, unplaced),
    ),
    element('div', { class: 'footer' }, go, goBack, status),
  );
  return {
    node,
    draft: () => draft,
    focus: () => heading.focus({ preventScroll: true }),
    setBusy: (isBusy) => {
      node.inert = isBusy;
      node.setAttribute('aria-busy', String(isBusy));
      if (isBusy) show(go, say.importing());
      else showCount();
      if (isBusy) complain('');
    },
    complain,
    unmark: (known, message) => {
      draft = markAlreadyThere(draft, known);
      drawCards();
      complain(message);
    },
  };
}
