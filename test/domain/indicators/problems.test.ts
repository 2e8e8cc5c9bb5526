// What is wrong in a table of indicators is said with row and field, and never made into a figure.

import { describe, expect, it } from 'vitest';
import { unreadable } from '../../../src/domain/reading.ts';
import { track, type WrittenIndicator } from './boards.ts';

describe('what is wrong is said with row and field, and never made into a figure', () => {
  it.each<[string, readonly WrittenIndicator[], RegExp]>([
    ['text for a number', [{ done: unreadable('hai'), total: 3 }], /^0 done: Chưa hiểu số “hai”/],
    ['a text that can mean two numbers', [{ done: 1, total: unreadable('1.200') }], /^0 total: .*“1.200”.* ví dụ 1200/],
    ['a negative number', [{ done: -1, total: 3 }], /^0 done: -1 là số âm/],
    ['no total', [{ done: 3 }], /^0 total: Chưa có tổng số/],
    ['a part larger than the whole', [{ done: 5, total: 3 }], /^0 done: Số đã thực hiện 5 lớn hơn tổng số 3/],
    ['an unreadable target', [{ done: 1, total: 2, target: 'cao' }], /^0 target: Chưa hiểu mức giao “cao”/],
    [
      'units counted without a target',
      [{ done: 1, total: 2, rollUp: 'unitsMeeting' }],
      /^0 target: .*chưa biết đơn vị đạt hay chưa/,
    ],
    [
      'an unknown way to roll up',
      [{ done: 1, total: 2, rollUp: unreadable('trung bình') }],
      /^0 rollUp: Không có cách/,
    ],
    [
      'two ways to roll up',
      [
        { unit: 'Xã A', done: 1, total: 2, target: '50%', rollUp: 'sum' },
        { unit: 'Xã B', done: 1, total: 2, target: '50%', rollUp: 'unitsMeeting' },
      ],
      /^1 rollUp: .*“Cộng số liệu”/,
    ],
    [
      'a unit twice',
      [
        { unit: 'VP', done: 1, total: 2 },
        { unit: 'Văn phòng HĐND và UBND', done: 1, total: 2 },
      ],
      /^1 unit: .*“Văn phòng HĐND và UBND”/,
    ],
    [
      'a row of the whole among rows of units',
      [
        { done: 2, total: 4 },
        { unit: 'Xã A', done: 1, total: 2 },
      ],
      /^0 unit: .*cộng hai lần/,
    ],
    [
      'the whole office twice',
      [
        { done: 2, total: 4 },
        { done: 2, total: 4 },
      ],
      /^1 unit: .*đã có ở một dòng bên trên/,
    ],
    ['an unknown criterion', [{ done: 1, total: 2, relatedCriteria: '9.9' }], /^0 relatedCriteria: .*9\.9/],
    [
      'a code of several criteria',
      [{ done: 1, total: 2, relatedCriteria: '7' }],
      /^0 relatedCriteria: Mã 7 gồm nhiều tiêu chí/,
    ],
  ])('%s', (_, rows, expected) => {
    const { problems } = track(rows);
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.row} ${problems[0]?.field}: ${problems[0]?.text}`).toMatch(expected);
  });

  it.each<[string, readonly WrittenIndicator[]]>([
    [
      'a unit stands twice',
      [
        { unit: 'VP', done: 1, total: 2 },
        { unit: 'vp', done: 1, total: 2 },
      ],
    ],
    [
      'the whole stands among its parts',
      [
        { done: 1, total: 2 },
        { unit: 'VP', done: 1, total: 2 },
      ],
    ],
    ['no row has figures', [{ unit: 'VP' }, { unit: 'Xã A' }]],
    ['there was nothing to be done', [{ done: 0, total: 0 }]],
  ])('there is no ratio where %s', (_, rows) => {
    expect(track(rows).totals[0]?.ratio).toBeNull();
  });
});
