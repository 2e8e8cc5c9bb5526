// The tasks that press: a search box and a unit filter that outlive every refresh, and the list below them.

import type { BoardFigures, TaskLine } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { button, element, show, showText } from '../shared/element.ts';
import { option } from '../shared/field.ts';
import { matching, type SearchableTask, searchable } from './matching.ts';
import type { GoTo } from './rowLine.ts';
import { showTasks } from './taskList.ts';

export interface TasksSection {
  readonly node: HTMLElement;
  /** What is typed and chosen stays, unless the unit is gone. */
  readonly update: (figures: BoardFigures) => void;
}

export function tasksSection(goTo: GoTo): TasksSection {
  const search = element('input', { id: 'search', type: 'search', autocomplete: 'off' });
  const units = element('select', { id: 'unit' });
  const filters = element(
    'div',
    { class: 'filters' },
    element('label', { for: 'search' }, say.search()),
    search,
    element('label', { for: 'unit' }, say.unit()),
    units,
  );
  const headline = element('p', { class: 'quiet' });
  const count = element('p', { class: 'quiet', role: 'status' });
  const list = element('div', {});
  const rest = element('p', { class: 'quiet' });
  let tasks: readonly SearchableTask[] = [];

  function filter(): void {
    const left = matching(tasks, search.value, units.value);
    showText(count, left.length === tasks.length ? say.found(tasks.length) : say.foundOf(left.length, tasks.length));
    if (left.length > 0) showTasks(list, left, goTo);
    else show(list, element('p', {}, say.nothingFound()), button(say.clearFilter(), clear, 'secondary'));
  }

  function clear(): void {
    search.value = '';
    units.value = '';
    filter();
    search.focus();
  }

  function update({ pressing, pressingLeftOut, units: names, tasksHeadline }: BoardFigures): void {
    tasks = searchable(pressing);
    showUnits(units, names, pressing);
    show(headline, tasksHeadline);
    show(rest, pressingLeftOut === 0 ? '' : say.leftOut(pressingLeftOut));
    filters.hidden = count.hidden = tasks.length === 0;
    if (tasks.length > 0) filter();
    else show(list, element('p', {}, tasksHeadline === '' ? say.noTasks() : say.nothingPressing()));
  }

  search.addEventListener('input', filter);
  units.addEventListener('change', filter);
  const node = element(
    'section',
    { 'aria-labelledby': 'tasks' },
    element('h2', { id: 'tasks' }, say.tasks()),
    headline,
    filters,
    count,
    list,
    rest,
  );
  return { node, update };
}

function showUnits(select: HTMLSelectElement, names: readonly string[], lines: readonly TaskLine[]): void {
  const chosen = select.value;
  const counts = new Map<string, number>();
  for (const { unit, otherUnits } of lines) {
    for (const name of new Set([unit, ...otherUnits])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = [...new Set([...names, ...counts.keys()])];
  show(
    select,
    option('', say.allUnits()),
    ...all.map((name) => option(name, say.unitWithCount(name, counts.get(name) ?? 0))),
  );
  select.value = all.includes(chosen) ? chosen : '';
}
