// The rows with their codes read, and which of the letters and Roman numbers among them stand over others.

import { type CriterionCode, isRoman, readCriterionCode } from './code.ts';
import type { CriterionRow } from './criterionRow.ts';

export type SectionStyle = 'roman' | 'letter';

export interface CodedRow {
  readonly row: CriterionRow;
  readonly code: CriterionCode;
  /** Only of a section. */
  readonly style: SectionStyle | null;
}

export function readCodedRows(rows: readonly CriterionRow[]): readonly CodedRow[] {
  let previousLetter = '';
  return rows.map((row) => {
    const code = readCriterionCode(row.code);
    if (code.kind !== 'section') return { row, code, style: null };
    const style = styleOf(code.section, previousLetter);
    if (style === 'letter') previousLetter = code.section;
    return { row, code, style };
  });
}

const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ABCDĐEGHIKLMNOPQRSTUVXY'];

/** I, V and X can be letters or Roman numbers: after H, an I is a letter. */
function styleOf(section: string, previousLetter: string): SectionStyle {
  if (!isRoman(section)) return 'letter';
  const follows = previousLetter !== '' && ALPHABETS.some((letters) => letters.includes(previousLetter + section));
  return follows ? 'letter' : 'roman';
}

/**
 * Where letters stand directly over Roman numbers (or the other way round), the outer rows are groups of blocks, not blocks: the places of those
 * rows. The first such pair tells which of the two is outside.
 */
export function placesOfGroups(coded: readonly CodedRow[]): ReadonlySet<number> {
  const places = new Set<number>();
  let outer: SectionStyle | null = null;
  let previous: { readonly place: number; readonly style: SectionStyle | null } | null = null;
  coded.forEach(({ code, style }, place) => {
    if (code.kind !== 'section' && code.kind !== 'number') return;
    if (previous?.style && style !== null && previous.style !== style) {
      outer ??= previous.style;
      if (previous.style === outer) places.add(previous.place);
    }
    previous = { place, style };
  });
  return places;
}
