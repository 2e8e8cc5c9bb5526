// Bars of characters say a share where no chart can.
import { describe, expect, it } from 'vitest';
import { barText } from '../../../src/workbook/overview/bar.ts';

describe('a bar of characters', () => {
  it.each([
    ['nothing', 0, '░░░░░░░░░░░░░░'],
    ['hardly anything, which is not nothing', 0.001, '█░░░░░░░░░░░░░'],
    ['half', 0.5, '███████░░░░░░░'],
    ['nearly all, which is not all', 0.999, '█████████████░'],
    ['all', 1, '██████████████'],
    ['more than there is', 1.2, '██████████████'],
    ['less than nothing', -1, '░░░░░░░░░░░░░░'],
  ])('%s', (_what, share, bar) => {
    expect(barText(share)).toBe(bar);
  });
});
