// Results that are days or counts of days late, against the deadlines that a rule names.

import { describe, expect, it } from 'vitest';
import { pointsOf } from './scored.ts';

describe('deadlines', () => {
  const byDay = 'Ban hành chậm nhất ngày 15/01/2024: 2đ; ban hành chậm: 1đ; không ban hành: 0đ';

  it.each([
    ['15/01/2024', 2],
    ['16/01/2024', 1],
    ['Đúng hạn', 2],
    ['Chậm', 1],
    ['Muộn 3 ngày', 1],
    ['Không ban hành', 0],
    ['31/02/2024', null],
    ['85%', null],
  ])('%j against a day that counts itself is worth %s', (result, points) => {
    expect(pointsOf(byDay, 2, result)).toBe(points);
  });

  it.each(['Trước hoặc đúng ngày', 'Đúng hoặc trước ngày', 'Trước hoặc vào ngày'])(
    'count themselves after “%s”',
    (words) => {
      const rule = `${words} 20/12/2024: 1đ; sau ngày 20/12/2024: 0đ`;
      expect(['20/12/2024', '19/12/2024', '21/12/2024'].map((result) => pointsOf(rule, 1, result))).toEqual([1, 1, 0]);
    },
  );

  it('say nothing of the day that lies between "trước" and "sau"', () => {
    const rule = 'Trước ngày 31/12/2023: 1đ; sau ngày 31/12/2023: 0đ';
    expect(pointsOf(rule, 1, '30/12/2023')).toBe(1);
    expect(pointsOf(rule, 1, '01/01/2024')).toBe(0);
    expect(pointsOf(rule, 1, '31/12/2023')).toBeNull();
  });

  it('are met by all that says on time, and missed by all that says late', () => {
    const rule = 'Trước ngày 31/12/2023: 1đ; sau ngày 31/12/2023: 0đ';
    const results = ['Trước hạn', 'Gửi đúng hạn', 'Kịp thời', 'Nộp muộn'];
    expect(results.map((result) => pointsOf(rule, 1, result))).toEqual([1, 1, 1, 0]);
  });

  it('of which each is later than the one before are met by the first that the day keeps', () => {
    const rule = 'Xong trước 30/6: 2đ; xong trước 30/9: 1đ; xong trước 31/12: 0,5đ; không xong: 0đ';
    const days = ['15/06/2024', '15/08/2024', '15/11/2024', '30/06/2024', '31/12/2024'];
    expect(days.map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0.5, null, null]);
  });

  it('without a year do not judge January against December', () => {
    const rule = 'Trước hoặc trong ngày 20/12: 1đ; sau ngày 20/12: 0đ';
    expect(pointsOf(rule, 1, '20/12/2023')).toBe(1);
    expect(pointsOf(rule, 1, '10/01/2024')).toBeNull();
  });

  it('count the days after them where the rule does', () => {
    const rule = 'Chậm nhất ngày 15/12/2023: 2đ; chậm từ 01 đến 05 ngày: 1đ; chậm trên 05 ngày: 0đ';
    expect(pointsOf(rule, 2, '20/12/2023')).toBe(1);
    expect(pointsOf(rule, 2, '21/12/2023')).toBe(0);
    expect(pointsOf(rule, 2, 'Chậm 5 ngày')).toBe(1);
  });

  it('of a time that can not be read leave open which day is on time', () => {
    const rule = 'Trong tháng 12 năm trước: 2đ; trong tháng 01: 1đ; sau tháng 01: 0đ';
    expect(pointsOf(rule, 2, '15/01/2024')).toBe(1);
    expect(pointsOf(rule, 2, 'Đúng hạn')).toBeNull();
    expect(pointsOf('Trước 17 giờ ngày 15/11/2024: 2đ; nộp sau thời gian trên: 0đ', 2, '14/11/2024')).toBe(2);
  });

  it('that every month has do not make days what is counted', () => {
    const rule = 'Gửi trước ngày 20 hằng tháng: 1đ; gửi chậm 01 kỳ trừ 0,25đ';
    expect(['2 kỳ', 'Chậm 1 kỳ', 'Chậm 2 ngày'].map((result) => pointsOf(rule, 1, result))).toEqual([0.5, 0.75, null]);
  });

  it('have no day to compare with where the rule names none', () => {
    expect(pointsOf('Đúng hạn: 1đ; chậm: 0đ', 1, '15/12/2023')).toBeNull();
  });

  it('earn everything on time where the rule only takes off for being late', () => {
    expect(pointsOf('Chậm: trừ 0,5đ; không nộp: 0đ', 2, 'Đúng hạn')).toBe(2);
    expect(pointsOf('Chậm: trừ 0,5đ; không nộp: 0đ', 2, 'Chậm')).toBe(1.5);
    expect(pointsOf('Chậm dưới 5 ngày: trừ 0,5đ; từ 5 ngày: trừ 1đ', 2, '0')).toBe(2);
    expect(pointsOf('Chậm 01 kỳ: trừ 0,5đ; chậm từ 02 kỳ: 0đ', 2, '0')).toBe(2);
  });
});
