// Codes out of their order are told once for a whole block, and an order that only looks wrong is not.

import { describe, expect, it } from 'vitest';
import { problemsOf } from './boards.ts';

describe('codes', () => {
  it('may begin again in the next block, and 1.10 follows 1.9', () => {
    expect(
      problemsOf([
        { code: 'I' },
        { code: '1' },
        { code: '1.9', max: 1 },
        { code: '1.10', max: 1 },
        { code: 'II' },
        { code: '1', max: 1 },
      ]),
    ).toEqual([]);
  });

  it('give one warning for a whole block that someone sorted, at the first of them', () => {
    const problems = problemsOf(['5', '4', '3', '2', '1'].map((code) => ({ code, max: 1 })));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^1 code: Mã 4 đứng dưới mã 5\..*còn 03 chỗ/);
  });
});
