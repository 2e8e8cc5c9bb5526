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

  it('stays under 2,000 characters and says the beginning of the subject, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.nat(60), (subject, more) => {
        const addresses = Array.from({ length: more + 1 }, (_, place) => `phong${place}@example.vn`);
        const link = mailLink(addresses, subject) ?? '';
        expect(link.length).toBeLessThanOrEqual(2_000);
        const said = decodeURIComponent(link.slice(link.indexOf('?subject=') + '?subject='.length));
        expect(subject.startsWith(said)).toBe(true);
        if (encodeURIComponent(subject).length < 900) expect(said).toBe(subject);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('leaves half of its room to the subject, however many addresses a cell holds', () => {
    const addresses = Array.from({ length: 80 }, (_, place) => `van.phong.${place}@example.vn`);
    const link = mailLink(addresses, 'x'.repeat(3_000)) ?? '';
    expect(link.indexOf('?')).toBeGreaterThan(950);
    expect(link.indexOf('?')).toBeLessThanOrEqual(1_000);
    expect(link.length).toBeGreaterThan(1_990);
  });

  it('survives half a letter, which no encoding takes', () => {
    expect(mailLink(['a@example.vn'], 'x\ud83dy')).toBe('mailto:a@example.vn?subject=xy');
  });
});
