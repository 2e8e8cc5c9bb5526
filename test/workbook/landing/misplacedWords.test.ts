// Words that set-up wrote while someone moved rows or columns.
import { describe, expect, it } from 'vitest';
import { misplacedWords } from '../../../src/workbook/landing/misplacedWords.ts';

const BEFORE = [
  ['Mã', 'Nội dung', 'Đơn vị'],
  ['NV01', 'Rà soát', 'Văn phòng'],
  ['', 'Báo cáo', 'Phòng Nội vụ'],
  ['NV03', 'Kiểm tra', 'Phòng Tư pháp'],
];

/** A code was written into the blank one, the third row. */
const WRITTEN = [{ row: 2, column: 0 }];

describe('a word is where it belongs when its row still is the row it was meant for', () => {
  it('finds nothing where nothing moved', () => {
    expect(
      misplacedWords(
        BEFORE,
        [...BEFORE.slice(0, 2), ['NV04', 'Báo cáo', 'Phòng Nội vụ'], ...BEFORE.slice(3)],
        0,
        WRITTEN,
      ),
    ).toEqual([]);
  });

  it('lets someone type into the same row meanwhile', () => {
    const after = [...BEFORE.slice(0, 2), ['NV04', 'Báo cáo', 'Phòng Tư pháp'], ...BEFORE.slice(3)];
    expect(misplacedWords(BEFORE, after, 0, WRITTEN)).toEqual([]);
  });

  it('finds the row whose code was written over when rows came in above', () => {
    const after = [BEFORE[0] ?? [], ['', '', ''], ['NV04', 'Rà soát', 'Văn phòng'], ['', 'Báo cáo', 'Phòng Nội vụ']];
    expect(misplacedWords(BEFORE, after, 0, WRITTEN)).toEqual([
      { place: { row: 2, column: 0 }, origin: { row: 1, column: 0 } },
    ]);
  });

  it('knows a row that was not there', () => {
    const after = [...BEFORE.slice(0, 2), ['NV04', '', ''], ...BEFORE.slice(2)];
    expect(misplacedWords(BEFORE, after, 0, WRITTEN)).toEqual([{ place: { row: 2, column: 0 }, origin: 'blank' }]);
  });

  it('knows a column that was not there', () => {
    const after = BEFORE.map((row, place) => [place === 2 ? 'NV04' : '', ...row]);
    expect(misplacedWords(BEFORE, after, 0, WRITTEN)).toEqual([{ place: { row: 2, column: 0 }, origin: 'blank' }]);
  });

  it('finds the code that came under the write when someone sorted a few columns only', () => {
    const wide = [
      ['Mã', 'Nội dung', 'Đơn vị', 'Hạn', 'Kết quả'],
      ['NV01', 'Rà soát', 'Văn phòng', '01/12', 'a'],
      ['', 'Báo cáo', 'Phòng Nội vụ', '02/12', 'b'],
      ['NV01', 'Rà soát', 'Phòng Tư pháp', '03/12', 'c'],
      ['NV03', 'Kiểm tra', 'Phòng Y tế', '04/12', 'd'],
    ];
    const after = wide.map((row) => [...row]);
    [[], ['NV03', 'Kiểm tra'], ['NV04', 'Rà soát'], ['', 'Báo cáo'], ['NV01', 'Rà soát']].forEach((pair, row) => {
      pair.forEach((text, column) => {
        (after[row] ?? [])[column] = text;
      });
    });
    expect(misplacedWords(wide, after, 0, WRITTEN)).toEqual([
      { place: { row: 2, column: 0 }, origin: { row: 1, column: 0 } },
    ]);
  });

  it('is not led astray by the same headers above another table further down', () => {
    const twice = [...BEFORE, BEFORE[0] ?? []];
    const after = [['Mã', 'Nội dung nhiệm vụ', 'Đơn vị'], ...twice.slice(1)];
    expect(misplacedWords(twice, after, 0, [{ row: 0, column: 1 }])).toEqual([]);
  });
});
