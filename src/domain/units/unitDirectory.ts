// Finds the unit that a cell means: by its name or one of its aliases, whatever the dashes, tones or capitals.

import { fold, tidy } from '../../vietnamese/text.ts';
import type { UnitRow } from './unitRow.ts';

export interface UnitDirectory {
  /** Every unit of the table once, in the table's order. */
  readonly names: readonly string[];
  /** The unit's name as the unit table writes it, or null where the table does not know the text. */
  readonly find: (text: string) => string | null;
  /** `find`, else the text itself, tidied, in the spelling in which it was asked for first: what figures are grouped under. */
  readonly nameFor: (text: string) => string;
}

/** Of two units with the same name or alias the first row wins; names win over aliases. */
export function unitDirectory(units: readonly UnitRow[]): UnitDirectory {
  const known = new Map<string, string>();
  const remember = (text: string, name: string) => {
    const folded = fold(text);
    if (folded !== '' && !known.has(folded)) known.set(folded, name);
  };
  for (const unit of units) remember(unit.name, tidy(unit.name));
  for (const unit of units) for (const alias of unit.aliases) remember(alias, tidy(unit.name));

  const names = [...new Set(units.map((unit) => known.get(fold(unit.name)) ?? ''))].filter((name) => name !== '');
  const unknown = new Map<string, string>();
  const nameFor = (text: string) => {
    const folded = fold(text);
    const name = known.get(folded) ?? unknown.get(folded) ?? tidy(text);
    if (!known.has(folded)) unknown.set(folded, name);
    return name;
  };
  return { names, find: (text) => known.get(fold(text)) ?? null, nameFor };
}
