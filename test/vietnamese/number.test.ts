// Numbers as Vietnamese people write and read them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatNumber,
  formatPercent,
  isAmbiguousNumber,
  plainNumber,
  readNumber,
  roundHalfUp,
} from '../../src/vietnamese/number.ts';

describe('a number that is read', () => {
  it.each([
    ['39,67', 39.67],
    ['39.67', 39.67],
    ['0,5', 0.5],
    ['0.125', 0.125],
    ['1,125', 1.125],
    ['007', 7],
    ['1.140', 1140],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    [' 1 140 ', 1140],
    ['-2,5', -2.5],
  ])('%j is %d, whichever way the separators stand', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([[''], ['abc'], ['1,'], ['.5'], ['+5'], ['--5'], ['1.23.4'], ['12.34,5'], ['5%'], ['1e3'], ['1,2,3']])(
    '%j is refused rather than guessed',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it.each([
    ['1.125', true],
    ['12.500', true],
    ['0.125', false],
    ['1,125', false],
    ['1.12', false],
    ['1.125,5', false],
  ])('%j can mean two numbers: %s', (text, ambiguous) => {
    expect(isAmbiguousNumber(text)).toBe(ambiguous);
  });
});

describe('a number that is shown', () => {
  it.each([
    [39.67, '39,67'],
    [1140, '1.140'],
    [1_234_567.5, '1.234.567,5'],
    [0, '0'],
    [-0, '0'],
    [-0.001, '0'],
    [-2.5, '-2,5'],
    [1.005, '1,01'],
    [2.675, '2,68'],
    [0.1 + 0.2, '0,3'],
    [25_000_000_000_000, '25.000.000.000.000'],
  ])('%d is written %j', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('keeps as many decimals as it is told', () => {
    expect(formatNumber(1.485, 4)).toBe('1,485');
    expect(formatNumber(66.117, 0)).toBe('66');
  });

  it.each([
    [123_456, '123456'],
    [912_345_678, '912345678'],
    [1_500_000_000, '1500000000'],
    [1_234_567.89, '1234567,89'],
    [0.1 + 0.2, '0,3'],
    [-2.5, '-2,5'],
    [1 / 3, '0,3333333333'],
    [0.00000001, '0,00000001'],
    [0, '0'],
  ])(
    '%d is said %j where it stands for what a person typed: no dots, and nothing that was not there',
    (value, text) => {
      expect(plainNumber(value)).toBe(text);
    },
  );

  it.each([
    [0.66117, '66,12%'],
    [1, '100%'],
    [0, '0%'],
  ])('the ratio %d is written %j', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1140, '1.140'],
  ])('the count %d is written %j, as official texts do', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});

describe('rounding', () => {
  it.each([
    [1.125, 2, 1.13],
    [-1.125, 2, -1.13],
    [4.5, 0, 5],
    [1.0049999, 2, 1],
    [123_456, 10, 123_456],
    [1_234_567.89, 10, 1_234_567.89],
  ])('takes %d at %d places to %d: half away from zero', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

describe('what is shown', () => {
  it('is read back as the same number, to hundredths', () => {
    const hundredths = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(hundredths, (value) => {
        const shown = formatNumber(value / 100);
        expect(readNumber(shown)).toBe(value / 100);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
