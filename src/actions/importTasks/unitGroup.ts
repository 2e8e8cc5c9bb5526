// Tells a name that stands for several units ("UBND các xã, phường") and which units of the board it means.

import type { UnitRow } from '../../domain/units/unitRow.ts';
import { fold, tidy } from '../../vietnamese/text.ts';

export interface UnitGroup {
  /** Names of the board's units, in its order. */
  readonly members: readonly string[];
  /** "… có liên quan": only some of the members are meant, and the text does not say which. */
  readonly onlyConcerned: boolean;
}

const SEVERAL = /(?:^| )(?:tất cả |toàn bộ |toàn thể )?các (.+)$/;
/** Words after which the name says where the units stand, not what they are. */
const WHERE = / (?:thuộc|trực thuộc|trên|của|ở|tại|trong|từ|là|có liên quan|liên quan)(?: .*)?$/;
const CONCERNED = /liên quan/;
const PLACES = ['xã', 'phường', 'thị trấn', 'đặc khu'];

/** Null for the name of a single unit. Members are found by the column `Nhóm`, and by names that begin with what is named. */
export function readUnitGroup(named: string, units: readonly UnitRow[]): UnitGroup | null {
  const name = shortened(named);
  const kindsNamed = SEVERAL.exec(name)?.[1];
  if (kindsNamed === undefined) return null;
  const kinds = kindsOf(kindsNamed);
  const members = units.filter((unit) => !isGroupName(unit.name) && kinds.some((kind) => isOfKind(unit, kind)));
  return { members: [...new Set(members.map((unit) => tidy(unit.name)))], onlyConcerned: CONCERNED.test(name) };
}

export function isGroupName(named: string): boolean {
  return SEVERAL.test(shortened(named));
}

function shortened(name: string): string {
  return fold(name).replace(/uỷ ban nhân dân/g, 'ubnd');
}

/** "xã, thị trấn trên địa bàn huyện" -> xã, thị trấn. */
function kindsOf(text: string): readonly string[] {
  const kinds = text
    .replace(WHERE, '')
    .split(/[,;/&]| và /)
    .map((kind) => tidy(kind).replace(/^các /, ''))
    .filter((kind) => kind !== '');
  return kinds.flatMap((kind) => (kind === 'địa phương' ? PLACES : [kind]));
}

function isOfKind(unit: UnitRow, kind: string): boolean {
  const name = shortened(unit.name).replace(/^ubnd /, '');
  const groups = fold(unit.group).split(/[,;/&]| và /);
  return begins(name, kind) || groups.some((group) => begins(tidy(group), kind));
}

function begins(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}
