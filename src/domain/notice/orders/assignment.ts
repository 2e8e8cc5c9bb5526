// Finds to whom a sentence gives its work, at its beginning or behind its ground: "Trên cơ sở …, A tổ chức …".

import { phraseBook, type Word } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import type { UnitText } from '../units/foundUnit.ts';
import { opensUnit } from '../units/nameParts.ts';
import { courtesyLength } from '../units/readPerson.ts';
import { INTRODUCTION } from '../vocabulary/openings.ts';
import { CONNECTORS, ORDER_WORDS } from '../vocabulary/orderWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type Assignment, issuedOrderAt, orderAt, subjectAt } from './handover.ts';
import { titleLength } from './speaker.ts';

/** Null where the sentence names nobody at a place where work is given. */
export function findAssignment(source: UnitText, board: BoardUnits): Assignment | null {
  const { words } = source;
  const start = CONNECTORS.lengthAt(words, 0);
  const direct =
    conveyedOrder(source, board) ??
    orderAt(source, start, board) ??
    issuedOrderAt(source, start, board) ??
    subjectAt(source, start, board);
  if (direct !== null) return direct;
  return behindIntroduction(source, board);
}

/** "Trên cơ sở …, giao A …"; "Về việc …: A xử lý …"; "Riêng 03 hộ …, giao A …": looked for at every comma, colon and semicolon. */
function behindIntroduction(source: UnitText, board: BoardUnits): Assignment | null {
  const { words } = source;
  const opening: Opening = {
    isIntroduction: INTRODUCTION.test(source.text.slice(0, 80).toLowerCase()) && !isWork(words, 0),
    isWork: isWork(words, 0),
  };
  const limit = Math.min(words.length, MOST_INTRODUCTION_WORDS);
  for (let index = 1; index < limit; index += 1) {
    if (words[index]?.gap === '') {
      const spoken = spokenAt(source, index, board);
      if (spoken !== null) return spoken;
      continue;
    }
    if (opening.isIntroduction && beginsWork(words, index)) return null;
    const found = behindComma(source, index, board) ?? behindSign(source, index, opening, board);
    if (found !== null) return found;
  }
  return null;
}

interface Opening {
  /** The sentence begins with a ground or a limit. */
  readonly isIntroduction: boolean;
  /** It begins with work itself. */
  readonly isWork: boolean;
}

/** "Về kinh phí: bố trí …": work follows the colon at once, so nobody is named any more. */
function beginsWork(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const isSmall = word !== undefined && word.raw.charAt(0) === word.raw.charAt(0).toLowerCase();
  return isSmall && word.gap === ':' && isWork(words, index) && ORDER_WORDS.lengthAt(words, index) === 0;
}

/** "Thực hiện Công văn …, UBND tỉnh yêu cầu A …". */
function behindComma(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  if (!words[index]?.gap.includes(',')) return null;
  const spoken = spokenAt(source, index, board);
  if (spoken !== null || !mayBeSubject(words, index)) return spoken;
  const issued = issuedOrderAt(source, index, board);
  return issued !== null && issued.units.length > 0 ? issued : null;
}

/** "Kết luận phiên họp đồng chí Chủ tịch UBND xã yêu cầu A …": behind a courtesy no sign need stand before him who speaks. */
function spokenAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  const isCalled = courtesyLength(words, index) > 0 || (words[index]?.gap === ',' && titleLength(words, index) > 0);
  const issued = isCalled ? issuedOrderAt(source, index, board) : null;
  return issued !== null && issued.units.length > 0 ? issued : null;
}

/** "… truyền đạt ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh giao A …": who passes on an order is not asked to work by it. */
function conveyedOrder(source: UnitText, board: BoardUnits): Assignment | null {
  const { words } = source;
  const limit = Math.min(words.length, MOST_WORDS_TO_CONVEY);
  for (let index = 0; index < limit; index += 1) {
    const length = CONVEYS.lengthAt(words, index);
    const issued = length > 0 ? issuedOrderAt(source, index + length, board) : null;
    if (issued !== null && issued.units.length > 0) return issued;
  }
  return null;
}

const MOST_WORDS_TO_CONVEY = 60;
const CONVEYS = phraseBook(['truyền đạt ý kiến của', 'truyền đạt ý kiến chỉ đạo của', 'truyền đạt chỉ đạo của']);

function behindSign(source: UnitText, index: number, opening: Opening, board: BoardUnits): Assignment | null {
  const { words } = source;
  const gap = words[index]?.gap ?? '';
  const isShort = index <= (opening.isWork ? MOST_WORDS_OF_SUBJECT : MOST_LABEL_WORDS);
  const isLabelled = gap === ':' && isShort && (!opening.isWork || opensUnit(words, index));
  if (isLabelled && mayBeSubject(words, index)) {
    const labelled = subjectAt(source, index, board);
    if (labelled !== null) return labelled;
  }
  if (!/[:;]/.test(gap) && !(opening.isIntroduction && gap.includes(','))) return null;
  const at = index + CONNECTORS.lengthAt(words, index);
  const order = orderAt(source, at, board);
  const isGivenOver = opening.isIntroduction || isHandedOver(words, at) || (isLabelled && words[at]?.folded === 'đề');
  if (order !== null && order.units.length > 0 && isGivenOver) return order;
  if (!opening.isIntroduction || gap.includes(';') || !mayBeSubject(words, index)) return null;
  const subject = issuedOrderAt(source, index, board) ?? subjectAt(source, index, board);
  if (subject === null) return null;
  const isGiven = subject.isExplicit || gap.includes(':') || VERBS.lengthAt(words, subject.next) > 0;
  return isGiven ? subject : null;
}

const MOST_LABEL_WORDS = 20;
/** "Sản xuất vụ Đông Xuân: Phòng Kinh tế …": a subject, though it begins like work. */
const MOST_WORDS_OF_SUBJECT = 6;
/** Longer than any ground that a notice gives; what goes on so is no sentence. */
const MOST_INTRODUCTION_WORDS = 400;

/** "Theo dõi", "Thực hiện", "Từng bước": a verb although it begins like a ground. */
function isWork(words: readonly Word[], index: number): boolean {
  if (words[index]?.folded === 'căn' || saysWhen(words, index)) return false;
  return VERBS.lengthAt(words, index) > 0;
}

const TIMES = phraseBook(['hằng', 'hàng', 'mỗi', 'ngày', 'thứ', 'vào', 'trước', 'chậm nhất', 'cuối', 'đầu', 'quý']);

/** "Hằng tháng, các sở …", "Định kỳ ngày 20, các sở …": only the time stands before the comma. */
function saysWhen(words: readonly Word[], index: number): boolean {
  const isRegular = words[index]?.folded === 'định' && words[index + 1]?.folded === 'kỳ';
  const at = isRegular ? index + 2 : index;
  const isTime = isRegular ? TIMES.lengthAt(words, at) > 0 : /^(?:hằng|hàng|mỗi)$/.test(words[at]?.folded ?? '');
  return isTime;
}

function isHandedOver(words: readonly Word[], index: number): boolean {
  return /^(?:giao|yêu|phân|thống|đồng)$/.test(words[index]?.folded ?? '');
}

function mayBeSubject(words: readonly Word[], index: number): boolean {
  return opensUnit(words, index) || words[index]?.folded === 'các' || /^(?:UBND|VP|P)$/.test(words[index]?.raw ?? '');
}
