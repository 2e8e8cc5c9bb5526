// Level rows that become the rule of the criterion above them.

import { describe, expect, it } from 'vitest';
import { joinLevels } from '../../../src/domain/criteria/joinLevels.ts';
import { unreadable } from '../../../src/domain/reading.ts';
import { board, scoreBoard, type WrittenRow } from './boards.ts';

const leaf: WrittenRow = { code: '1.2', max: 2 };
const joinedBelow = (rows: readonly WrittenRow[], above = leaf) => joinLevels(board([{ code: '1' }, above, ...rows]));

describe('a table copied from a decision keeps its levels as rows, and set-up makes a rule of them', () => {
  it.each<[string, readonly WrittenRow[], string]>([
    [
      'levels with their points beside them',
      [
        { content: 'Từ 90% trở lên', max: 2 },
        { content: 'Từ 70% đến dưới 90%:', max: 1.25 },
        { content: 'Dưới 70%', max: 0 },
      ],
      'Từ 90% trở lên: 2đ\nTừ 70% đến dưới 90%: 1,25đ\nDưới 70%: 0đ',
    ],
    [
      'levels that name their points themselves',
      [{ content: 'Ban hành đúng hạn: 2 điểm', max: 2 }, { content: 'Ban hành chậm: 1 điểm' }],
      'Ban hành đúng hạn: 2 điểm\nBan hành chậm: 1 điểm',
    ],
    [
      'levels behind bullets',
      [
        { content: '- Đúng hạn', max: 2 },
        { content: 'b) Chậm', max: 0 },
      ],
      'Đúng hạn: 2đ\nChậm: 0đ',
    ],
  ])('from %s', (_, rows, rule) => {
    expect(joinedBelow(rows)).toEqual([{ row: 1, id: '1.2', rule }]);
  });

  it('though a result stands there already that the rule can score', () => {
    const levels: readonly WrittenRow[] = [
      { content: 'Từ 90% trở lên', max: 2 },
      { content: 'Dưới 90%', max: 0 },
    ];
    expect(joinedBelow(levels, { ...leaf, result: '95%' })).toHaveLength(1);
  });

  it('which then scores a result as the levels say', () => {
    const levels: readonly WrittenRow[] = [
      { content: 'Từ 90% trở lên', max: 2 },
      { content: 'Từ 70% đến dưới 90%', max: 1.25 },
      { content: 'Dưới 70%', max: 0 },
    ];
    const [joined] = joinedBelow(levels);
    const { leaves } = scoreBoard([{ ...leaf, rule: joined?.rule ?? '', result: '17/20' }, ...levels]);
    expect(leaves[0]?.points.earned).toBe(1.25);
  });
});

describe('nothing is offered', () => {
  const good: readonly WrittenRow[] = [
    { content: 'Đúng hạn', max: 2 },
    { content: 'Chậm', max: 0 },
  ];

  it.each<[string, readonly WrittenRow[], WrittenRow?]>([
    ['where the criterion has a rule', good, { ...leaf, rule: 'Nhập điểm' }],
    ['where the maximum is unknown', good, { code: '1.2', max: unreadable('hai') }],
    ['where a level’s points can not be read', [{ content: 'Đúng hạn', max: unreadable('2đ?') }]],
    ['where a level has no words', [...good, { max: 1 }]],
    ['where the levels make no rule', [{ content: 'Tổ chức rà soát' }, { content: 'Có biên bản' }]],
    ['where a level is above the maximum', [{ content: 'Đúng hạn', max: 3 }]],
    ['where a level is filled in like a criterion', [...good, { content: 'Rà soát', max: 1, result: 'Có' }]],
    ['where there are no levels', []],
    ['where the result is the points of a level, for the rule would not find it', good, { ...leaf, result: '2' }],
  ])('%s', (_, rows, above) => {
    expect(joinedBelow(rows, above)).toEqual([]);
  });
});
