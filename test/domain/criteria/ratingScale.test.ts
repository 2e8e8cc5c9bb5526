// The office's scale of ratings: read as it is written, and refused where it rates a percentage twice or not at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingOf, readRatingScale } from '../../../src/domain/criteria/ratingScale.ts';

const USUAL = 'Tốt: từ 90; Khá: từ 80 đến dưới 90; Trung bình: từ 70 đến dưới 80; Yếu: dưới 70';

describe('a percentage has the rating that the scale gives it', () => {
  it.each([
    [1, 'Tốt'],
    [0.9, 'Tốt'],
    [0.8999, 'Khá'],
    [0.8, 'Khá'],
    [0.7, 'Trung bình'],
    [0.699, 'Yếu'],
    [0, 'Yếu'],
  ])('%d of the usual scale is %s, for bands take their lower bound in', (ratio, name) => {
    expect(ratingOf(readRatingScale(USUAL), ratio)).toBe(name);
  });

  it('goes by the percentage that people read: 89.996 % is shown as 90 % and rated so', () => {
    expect(ratingOf(readRatingScale(USUAL), 0.89996)).toBe('Tốt');
    expect(ratingOf(readRatingScale(USUAL), 0.89994)).toBe('Khá');
  });

  it('has none without points, and none without a scale', () => {
    expect(ratingOf(readRatingScale(USUAL), null)).toBeNull();
    expect(readRatingScale('  ')).toEqual({ ratings: [], problems: [] });
    expect(ratingOf(readRatingScale(''), 0.9)).toBeNull();
  });

  it.each([
    ['signs', 'Tốt: ≥ 90%; Khá: 80% - dưới 90%; Yếu: < 80%'],
    ['signs of two characters', 'Tốt: >= 90; Khá: >=80 và <90; Yếu: lớn hơn hoặc bằng 0 và dưới 80'],
    ['lines, in any order', 'Yếu: dưới 80%\nTốt: 90% trở lên\nKhá: từ 80% đến dưới 90%'],
    ['both ends written', 'Tốt: từ 90 đến 100; Khá: từ 80 đến dưới 90; Yếu: từ 0 đến dưới 80'],
  ])('also when it is written with %s', (_, text) => {
    const scale = readRatingScale(text);
    expect(scale.problems).toEqual([]);
    expect([0.95, 0.85, 0.2].map((ratio) => ratingOf(scale, ratio))).toEqual(['Tốt', 'Khá', 'Yếu']);
  });
});

describe('a scale that would rate wrongly rates nothing and says why', () => {
  it.each<[string, string, RegExp]>([
    ['a part without a range', 'Tốt: cao; Yếu: dưới 90', /Chưa hiểu mức “Tốt: cao”/],
    ['a part without a name', 'từ 90; Yếu: dưới 90', /Chưa hiểu mức “từ 90”/],
    ['a bare number', 'Tốt: 90; Yếu: dưới 90', /Chưa hiểu mức “Tốt: 90”/],
    ['points instead of percent', 'Tốt: từ 54 điểm; Yếu: dưới 54 điểm', /Chưa hiểu mức “Tốt: từ 54 điểm”/],
    ['parts of one instead of percent', 'Tốt: từ 0,9; Yếu: dưới 0,9', /Chưa hiểu mức “Tốt: từ 0,9”/],
    ['points of a thousand', 'Tốt: từ 900; Yếu: dưới 900', /Chưa hiểu mức “Tốt: từ 900”/],
    ['a gap between two ratings', 'Tốt: từ 90; Khá: từ 80 đến 89; Yếu: dưới 80', /“Khá” và “Tốt” còn khoảng/],
    ['a bound in neither', 'Tốt: trên 90; Yếu: dưới 90', /“Yếu” và “Tốt” còn khoảng/],
    ['an overlap', 'Tốt: từ 90; Khá: từ 80 đến 90; Yếu: dưới 80', /“Khá” và “Tốt” chồng lên nhau/],
    ['nothing at the bottom', 'Tốt: từ 90; Khá: từ 80 đến dưới 90', /chưa có mức nào cho tỷ lệ 0%/i],
    ['nothing at the top', 'Khá: từ 80 đến dưới 90; Yếu: dưới 80', /chưa có mức nào cho tỷ lệ 100%/i],
    ['a name twice', 'Tốt: từ 90; tốt: dưới 90', /“tốt” ghi hai lần/],
  ])('%s', (_, text, problem) => {
    const { ratings, problems } = readRatingScale(text);
    expect(ratings).toEqual([]);
    expect(problems.join('\n')).toMatch(problem);
    expect(problems.every((sentence) => sentence.includes('Chưa xếp loại theo thang này.'))).toBe(true);
  });
});

it('rates every percentage once, whatever the bounds of a sound scale', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }), (bounds) => {
      const ascending = [...bounds].sort((one, other) => one - other);
      const parts = ascending.map((bound, place) => {
        const next = ascending[place + 1];
        return `Mức ${'abcdef'[place]}: từ ${bound}${next === undefined ? '' : ` đến dưới ${next}`}`;
      });
      const scale = readRatingScale([`Mức thấp: dưới ${ascending[0]}`, ...parts].join('; '));
      expect(scale.problems).toEqual([]);
      for (let percent = 0; percent <= 100; percent++) expect(ratingOf(scale, percent / 100)).not.toBeNull();
    }),
    { seed: 20231204, numRuns: 100 },
  );
});

it('never throws, whatever stands in the cell', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const { ratings, problems } = readRatingScale(text);
      expect(ratings.length === 0 || problems.length === 0).toBe(true);
    }),
    { seed: 20231204, numRuns: 300 },
  );
});
