// Arrays in braces fill the blank cells around them, and a write of a blank doesn't take that away.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, shown } from '../world.ts';

const typed = (text: string, locale: 'vi_VN' | 'en_US' = 'vi_VN') => {
  const google = blankGoogle({ locale });
  google.user('Bình').type('Bảng', 'A1', text);
  google.user('Bình').type('Bảng', 'D4', 'cuối');
  return google;
};

describe('an array in braces', () => {
  it.each([
    ['={1;"hai";3}', 'vi_VN'],
    ['={ 1 ; "hai" ; 3 }', 'en_US'],
  ] as const)('%s fills the cells below in %s', (text, locale) => {
    expect(
      shown(typed(text, locale))
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual(['1', 'hai', '3']);
  });

  it.each([
    ['={1\\2;3\\4}', 'vi_VN'],
    ['={1,2;3,4}', 'en_US'],
  ] as const)('%s fills rows and columns in %s', (text, locale) => {
    expect(shown(typed(text, locale)).slice(0, 2)).toEqual([
      ['1', '2', '', ''],
      ['3', '4', '', ''],
    ]);
  });

  it('is one formula, and what it fills is none', () => {
    const google = typed('={1;2}');
    onSheet(google, (sheet) => {
      expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['={1;2}'], ['']]);
      expect(sheet.getRange('A1:A2').getValues()).toEqual([[1], [2]]);
    });
  });

  it('fills a cell again that is blanked, and shows an error once something stands there', () => {
    const google = typed('={1;2}');
    google.user('Bình').clear('Bảng', 'A2');
    expect(shown(google)[1]?.[0]).toBe('2');
    google.user('Bình').type('Bảng', 'A2', 'của tôi');
    expect(shown(google).map(([first]) => first)).toEqual(['#REF!', 'của tôi', '', '']);
  });

  it('of anything but numbers and texts is not built', () => {
    expect(shown(typed('={A4;2}'))[0]?.[0]).toBe('#ERROR!');
    expect(shown(typed('={1;2\\3}'))[0]?.[0]).toBe('#ERROR!');
  });
});
