// Cells that a person copies: their formulas follow, and the colour rule is torn and doubled as Google does it.

import { describe, expect, it } from 'vitest';
import { reddenedBoard, redRows, rules } from './reddenedBoard.ts';

describe('cells copied by hand', () => {
  it('bring their formula, and tear and double the rule over them', () => {
    const google = reddenedBoard();
    google.user('Bình').copyPaste('Bảng', 'A4:C4', 'A8');
    expect(google.view('Bảng').rows[7]?.cells[2]?.formula).toBe('=$A8*10');
    expect(redRows(google)).toEqual([4, 5, 8]);
    expect(rules(google)).toEqual([
      ['=$A1>3', 'A1:C5'],
      ['=$A8>3', 'A8:C8'],
    ]);
    google.user('Bình').copyPaste('Bảng', 'A4:C4', 'A2');
    expect(rules(google)).toEqual([
      ['=$A1>3', 'A1:C1', 'A3:C5'],
      ['=$A8>3', 'A8:C8'],
      ['=$A2>3', 'A2:C2'],
    ]);
    expect(redRows(google)).toEqual([2, 4, 5, 8]);
  });
});
