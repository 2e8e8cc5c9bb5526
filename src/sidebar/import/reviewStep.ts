// Step 2: the text on the left, what was found in it on the right, to be corrected and confirmed.

import type { DeadlineMeaning, ImportProposal, KnownTask } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, deliberateButton, element, show, showText } from '../shared/element.ts';
import { type DeadlineReader, deadlineReader } from './deadlineReader.ts';
import { type DocumentFields, documentFields } from './documentFields.ts';
import { type Draft, draftOf, findBlankTask, markAlreadyThere } from './draft.ts';
import { type DraftStore, draftStore } from './draftStore.ts';
import { changeTask, placeUnplaced } from './draftTasks.ts';
import { countRows, setMeaning, unitsToReview } from './draftUnits.ts';
import { type SourcePane, sourcePane } from './sourcePane.ts';
import { taskList } from './taskList.ts';
import { unitChoices } from './unitChoices.ts';
import { unplacedList } from './unplacedList.ts';

export interface ReviewStep {
  readonly node: HTMLElement;
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
  const store = draftStore(draftOf(proposal));
  const status = element('p', { class: 'status', role: 'alert' });
  const complain = (message: string) => show(status, message);
  const meanings = deadlineMeanings(store, complain);
  const source = taskSource(text, store);
  const heading = element('h1', { class: 'counted', tabindex: '-1', 'aria-live': 'polite' });
  const fields = documentSection(store, meanings);
  const go = deliberateButton('', () => {
    const unready = fields.goToUnreadable() ?? goToBlankTask(store);
    if (unready === null) confirm(store.draft());
    else complain(unready);
  });

  function showCount(): void {
    const draft = store.draft();
    const known = draft.tasks.filter(({ alreadyThere }) => alreadyThere !== null).length;
    const { tasks, rows } = countRows(draft);
    showText(
      heading,
      draft.tasks.length === 0 ? say.nothingFound() : say.found(draft.tasks.length, known, draft.unplaced.length),
    );
    show(go, say.importChosen(tasks, rows));
    go.disabled = tasks === 0;
  }

  const found = element(
    'section',
    { class: 'found' },
    element('div', { class: 'tools' }, heading, ...tickButtons(store)),
    unitsSection(store),
    taskList(store, meanings),
    unplacedSection(store, meanings, source),
  );
  const node = element(
    'main',
    { class: 'review-step' },
    fields.node,
    element('div', { class: 'panes' }, source.node, found),
    element('div', { class: 'footer' }, go, button(say.back(), back, 'secondary'), status),
  );
  /** What was wrong is no longer true of another list. */
  const changed = () => {
    complain('');
    showCount();
  };
  store.listen({ edited: changed, rearranged: changed });
  showCount();
  return {
    node,
    focus: () => heading.focus({ preventScroll: true }),
    setBusy: (isBusy) => {
      node.inert = isBusy;
      node.setAttribute('aria-busy', String(isBusy));
      if (isBusy) {
        show(go, say.importing());
        complain('');
      } else {
        showCount();
        // What is inert loses the focus.
        go.focus();
      }
    },
    complain,
    unmark: (known, message) => {
      store.edit(markAlreadyThere(store.draft(), known));
      complain(message);
    },
  };
}

/** Opens a task that says nothing, and gives the sentence that names it; null where there is none. */
function goToBlankTask(store: DraftStore): string | null {
  const blank = findBlankTask(store.draft());
  if (blank === null) return null;
  store.rearrange(store.draft(), blank.id);
  return say.contentMissing(blank.place);
}

/** An answer for words that were changed meanwhile is passed over. */
function deadlineMeanings(store: DraftStore, complain: (message: string) => void): DeadlineReader {
  const keep = (id: number, words: string, deadline: DeadlineMeaning): void => {
    const task = store.draft().tasks.find((one) => one.id === id);
    if (task?.deadlineWords === words) store.edit(changeTask(store.draft(), id, { deadline }), id);
  };
  return deadlineReader(() => store.draft().issuedOn, {
    onRead: keep,
    onFailure: (message, unread) => {
      for (const { id, words } of unread) keep(id, words, UNREAD);
      complain(message);
    },
  });
}

const UNREAD: DeadlineMeaning = { dueOn: null, shown: say.deadlineNotRead(), remark: null, isUnreadable: true };

/** The text shows the lines of the opened task; a click on a line opens the task that was found there. */
function taskSource(text: string, store: DraftStore): SourcePane {
  const pane = sourcePane(text, (line) => {
    const task = store.draft().tasks.find(({ lines }) => lines[0] <= line && line <= lines[1]);
    if (task !== undefined) store.rearrange(store.draft(), task.id);
  });
  const showOpened = () => {
    const opened = store.opened();
    pane.showLines(store.draft().tasks.find(({ id }) => id === opened)?.lines ?? null);
  };
  store.listen({ edited: () => {}, rearranged: showOpened });
  return pane;
}

/** A new day may mean other dates everywhere, so all deadlines are read again. */
function documentSection(store: DraftStore, meanings: DeadlineReader): DocumentFields {
  return documentFields(store.draft(), (change) => {
    const draft = store.draft();
    if (change.issuedOn === undefined || change.issuedOn === draft.issuedOn) return store.edit({ ...draft, ...change });
    store.edit({ ...draft, ...change, tasks: draft.tasks.map((task) => ({ ...task, deadline: null })) });
    meanings.read(draft.tasks.map(({ id, deadlineWords: words }) => ({ id, words })));
  });
}

/** What the board has already is never ticked along with the rest. */
function tickButtons(store: DraftStore): readonly HTMLButtonElement[] {
  const tick = (isTicked: boolean) => {
    const draft = store.draft();
    const tasks = draft.tasks.map((task) => ({ ...task, isIncluded: isTicked && task.alreadyThere === null }));
    store.edit({ ...draft, tasks });
  };
  return [button(say.selectAll(), () => tick(true), 'small'), button(say.selectNone(), () => tick(false), 'small')];
}

/** Drawn anew only where other names need a look, so that nothing closes under the person's hands. */
function unitsSection(store: DraftStore): HTMLElement {
  const node = element('div', {});
  let drawn = '';
  const draw = () => {
    const units = unitsToReview(store.draft());
    const names = units.map(({ named }) => named).join('\n');
    if (names === drawn) return;
    drawn = names;
    const change: Parameters<typeof unitChoices>[2] = (named, meaning) =>
      store.edit(setMeaning(store.draft(), named, meaning));
    show(node, ...(units.length === 0 ? [] : [unitChoices(store.draft(), units, change)]));
  };
  store.listen({ edited: draw, rearranged: draw });
  draw();
  return node;
}

function unplacedSection(store: DraftStore, meanings: DeadlineReader, source: SourcePane): HTMLElement {
  const node = element('div', {});
  const take = (place: number) => {
    const draft = store.draft();
    store.rearrange(placeUnplaced(draft, place), draft.nextId);
    meanings.read([{ id: draft.nextId, words: '' }]);
  };
  const draw = () => show(node, ...unplacedList(store.draft().unplaced, source.showLines, take));
  store.listen({ edited: () => {}, rearranged: draw });
  draw();
  return node;
}
