// The list of the open criteria where most points can still be won.

import type { BoardFigures, CriterionLine } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { element } from '../shared/element.ts';
import { factsOf, type GoTo, rowLine } from './rowLine.ts';
import { spaced } from './spaced.ts';

/** Nothing on a board without criteria: the figures say so already. */
export function criteriaSection({ costliest, criteria }: BoardFigures, goTo: GoTo): readonly HTMLElement[] {
  if (criteria === null) return [];
  const list =
    costliest.length === 0
      ? element('p', { class: 'quiet' }, say.nothingToWin())
      : element('ol', { class: 'lines' }, ...costliest.map((line) => element('li', {}, criterionLine(line, goTo))));
  return [
    element('section', { 'aria-labelledby': 'costliest' }, element('h2', { id: 'costliest' }, say.costliest()), list),
  ];
}

function criterionLine({ row, code, content, units, due, isPastDue, points }: CriterionLine, goTo: GoTo): HTMLElement {
  const headline = [element('span', { class: 'content label' }, `${code} ${content}`), element('strong', {}, points)];
  return rowLine(
    row,
    goTo,
    element('span', { class: 'headline' }, ...spaced(headline)),
    factsOf(element('span', { class: isPastDue ? 'overdue' : '' }, due), element('span', {}, units)),
  );
}
