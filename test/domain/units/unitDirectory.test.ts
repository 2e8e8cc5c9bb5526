// Which unit a cell means.

import { expect, it } from 'vitest';
import { rowKey } from '../../../src/domain/problem.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';

const unit = (name: string, ...aliases: string[]) => ({ key: rowKey(0), name, aliases, group: '' });
const directory = unitDirectory([
  unit('Phòng Văn hóa – Xã hội', 'Phòng VH-XH'),
  unit('Văn phòng', 'Phòng Văn hóa – Xã hội'),
  unit('phòng văn hoá - xã hội'),
  unit(' '),
]);

it.each([
  ['Phòng Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội'],
  ['phòng văn hoá - xã  hội', 'Phòng Văn hóa – Xã hội'],
  ['Phòng VH - XH', 'Phòng Văn hóa – Xã hội'],
  ['Phòng Văn hóa – Xã hội'.normalize('NFD'), 'Phòng Văn hóa – Xã hội'],
])('“%s” is found by name or alias, whatever its dashes, tones or capitals', (text, name) => {
  expect(directory.find(text)).toBe(name);
});

it('an unknown unit keeps its own tidied name', () => {
  expect([directory.find('Xã  A'), directory.nameFor(' Xã  A ')]).toEqual([null, 'Xã A']);
});

it('an unknown unit is one unit in the spelling that stood first, so that its figures are not torn apart', () => {
  const { nameFor } = unitDirectory([]);
  expect([nameFor('UBND xã Hòa An'), nameFor('UBND Xã  Hoà An')]).toEqual(['UBND xã Hòa An', 'UBND xã Hòa An']);
});

it('each unit is listed once, in the table’s order, blank rows left out', () => {
  expect(directory.names).toEqual(['Phòng Văn hóa – Xã hội', 'Văn phòng']);
});
