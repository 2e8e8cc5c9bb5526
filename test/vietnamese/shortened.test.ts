// A text that is too long for its place ends behind a whole word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/vietnamese/shortened.ts';

/** As a reader counts them: a letter and its marks are one. */
const letters = (text: string) => [...text.normalize('NFD').replace(/(?<!^)\p{M}/gu, '')].length;

describe('a long name', () => {
  it.each([
    ['Trung tâm Phục vụ hành chính công', 28, 'Trung tâm Phục vụ hành…'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 28, 'Phòng Kinh tế, Hạ tầng và…'],
    ['Phòng Văn hóa – Xã hội và Thông tin', 16, 'Phòng Văn hóa…'],
    ['Ban Quản lý dự án (đầu tư, xây dựng)', 20, 'Ban Quản lý dự án…'],
  ])('%s is cut behind a word, and without what belongs to the next', (name, most, cut) => {
    expect(shortened(name, most)).toBe(cut);
  });

  it('that just fits stays whole, however its marks are stored', () => {
    const name = 'Ủy ban Mặt trận Tổ quốc xã';
    expect(shortened(name, letters(name))).toBe(name);
    expect(shortened(name.normalize('NFD'), letters(name))).toBe(name.normalize('NFD'));
  });

  it('of one long word is cut inside it, for there is no other place', () => {
    expect(shortened('Ủyban-nhân-dân-xã-Thạnh-Mỹ', 10)).toBe('Ủyban-nhâ…');
    expect(shortened('Xã Nghĩanghĩanghĩanghĩa', 12)).toBe('Xã Nghĩangh…');
  });

  it('keeps each letter with its marks, and no half of a sign', () => {
    expect(shortened('Thạnhthạnhthạnh'.normalize('NFD'), 5).normalize('NFC')).toBe('Thạn…');
    expect(shortened('🏛🏛🏛🏛🏛', 4)).toBe('🏛🏛🏛…');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom('Phòng', 'Nội vụ', ' ', ' ', ', ', '–', 'ệ'.normalize('NFD'), '🏛', '\u0301', 'x');

  it('becomes no longer than there is room, begins as it did, and stays as it is once cut', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 2, max: 40 }), (pieces, most) => {
        const text = pieces.join('');
        const cut = shortened(text, most);
        expect(letters(cut)).toBeLessThanOrEqual(most);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
        // Half a sign can't be encoded.
        expect(() => encodeURIComponent(cut)).not.toThrow();
        expect(shortened(cut, most)).toBe(cut);
      }),
      { seed: 28, numRuns: 500 },
    );
  });
});
