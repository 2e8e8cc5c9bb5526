// How large a sheet counts, by what stands in its cells and not by how they look.

import { expect, it } from 'vitest';
import { blankGoogle, onSheet, shown } from '../world.ts';

it('a sheet that nobody touched is A1 only', () => {
  const google = blankGoogle();
  expect(
    onSheet(google, (sheet) => [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]),
  ).toEqual(['A1', 0, 0]);
  onSheet(google, (sheet) => sheet.getRange('C4').setBackground('#ff0000'));
  expect(onSheet(google, (sheet) => sheet.getDataRange().getA1Notation())).toBe('A1');
  onSheet(google, (sheet) => sheet.getRange('C4').insertCheckboxes());
  expect(onSheet(google, (sheet) => sheet.getDataRange().getA1Notation())).toBe('A1:C4');
  expect(shown(google)[3]?.[2]).toBe('FALSE');
});
