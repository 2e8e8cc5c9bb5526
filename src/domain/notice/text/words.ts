// A text as a row of words with what stands between them, so that names and verbs can be looked up word by word.

import { fold } from '../../../vietnamese/text.ts';
import { matchesOf } from './matches.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
  /** What stands between the word before and this one, without spaces: "," "(" "-" or "". Dashes of every kind are "-". */
  readonly gap: string;
}

/** Letters and digits, with the joints inside a word: "TC-KH", "HĐND&UBND", "01/12", "5,5"; "UBND/Phòng Kinh tế" are two offices. */
const WORD =
  /[\p{L}\p{N}]+(?:[/&](?!(?:Sở|Phòng|Ban|Bộ|Cục|Chi cục|Văn phòng|Trung tâm|Công an|Trạm|Hội|Đoàn|Thanh tra|Ủy ban|Uỷ ban|Chủ tịch) )[\p{L}\p{N}]+|(?<=[\p{Lu}\d])-(?=[\p{Lu}\d])[\p{L}\p{N}]+|(?<=\d)[.,](?=\d)\d+)*/gu;
const DOTTED_SHORT_FORMS = /^(?:P|TP|TX|TT|T|Q|H|X|Đ|BQL|VP)$/;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of matchesOf(text, WORD)) {
    const between = text
      .slice(end, match.index)
      .replace(/\s+/g, '')
      .replace(/[‐‑‒–—−]/g, '-');
    const before = words[words.length - 1];
    const gap = between === '.' && before !== undefined && DOTTED_SHORT_FORMS.test(before.raw) ? '' : between;
    end = match.index + match[0].length;
    words.push({ start: match.index, end, raw: match[0], folded: fold(match[0]), gap });
  }
  return words;
}

/** Digits count as capitals: "Tổ 3", "Ban Chỉ đạo 751". */
export function startsUpperCase(word: Word): boolean {
  const first = word.raw.charAt(0);
  return first !== first.toLowerCase() || /\d/.test(first);
}

/** A title or a signature. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** Phrases to look up at a word; of two that fit the longer one counts. */
export interface PhraseBook {
  /** How many words, from `index` on, make up a phrase of the book; 0 where none does. */
  readonly lengthAt: (words: readonly Word[], index: number) => number;
}

/** "giao | phân công" -> "giao", "phân công": how the lists of words are written. */
export function phrasesIn(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

/** The phrases are taken apart at the first look-up: a run that reads no notice loads all these books, too. */
export function phraseBook(phrases: readonly string[]): PhraseBook {
  let known: PhrasesByFirst | null = null;
  return {
    lengthAt: (words, index) => {
      known ??= byFirstWord(phrases);
      const candidates = known.get(words[index]?.folded ?? '') ?? [];
      return (
        candidates.find((parts) => parts.every((part, step) => fits(words[index + step], part, step)))?.length ?? 0
      );
    },
  };
}

/** The phrases by their first word, the longest first. */
type PhrasesByFirst = ReadonlyMap<string, readonly (readonly Word[])[]>;

function byFirstWord(phrases: readonly string[]): PhrasesByFirst {
  const byFirst = new Map<string, (readonly Word[])[]>();
  for (const phrase of phrases) {
    const parts = wordsOf(phrase);
    const first = parts[0]?.folded ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const known of byFirst.values()) known.sort((one, other) => other.length - one.length);
  return byFirst;
}

function fits(word: Word | undefined, part: Word, step: number): boolean {
  return word !== undefined && word.folded === part.folded && (step === 0 || word.gap === part.gap);
}
