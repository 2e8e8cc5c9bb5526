// Finding the criteria that a task names.

import { describe, expect, it } from 'vitest';
import { scoreBoard } from './boards.ts';

const { findLeaves, pointsFor } = scoreBoard([
  { code: 'I', content: 'Khảo sát' },
  { code: '1', max: 30 },
  { code: 'II', content: 'Chấm điểm' },
  { code: '1', content: 'Lĩnh vực' },
  { code: '1.1', max: 1 },
  { code: '1.2', max: 2 },
  { code: '2', max: 4 },
  { code: 'III', content: 'Chấm điểm bổ sung' },
  { code: '2', max: 8 },
]);

describe('a text of codes', () => {
  it.each([
    ['1.1', ['II.1.1']],
    ['1.1; II.1.2', ['II.1.1', 'II.1.2']],
    ['1', ['II.1.1', 'II.1.2']],
    ['II', ['II.1.1', 'II.1.2', 'II.2']],
    ['i.1', ['I.1']],
    ['1.1, 1.1\n1', ['II.1.1', 'II.1.2']],
    ['', []],
    [' ; ', []],
  ])('%j names %j, each once', (text, ids) => {
    const { leaves, problems } = findLeaves(text);
    expect(leaves.map(({ id }) => id)).toEqual(ids);
    expect(problems).toEqual([]);
  });

  it.each([
    ['9', /Không có tiêu chí nào mang mã 9/],
    ['II.9', /II\.9/],
    ['2', /nhiều phần \(II\.2 và III\.2\)/],
    ['xyz', /Không hiểu mã tiêu chí “xyz”/],
  ])('%j is named, for it means no row or several', (text, problem) => {
    const { leaves, problems } = findLeaves(text);
    expect(leaves).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('finds what it can beside what it cannot', () => {
    const { points, keys, problem } = pointsFor('1; 9');
    expect(points).toBe(3);
    expect(keys).toEqual(['II.1.1', 'II.1.2']);
    expect(problem).toMatch(/mã 9/);
  });

  it('has no points where nothing is named', () => {
    expect(pointsFor('')).toEqual({ points: null, keys: [], problem: null });
  });
});
