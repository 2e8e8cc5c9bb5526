// Puts paragraphs under their headings, as the signs before them say.

import type { Paragraph } from '../text/paragraphs.ts';
import { isCapitals } from '../text/words.ts';
import { type Marker, type MarkerKind, readMarker } from './marker.ts';

export interface Item {
  readonly paragraph: Paragraph;
  readonly marker: Marker | null;
  /** The text behind the sign. */
  readonly text: string;
  readonly parent: Item | null;
  readonly children: readonly Item[];
  /** The how-manieth of its sign under its parent, from 1. */
  readonly place: number;
}

interface GrowingItem extends Item {
  readonly parent: GrowingItem | null;
  readonly children: GrowingItem[];
}

/** Every item in the order of the text; the tree is in `parent` and `children`. */
export function outlineOf(paragraphs: readonly Paragraph[]): readonly Item[] {
  const items: GrowingItem[] = [];
  let last: GrowingItem | null = null;
  for (const paragraph of paragraphs) {
    const marker: Marker | null = markerIn(paragraph, last);
    const parent: GrowingItem | null = marker === null ? parentOfPlain(last, paragraph) : parentOf(marker, last);
    const siblings: readonly Item[] = parent?.children ?? [];
    const item: GrowingItem = {
      paragraph,
      marker,
      text: paragraph.text.slice(marker?.length ?? 0).trim(),
      parent,
      children: [],
      place: placeAmong(siblings, marker),
    };
    parent?.children.push(item);
    items.push(item);
    if (marker !== null || (isHeading(item) && !isCapitals(paragraph.text))) last = item;
  }
  return items;
}

/** Counting from the last sibling keeps the work in proportion to the text. */
function placeAmong(siblings: readonly Item[], marker: Marker | null): number {
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const sibling = siblings[index];
    if (sibling !== undefined && (sibling.marker === null) === (marker === null)) return sibling.place + 1;
  }
  return 1;
}

/** "i)" behind "h)" is a letter, else a small Roman number; so are "v)" and "x)". */
function markerIn(paragraph: Paragraph, last: Item | null): Marker | null {
  const marker = readMarker(paragraph.text);
  if (marker === null || marker.kind !== 'letter' || !/^[ivx]$/.test(marker.label)) return marker;
  const openLetter = ancestors(last).find(
    (item) => item.marker?.kind === 'letter' || item.marker?.kind === 'bracketRoman',
  );
  if (openLetter?.marker?.kind === 'letter' && isNextLetter(openLetter.marker.label, marker.label)) return marker;
  return { ...marker, kind: 'bracketRoman' };
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const PLAIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function isNextLetter(before: string, letter: string): boolean {
  return [LETTERS, PLAIN_LETTERS].some((alphabet) => alphabet.indexOf(letter) === alphabet.indexOf(before) + 1);
}

const RANKS: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  roman: 1,
  article: 2,
  number: 3,
  subNumber: 4,
  ordinal: 8,
  letter: 8,
  bracketNumber: 8,
  bracketRoman: 8,
  bullet: 9,
};

function rankOf(marker: Marker): number {
  return RANKS[marker.kind] + (marker.kind === 'subNumber' ? Math.min(3, marker.label.split('.').length - 2) : 0);
}

/** The closest open item under which such a sign stands: of one kind they are brothers; among letters and bullets a new kind goes below. */
function parentOf(marker: Marker, last: GrowingItem | null): GrowingItem | null {
  const open = ancestors(last);
  const brother = open.find((item) => isBrother(item.marker, marker));
  if (brother !== undefined) return brother.parent;
  return (
    open.find((item) => (item.marker === null ? rankOf(marker) >= RANKS.letter : standsAbove(item.marker, marker))) ??
    null
  );
}

function isBrother(one: Marker | null, other: Marker): boolean {
  return (
    one !== null &&
    one.kind === other.kind &&
    (one.kind !== 'bullet' || one.label === other.label) &&
    rankOf(one) === rankOf(other)
  );
}

function standsAbove(upper: Marker, lower: Marker): boolean {
  return rankOf(upper) < rankOf(lower) || (rankOf(upper) === rankOf(lower) && rankOf(lower) >= RANKS.letter);
}

/** A paragraph without a sign goes under a heading that has not said its sentence yet, else beside the last item. */
function parentOfPlain(last: GrowingItem | null, paragraph: Paragraph): GrowingItem | null {
  if (last === null || isCapitals(paragraph.text)) return null;
  return isHeading(last) && last.marker !== null ? last : last.parent;
}

/** No sentence: nothing ends it, or a colon does. */
function isHeading(item: Item): boolean {
  return !/[.;!?…]["”)]*$/.test(item.text);
}

/** The item itself, its parent, and so on up; the depth of signs is bounded. */
export function ancestors<T extends { readonly parent: T | null }>(item: T | null): readonly T[] {
  const found: T[] = [];
  for (let next = item; next !== null; next = next.parent) found.push(next);
  return found;
}
