// A colour scale that a person laid: a script can tell that it is one, and put it back.

import { describe, expect, it } from 'vitest';
import { onSheet } from '../world.ts';
import { reddenedBoard, redRows, rules } from './reddenedBoard.ts';

const scaled = () => {
  const google = reddenedBoard();
  google.user('Bình').addColourScale('Bảng', 'A1:A5');
  return google;
};

const ranges = (google: ReturnType<typeof scaled>) => rules(google).map(([, ...range]) => range);

describe('a colour scale', () => {
  it('has no condition that a script could read, and is none of its rules by formula', () => {
    const told = onSheet(scaled(), (sheet) =>
      sheet
        .getConditionalFormatRules()
        .map((rule) => [rule.getBooleanCondition() === null, rule.getGradientCondition() === null]),
    );
    expect(told).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('goes along with its rows, is put back as it was, and is gone with the last of them', () => {
    const google = scaled();
    google.user('Bình').insertRows('Bảng', 2);
    onSheet(google, (sheet) => sheet.setConditionalFormatRules(sheet.getConditionalFormatRules()));
    expect(ranges(google)).toEqual([['A1:A6'], ['A1:C6']]);
    google.user('Bình').deleteRows('Bảng', 1, 6);
    expect(ranges(google)).toEqual([]);
  });

  it('is torn and doubled as other rules are, and takes no colour from them', () => {
    const google = scaled();
    google.user('Bình').copyPaste('Bảng', 'A5:C5', 'A8');
    expect(ranges(google)).toEqual([['A1:A5'], ['A1:C5'], ['A8'], ['A8:C8']]);
    expect(redRows(google)).toEqual([4, 5, 8]);
  });
});
