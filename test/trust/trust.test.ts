// A small, seeded portion of the trust run; `npm run trust` tries everything.
import { describe, expect, it } from 'vitest';
import { exportsOf, MAIN } from '../../src/build/bundle.ts';
import { actionNames } from './actions.ts';
import { runTrust, violationsOf } from './trust.ts';

describe('nothing a person typed is lost, whoever acts and whatever fails meanwhile', () => {
  it('knows every function that someone can start, so that a new one joins the harness', async () => {
    expect([...actionNames].sort()).toEqual([...(await exportsOf(MAIN))].sort());
  });

  it('holds in a small portion of the trust run', () => {
    const size = { updates: 401, setUps: 2999, others: 97, failures: 151, hostile: 12, boards: 4, seed: 20231204 };
    expect(violationsOf(runTrust(size))).toEqual([]);
  }, 300_000);
});
