// The signs that open headings and bullets, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../../src/domain/notice/outline/marker.ts';
import { outlineOf } from '../../../../src/domain/notice/outline/outline.ts';
import { readLines } from '../../../../src/domain/notice/text/lines.ts';
import { joinParagraphs } from '../../../../src/domain/notice/text/paragraphs.ts';

describe('every sign that offices put before a heading or bullet', () => {
  it.each([
    ['I. NHIỆM VỤ', 'roman', 'I'],
    ['IV/ Tổ chức', 'roman', 'IV'],
    ['A. Phần chung', 'part', 'A'],
    ['Điều 2. Trách nhiệm', 'article', '2'],
    ['1. Phòng Nội vụ', 'number', '1'],
    ['12) Phòng Nội vụ', 'number', '12'],
    ['3/ Phòng Nội vụ', 'number', '3'],
    ['1/- tiêu chuẩn', 'number', '1'],
    ['1.1. Giao Sở', 'subNumber', '1.1'],
    ['2.3 Giao Sở', 'subNumber', '2.3'],
    ['Một là, rà soát', 'ordinal', 'Một là'],
    ['Mười là: Rà soát', 'ordinal', 'Mười là'],
    ['Thứ nhất, rà soát', 'ordinal', 'Thứ nhất'],
    ['Thứ hai, Phòng Nội vụ', 'ordinal', 'Thứ hai'],
    ['a) Rà soát', 'letter', 'a'],
    ['đ. Rà soát', 'letter', 'đ'],
    ['(1) Rà soát', 'bracketNumber', '1'],
    ['(ii) Rà soát', 'bracketRoman', 'ii'],
    ['- Rà soát', 'bullet', '-'],
    ['– Rà soát', 'bullet', '-'],
    ['-) Rà soát', 'bullet', '-'],
    ['+ Rà soát', 'bullet', '+'],
    ['•\tRà soát', 'bullet', '•'],
    ['📌 Văn phòng', 'bullet', '📌'],
    ['👉🏻 Rà soát', 'bullet', '👉'],
    ['✅Rà soát', 'bullet', '✅'],
    ['c) 100% hồ sơ', 'letter', 'c'],
    ['2. 100% hồ sơ', 'number', '2'],
    ['3) 05 xã còn lại', 'number', '3'],
  ])('%s', (text, kind, label) => {
    expect(readMarker(text)).toMatchObject({ kind, label });
  });
});

describe('what is no sign', () => {
  it.each([
    '2025. Đồng thời',
    '26 tháng 11',
    '1.500 hộ',
    '2. 500 hộ',
    '12. 2025',
    '1/500 theo quy định',
    'V/v đôn đốc',
    'V.I. Lê-nin',
    '3 thuộc Dự án',
    '30/11/2025',
    '5,5 km',
    'UBND xã',
    'Thứ Hai, ngày 15/12: họp',
    'Thứ hai, ngày 15/12: họp',
    'Thứ hai hằng tuần, các phòng báo cáo',
    'Một lần nữa rà soát',
  ])('%s', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe('the outline', () => {
  const pathsOf = (text: string) =>
    outlineOf(joinParagraphs(readLines(text))).map(
      (item) => `${item.parent?.marker?.label ?? item.parent?.text ?? ''}>${item.marker?.label ?? item.text}`,
    );

  it('takes the "o" that a word processor leaves of a round bullet for a bullet', () => {
    expect(pathsOf('- Phòng Nội vụ:\no\tLập danh sách;\no Gửi báo cáo.')).toEqual(['>-', '->◦', '->◦']);
  });

  it('puts each item under the closest heading above it', () => {
    expect(pathsOf('I. Một\n1. Hai\na) Ba;\n- Bốn;\n+ Năm;\n- Sáu;\nb) Bảy;\n2. Tám')).toEqual([
      '>I',
      'I>1',
      '1>a',
      'a>-',
      '->+',
      'a>-',
      '1>b',
      'I>2',
    ]);
  });

  it('takes "i)" behind "h)" for a letter and in "(i)" for a number', () => {
    expect(outlineOf(joinParagraphs(readLines('h) Một;\ni) Hai;\n(i) Ba;'))).map((item) => item.marker?.kind)).toEqual([
      'letter',
      'letter',
      'bracketRoman',
    ]);
  });

  it('puts bullets under "Hai là", and "Ba là" beside it', () => {
    expect(pathsOf('1. Một\nMột là, hai.\nHai là, ba:\n- Bốn;\nBa là, năm.\n2. Sáu')).toEqual([
      '>1',
      '1>Một là',
      '1>Hai là',
      'Hai là>-',
      '1>Ba là',
      '>2',
    ]);
  });

  it('puts bullets under a line without a sign that ends in a colon', () => {
    expect(pathsOf('UBND các xã:\n- Rà soát;\n- Báo cáo.')).toEqual([
      '>UBND các xã:',
      'UBND các xã:>-',
      'UBND các xã:>-',
    ]);
  });
});
