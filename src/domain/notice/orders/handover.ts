// Reads, at one place of a sentence, to whom work is given: "giao A …", "Chủ tịch UBND yêu cầu A …", "A rà soát …".

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { isNamePart, type UnitText } from '../units/foundUnit.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { ORDER_WORDS } from '../vocabulary/orderWords.ts';
import { TELLS, URGES } from '../vocabulary/storyWords.ts';
import { AFTER_NAME, VERBS } from '../vocabulary/verbs.ts';
import { isDirected, paperEnd, speakerEnd, speechEnd } from './speaker.ts';

export interface Assignment {
  /** Empty where an order names nobody: "Yêu cầu khẩn trương …". */
  readonly units: readonly string[];
  /** Index of the first word that says what is to be done. */
  readonly next: number;
  /** Index of the word at which the order begins. */
  readonly from: number;
  /** An order word ("giao", "đề nghị") was said. */
  readonly isExplicit: boolean;
}

/** "Giao Phòng Nội vụ …", "Đề nghị: …", "Chuyển Công an xã xác minh …". */
export function orderAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const length = ORDER_WORDS.lengthAt(source.words, index);
  if (length === 0) return passedOnAt(source, index, board);
  const list = readUnitList(source, index + length, board, true);
  if (list.units.length > 0) return { units: list.units, next: list.next, from: index, isExplicit: true };
  const name = unknownName(source, index + length);
  if (name !== null) return { units: [name.name], next: name.next, from: index, isExplicit: true };
  if (VERBS.lengthAt(source.words, index) > length) return null; // "giao nộp hồ sơ", "giao ban" are work themselves
  return { units: [], next: index + length, from: index, isExplicit: true };
}

/** "Chuyển Công an xã | xác minh": what is passed on is to be worked on; not "chuyển Công an xã | hồ sơ". */
function passedOnAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  if (words[index]?.folded !== 'chuyển' || words[index + 1]?.gap !== '') return null;
  const list = readUnitList(source, index + 1, board, false);
  const isWork = list.units.length > 0 && VERBS.lengthAt(words, list.next) > 0;
  return isWork ? { units: list.units, next: list.next, from: index, isExplicit: true } : null;
}

const MOST_NAME_WORDS = 12;

/** Behind an order word a name of any shape counts where it begins with a capital and a verb follows: "Đề nghị Điện máy An Lạc hỗ trợ …". */
function unknownName(source: UnitText, index: number): { readonly name: string; readonly next: number } | null {
  const { words } = source;
  const first = words[index];
  if (first === undefined || first.gap !== '' || !isNamePart(first) || VERBS.lengthAt(words, index) > 0) return null;
  for (let next = index + 1; next < Math.min(words.length, index + MOST_NAME_WORDS); next += 1) {
    const word = words[next];
    if (word === undefined) return null;
    const ends = word.gap === ':' || (!startsUpperCase(word) && VERBS.lengthAt(words, next) > 0);
    if (ends) return { name: source.text.slice(first.start, words[next - 1]?.end ?? first.end), next };
    if (/[.;()]/.test(word.gap)) return null;
  }
  return null;
}

/** "Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ …", "Chủ tịch UBND tỉnh kết luận: Sở Nội vụ …": who speaks is not who works. */
export function issuedOrderAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  const speaker = speakerEnd(source, index, board);
  if (speaker === null) return null;
  const said = speechEnd(words, speaker);
  if (said !== null) return orderAt(source, said, board) ?? subjectAt(source, said, board, true);
  let next = paperEnd(words, speaker);
  while (/^(?:thống|nhất|cũng|đồng|ý|trân|trọng|tiếp|tục)$/.test(words[next]?.folded ?? '')) next += 1;
  if (isDirected(source, index, speaker, next)) return directedAt(source, index, next, board);
  const reminded = remindedAt(source, index, next, board);
  if (reminded !== null) return reminded;
  if (!/^,?$/.test(words[next]?.gap ?? '') || ORDER_WORDS.lengthAt(words, next) === 0) return null;
  const order = orderAt(source, next, board);
  return order === null ? null : { ...order, from: index };
}

/** "UBND tỉnh chỉ đạo Sở Xây dựng kiểm tra …". */
function directedAt(source: UnitText, from: number, next: number, board: BoardUnits): Assignment | null {
  const list = readUnitList(source, next + 2, board, true);
  const isWork = list.units.length > 0 && VERBS.lengthAt(source.words, list.next) > 0;
  return isWork ? { units: list.units, next: list.next, from, isExplicit: true } : null;
}

