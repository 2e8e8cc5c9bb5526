// Joins what a case asks for in clauses of their own to the case: "Đúng quy trình; có đánh giá: 1đ", "2 điểm: đúng hạn; đủ nội dung".

import type { Clause } from '../wording/ruleText.ts';
import type { Amount } from './amount.ts';
import { type AwardedCase, readAwardedCase } from './awardedCase.ts';

/** A clause with the case it was read as; a `silent` one says nothing of points. */
export interface ReadClause {
  readonly clause: Clause;
  readonly awarded: AwardedCase | null;
  readonly silent: boolean;
}

/** The clauses with each case told whole, or the clause that asks for something the case's number can't say. */
export type WithDemands =
  | { readonly kind: 'told'; readonly cases: readonly AwardedCase[] }
  | { readonly kind: 'unclear'; readonly clause: Clause };

/**
 * A silent clause and the case after it, or before it where the points stand first, are one case: whoever meets only the other half must not get its
 * points. What stands before a full stop or in a line of its own is a heading or a note.
 */
export function withDemands(read: readonly ReadClause[]): WithDemands {
  const cases: AwardedCase[] = [];
  let asked: Clause[] = [];
  for (const [place, { clause, awarded, silent }] of read.entries()) {
    if (silent && clause.followedBy !== null && !DEFINES.test(clause.folded)) asked.push(clause);
    else if (silent) asked = [];
    if (awarded === null) continue;
    if (PART_OF_THE_CASE_BEFORE.test(clause.folded)) return { kind: 'unclear', clause };
    const demands = GIVES.has(awarded.amount.kind) ? [...asked, clause, ...askedAfter(read, place)] : [clause];
    asked = [];
    if (demands.length === 1) cases.push(awarded);
    else {
      const joined = readAwardedCase(join(demands));
      if (joined === null || /\d/.test(joined.condition.folded))
        return { kind: 'unclear', clause: demands[0] ?? clause };
      cases.push(joined);
    }
  }
  return { kind: 'told', cases };
}

/** The silent clauses that go on with a case whose points stand first. */
function askedAfter(read: readonly ReadClause[], place: number): readonly Clause[] {
  const asked: Clause[] = [];
  let last = read[place]?.clause;
  if (last === undefined || !POINTS_FIRST.test(last.folded)) return asked;
  for (const { clause, silent } of read.slice(place + 1, place + 1 + MOST_DEMANDS)) {
    if (!silent || last.followedBy === null || SPEAKS_OF_SCORING.test(clause.folded)) break;
    asked.push(clause);
    last = clause;
  }
  return asked;
}

/** A case is a sentence; so many clauses are a list of something else. */
const MOST_DEMANDS = 10;

function join(clauses: readonly Clause[]): Clause {
  return {
    shown: clauses.map(({ shown }) => shown).join('; '),
    folded: clauses.map(({ folded }) => folded).join('; '),
    followedBy: clauses[clauses.length - 1]?.followedBy ?? null,
  };
}

/** "…; trong đó đúng hạn: 1đ": whether on top of the case before it or within it is not said. */
const PART_OF_THE_CASE_BEFORE = /^trong đó(?: |:)/;
/** "Trong đó: a là số đã xong; b là số được giao", "Tỷ lệ = a/b". */
const DEFINES = /=|^(?:trong đó:? ?)?[a-zđ]\d?(?: là |:)/;
const POINTS_FIRST = /^(?:(?:chấm|được|cho|tính|đạt|cộng) ){0,2}\d+(?:[.,]\d+)?đ(?: |:)/;
const SPEAKS_OF_SCORING = /(?:^| )(?:điểm|trừ|tính|chấm)(?: |$)/;
const GIVES: ReadonlySet<Amount['kind']> = new Set<Amount['kind']>(['points', 'share', 'each']);
