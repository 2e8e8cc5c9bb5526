// The units that have to be looked at: unknown names and names of several units, each settled once for the whole notice.

import type { ProposedUnit, UnitMeaning } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { onceChosen } from '../shared/chosen.ts';
import { button, element, show } from '../shared/element.ts';
import { option, tickBox } from '../shared/field.ts';
import type { Draft } from './draft.ts';

type OnMeaning = (named: string, meaning: UnitMeaning) => void;

/** One line for each name. `onMeaning` is told of every change. */
export function unitChoices(draft: Draft, units: readonly ProposedUnit[], onMeaning: OnMeaning): HTMLElement {
  const list = element('ul', {}, ...units.map((unit) => unitLine(draft, unit, onMeaning)));
  const summary = element('summary', {}, say.unitsToReview(units.length));
  const node = element(
    'details',
    { class: 'review' },
    summary,
    element('p', { class: 'quiet' }, say.aboutUnits()),
    list,
  );
  node.open = units.some(({ isGroup, meaning }) => !isGroup && meaning.kind === 'asWritten');
  return node;
}

/** The list stays where it is, so that it keeps the focus; what follows from its choice is drawn anew below it. */
function unitLine(draft: Draft, unit: ProposedUnit, onMeaning: OnMeaning): HTMLLIElement {
  let meaning = unit.meaning;
  const select = meaningSelect(draft, unit);
  const line = element('li', {}, element('strong', {}, unit.named), select);
  const keep = (next: UnitMeaning) => {
    meaning = next;
    onMeaning(unit.named, next);
  };
  const change = (next: UnitMeaning) => {
    const hadFocus = line.contains(document.activeElement);
    keep(next);
    draw();
    if (hadFocus && !line.contains(document.activeElement)) select.focus();
  };

  function draw(): void {
    select.value = choiceOf(meaning);
    while (select.nextSibling !== null) select.nextSibling.remove();
    const { nearest } = unit;
    if (nearest !== null && meaning.kind !== 'unit') {
      line.append(
        button(say.isNearest(nearest), () => change({ kind: 'unit', name: nearest, remember: true }), 'small'),
      );
    }
    if (meaning.kind === 'unit') {
      const { name, remember } = meaning;
      line.append(tickBox(say.remember(), remember, (isTicked) => keep({ kind: 'unit', name, remember: isTicked })));
    }
    if (meaning.kind === 'members') {
      line.append(memberBoxes(draft, unit, meaning.names, (names) => keep({ kind: 'members', names })));
    }
  }

  onceChosen(select, () => {
    if (select.value !== choiceOf(meaning)) change(meaningOf(select.value, unit));
  });
  draw();
  return line;
}

const UNIT = 'unit:';

/** What stands for a meaning in the list. */
function choiceOf(meaning: UnitMeaning): string {
  return meaning.kind === 'unit' ? `${UNIT}${meaning.name}` : meaning.kind;
}

/** What a choice from the list means at first. */
function meaningOf(value: string, unit: ProposedUnit): UnitMeaning {
  if (value.startsWith(UNIT)) return { kind: 'unit', name: value.slice(UNIT.length), remember: true };
  if (value === 'members') return { kind: 'members', names: unit.isPartial ? [] : unit.members };
  return { kind: value === 'new' ? 'new' : 'asWritten' };
}

function meaningSelect(draft: Draft, unit: ProposedUnit): HTMLSelectElement {
  const group = element('optgroup', {}, ...draft.boardUnits.map(({ name }) => option(`${UNIT}${name}`, name)));
  group.label = say.isBoardUnit();
  return element(
    'select',
    { 'aria-label': say.meaningOf(unit.named) },
    option('asWritten', say.asWritten()),
    ...(unit.isGroup ? [option('members', say.oneRowEach())] : []),
    option('new', say.addAsNew()),
    group,
  );
}

/** The units that the group's words mean come first, then all others of the board. */
function memberBoxes(
  draft: Draft,
  unit: ProposedUnit,
  chosen: readonly string[],
  onChosen: (names: readonly string[]) => void,
): HTMLElement {
  const names = new Set(chosen);
  const others = draft.boardUnits.map(({ name }) => name).filter((name) => !unit.members.includes(name));
  const count = element('summary', {});
  const all = [...unit.members, ...others];
  const tell = () => show(count, say.membersChosen(names.size, all.length));
  const box = (name: string) =>
    tickBox(name, names.has(name), (isTicked) => {
      if (isTicked) names.add(name);
      else names.delete(name);
      tell();
      onChosen(all.filter((known) => names.has(known)));
    });
  tell();
  const rest = others.length === 0 ? [] : [element('p', { class: 'quiet' }, say.otherUnits()), ...others.map(box)];
  const boxes = element('div', { class: 'members' }, ...unit.members.map(box), ...rest);
  const node = element('details', { class: 'choose' }, count, boxes);
  node.open = names.size === 0;
  return node;
}
