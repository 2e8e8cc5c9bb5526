// The units under review: which names the board does not know, what a person says they mean, and the rows they come to.

import type { ProposedUnit, UnitMeaning } from '../../protocol.ts';
import { fold, splitNames } from '../../vietnamese/text.ts';
import type { Draft, DraftTask } from './draft.ts';

/** Names of neither the notice nor the board, typed by a person, join the units to look at. */
export function withTypedUnits(draft: Draft, names: readonly string[]): Draft {
  const typed = names.filter((name) => !draft.units.some(({ named }) => named === name) && !isOnBoard(draft, name));
  return typed.length === 0 ? draft : { ...draft, units: [...draft.units, ...typed.map(typedUnit)] };
}

function isOnBoard({ boardUnits }: Pick<Draft, 'boardUnits'>, name: string): boolean {
  return boardUnits.some((unit) => unit.name === name);
}

function typedUnit(named: string): ProposedUnit {
  return {
    named,
    meaning: { kind: 'asWritten' },
    isKnown: false,
    isGroup: false,
    isPartial: false,
    members: [],
    nearest: null,
  };
}

/** The names in what a person typed; one that the board or the notice has is given as it is written there. */
export function typedNames(draft: Draft, text: string): readonly string[] {
  const known = new Map(
    [...draft.units.map(({ named }) => named), ...draft.boardUnits.map(({ name }) => name)].map((name) => [
      fold(name),
      name,
    ]),
  );
  return splitNames(text).map((name) => known.get(fold(name)) ?? name);
}

/** Whether the board has no unit of that name, and nobody has said what is meant. */
export function isUnknownUnit(draft: Draft, name: string): boolean {
  const unit = draft.units.find(({ named }) => named === name);
  return unit === undefined ? !isOnBoard(draft, name) : !unit.isKnown && unit.meaning.kind === 'asWritten';
}

export function setMeaning(draft: Draft, named: string, meaning: UnitMeaning): Draft {
  return { ...draft, units: draft.units.map((unit) => (unit.named === named ? { ...unit, meaning } : unit)) };
}

/** Names that the ticked tasks use and the board does not know, or that stand for several units. */
export function unitsToReview(draft: Draft): readonly ProposedUnit[] {
  const used = new Set(draft.tasks.flatMap(({ isIncluded, leadUnits }) => (isIncluded ? leadUnits : [])));
  return draft.units.filter(({ named, isKnown }) => !isKnown && used.has(named));
}

/** The names that will stand in `Đơn vị chủ trì`, one for each row. */
export function unitRows(draft: Draft, task: DraftTask): readonly string[] {
  const meanings = new Map(draft.units.map(({ named, meaning }) => [named, meaning]));
  const names = task.leadUnits.flatMap((named) => {
    const meaning = meanings.get(named);
    if (meaning?.kind === 'members') return meaning.names;
    return [meaning?.kind === 'unit' ? meaning.name : named];
  });
  return [...new Set(names)];
}

export function countRows(draft: Draft): { readonly tasks: number; readonly rows: number } {
  const included = draft.tasks.filter(({ isIncluded }) => isIncluded);
  return {
    tasks: included.length,
    rows: included.reduce((sum, task) => sum + Math.max(1, unitRows(draft, task).length), 0),
  };
}
