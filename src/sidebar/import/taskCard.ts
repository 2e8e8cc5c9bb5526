// One task under review: two lines that say it, and its fields when it is opened.

import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show, showText } from '../shared/element.ts';
import { field, textInput, tickBox } from '../shared/field.ts';
import type { Draft, DraftTask } from './draft.ts';
import { isUnknownUnit, unitRows } from './draftUnits.ts';
import { leadUnitsField } from './leadUnits.ts';

export interface CardActions {
  /** Shows the fields of a task, or of none. */
  readonly open: (id: number | null) => void;
  readonly change: (id: number, change: Partial<DraftTask>) => void;
  /** The words of the deadline were edited; the server is to be asked what they mean. */
  readonly deadlineTyped: (id: number, words: string) => void;
  readonly mergeWithAbove: (id: number) => void;
  /** False where nothing stands on one side of the place. */
  readonly splitAt: (id: number, place: number) => boolean;
}

export interface TaskCard {
  readonly node: HTMLElement;
  /** Draws what has changed outside the card's own fields: units, the deadline, the tick. */
  readonly update: (draft: Draft, task: DraftTask) => void;
  readonly focus: () => void;
}

/** `place` counts from 1. */
export function taskCard(
  draft: Draft,
  task: DraftTask,
  place: number,
  isOpen: boolean,
  actions: CardActions,
): TaskCard {
  const { id } = task;
  const include = element('input', { type: 'checkbox', 'aria-label': say.includeTask(place) });
  include.addEventListener('change', () => actions.change(id, { isIncluded: include.checked }));
  const content = element('span', { class: 'said' });
  const facts = element('span', { class: 'facts' });
  const summary = button('', () => actions.open(isOpen ? null : id), 'summary');
  summary.setAttribute('aria-expanded', String(isOpen));
  summary.append(content, facts);
  const deadline = element('p', { class: 'meaning', role: 'status' });
  const node = element(
    'li',
    { class: isOpen ? 'card open' : 'card' },
    element(
      'div',
      { class: 'head' },
      include,
      element('span', { class: 'number', 'aria-hidden': 'true' }, String(place)),
      summary,
    ),
  );
  if (isOpen) node.append(fields(draft, task, place, deadline, actions));

  function update(now: Draft, changed: DraftTask): void {
    include.checked = changed.isIncluded;
    node.classList.toggle('left-out', !changed.isIncluded);
    show(content, changed.content);
    show(facts, ...factsOf(now, changed));
    showText(deadline, meaningOf(changed));
    deadline.className = changed.deadline?.isUnreadable || changed.deadline?.remark ? 'meaning wrong' : 'meaning';
  }

  update(draft, task);
  return { node, update, focus: () => summary.focus() };
}

function factsOf(draft: Draft, task: DraftTask): readonly HTMLElement[] {
  const units = unitRows(draft, task);
  const [first] = units;
  const fact = (text: string, look = '') => element('span', { class: `fact ${look}` }, text);
  const isUnknown = task.leadUnits.some((name) => isUnknownUnit(draft, name));
  return [
    ...(task.alreadyThere === null ? [] : [fact(say.alreadyThere(task.alreadyThere), 'known')]),
    first === undefined
      ? fact(say.noUnit(), 'wrong')
      : fact(units.length === 1 ? first : `${first} ${say.unitsMore(units.length - 1)}`),
    ...(isUnknown ? [fact(say.unitMissing(), 'wrong')] : []),
    fact(task.deadline?.shown ?? say.readingDeadline(), task.deadline?.isUnreadable ? 'wrong' : 'deadline'),
    ...(task.targetPercent === null ? [] : [fact(say.target(task.targetPercent))]),
    fact(say.lines(...task.lines), 'lines'),
  ];
}

function meaningOf({ deadline }: DraftTask): string {
  if (deadline === null) return say.readingDeadline();
  return deadline.remark ?? deadline.shown;
}

function fields(
  draft: Draft,
  task: DraftTask,
  place: number,
  deadline: HTMLElement,
  actions: CardActions,
): HTMLElement {
  const { id } = task;
  const content = element('textarea', { class: 'content' });
  content.value = task.content;
  content.spellcheck = false;
  content.addEventListener('input', () => actions.change(id, { content: content.value }));
  const words = textInput(task.deadlineWords, (value) => actions.deadlineTyped(id, value));
  const hint = element('p', { class: 'status wrong', role: 'status' });
  const split = button(
    say.split(),
    () => {
      if (!actions.splitAt(id, content.selectionStart)) {
        show(hint, say.splitHint());
        content.focus();
      }
    },
    'small',
  );
  const merge = place === 1 ? [] : [button(say.mergeAbove(), () => actions.mergeWithAbove(id), 'small')];
  const others =
    task.otherDeadlines.length === 0 ? [] : [element('p', { class: 'quiet' }, say.otherDeadlines(task.otherDeadlines))];
  return element(
    'div',
    { class: 'fields' },
    field(say.content(), content),
    element('div', { class: 'row' }, split, ...merge, hint),
    element(
      'div',
      { class: 'pair' },
      leadUnitsField(draft, task.leadUnits, (leadUnits) => actions.change(id, { leadUnits })),
      field(
        say.coordinatingUnits(),
        textInput(task.coordinating, (coordinating) => actions.change(id, { coordinating })),
        element('p', { class: 'quiet' }, say.coordinatingHint()),
      ),
    ),
    element(
      'div',
      { class: 'pair' },
      field(say.deadlineWords(), words, deadline, ...others),
      field(
        say.place(),
        textInput(task.place, (value) => actions.change(id, { place: value })),
      ),
    ),
    ...criteriaField(task, actions),
  );
}

function criteriaField({ id, criteria }: DraftTask, actions: CardActions): readonly HTMLElement[] {
  if (criteria.length === 0) return [];
  let chosen = criteria;
  const boxes = criteria.map(({ code, content, isChosen }) =>
    tickBox(`${code}. ${content}`, isChosen, (isTicked) => {
      chosen = chosen.map((one) => (one.code === code ? { ...one, isChosen: isTicked } : one));
      actions.change(id, { criteria: chosen });
    }),
  );
  const set = element('fieldset', { class: 'field' }, element('legend', {}, say.criteria()), ...boxes);
  return [set];
}
