// The lead units of one task: each can be taken away, and units of the board added.

import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { field, option } from '../shared/field.ts';
import type { Draft, DraftUnit } from './draft.ts';

/** `onChange` is told the names after each change. */
export function leadUnitsField(
  draft: Draft,
  named: readonly string[],
  onChange: (named: readonly string[]) => void,
): HTMLElement {
  const chips = element('ul', { class: 'chips' });
  const select = element('select', {});
  let names = named;

  function draw(): void {
    const known = new Map(draft.units.map((unit) => [unit.named, unit]));
    const list = names.map((name) =>
      chip(name, known.get(name), () => change(names.filter((other) => other !== name))),
    );
    show(chips, ...(list.length === 0 ? [element('li', { class: 'none' }, say.noUnit())] : list));
    const free = draft.boardUnits.filter(({ name }) => !names.includes(name));
    show(select, option('', say.addUnit(), true), ...free.map(({ name }) => option(name, name)));
  }

  function change(next: readonly string[]): void {
    names = next;
    onChange(next);
    draw();
    select.focus();
  }

  select.addEventListener('change', () => {
    if (select.value !== '') change([...names, select.value]);
  });
  draw();
  const node = field(say.leadUnits(), select);
  node.insertBefore(chips, select);
  return node;
}

function chip(name: string, unit: DraftUnit | undefined, onRemove: () => void): HTMLLIElement {
  const remove = button('×', onRemove, 'remove');
  remove.setAttribute('aria-label', say.removeUnit(name));
  remove.title = say.removeUnit(name);
  const meaning = unit?.meaning;
  const text =
    meaning?.kind === 'members'
      ? say.unitsOf(name, meaning.names.length)
      : meaning?.kind === 'unit'
        ? meaning.name
        : name;
  const isUnknown = unit !== undefined && !unit.isKnown && meaning?.kind === 'asWritten';
  const mark = isUnknown ? [element('em', {}, say.unitUnknown())] : [];
  return element('li', { class: isUnknown ? 'unknown' : '' }, element('span', {}, text), ...mark, remove);
}
