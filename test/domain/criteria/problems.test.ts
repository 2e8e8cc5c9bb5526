// What the criteria table is asked to have looked at, and that nothing is lost for it.

import { describe, expect, it } from 'vitest';
import { unreadable } from '../../../src/domain/reading.ts';
import { problemsOf, scoreBoard, type WrittenRow } from './boards.ts';

describe('a cell that is wrong', () => {
  it.each<[string, readonly WrittenRow[], RegExp]>([
    ['text in the maximum', [{ code: '1', max: unreadable('hai') }], /^0 maxPoints: “hai” không phải số điểm/],
    ['a missing maximum', [{ code: '1', result: 'Có' }], /^0 maxPoints: Chưa có điểm tối đa/],
    ['a negative maximum', [{ code: '1', max: -1 }], /^0 maxPoints: Điểm tối đa -1 là số âm/],
    ['an unknown status', [{ code: '1', max: 1, status: unreadable('Xong') }], /^0 status: Không có trạng thái “Xong”/],
    ['a rule nobody can read', [{ code: '1', max: 1, rule: 'Như năm trước' }], /^0 scoringRule: Chưa hiểu cách tính/],
    [
      'a result its rule does not know',
      [{ code: '1', max: 1, rule: 'Theo tỷ lệ', result: 'Có' }],
      /^0 result: .*cần một tỷ lệ/,
    ],
    [
      'typed points above the maximum',
      [{ code: '1', max: 1, rule: 'Nhập điểm', result: '1,5' }],
      /^0 result: .*lớn hơn điểm tối đa 1/,
    ],
    ['appraised points above the maximum', [{ code: '1', max: 1, appraised: 2 }], /^0 appraisedPoints: .*ngoài khoảng/],
    ['unreadable appraised points', [{ code: '1', max: 1, appraised: unreadable('x') }], /^0 appraisedPoints: “x”/],
    ['a done criterion without a result', [{ code: '1', max: 1, status: 'done' }], /^0 status: .*chưa nhập kết quả/],
    [
      'a done criterion that earns nothing',
      [{ code: '1', max: 1, status: 'done', result: 'Không' }],
      /^0 status: .*0 điểm/,
    ],
    [
      'a failed criterion with all its points',
      [{ code: '1', max: 1, status: 'failed', result: 'Đạt' }],
      /^0 status: .*đủ điểm/,
    ],
    ['a result though it does not apply', [{ code: '1', max: 1, status: 'notApplicable', result: '1' }], /^0 status: /],
    [
      'a code twice',
      [
        { code: '1', max: 1 },
        { code: '1', max: 1 },
      ],
      /^1 code: Mã 1 đã có/,
    ],
    [
      'a code that became a date',
      [
        { code: '1', max: 1 },
        { code: unreadable('01/10/2023'), max: 1 },
      ],
      /^1 code: .*01\/10\/2023/,
    ],
    [
      'a code below a later one',
      [
        { code: '1.1', max: 1 },
        { code: '1', max: 3 },
        { code: '1.10', max: 1 },
        { code: '1.9', max: 1 },
      ],
      /^1 code: Mã 1 đứng dưới mã 1\.1\..*còn 01 chỗ như vậy\.$/,
    ],
    [
      'points without evidence',
      [{ code: '1', max: 1, result: 'Có', status: 'done', evidence: ' ' }],
      /^0 evidence: .*chưa ghi tài liệu kiểm chứng/,
    ],
    [
      'bonus points without evidence',
      [{ code: 'I', content: 'Điểm thưởng', max: 1, result: '1', status: 'done', evidence: '' }],
      /^0 evidence: /,
    ],
    [
      'a result that no band covers',
      [{ code: '1', max: 1, rule: 'Từ 90%: 1đ; từ 80% đến dưới 90%: 0,5đ', result: '70%' }],
      /^0 result: .*không thuộc mức nào/,
    ],
    [
      'a gap between two bands, before any result falls into it',
      [{ code: '1', max: 1, rule: 'Từ 90%: 1đ; dưới 80%: 0đ', result: '95%' }],
      /^0 scoringRule: .*ví dụ kết quả 80% không thuộc mức nào/,
    ],
    [
      'two bands that overlap',
      [{ code: '1', max: 1, rule: 'Từ 80% đến 100%: 1đ; từ 70% đến 80%: 0,5đ; dưới 70%: 0đ' }],
      /^0 scoringRule: .*ví dụ kết quả 80% thuộc nhiều mức/,
    ],
    [
      'a best level below the maximum',
      [{ code: '1', max: 2, rule: 'Đúng hạn: 1đ; chậm: 0đ' }],
      /^0 scoringRule: Mức cao nhất .*1 điểm, thấp hơn điểm tối đa 2/,
    ],
    [
      'a level above the maximum',
      [{ code: '1', max: 1, rule: 'Đúng hạn: 2đ; chậm: 0đ' }],
      /^0 scoringRule: .*mức 2 điểm lớn hơn điểm tối đa 1/,
    ],
    [
      'children that do not add up',
      [
        { code: '1', max: 3 },
        { code: '1.1', max: 1 },
        { code: '1.2', max: 1.5 },
      ],
      /^0 maxPoints: .*3 điểm.*2,5 điểm/,
    ],
    [
      'a block that does not add up',
      [
        { code: 'I', max: 3 },
        { code: '1', max: 1 },
      ],
      /^0 maxPoints: /,
    ],
  ])('is named with its row and field: %s', (_, rows, expected) => {
    const problems = problemsOf(rows);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('is repeated in the warnings of its row', () => {
    const { rows, problems } = scoreBoard([{ code: '1', max: unreadable('hai') }]);
    expect(rows[0]?.warnings).toEqual(problems.map(({ text }) => text));
  });

  it('does not accuse the sum above it too', () => {
    expect(
      problemsOf([
        { code: '1', max: 3 },
        { code: '1.1', max: unreadable('?') },
      ]),
    ).toHaveLength(1);
  });

  it('is forgiven within half a hundredth of a point', () => {
    expect(
      problemsOf([
        { code: '1', max: 1 },
        { code: '1.1', max: 0.333 },
        { code: '1.2', max: 0.667 },
      ]),
    ).toEqual([]);
  });
});

describe('evidence', () => {
  const problems = (row: WrittenRow, block = 'Chấm điểm') =>
    problemsOf([
      { code: 'I', content: block },
      { code: '1', max: 1, evidence: '', ...row },
    ]);

  it.each<[string, WrittenRow, string?]>([
    ['still in progress', { result: 'Có' }],
    ['not yet reported', { status: 'notDue' }],
    ['failed', { status: 'failed', result: 'Không' }],
    ['not applicable', { status: 'notApplicable' }],
    ['made by a survey', { status: 'done', result: '1' }, 'Điểm khảo sát'],
    ['taken off', { status: 'done', result: '1' }, 'Điểm trừ'],
  ])('is not asked for where points are %s', (_, row, block) => {
    expect(problems(row, block)).toEqual([]);
  });
});

describe('a date that has passed', () => {
  const warnings = (row: WrittenRow) => scoreBoard([{ code: '1', max: 1, ...row }]).rows[0]?.warnings;

  it('is a hint beside a criterion that is still open, with the date and not a number of days', () => {
    expect(warnings({ dueOn: '2023-11-30', status: 'notDue' })).toEqual([expect.stringContaining('30/11/2023')]);
  });

  it.each<[string, WrittenRow]>([
    ['due today', { dueOn: '2023-12-04' }],
    ['failed', { dueOn: '2023-11-30', status: 'failed' }],
    ['not applicable', { dueOn: '2023-11-30', status: 'notApplicable' }],
  ])('is none where the criterion is %s', (_, row) => {
    expect(warnings(row)).toEqual([]);
  });
});
