// Proposes what each unit that a notice names means on the board.

import { unitDirectory } from '../../domain/units/unitDirectory.ts';
import type { UnitRow } from '../../domain/units/unitRow.ts';
import type { ProposedUnit } from '../../protocol.ts';
import { tidy } from '../../vietnamese/text.ts';
import { isGroupName, readUnitGroup } from './unitGroup.ts';
import { likeness, wordsOf } from './words.ts';

/** Names that share fewer of their words are not offered as the same unit. */
const LEAST_LIKENESS = 0.5;

/** Each name once, in the order given. Nothing is guessed: a name that is only alike stays as written until someone chooses. */
export function proposeUnits(named: readonly string[], units: readonly UnitRow[]): readonly ProposedUnit[] {
  const directory = unitDirectory(units);
  const singles = directory.names.filter((name) => !isGroupName(name)).map((name) => ({ name, words: wordSet(name) }));

  const nearest = (name: string): string | null => {
    const words = wordSet(name);
    let best: { name: string; share: number } | null = null;
    for (const unit of singles) {
      const share = likeness(words, unit.words);
      if (share >= LEAST_LIKENESS && share > (best?.share ?? 0)) best = { name: unit.name, share };
    }
    return best?.name ?? null;
  };

  return [...new Set(named.map(tidy))].map((name): ProposedUnit => {
    const known = directory.find(name);
    const group = readUnitGroup(name, units);
    const members = group?.members ?? [];
    const asMembers = known === null && group !== null && !group.onlyConcerned && members.length > 0;
    return {
      named: name,
      meaning:
        known !== null
          ? { kind: 'unit', name: known, remember: false }
          : asMembers
            ? { kind: 'members', names: members }
            : { kind: 'asWritten' },
      isKnown: known !== null,
      isGroup: group !== null,
      isPartial: group?.onlyConcerned ?? false,
      members,
      nearest: known === null && group === null ? nearest(name) : null,
    };
  });
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}
