// Versions of the board's layout.
import { describe, expect, it } from 'vitest';
import { checkVersion, currentVersion, MIGRATIONS, type Migration } from '../../../src/workbook/release/migrations.ts';

const toTwo: Migration = { to: 2, steps: () => [] };
const toThree: Migration = { to: 3, steps: () => [] };

describe('a board knows which release laid it out', () => {
  it('takes one without a version for the first release’s, which bore none at first', () => {
    expect(checkVersion(null, [])).toEqual({ kind: 'current' });
    expect(checkVersion(null, [toTwo])).toEqual({ kind: 'older', next: toTwo });
  });

  it.each([
    [1, toTwo],
    [2, toThree],
  ])('goes from version %i on by the next step only', (version, next) => {
    expect(checkVersion(version, [toTwo, toThree])).toEqual({ kind: 'older', next });
  });

  it('leaves a later release’s board alone', () => {
    expect(checkVersion(4, [toTwo, toThree])).toEqual({ kind: 'newer' });
  });

  it('has its migrations in order and without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, place) => place + 2));
    expect(currentVersion()).toBe(MIGRATIONS.length + 1);
  });
});
