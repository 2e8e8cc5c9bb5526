// Settles what the units of an import mean: the names written beside the tasks, the aliases to remember, the units to add.

import { unitDirectory } from '../../domain/units/unitDirectory.ts';
import type { UnitRow } from '../../domain/units/unitRow.ts';
import type { RememberedAliases, UnitMeaning } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { ConfirmedImport, NewUnitRow } from './confirmedImport.ts';

export type PlannedUnits =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'planned';
      /** The units that a task's lead units come to, each once: one row for each. */
      readonly leadsOf: (named: readonly string[]) => readonly string[];
      readonly newRows: readonly NewUnitRow[];
      readonly aliases: readonly RememberedAliases[];
    };

/** Refused where a unit that someone chose is no longer on the board. Only names that the tasks use are remembered or added. */
export function planUnits({ tasks, units }: ConfirmedImport, board: readonly UnitRow[]): PlannedUnits {
  const directory = unitDirectory(board);
  const used = new Set(tasks.flatMap(({ leadUnits }) => leadUnits.map(fold)));
  const chosen = units.filter(({ named }) => used.has(fold(named)));
  const meanings = new Map(chosen.map(({ named, meaning }) => [fold(named), meaning]));

  const gone = chosen.flatMap(({ meaning }) => namesIn(meaning)).find((name) => directory.find(name) === null);
  if (gone !== undefined) return { kind: 'refused', message: sentences.unitGone(gone) };
  const empty = chosen.find(({ meaning }) => meaning.kind === 'members' && meaning.names.length === 0);
  if (empty !== undefined) return { kind: 'refused', message: sentences.groupWithoutMembers(empty.named) };

  const leadsOf = (named: readonly string[]) => {
    const leads = named.flatMap((name) => {
      const meaning = meanings.get(fold(name));
      const names = meaning === undefined ? [] : namesIn(meaning);
      return (names.length === 0 ? [oneName(name)] : names).map(directory.nameFor);
    });
    return [...new Set(leads)].filter((name) => name !== '');
  };
  const added = chosen.filter(({ named, meaning }) => meaning.kind === 'new' && directory.find(named) === null);
  const newNames = [...new Map(added.map(({ named }) => [fold(named), oneName(named)])).values()];
  const aliases = rememberedAliases(chosen, directory.find);
  return { kind: 'planned', leadsOf, newRows: newNames.map((name) => ({ name })), aliases };
}

function namesIn(meaning: UnitMeaning): readonly string[] {
  if (meaning.kind === 'members') return meaning.names;
  return meaning.kind === 'unit' ? [meaning.name] : [];
}

function rememberedAliases(
  chosen: ConfirmedImport['units'],
  find: (name: string) => string | null,
): readonly RememberedAliases[] {
  const byUnit = new Map<string, string[]>();
  for (const { named, meaning } of chosen) {
    if (meaning.kind !== 'unit' || !meaning.remember || find(named) !== null) continue;
    const unit = find(meaning.name) ?? meaning.name;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), oneName(named)]);
  }
  return [...byUnit].map(([unit, names]) => ({ unit, names }));
}

/** A semicolon inside a name would make two names of it. */
export function oneName(name: string): string {
  return tidy(name.replace(/;/g, ','));
}
