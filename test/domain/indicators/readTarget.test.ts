// The target of an indicator, as notices and clerks write it.

import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../src/domain/indicators/readTarget.ts';
import { BLANK, read, unreadable } from '../../../src/domain/reading.ts';

describe('a target is a least share', () => {
  it.each([
    ['95%', 0.95],
    ['95,5 %', 0.955],
    ['100%', 1],
    ['0%', 0],
    ['0,95', 0.95],
    ['1', 1],
    ['95', 0.95],
    ['≥ 80%', 0.8],
    ['>=80%', 0.8],
    ['Từ 95% trở lên', 0.95],
    ['95% trở lên', 0.95],
    ['tối thiểu 90%', 0.9],
    ['Đạt 100%', 1],
  ])('%s', (text, ratio) => {
    expect(readTarget(text)).toEqual(read(ratio));
  });

  it('is blank where nothing was ordered', () => {
    expect(readTarget(' ')).toEqual(BLANK);
  });

  it.each(['trên 95%', 'dưới 5%', '120%', '101', '-5%', 'cao', '80% - 90%'])(
    'is not guessed from “%s”, for a wrong target judges a unit wrongly',
    (text) => {
      expect(readTarget(text)).toEqual(unreadable(text));
    },
  );
});
