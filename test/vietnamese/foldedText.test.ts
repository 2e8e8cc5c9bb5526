// Folding that remembers places.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedText } from '../../src/vietnamese/foldedText.ts';
import { fold } from '../../src/vietnamese/text.ts';

const PIECES = ['Quý IV', ' – ', 'hòa', '  ', '\r\n', '30 / 11', 'Ủy', '“', '\u00a0', 'Ệ', '&', 'thủy', '-'];
const anyText = fc
  .tuple(fc.array(fc.constantFrom(...PIECES)), fc.constantFrom('NFC', 'NFD'))
  .map(([pieces, form]) => pieces.join('').normalize(form));

it('the folded text is the same as without places', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldedText(text).text).toBe(fold(text));
    }),
    { seed: 81 },
  );
});

it('what is found in the folded text is cut out of the original whole', () => {
  const original = '  Hoàn thành:  trước   NGÀY 30 / 11 – 2023';
  for (const form of ['NFC', 'NFD']) {
    const written = original.normalize(form);
    const folded = foldedText(written);
    const from = folded.text.indexOf('ngày');
    expect(written.slice(folded.startOf(from), folded.endOf(from + 'ngày'.length)).normalize('NFC')).toBe('NGÀY');
    const date = folded.text.indexOf('30/11');
    expect(written.slice(folded.startOf(date), folded.endOf(folded.text.length))).toBe('30 / 11 – 2023');
  }
});

it('places stay in order and inside the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const folded = foldedText(text);
      let reached = 0;
      for (let index = 0; index < folded.text.length; index += 1) {
        expect(folded.startOf(index)).toBeGreaterThanOrEqual(reached);
        reached = folded.startOf(index);
      }
      expect(folded.endOf(folded.text.length)).toBeLessThanOrEqual(text.length);
    }),
    { seed: 82 },
  );
});
