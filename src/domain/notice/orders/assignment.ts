// Finds to whom a sentence gives its work: "Giao A …", "A chủ trì …", "Trên cơ sở …, A tổ chức …", "Chủ tịch UBND yêu cầu A …".

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { opensUnit } from '../units/nameEnd.ts';
import type { UnitText } from '../units/readUnit.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { INTRODUCTION } from '../vocabulary/openings.ts';
import { AFTER_NAME, VERBS } from '../vocabulary/verbs.ts';

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

/** Words by which work is handed over. */
export const ORDER_WORDS = phraseBook([
  'giao',
  'giao cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao trách nhiệm',
  'đề nghị',
  'yêu cầu',
  'phân công',
  'thống nhất giao',
  'đồng ý giao',
  'nhất trí giao',
  'tiếp tục giao',
  'kính đề nghị',
  'trân trọng đề nghị',
  'ủy quyền cho',
  'ủy quyền',
  'đề nghị và giao',
  'giao và ủy quyền',
  'lưu ý',
  'chỉ đạo giao',
  'cũng yêu cầu',
  'cũng đề nghị',
  'chấp thuận giao',
  'yêu cầu và giao',
  'nghiêm túc yêu cầu',
  'điện yêu cầu',
]);

const CONNECTORS = phraseBook([
  'đồng thời',
  'ngoài ra',
  'riêng',
  'riêng đối với',
  'trong đó',
  'bên cạnh đó',
  'trước mắt',
  'theo đó',
  'do đó',
  'vì vậy',
  'song song đó',
  'mặt khác',
  'cùng với đó',
  'tiếp đó',
  'nay',
  'và',
  'đối với',
  'cụ thể',
  'trước hết',
  'từ nay đến cuối năm',
  'trong thời gian tới',
  'thời gian tới',
]);

/** Null where the sentence names nobody at a place where work is given. */
export function findAssignment(source: UnitText, board: BoardUnits): Assignment | null {
  const { words } = source;
  const start = CONNECTORS.lengthAt(words, 0);
  const direct =
    orderAt(source, start, board) ?? issuedOrderAt(source, start, board) ?? subjectAt(source, start, board);
  if (direct !== null) return direct;
  return behindIntroduction(source, board);
}

/** "Giao Phòng Nội vụ …", "Đề nghị: …". */
function orderAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const length = ORDER_WORDS.lengthAt(source.words, index);
  if (length === 0) return null;
  const list = readUnitList(source, index + length, board, true);
  if (list.units.length > 0) return { units: list.units, next: list.next, from: index, isExplicit: true };
  const name = unknownName(source, index + length);
  if (name !== null) return { units: [name.name], next: name.next, from: index, isExplicit: true };
  return { units: [], next: index + length, from: index, isExplicit: true };
}

const MOST_NAME_WORDS = 12;

/** Behind an order word a name of any shape counts where it begins with a capital and a verb follows: "Đề nghị Điện máy An Lạc hỗ trợ …". */
function unknownName(source: UnitText, index: number): { readonly name: string; readonly next: number } | null {
  const { words } = source;
  const first = words[index];
  if (first === undefined || first.gap !== '' || !startsUpperCase(first) || VERBS.lengthAt(words, index) > 0)
    return null;
  for (let next = index + 1; next < Math.min(words.length, index + MOST_NAME_WORDS); next += 1) {
    const word = words[next];
    if (word === undefined) return null;
    const ends = word.gap === ':' || (!startsUpperCase(word) && VERBS.lengthAt(words, next) > 0);
    if (ends) return { name: source.text.slice(first.start, words[next - 1]?.end ?? first.end), next };
    if (/[.;()]/.test(word.gap)) return null;
  }
  return null;
}

/** "Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ …": who speaks is not who works. */
function issuedOrderAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  const speaker = speakerEnd(source, index, board);
  if (speaker === null) return null;
  let next = speaker;
  while (/^(?:thống|nhất|cũng|đồng|ý|trân|trọng|tiếp|tục)$/.test(words[next]?.folded ?? '')) next += 1;
  if (!/^,?$/.test(words[next]?.gap ?? '') || ORDER_WORDS.lengthAt(words, next) === 0) return null;
  const order = orderAt(source, next, board);
  return order === null ? null : { ...order, from: index };
}

