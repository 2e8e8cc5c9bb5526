// Which blocks are lines of their own.

import { expect, it } from 'vitest';
import { blockKindOf, mixesBonusAndPenalty } from '../../../src/domain/criteria/blockKind.ts';

it.each([
  ['Điểm khảo sát sự hài lòng', 'survey'],
  ['ĐIỀU TRA XÃ HỘI HỌC', 'survey'],
  ['Điểm thưởng', 'bonus'],
  ['Phần cộng điểm', 'bonus'],
  ['Điểm trừ', 'penalty'],
  ['Chấm điểm cải cách hành chính', 'scored'],
  ['Tự chấm điểm (không bao gồm điểm khảo sát)', 'scored'],
  ['Công khai thủ tục hành chính', 'scored'],
  ['Điểm thưởng, điểm trừ', 'penalty'],
])('a block titled %j is %s', (title, kind) => {
  expect(blockKindOf(title)).toBe(kind);
});

it.each([
  ['Điểm thưởng, điểm trừ', true],
  ['Điểm cộng và trừ điểm', true],
  ['Cộng, trừ điểm', true],
  ['Điểm trừ', false],
  ['Điểm trừ (không cộng dồn)', false],
  ['Điểm trừ về thi đua, khen thưởng', false],
  ['Điểm trừ (không gồm điểm thưởng)', false],
])('of a title like %j it says that bonus and penalty stand together: %s', (title, mixes) => {
  expect(mixesBonusAndPenalty(title)).toBe(mixes);
});
