// The units that have to be looked at: unknown names and names of several units, each settled once for the whole notice.

import type { ProposedUnit, UnitMeaning } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { option, tickBox } from '../shared/field.ts';
import type { Draft } from './draft.ts';

type OnMeaning = (named: string, meaning: UnitMeaning) => void;

/** One line for each name. `onMeaning` is told of every change; the line draws itself anew. */
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

function unitLine(draft: Draft, unit: ProposedUnit, onMeaning: OnMeaning): HTMLLIElement {
  const line = element('li', {});
  let meaning = unit.meaning;
  const change = (next: UnitMeaning) => {
    const hadFocus = line.contains(document.activeElement);
    meaning = next;
    onMeaning(unit.named, next);
    draw();
    if (hadFocus) line.querySelector('select')?.focus();
  };

  function draw(): void {
    const select = meaningSelect(draft, unit, meaning, change);
    const { nearest } = unit;
    const parts: Node[] = [element('strong', {}, unit.named), select];
    if (nearest !== null && meaning.kind !== 'unit') {
      parts.push(
        button(say.isNearest(nearest), () => change({ kind: 'unit', name: nearest, remember: true }), 'small'),
      );
    }
    if (meaning.kind === 'unit') {
      const { name, remember } = meaning;
      parts.push(
        tickBox(say.remember(), remember, (isTicked) => {
          meaning = { kind: 'unit', name, remember: isTicked };
          onMeaning(unit.named, meaning);
        }),
      );
    }
    if (meaning.kind === 'members') {
      parts.push(
        memberBoxes(draft, unit, meaning.names, (names) => {
          meaning = { kind: 'members', names };
          onMeaning(unit.named, meaning);
        }),
      );
    }
    show(line, ...parts);
  }

  draw();
  return line;
}

const UNIT = 'unit:';

function meaningSelect(draft: Draft, unit: ProposedUnit, meaning: UnitMeaning, change: (meaning: UnitMeaning) => void) {
  const several = unit.isGroup ? [option('members', say.oneRowEach(), meaning.kind === 'members')] : [];
  const group = element(
    'optgroup',
    {},
    ...draft.boardUnits.map(({ name }) =>
      option(`${UNIT}${name}`, name, meaning.kind === 'unit' && meaning.name === name),
    ),
  );
  group.label = say.isBoardUnit();
  const select = element(
    'select',
    { 'aria-label': say.meaningOf(unit.named) },
    option('asWritten', say.asWritten(), meaning.kind === 'asWritten'),
    ...several,
    option('new', say.addAsNew(), meaning.kind === 'new'),
    group,
  );
  select.addEventListener('change', () => {
    const { value } = select;
    if (value.startsWith(UNIT)) change({ kind: 'unit', name: value.slice(UNIT.length), remember: true });
    else if (value === 'members') change({ kind: 'members', names: unit.isPartial ? [] : unit.members });
    else change({ kind: value === 'new' ? 'new' : 'asWritten' });
  });
  return select;
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
