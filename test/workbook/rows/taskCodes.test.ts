// The codes that new tasks get: after the highest of their form, and never one that stands already.

import { describe, expect, it } from 'vitest';
import { taskCodesAfter } from '../../../src/workbook/rows/taskCodes.ts';

const codesAfter = (...codes: readonly string[]) => {
  const next = taskCodesAfter({ columns: { code: 0 }, rows: codes.map((code) => [code]) });
  return [next(), next()];
};

describe('new codes', () => {
  it.each([
    [[], ['NV01', 'NV02']],
    [
      ['NV03', 'nv7', 'KH12', ''],
      ['NV08', 'NV09'],
    ],
    [['NV99'], ['NV100', 'NV101']],
    [['NV0912345678901234567890'], ['NV01', 'NV02']],
  ])('after %j are %j, each its own', (present, codes) => {
    expect(codesAfter(...present)).toEqual(codes);
  });
});
