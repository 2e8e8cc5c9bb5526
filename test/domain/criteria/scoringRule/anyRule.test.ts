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
    ['Từ 60% trở lên: 2đ; dưới 60%: tỷ lệ × 2/60%'],
    ['Dưới 3/4 số việc: 0đ; từ 3/4 số việc trở lên: 1đ; toàn bộ: 2đ'],
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
    ['Trên 20 lớp: 2đ; từ 10 đến 20 lớp: 1đ; dưới 10 lớp: 0đ', 1],
    ['Trừ 0,5đ mỗi lần chậm', -1],
    ['Mỗi ngày chậm trừ 5% số điểm, tối đa trừ 50%', -1],
    ['Đúng hạn: 2đ; chậm không quá 5 ngày: 1đ; chậm trên 5 ngày: 0đ', -1],
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

describe('bands in any wording that decisions use', () => {
  /** Three falling bounds in whole percents and the points above each. */
  const bounds = fc
    .uniqueArray(fc.integer({ min: 2, max: 99 }), { minLength: 3, maxLength: 3 })
    .map((values) => [...values].sort((one, other) => other - one));
  const phrase = fc.record({
    top: fc.constantFrom('Từ $ trở lên', '≥ $', 'Đạt từ $ trở lên', '>=$', 'Lớn hơn hoặc bằng $'),
    middle: fc.constantFrom('từ $ đến dưới £', '$ - dưới £', 'đạt từ $ - <£', '≥ $ và < £', 'từ $ tới dưới £'),
    low: fc.constantFrom('dưới $', '<$', 'đạt dưới $'),
    gives: fc.constantFrom(': # điểm', ': #đ', ' được # điểm', ' thì đạt # điểm', ' (# điểm)'),
    between: fc.constantFrom('; ', '. ', '\n', ';\n- '),
    lead: fc.constantFrom('', 'Tỷ lệ hồ sơ đúng hạn: ', '- '),
  });

  it('give what the bounds say, on them and beside them', () => {
    fc.assert(
      fc.property(bounds, phrase, fc.integer({ min: 0, max: 1000 }), ([a = 0, b = 0, c = 0], said, thousandths) => {
        const clause = (condition: string, low: number, high: number, points: string) =>
          condition.replace('$', `${low}%`).replace('£', `${high}%`) + said.gives.replace('#', points);
        const text =
          said.lead +
          [
            clause(said.top, a, 100, '2'),
            clause(said.middle, b, a, '1,5'),
            clause(said.middle, c, b, '0,5'),
            clause(said.low, c, 0, '0'),
          ].join(said.between);
        const { rule } = readRule(text, 2);
        const percent = thousandths / 10;
        const expected = percent >= a ? 2 : percent >= b ? 1.5 : percent >= c ? 0.5 : 0;
        const scored = rule === null ? null : scoreResult(rule, `${percent}%`.replace('.', ',')).points;
        expect([text, percent, scored]).toEqual([text, percent, expected]);
      }),
      { seed: 1149, numRuns: 400 },
    );
  });
});
