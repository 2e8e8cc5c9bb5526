// A block whose title names bonus and penalty together is asked about, for nobody can tell which its rows are.
import { describe, expect, it } from 'vitest';
import { scoreBoard } from './boards.ts';

const problemsOf = (content: string) =>
  scoreBoard([
    { code: 'I', content: 'Điểm chấm', max: 10 },
    { code: '1', max: 10, rule: 'Nhập điểm', result: '5' },
    { code: 'II', content, max: 5 },
    { code: '1', max: 5, rule: 'Nhập điểm', result: '2' },
  ]).problems.filter(({ row, field }) => Number(row) === 2 && field === 'content');

describe('a block', () => {
  it.each(['Điểm cộng, điểm trừ', 'Điểm thưởng và điểm trừ'])('called “%s” is named beside its title', (title) => {
    expect(problemsOf(title)).toHaveLength(1);
  });

  it.each(['Điểm thưởng', 'Điểm trừ', 'Khảo sát'])('called “%s” says plainly what it is', (title) => {
    expect(problemsOf(title)).toEqual([]);
  });
});
