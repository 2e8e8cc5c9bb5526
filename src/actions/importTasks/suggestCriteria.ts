// Suggests the criteria that a task may serve, from the words both have in common.

import type { RelatedLeaves, ScoredLeaf } from '../../domain/criteria/criteriaBoard.ts';
import type { SuggestedCriterion } from '../../protocol.ts';
import { wordPairsOf } from './words.ts';

const MOST_SUGGESTED = 3;
/** Of the weight of a criterion's word pairs, so much must stand in the task. */
const LEAST_SHARE = 0.3;
const LEAST_PAIRS = 2;

/** The function that suggests for one task's text. Pairs that many criteria have weigh little. */
export function criteriaSuggester(
  leaves: readonly ScoredLeaf[],
  findLeaves: (text: string) => RelatedLeaves,
): (text: string) => readonly SuggestedCriterion[] {
  const candidates = leaves.map((leaf) => ({ leaf, pairs: wordPairsOf(leaf.content) }));
  const places = new Map<string, number[]>();
  candidates.forEach(({ pairs }, place) => {
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [place]);
      else known.push(place);
    }
  });
  const weight = (pair: string) => Math.log(1 + leaves.length / (places.get(pair)?.length ?? 1));
  const full = candidates.map(({ pairs }) => [...pairs].reduce((sum, pair) => sum + weight(pair), 0));

  return (text) => {
    const shared = new Map<number, { pairs: number; weight: number }>();
    for (const pair of wordPairsOf(text)) {
      for (const place of places.get(pair) ?? []) {
        const known = shared.get(place);
        shared.set(place, { pairs: (known?.pairs ?? 0) + 1, weight: (known?.weight ?? 0) + weight(pair) });
      }
    }
    return [...shared]
      .map(([place, { pairs, weight: found }]) => ({ place, pairs, share: found / (full[place] ?? 1) }))
      .filter(({ pairs, share }) => pairs >= LEAST_PAIRS && share >= LEAST_SHARE)
      .sort((one, other) => other.share - one.share || one.place - other.place)
      .slice(0, MOST_SUGGESTED)
      .flatMap(({ place }) => {
        const leaf = candidates[place]?.leaf;
        return leaf === undefined ? [] : [{ code: shortestCode(leaf, findLeaves), content: leaf.content }];
      });
  };
}

/** Without the block where no other block has the same number. */
function shortestCode(leaf: ScoredLeaf, findLeaves: (text: string) => RelatedLeaves): string {
  const short = leaf.id.replace(/^(?:[A-ZĐ]+\.)+/, '');
  const { leaves, problems } = findLeaves(short);
  return problems.length === 0 && leaves.length === 1 && leaves[0] === leaf ? short : leaf.id;
}