function speakerEnd(source: UnitText, index: number, board: BoardUnits): number | null {
  const { words } = source;
  const list = readUnitList(source, index, board, false);
  return list.units.length > 0 && ISSUER.test(source.text.slice(words[index]?.start ?? 0).slice(0, 40))
    ? list.next
    : null;
}

const ISSUER =
  /^(?:Đồng chí |đồng chí )?(?:Chủ tịch|Phó Chủ tịch|Phó Thủ tướng|Thủ tướng|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Bộ trưởng|Bộ|Sở|Giám đốc|Thường trực|Ban Chỉ đạo|Văn phòng|Chính phủ|Hội đồng|Trưởng ban|Bí thư|Lãnh đạo|Phòng|Ban)/;

/** "Phòng Nội vụ hướng dẫn …", "UBND các xã: …", "Sở Tài chính, trong phạm vi …, bố trí …". */
function subjectAt(source: UnitText, index: number, board: BoardUnits): Assignment | null {
  const { words } = source;
  const list = readUnitList(source, index, board, index > 0 && words[index]?.gap !== ':');
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

const TELLS = /^(?:đã|đang|chưa|vẫn|còn|được|bị|cũng)$/;

/** A subject is given work by a verb, by a colon, or by the end of a heading; "đã", "đang" tell a story. */
export function givesWork(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (word.gap.includes(':')) return true;
  if (/[;(.]/.test(word.gap)) return false;
  if (TELLS.test(word.folded) && words[index + 1]?.folded !== 'giao' && words[index + 1]?.folded !== 'phân')
    return false;
  if (startsUpperCase(word)) return false;
  return VERBS.lengthAt(words, index) > 0 || AFTER_NAME.lengthAt(words, index) > 0;
}

/** "Trên cơ sở …, giao A …"; "Về việc …: A xử lý …"; "Riêng 03 hộ …, giao A …". */
function behindIntroduction(source: UnitText, board: BoardUnits): Assignment | null {
  const { words } = source;
  const isIntroduction = INTRODUCTION.test(source.text.slice(0, 80).toLowerCase()) && !isWork(words, 0);
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.gap === '') continue;
    if (
      isIntroduction &&
      word.gap === ':' &&
      !startsUpperCase(word) &&
      isWork(words, index) &&
      ORDER_WORDS.lengthAt(words, index) === 0
    )
      return null;
    if (word.gap.includes(',') && mayBeSubject(words, index)) {
      const issued = issuedOrderAt(source, index, board);
      if (issued !== null && issued.units.length > 0) return issued;
    }
    if (word.gap === ':' && index <= MOST_LABEL_WORDS && !isWork(words, 0) && mayBeSubject(words, index)) {
      const labelled = subjectAt(source, index, board);
      if (labelled !== null) return labelled;
    }
    const isBreak = /[:;]/.test(word.gap) || (isIntroduction && word.gap.includes(','));
    if (!isBreak) continue;
    const at = index + CONNECTORS.lengthAt(words, index);
    const order = ORDER_WORDS.lengthAt(words, at) > 0 ? orderAt(source, at, board) : null;
    if (order !== null && order.units.length > 0 && (isIntroduction || isHandedOver(words, at))) return order;
    if (isIntroduction && !/;/.test(word.gap) && mayBeSubject(words, index)) {
      const subject = issuedOrderAt(source, index, board) ?? subjectAt(source, index, board);
      if (subject !== null && (subject.isExplicit || word.gap.includes(':') || VERBS.lengthAt(words, subject.next) > 0))
        return subject;
    }
  }
  return null;
}

const MOST_LABEL_WORDS = 20;

/** "Theo dõi", "Thực hiện", "Từng bước": a verb although it begins like a ground. */
function isWork(words: readonly Word[], index: number): boolean {
  return VERBS.lengthAt(words, index) > 0 && words[index]?.folded !== 'căn';
}

function isHandedOver(words: readonly Word[], index: number): boolean {
  return /^(?:giao|yêu|phân|thống|đồng)$/.test(words[index]?.folded ?? '');
}

function mayBeSubject(words: readonly Word[], index: number): boolean {
  return opensUnit(words, index) || words[index]?.folded === 'các' || /^(?:UBND|VP|P)$/.test(words[index]?.raw ?? '');
}
