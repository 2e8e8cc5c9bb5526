// The link that opens the user's own mail: checked addresses, an encoded subject, never too long.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress, mailAddresses, mailLink } from '../../../src/domain/reminders/mailLink.ts';

describe('an address', () => {
  it.each(['noivu@example.vn', 'van.thu+cchc@so-noi-vu.example.gov.vn', "o'brien@example.com"])(
    '%s can be one',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'noivu',
    'noivu@',
    '@example.vn',
    'noi vu@example.vn',
    'noivu@example',
    'noivu@@example.vn',
    'nội.vụ@example.vn',
    'a@example.vn?bcc=b@example.vn',
    'a@example.vn&body=x',
    '.a@example.vn',
    `${'a'.repeat(250)}@example.vn`,
  ])('“%s” is refused, so that nothing is smuggled into the link', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });

  it('is taken out of a cell however several are parted, each once', () => {
    expect(mailAddresses('a@example.vn; b@example.vn,\nA <a@example.vn>')).toEqual([
      'a@example.vn',
      'b@example.vn',
      'A',
    ]);
  });
});

describe('the link', () => {
  it('carries address and subject, encoded', () => {
    expect(mailLink(['noivu@example.vn'], 'Phòng Nội vụ: a & b?')).toBe(
      'mailto:noivu@example.vn?subject=Ph%C3%B2ng%20N%E1%BB%99i%20v%E1%BB%A5%3A%20a%20%26%20b%3F',
    );
  });

  it('is none without a usable address, so that no mail without a receiver opens', () => {
    expect(mailLink(['không có'], 'x')).toBeNull();
    expect(mailLink([], 'x')).toBeNull();
  });

  it('stays under 2,000 characters and decodes to a beginning of the subject, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.nat(60), (subject, more) => {
        const addresses = Array.from({ length: more + 1 }, (_, place) => `phong${place}@example.vn`);
        const link = mailLink(addresses, subject) ?? '';
        expect(link.length).toBeLessThanOrEqual(2_000);
        expect(() => decodeURIComponent(link)).not.toThrow();
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('survives half a letter, which no encoding takes', () => {
    expect(mailLink(['a@example.vn'], 'x\ud83dy')).toBe('mailto:a@example.vn?subject=xy');
  });
});
