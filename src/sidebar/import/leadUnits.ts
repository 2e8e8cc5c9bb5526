// The lead units of one task: each can be taken away, and units added, from the board's or typed.

import type { ProposedUnit } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { onceChosen } from '../shared/chosen.ts';
import { button, element, show } from '../shared/element.ts';
import { field, option } from '../shared/field.ts';
import type { Draft } from './draft.ts';
import { isUnknownUnit, typedNames } from './draftUnits.ts';

/** No unit of the board bears it: names are tidied. */
const OTHER = ' ';

/** `onChange` is told the names after each change. */
export function leadUnitsField(
  draft: Draft,
  named: readonly string[],
  onChange: (named: readonly string[]) => void,
): HTMLElement {
  const chips = element('ul', { class: 'chips' });
  const select = element('select', {});
  const other = otherName((text) => {
    const added = typedNames(draft, text).filter((name) => !names.includes(name));
    change([...names, ...new Set(added)]);
  });
  let names = named;

  function draw(): void {
    const known = new Map(draft.units.map((unit) => [unit.named, unit]));
    const list = names.map((name) =>
      chip(name, known.get(name), isUnknownUnit(draft, name), () => change(names.filter((each) => each !== name))),
    );
    show(chips, ...(list.length === 0 ? [element('li', { class: 'none' }, say.noUnit())] : list));
    const free = draft.boardUnits.filter(({ name }) => !names.includes(name));
    show(
      select,
      option('', say.addUnit(), true),
      ...free.map(({ name }) => option(name, name)),
      option(OTHER, say.otherUnit()),
    );
  }

  /** What had the focus may be gone afterwards; who has left the field is not called back. */
  function change(next: readonly string[]): void {
    const hadFocus = node.contains(document.activeElement);
    names = next;
    onChange(next);
    draw();
    if (hadFocus) select.focus();
  }

  onceChosen(select, () => {
    if (select.value === OTHER) other.open();
    else if (select.value !== '') change([...names, select.value]);
  });
  draw();
  const node = field(say.leadUnits(), select);
  node.insertBefore(chips, select);
  node.append(other.node);
  return node;
}

/** A field for a name that the list lacks: Enter or leaving it takes the name, Esc does not. */
function otherName(take: (text: string) => void): { readonly node: HTMLElement; readonly open: () => void } {
  const input = element('input', { type: 'text', autocomplete: 'off', 'aria-label': say.otherUnitName() });
  input.placeholder = say.otherUnitHint();
  input.hidden = true;
  const close = (text: string): void => {
    if (input.hidden) return;
    input.hidden = true;
    input.value = '';
    take(text);
  };
  input.addEventListener('blur', () => close(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(event.key === 'Enter' ? input.value : '');
  });
  return {
    node: input,
    open: () => {
      input.hidden = false;
      input.focus();
    },
  };
}

function chip(name: string, unit: ProposedUnit | undefined, isUnknown: boolean, onRemove: () => void): HTMLLIElement {
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
  const mark = isUnknown ? [element('em', {}, say.unitUnknown())] : [];
  return element('li', { class: isUnknown ? 'unknown' : '' }, element('span', {}, text), ...mark, remove);
}
