// Several things in one sentence, as Vietnamese counts them up.

import { describe, expect, it } from 'vitest';
import { joinAtMost, joinWithAnd } from '../../src/vietnamese/list.ts';

describe('a list in a sentence', () => {
  it.each([
    [[], ''],
    [['Mã'], 'Mã'],
    [['Mã', 'Nội dung'], 'Mã và Nội dung'],
    [['Mã', 'Nội dung', 'Kết quả'], 'Mã, Nội dung và Kết quả'],
  ])('%j is said “%s”: “và” stands once, before the last', (items, said) => {
    expect(joinWithAnd(items)).toBe(said);
  });

  it.each([
    [2, 'Mã và Nội dung'],
    [1, 'Mã và còn 1'],
  ])('of which at most %i are named says how many it leaves out, and none that it need not', (most, said) => {
    expect(joinAtMost(['Mã', 'Nội dung'], most, (more) => `còn ${more}`)).toBe(said);
  });

  it('keeps the order in which things were given, and counts all that are left out', () => {
    expect(joinAtMost(['b', 'a', 'd', 'c', 'e'], 2, (more) => `còn ${more}`)).toBe('b, a và còn 3');
  });
});
