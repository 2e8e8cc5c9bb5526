// What a clerk types into `Kết quả`.

import { describe, expect, it } from 'vitest';
import { readTypedResult } from '../../../../../src/domain/criteria/scoringRule/result/typedResult.ts';

describe('a result that is read', () => {
  it.each([
    ['', { kind: 'blank' }],
    [' \n\u00a0', { kind: 'blank' }],
    ['85%', { kind: 'percent', ratio: 0.85 }],
    ['85,5 %', { kind: 'percent', ratio: 0.855 }],
    ['đạt 85%', { kind: 'percent', ratio: 0.85 }],
    ['0,85', { kind: 'number', value: 0.85, lead: '', unit: '' }],
    ['39.67', { kind: 'number', value: 39.67, lead: '', unit: '' }],
    ['17/20', { kind: 'fraction', part: 17, whole: 20, unit: '' }],
    ['17 / 20 hồ sơ', { kind: 'fraction', part: 17, whole: 20, unit: 'hồ sơ' }],
    ['1.140/1.200', { kind: 'fraction', part: 1140, whole: 1200, unit: '' }],
    ['05/20', { kind: 'fraction', part: 5, whole: 20, unit: '' }],
    ['03 lần', { kind: 'number', value: 3, lead: '', unit: 'lần' }],
    ['Thiếu 2 kỳ', { kind: 'number', value: 2, lead: 'thiếu', unit: 'kỳ' }],
    ['Chậm 1 ngày', { kind: 'number', value: 1, lead: 'chậm', unit: 'ngày' }],
    ['1,5đ', { kind: 'number', value: 1.5, lead: '', unit: 'đ' }],
    ['15/12/2023', { kind: 'day', date: '2023-12-15' }],
    ['ngày 5.2.2024', { kind: 'day', date: '2024-02-05' }],
    ['Có', { kind: 'words' }],
    ['Không đạt'.normalize('NFD'), { kind: 'words' }],
    ['17/20 (85%)', { kind: 'words' }],
    ['85% và 90%', { kind: 'words' }],
  ])('%j', (typed, result) => {
    expect(readTypedResult(typed)).toEqual(result);
  });
});

describe('a result that is refused', () => {
  it.each([
    ['-5', 'negative'],
    ['−5%', 'negative'],
    ['3/-4', 'negative'],
    ['31/02/2023', 'noSuchDay'],
    ['5/0', 'divisionByZero'],
    ['0/0', 'divisionByZero'],
    ['01/12', 'dayOrFraction'],
    ['5/09', 'dayOrFraction'],
    ['x'.repeat(400), 'tooLong'],
  ])('%.20j: %s', (typed, reason) => {
    expect(readTypedResult(typed)).toEqual({ kind: 'refused', reason });
  });
});
