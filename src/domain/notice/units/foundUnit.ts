// What reading the names of units gives: a name, and where it ends; a list of them.

import { capitalised } from '../../../vietnamese/inSentence.ts';
import { startsUpperCase, type Word } from '../text/words.ts';

export interface UnitText {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface FoundUnit {
  readonly name: string;
  /** Index of the first word behind it. */
  readonly next: number;
  /** "các sở", "thủ trưởng các phòng": many units at once. */
  readonly isGroup: boolean;
  /** A title governs it: "người đứng đầu các …, các …" is one. */
  readonly isTitled: boolean;
}

/** No notice names more in one list; what goes on so is no sentence. */
export const MOST_UNITS = 60;

/** Units named one after the other. */
export interface UnitList {
  readonly units: readonly string[];
  /** Index of the first word behind the list. */
  readonly next: number;
}

/** The unit whose name takes the words from `start` up to `next`. */
export function found(source: UnitText, start: number, next: number, isGroup: boolean): FoundUnit {
  const from = source.words[start]?.start ?? 0;
  const to = source.words[next - 1]?.end ?? from;
  return { name: capitalised(source.text.slice(from, to)), next, isGroup, isTitled: false };
}

/** Names are written with a capital; behind "giao", "đề nghị" small letters may open one. */
export function isOpening(word: Word | undefined, afterOrder: boolean): boolean {
  return word !== undefined && (afterOrder || startsUpperCase(word));
}

export function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && startsUpperCase(word) && !/\d/.test(word.raw);
}