const REMINDS = phraseBook(['nhắc nhở', 'phê bình', 'nghiêm khắc phê bình']);

/** "Chủ tịch UBND tỉnh nhắc nhở UBND các xã … và yêu cầu: …": who is reminded works. */
function remindedAt(source: UnitText, from: number, next: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  const length = words[next]?.gap === '' ? REMINDS.lengthAt(words, next) : 0;
  if (length === 0) return null;
  const list = readUnitList(source, next + length, board, true);
  const order = words[list.next]?.folded === 'và' ? list.next + 1 : list.next;
  const ordered = ORDER_WORDS.lengthAt(words, order);
  if (list.units.length === 0 || ordered === 0) return null;
  return { units: list.units, next: order + ordered, from, isExplicit: true };
}

/** "Phòng Nội vụ hướng dẫn …", "UBND các xã: …", "Sở Tài chính, trong phạm vi …, bố trí …". */
export function subjectAt(
  source: UnitText,
  index: number,
  board: BoardUnits,
  isBehindSpeech = false,
): Assignment | null {
  const { words } = source;
  const isGroup = words[index]?.folded === 'các';
  const mayBeSmall = isBehindSpeech || isGroup || (index > 0 && words[index]?.gap !== ':');
  const list = readUnitList(source, index, board, mayBeSmall);
  if (list.units.length === 0) return null;
  const next = stepOverApposition(words, list.next);
  if (!givesWork(words, next)) return null;
  return { units: list.units, next, from: index, isExplicit: false };
}

/** "Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo đôn đốc …": what stands between dash and verb only describes. */
function stepOverApposition(words: readonly Word[], index: number): number {
  if (words[index]?.gap !== '-') return index;
  for (let next = index + 1; next < Math.min(words.length, index + 16); next += 1) {
    const word = words[next];
    if (
      word !== undefined &&
      !startsUpperCase(word) &&
      VERBS.lengthAt(words, next) > 0 &&
      !/^(?:thường)$/.test(word.folded)
    )
      return next;
  }
  return index;
}

/** A subject is given work by a verb, by a colon, or by the end of a heading; "đã", "đang" tell a story. */
function givesWork(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (word.gap.includes(':')) return true;
  if (/[;(.]/.test(word.gap)) return false;
  const told = index + (word.folded === 'cũng' ? 1 : 0);
  if (TELLS.lengthAt(words, index) > 0 && !/^(?:giao|phân)$/.test(words[told + 1]?.folded ?? ''))
    return urgesBehindComma(words, index);
  if (startsUpperCase(word)) return false;
  return VERBS.lengthAt(words, index) > 0 || AFTER_NAME.lengthAt(words, index) > 0 || mayBeWork(words, index);
}

const MOST_WORDS_OF_FAULT = 20;
const FAULT = /^(?:còn|chưa|được|bị|có)$/;

/** "… còn nợ 12 dịch vụ, khẩn trương …", "… có tỷ lệ trễ hạn trên 5% kiểm điểm …": what is wrong is said first, the work stands behind a comma or the figure. */
function urgesBehindComma(words: readonly Word[], index: number): boolean {
  if (!FAULT.test(words[index]?.folded ?? '')) return false;
  const limit = Math.min(words.length, index + MOST_WORDS_OF_FAULT);
  for (let next = index + 1; next < limit; next += 1) {
    if (/[.;:]/.test(words[next]?.gap ?? '')) return false;
    if (/^%?,$|^%$/.test(words[next]?.gap ?? '')) return URGES.lengthAt(words, next) > 0;
  }
  return false;
}

/** Small words that go on describing what stands before them. */
const LINKS =
  /^(?:của|thuộc|và|hoặc|hay|các|những|này|đó|ấy|trên|dưới|nêu|nói|khác|ở|bằng|nhưng|song|nên|mới|xin|vừa|cơ)$/;
const FEWEST_WORDS_OF_WORK = 2;

/** Behind a whole name a small word of no list is taken for the verb: verbs are written small, and the parts of names are known better than verbs. */
function mayBeWork(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^\)?$/.test(word.gap) || LINKS.test(word.folded)) return false;
  return words.length - index >= FEWEST_WORDS_OF_WORK;
}
