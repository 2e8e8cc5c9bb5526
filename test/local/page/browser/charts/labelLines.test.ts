// Names beside the bars of a chart: whole where they fit, cut with dots where they don't.
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../src/local/page/browser/charts/labelLines.ts';

describe('a name beside a bar', () => {
  it.each([
    ['Thể chế', 20, 2, ['Thể chế']],
    ['Cải cách thủ tục hành chính', 20, 2, ['Cải cách thủ tục', 'hành chính']],
    ['Cải cách thủ tục hành chính', 20, 1, ['Cải cách thủ tục…']],
    ['Cải cách tổ chức bộ máy hành chính nhà nước', 16, 2, ['Cải cách tổ chức', 'bộ máy hành…']],
    ['Phòng Lao động – Thương binh và Xã hội', 16, 1, ['Phòng Lao động…']],
    ['', 20, 2, []],
    ['mộttừrấtdàikhôngcókhoảngtrắng', 10, 1, ['mộttừrấtdàikhôngcókhoảngtrắng']],
  ])('“%s” in lines of %i letters, %i at most', (text, letters, most, lines) => {
    expect(linesOf(text, letters, most)).toEqual(lines);
  });
});
