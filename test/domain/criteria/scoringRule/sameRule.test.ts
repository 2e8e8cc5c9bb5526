// The same rule, set down in another way, scores the same: marks of lists, line breaks, capitals, "đ" or "điểm", "chậm" or "trễ".

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';

/** A rule whose clauses end at semicolons, with results that its clauses tell apart. */
const RULES: readonly (readonly [rule: string, maximum: number, results: readonly string[]])[] = [
  ['100% việc xong: 2đ; từ 80% đến dưới 100%: 1,5đ; dưới 80%: 0đ', 2, ['100%', '80%', '79,9%', '17/20', 'Có']],
  ['Có từ 03 lớp trở lên: 1,5đ; 02 lớp: 1,0đ; 01 lớp: 0,5đ; không mở lớp: 0đ', 1.5, ['4', '02 lớp', '1', 'Không']],
  ['Đúng hạn: 2đ; chậm từ 1 - 3 ngày: 1,5đ; chậm trên 3 ngày: 0đ', 2, ['Đúng hạn', 'Chậm 3 ngày', '4', '85%']],
  ['Nộp đủ, đúng hạn: 3đ; chậm mỗi báo cáo trừ 0,5đ', 3, ['0', '2', 'Chậm 3 báo cáo', '9', '1,5']],
  ['Đạt cả 04 yêu cầu: 4đ; thiếu 01 yêu cầu: 2,5đ; thiếu từ 02 yêu cầu: 0đ', 4, ['4/4', 'Thiếu 1 yêu cầu', '1/4', '2']],
  ['Có niêm yết: 1đ; không niêm yết: 0đ', 1, ['Có', 'Chưa niêm yết', 'Không', '1']],
  ['Làm tốt: 2đ; làm được: 1đ; làm chậm: 0,5đ; không làm: 0đ', 2, ['Tốt', 'Làm được', 'Chậm', 'Không làm', 'Khá']],
  ['Từ 90% trở lên: 2đ; từ 70% đến dưới 90%: tỷ lệ × 2đ; dưới 70%: 0đ', 2, ['90%', '80%', '69%', '3/4']],
  ['Chậm nhất ngày 20/11/2024: 2đ; chậm: 1đ; không gửi: 0đ', 2, ['20/11/2024', '21/11/2024', 'Không gửi']],
  ['Cấp tỉnh: 3đ; cấp xã: 1,5đ; không có: 0đ; chỉ tính mức cao nhất', 3, ['Cấp tỉnh, cấp xã', 'cấp xã', 'Không có']],
];

const capital = (letter: string) => letter.toUpperCase();
const listed = (text: string, sign: (place: number) => string) =>
  text
    .split('; ')
    .map((clause, place) => `${sign(place)}${clause}`)
    .join('\n');

const OTHER_WAYS: readonly (readonly [way: string, change: (text: string) => string])[] = [
  ['with “điểm”', (text) => text.replace(/(\d)đ/g, '$1 điểm')],
  ['with a decimal point', (text) => text.replace(/(\d),(\d)/g, '$1.$2')],
  ['on lines of its own', (text) => listed(text, () => '')],
  ['with dashes', (text) => listed(text, () => '- ')],
  ['with pluses', (text) => listed(text, () => '+ ')],
  ['with letters', (text) => listed(text, (place) => `${'abcd'.charAt(place)}) `)],
  ['as sentences', (text) => text.replace(/; (\p{L})/gu, (_, letter: string) => `. ${capital(letter)}`)],
  ['with its line breaks lost', (text) => text.replace(/đ; (\p{L})/gu, (_, letter: string) => `đ ${capital(letter)}`)],
  ['in capitals', (text) => text.toUpperCase()],
  ['in the other Unicode form', (text) => text.normalize('NFD')],
  ['with spaces that do not break', (text) => text.replace(/ /g, '\u00a0')],
  ['without spaces after colons', (text) => text.replace(/: /g, ':')],
  ['with spaces before colons', (text) => text.replace(/:/g, ' :')],
  ['with “thì được”', (text) => text.replace(/: (\d[\d,]*đ)/g, ' thì được $1')],
  ['with numbers of one digit', (text) => text.replace(/(?<![\d/])0(\d)(?![\d/])/g, '$1')],
  ['with “trễ”', (text) => text.replace(/chậm/g, 'trễ').replace(/Chậm/g, 'Trễ')],
  ['with “muộn”', (text) => text.replace(/chậm/g, 'muộn').replace(/Chậm/g, 'Muộn')],
  ['with long dashes', (text) => text.replace(/-/g, '–')],
  ['with signs', (text) => text.replace(/từ (\d+%) trở lên/gi, '≥ $1')],
];

const pointsOf = (text: string, maximum: number, results: readonly string[]) => {
  const { rule, problems } = readRule(text, maximum);
  if (rule === null) throw new Error(`${text}: ${problems.map((problem) => problem.text).join(' ')}`);
  return results.map((result) => scoreResult(rule, result).points);
};

describe('a rule set down in another way', () => {
  it.each(OTHER_WAYS)('scores the same %s', (_, change) => {
    for (const [text, maximum, results] of RULES) {
      const written = change(text);
      expect([written, ...pointsOf(written, maximum, results)]).toEqual([written, ...pointsOf(text, maximum, results)]);
    }
  });

  it('scores the same in two other ways at once', () => {
    const way = fc.constantFrom(...OTHER_WAYS.filter(([name]) => !/lost|capitals/.test(name)));
    fc.assert(
      fc.property(fc.constantFrom(...RULES), way, way, ([text, maximum, results], [, one], [, other]) => {
        const written = other(one(text));
        expect([written, ...pointsOf(written, maximum, results)]).toEqual([
          written,
          ...pointsOf(text, maximum, results),
        ]);
      }),
      { seed: 2022, numRuns: 300 },
    );
  });
});
