// What a text becomes on its way into a cell, and whether a cell holds it already.
import { describe, expect, it } from 'vitest';
import { alreadyHolds, keepable } from '../../src/workbook/cell.ts';

describe('a text that people pasted from elsewhere', () => {
  it.each([
    ['of two lines, as Windows breaks them', 'một\r\nhai', 'một\nhai'],
    ['of two lines, as an old Mac breaks them', 'một\rhai', 'một\nhai'],
    ['of two lines in one paragraph of Word', 'một\vhai', 'một\nhai'],
    ['of two lines in letters of Unicode', 'một\u2028hai\u2029ba\u0085bốn', 'một\nhai\nba\nbốn'],
    ['with a sign that ends texts elsewhere', 'một\u0000hai', 'mộthai'],
    ['with half a letter', 'một\ud83dhai', 'mộthai'],
  ])('%s is written without what a cell may not keep, and known again', (_, text, written) => {
    expect(keepable(text)).toBe(written);
    expect(alreadyHolds(written, text)).toBe(true);
    expect(alreadyHolds(text, text)).toBe(false);
  });

  it.each(['', 'Rà soát\n\tquy trình', '📄 300/TB-UBND', 'Phòng\u00a0Nội vụ', 'e\u0301'])(
    '%j is written as it is',
    (text) => {
      expect(keepable(text)).toBe(text);
      expect(alreadyHolds(text, text)).toBe(true);
    },
  );
});
