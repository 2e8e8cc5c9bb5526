// Where columns stood before someone moved them, told from their headers.
import { describe, expect, it } from 'vitest';
import { columnOrigins, type Origin } from '../../../src/workbook/landing/columnOrigins.ts';

const ABC = ['Mã', 'Nội dung', 'Kết quả'];

describe('a column is known by its header, a nameless one by its neighbours', () => {
  it.each<[string, readonly string[], readonly string[], readonly Origin[]]>([
    ['nothing moved', ABC, ABC, [0, 1, 2]],
    ['one was inserted', ABC, ['Mã', '', 'Nội dung', 'Kết quả'], [0, 'new', 1, 2]],
    ['one was inserted at the left', ABC, ['', ...ABC], ['new', 0, 1, 2]],
    ['one was deleted', ABC, ['Mã', 'Kết quả', ''], [0, 2, 3]],
    ['one was moved', ABC, ['Nội dung', 'Kết quả', 'Mã'], [1, 2, 0]],
    ['a header was changed in its place', ABC, ['Mã', 'Việc', 'Kết quả'], [0, 1, 2]],
    ['a nameless one moved along', ['Mã', '', 'Kết quả'], ['', 'Mã', '', 'Kết quả'], ['new', 0, 1, 2]],
    ['headers that stand twice moved along', ['A', 'X', 'B', 'X'], ['', 'A', 'X', 'B', 'X'], ['new', 0, 1, 2, 3]],
    [
      'nobody can tell which of two nameless ones is new',
      ['A', '', 'B'],
      ['A', '', '', 'B'],
      [0, 'unknown', 'unknown', 2],
    ],
  ])('%s', (_, before, after, origins) => {
    expect(columnOrigins(before, after)).toEqual(origins);
  });

  it('follows the neighbours of a header that was written over', () => {
    expect(columnOrigins([...ABC, ''], ['', 'Mã', 'Nội dung', 'Tình trạng'], new Set([3]))).toEqual(['new', 0, 1, 2]);
  });
});
