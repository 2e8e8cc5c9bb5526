// The tasks that were found, one card each, and what can be done to a card.

import * as say from '../../vietnamese/sentences/importDialog.ts';
import { element, show } from '../shared/element.ts';
import type { DeadlineReader } from './deadlineReader.ts';
import type { DraftStore } from './draftStore.ts';
import { changeTask, mergeWithAbove, splitTask } from './draftTasks.ts';
import { type CardActions, type TaskCard, taskCard } from './taskCard.ts';

export function taskList(store: DraftStore, meanings: DeadlineReader): HTMLElement {
  const node = element('ol', { class: 'cards', 'aria-label': say.foundTasks() });
  const actions = cardActions(store, meanings);
  let cards = new Map<number, TaskCard>();
  /** The task that was open last, which the focus goes back to. */
  let closed = -1;

  function draw(): void {
    const draft = store.draft();
    const opened = store.opened();
    const isFirst = cards.size === 0;
    cards = new Map(
      draft.tasks.map((task, index) => [task.id, taskCard(draft, task, index + 1, task.id === opened, actions)]),
    );
    show(node, ...[...cards.values()].map((card) => card.node));
    const card = cards.get(opened ?? closed);
    closed = opened ?? closed;
    if (isFirst || card === undefined) return;
    card.focus();
    card.node.scrollIntoView({ block: 'nearest' });
  }

  function update(id: number | null): void {
    const draft = store.draft();
    for (const task of draft.tasks) if (id === null || id === task.id) cards.get(task.id)?.update(draft, task);
  }

  store.listen({ edited: update, rearranged: draw });
  draw();
  return node;
}

function cardActions(store: DraftStore, meanings: DeadlineReader): CardActions {
  const change: CardActions['change'] = (id, changed) => store.edit(changeTask(store.draft(), id, changed), id);
  /** Words that went from one task to another may still be on their way to the server under the other's id. */
  const readDeadlines = () => {
    const unread = store.draft().tasks.filter(({ deadline }) => deadline === null);
    meanings.read(unread.map(({ id, deadlineWords: words }) => ({ id, words })));
  };
  return {
    change,
    open: (id) => store.rearrange(store.draft(), id),
    deadlineTyped: (id, words) => {
      change(id, { deadlineWords: words, deadline: null });
      meanings.read([{ id, words }]);
    },
    mergeWithAbove: (id) => {
      const { tasks } = store.draft();
      const above = tasks[tasks.findIndex((task) => task.id === id) - 1];
      store.rearrange(mergeWithAbove(store.draft(), id), above?.id ?? null);
      readDeadlines();
    },
    splitAt: (id, place) => {
      const parted = splitTask(store.draft(), id, place);
      if (parted === null) return false;
      store.rearrange(parted, id);
      readDeadlines();
      return true;
    },
  };
}
