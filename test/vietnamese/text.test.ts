// Making two Vietnamese texts comparable.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithoutMarks, splitNames, tidy } from '../../src/vietnamese/text.ts';

describe('tidying', () => {
  it.each([
    ['  Sở   Nội vụ ', 'Sở Nội vụ'],
    ['Sở\nNội\tvụ', 'Sở Nội vụ'],
    ['Sở\u00a0Nội vụ\u200b', 'Sở Nội vụ'],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['', ''],
    [' \n ', ''],
  ])('%j becomes %j: one space, one Unicode form', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it('leaves the words with one space between them, whatever stood there', () => {
    const piece = fc.constantFrom(' ', '  ', '\u200b', '\ufeff', '\u00a0', '\n', '\u2003', 'Sở', 'nội', 'ệ', '–');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const words = pieces.join('').split(/[\s\u200b]+/);
        expect(tidy(pieces.join(''))).toBe(words.filter((word) => word !== '').join(' '));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('keeps capitals, dashes and tones, for it is shown', () => {
    expect(tidy('UBND xã Hòa – An')).toBe('UBND xã Hòa – An');
  });
});

describe('folding', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ lợi', 'Thủy lợi'],
    ['Đào tạo – Bồi dưỡng', 'đào tạo-bồi dưỡng'],
    ['Văn hóa & Thể thao', 'văn hoá&thể thao'],
    ['“Một cửa”', '"một cửa"'],
    ['‘Một cửa’', "'một cửa'"],
    ['KHÔNG'.normalize('NFD'), 'không'],
  ])('%j and %j are the same thing', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['ma', 'má'],
    ['hoàn', 'hoan'],
  ])('%j and %j stay apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('searching without marks', () => {
  it.each([
    ['noi vu', 'Nội vụ'],
    ['NOI VU', 'Nội vụ'.normalize('NFD')],
    ['duong duc', 'Đường Đức'],
    ['uy ban', 'Ủy ban'],
    ['uy ban', 'Uỷ ban'],
    ['tai chinh-ke hoach', 'Tài chính – Kế hoạch'],
    ['quang tri, o huu', 'Quảng Trị, Ơ hữu'],
  ])('%j finds %j, because people type without marks', (typed, written) => {
    expect(foldWithoutMarks(written)).toBe(typed.toLowerCase());
  });

  it('leaves no mark on any Vietnamese letter', () => {
    const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
    expect(foldWithoutMarks(letters)).toMatch(/^[a-z]+$/);
    expect(foldWithoutMarks(letters.toUpperCase())).toBe(foldWithoutMarks(letters));
  });
});

describe('names in one cell', () => {
  it('are parted by semicolons and lines, never by commas, which names contain', () => {
    expect(splitNames('Sở Lao động, Thương binh và Xã hội; Sở Nội vụ\nVăn phòng;; ')).toEqual([
      'Sở Lao động, Thương binh và Xã hội',
      'Sở Nội vụ',
      'Văn phòng',
    ]);
  });

  it('are none in a blank cell', () => {
    expect(splitNames('  ')).toEqual([]);
  });
});
