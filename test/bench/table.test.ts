// What the bench prints, and the figures it is made of.
import { describe, expect, it } from 'vitest';
import { duration, figure, median } from './measure.ts';
import { foldersOf } from './size/sizeGroup.ts';
import { type Group, goal, printed } from './table.ts';

const group: Group = {
  title: 'Reading',
  headers: ['What', 'Measured'],
  rows: [['A page', '2.0 ms']],
  notes: ['In our own words.'],
  goals: [goal('Ten times the pages', 'at most 15 ×', '16.0 ×', false)],
};

describe('the table', () => {
  it('tells the goals first, with what was not reached', () => {
    const lines = printed([group]).split('\n');
    expect(lines[0]).toBe('**Goals**');
    expect(lines[4]).toBe('| Reading | Ten times the pages | at most 15 × | 16.0 ×   | not reached |');
  });

  it('is Markdown: as many cells in each line as there are heads', () => {
    const cells = printed([group])
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(cells).toEqual([7, 7, 7, 4, 4, 4]);
  });

  it('of a group that could not be measured tells only why', () => {
    const text = printed([{ ...group, headers: [], rows: [], goals: [], notes: ['No browser.'] }]);
    expect(text).toContain('**Reading**\n\n- No browser.');
  });
});

describe('figures', () => {
  it('the median is the middle one, whatever the order', () => {
    expect(median([9, 1, 5, 700, 2])).toBe(5);
    expect(median([])).toBe(0);
  });

  it.each([
    [3.44, '3.4'],
    [99.96, '100.0'],
    [12_345.6, '12,346'],
  ])('%d is told as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it('times change their unit at a second', () => {
    expect([duration(820), duration(12_300)]).toEqual(['820 ms', '12.3 s']);
  });

  it('folders are told by what they add to the bundle, the largest first', () => {
    const inputs = {
      'src/domain/a.ts': { bytesInOutput: 30 },
      'src/google/b.ts': { bytesInOutput: 50 },
      'src/domain/c/d.ts': { bytesInOutput: 40 },
      'src/main.ts': { bytesInOutput: 1 },
    };
    const output = { bytes: 121, inputs, imports: [], exports: [] };
    expect(foldersOf({ outputs: { 'Code.js': output } })).toEqual([
      { folder: 'domain', bytes: 70 },
      { folder: 'google', bytes: 50 },
      { folder: 'main.ts', bytes: 1 },
    ]);
  });
});
