// The search box and the unit filter find what a person means.
import { describe, expect, it } from 'vitest';
import type { TaskLine } from '../../src/protocol.ts';
import { byUnit, matching, searchable } from '../../src/sidebar/board/matching.ts';

function line(content: string, unit: string, otherUnits: readonly string[] = [], code = 'NV01'): TaskLine {
  return {
    row: { sheet: 'tasks', words: content, above: 0 },
    code,
    content,
    unit,
    otherUnits,
    due: 'Hạn 10/12/2023',
    urgency: 'comingUp',
    points: '',
  };
}

const TASKS = searchable([
  line('Rà soát thủ tục hành chính', 'Phòng Nội vụ', ['Phòng Tư pháp']),
  line('Báo cáo kết quả', 'Phòng Tư pháp', [], 'NV12'),
  line('Đánh giá cán bộ', 'Phòng Nội vụ'),
  line('Công khai ngân sách', 'Phòng Tài chính – Kế hoạch'),
]);

const found = (typed: string, unit = '') => matching(TASKS, typed, unit).map((task) => task.line.content);

describe('searching', () => {
  it.each([
    ['noi vu', ['Rà soát thủ tục hành chính', 'Đánh giá cán bộ']],
    ['Nội vụ', ['Rà soát thủ tục hành chính', 'Đánh giá cán bộ']],
    ['danh gia', ['Đánh giá cán bộ']],
    ['  KET   qua ', ['Báo cáo kết quả']],
    ['phap bao cao', ['Báo cáo kết quả']],
    ['nv12', ['Báo cáo kết quả']],
    ['10/12', ['Rà soát thủ tục hành chính', 'Báo cáo kết quả', 'Đánh giá cán bộ', 'Công khai ngân sách']],
    ['tai chinh-ke hoach', ['Công khai ngân sách']],
    ['Tài chính – Kế hoạch', ['Công khai ngân sách']],
    ['không có đâu', []],
    ['.*', []],
  ])('%j finds %j', (typed, contents) => {
    expect(found(typed)).toEqual(contents);
  });

  it('of nothing, or of spaces, leaves everything', () => {
    expect(found('')).toHaveLength(4);
    expect(found('   ')).toHaveLength(4);
  });
});

describe('the unit filter', () => {
  it('shows a unit what it leads, alone or with others', () => {
    expect(found('', 'Phòng Tư pháp')).toEqual(['Rà soát thủ tục hành chính', 'Báo cáo kết quả']);
  });

  it('works together with the search', () => {
    expect(found('ra soat', 'Phòng Tư pháp')).toEqual(['Rà soát thủ tục hành chính']);
  });
});

describe('putting together by unit', () => {
  it('keeps the order: the unit of the most pressing task first, its tasks as they came', () => {
    expect(byUnit(TASKS).map(({ unit, tasks }) => [unit, tasks.length])).toEqual([
      ['Phòng Nội vụ', 2],
      ['Phòng Tư pháp', 1],
      ['Phòng Tài chính – Kế hoạch', 1],
    ]);
  });
});
