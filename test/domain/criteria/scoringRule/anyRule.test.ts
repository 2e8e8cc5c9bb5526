// What holds for any wording and any result: no exception, no points outside the maximum, no silence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';

const PIECES = [
  'Có',
  'không',
  'đạt',
  'chưa',
  'từ 80%',
  'đến dưới 100%',
  'dưới',
  '≥',
  '<',
  '100%',
  '1,5đ',
  '0.5 điểm',
  '2',
  '0',
  ':',
  ';',
  ', ',
  '. ',
  '\n',
  '(',
  ')',
  '/',
  '×',
  'x',
  'tỷ lệ',
  'theo tỷ lệ',
  'điểm tối đa',
  'mỗi',
  'lần',
  'trừ',
  'cộng',
  'tối đa',
  'không quá',
  'làm tròn',
  'chậm',
  'ngày',
  'đúng hạn',
  'trước ngày',
  '31/12',
  '31/12/2023',
  'thiếu',
  'cả',
  'đủ',
  'nội dung',
  'một',
  'trong',
  'hai',
  'hoặc',
  'nhưng',
  'còn lại',
  'trở lên',
  'chỉ tính mức cao nhất',
  'nhập điểm',
  '-',
  '%',
  ' ',
  '17/20',
  '85',
  '03',
  '⟦0⟧',
] as const;
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 15 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyMaximum = fc.constantFrom(0, 0.5, 1, 2, 60);

describe('any wording with any result', () => {
  it('gives points from 0 to the maximum, or says why not', () => {
    fc.assert(
      fc.property(anyText, anyMaximum, anyText, (text, maximum, result) => {
        const { rule, problems } = readRule(text, maximum);
        if (rule === null) {
          expect(problems.some(({ refused, text: said }) => refused && said !== '')).toBe(true);
          return;
        }
        const { points, explanation, problem } = scoreResult(rule, result);
        if (points === null) {
          expect(problem === null).toBe(result.trim() === '');
        } else {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(maximum + 1e-9);
          expect(explanation).toMatch(/\S/);
        }
      }),
      { seed: 20231204, numRuns: 3000 },
    );
  });

  it('gives the same whatever the Unicode form, the capitals and the spaces', () => {
    const typed = fc.constantFrom('Có', 'không đạt', '85%', 'Chậm 3 ngày', '03 lần', 'Đúng hạn', 'Thiếu một nội dung');
    const rules = fc.constantFrom(
      'Có: 1đ; không: 0đ',
      'Đúng hạn: 1đ; chậm: 0đ',
      'Theo tỷ lệ',
      'Trừ 0,5đ mỗi lần',
      'Đủ 3 nội dung: 1đ; thiếu 1 nội dung: 0,5đ',
    );
    fc.assert(
      fc.property(rules, typed, (text, result) => {
        const score = (ruleText: string, typedText: string) => {
          const { rule } = readRule(ruleText, 1);
          return rule === null ? null : scoreResult(rule, typedText).points;
        };
        const other = `  ${result.normalize('NFD').toUpperCase().replace(/ /g, '  ')} `;
        expect(score(text.normalize('NFD'), other)).toBe(score(text, result));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('more is never worth less', () => {
  const points = (text: string, result: string) => {
    const { rule } = readRule(text, 2);
    return rule === null ? null : scoreResult(rule, result).points;
  };
  const thousandths = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
  const small = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));

  it.each([
    ['Theo tỷ lệ'],
    ['Theo tỷ lệ, dưới 80%: 0'],
    ['100%: 2; từ 90% đến dưới 100%: 0,5; dưới 90%: 0'],
    ['Tỷ lệ × 2 (làm tròn đến 0,25đ)'],
  ])('of a ratio: %s', (text) => {
    fc.assert(
      fc.property(thousandths, (pair) => {
        const [less, more] = pair.map((value) => points(text, `${value / 10}%`.replace('.', ',')));
        if (pair[0] <= pair[1]) expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
        else expect(more).toBeLessThanOrEqual(less ?? Number.NaN);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it.each([
    ['0,25 mỗi sáng kiến, tối đa 1', 1],
    ['Trừ 0,5đ mỗi lần chậm', -1],
  ])('of a count, the other way round for faults: %s', (text, direction) => {
    fc.assert(
      fc.property(small, ([one, other]) => {
        const difference = (points(text, String(other)) ?? Number.NaN) - (points(text, String(one)) ?? Number.NaN);
        expect(difference * direction * Math.sign(other - one)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
