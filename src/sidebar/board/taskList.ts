// The tasks that a filter left, put together by unit; a long list grows on demand.

import type { TaskLine } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { button, element, show } from '../shared/element.ts';
import { byUnit, type SearchableTask, type UnitGroup } from './matching.ts';
import { factsOf, type GoTo, rowLine } from './rowLine.ts';

const LINES_AT_A_TIME = 60;

/** Shows `tasks` in `place`, the first ones at once. */
export function showTasks(place: HTMLElement, tasks: readonly SearchableTask[], goTo: GoTo): void {
  const groups = byUnit(tasks);
  const inOrder = groups.flatMap((group) => group.tasks);

  function showFirst(count: number): void {
    const shown = new Set(inOrder.slice(0, count));
    const lists = groups.flatMap((group) => {
      const seen = group.tasks.filter((task) => shown.has(task));
      return seen.length === 0 ? [] : [unitList(group, seen, goTo)];
    });
    const next = Math.min(LINES_AT_A_TIME, inOrder.length - count);
    show(place, ...lists, ...(next <= 0 ? [] : [button(say.showMore(next), () => showMore(count), 'secondary')]));
  }

  /** The button goes away under the person's hands, so the first new line takes the focus. */
  function showMore(count: number): void {
    showFirst(count + LINES_AT_A_TIME);
    place.querySelectorAll<HTMLElement>('button.line')[count]?.focus();
  }

  showFirst(LINES_AT_A_TIME);
}

function unitList({ unit, tasks }: UnitGroup, seen: readonly SearchableTask[], goTo: GoTo): HTMLElement {
  const overdue = tasks.filter(({ line }) => line.urgency === 'overdue').length;
  const inTime = tasks.length - overdue;
  return element(
    'div',
    { class: 'unit' },
    element(
      'h3',
      {},
      element('span', {}, unit),
      ' ',
      factsOf(
        ...(overdue === 0 ? [] : [element('span', { class: 'overdue' }, say.overdueCount(overdue))]),
        ...(inTime === 0 ? [] : [element('span', {}, say.inTimeCount(inTime))]),
      ),
    ),
    element('ul', { class: 'lines' }, ...seen.map(({ line }) => element('li', {}, taskLine(line, goTo)))),
  );
}

function taskLine({ row, code, content, otherUnits, due, urgency, points }: TaskLine, goTo: GoTo): HTMLElement {
  const facts = [points, code, otherUnits.length === 0 ? '' : say.alsoLedBy(otherUnits)].filter((fact) => fact !== '');
  return rowLine(
    row,
    goTo,
    element('span', { class: 'content' }, content),
    factsOf(element('span', { class: urgency }, due), ...facts.map((fact) => element('span', {}, fact))),
  );
}
