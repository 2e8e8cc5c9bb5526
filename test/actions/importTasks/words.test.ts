// How alike two texts are, by the pairs of neighbouring words that carry the meaning.

import { describe, expect, it } from 'vitest';
import { likeness, wordPairsOf, wordsOf } from '../../../src/actions/importTasks/words.ts';

const alike = (one: string, other: string) => likeness(wordPairsOf(one), wordPairsOf(other));

describe('two texts', () => {
  it.each([
    ['are the same whatever their capitals and stops', 'Rà soát hồ sơ.', 'rà soát – hồ sơ', 1],
    ['share the pairs of words that stand in both', 'rà soát hồ sơ', 'rà soát thủ tục', 1 / 5],
    ['share nothing where the same words stand in another order', 'hồ sơ', 'sơ hồ', 0],
    ['of one word each have no pair to compare, even the same one', 'hồ', 'hồ', 0],
    ['are not alike when one is blank', '', 'rà soát', 0],
  ])('%s', (_, one, other, share) => {
    expect(alike(one, other)).toBeCloseTo(share, 10);
    expect(alike(other, one)).toBeCloseTo(share, 10);
  });

  it('are taken apart into syllables and numbers, in order', () => {
    expect(wordsOf('Số 300/TB-UBND, mục 1')).toEqual(['số', '300', 'tb', 'ubnd', 'mục', '1']);
    expect([...wordPairsOf('thủ tục hành chính')]).toEqual(['thủ tục', 'tục hành', 'hành chính']);
  });
});
