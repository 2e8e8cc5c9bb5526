// Tells who speaks from who works: "Chủ tịch UBND tỉnh yêu cầu …", "… kết luận: …", "UBND tỉnh chỉ đạo …".

import { phraseBook, type Word } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { isNamePart, type UnitText } from '../units/foundUnit.ts';
import { opensUnit } from '../units/nameParts.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { ORDER_WORDS } from '../vocabulary/orderWords.ts';
import { DEPUTIES, LONE_TITLES } from '../vocabulary/unitWords.ts';

/** The word behind him who gives orders here; null where nobody does. */
export function speakerEnd(source: UnitText, index: number, board: BoardUnits): number | null {
  const { words } = source;
  const person = personEnd(words, index);
  if (person > index && words[person]?.gap === '' && /^(?:giao|yêu|phân|chỉ)$/.test(words[person]?.folded ?? ''))
    return person;
  const list = readUnitList(source, index, board, false);
  if (list.units.length > 0)
    return ISSUER.test(source.text.slice(words[index]?.start ?? 0).slice(0, 40)) ? list.next : null;
  const title = titleLength(words, index);
  const behind = paperEnd(words, index + title);
  return title > 0 && words[behind]?.gap === '' && ORDER_WORDS.lengthAt(words, behind) > 0 ? index + title : null;
}

/** Who is only called by name gives orders where "giao", "yêu cầu" follows; who "đề nghị" may be any citizen. */
function personEnd(words: readonly Word[], index: number): number {
  if (opensUnit(words, index)) return index;
  const first = index + (/^(?:ông|bà)$/.test(words[index]?.folded ?? '') ? 1 : 0);
  let next = first;
  while (next > index && next < index + MOST_WORDS_OF_PERSON && words[next]?.gap === '' && isNamePart(words[next]))
    next += 1;
  return next > first ? next : index;
}

const MOST_WORDS_OF_PERSON = 5;

/** "Thủ tướng", "Phó Chủ tịch": a title that speaks by itself. */
export function titleLength(words: readonly Word[], index: number): number {
  return Math.max(...[LONE_TITLES, DEPUTIES, HEADS_OF_GOVERNMENT].map((book) => book.lengthAt(words, index)));
}

const HEADS_OF_GOVERNMENT = phraseBook(['thủ tướng', 'thủ tướng chính phủ', 'chính phủ']);

const ISSUER =
  /^(?:Đồng chí |đồng chí )?(?:Chủ tịch|Phó Chủ tịch|Phó Thủ tướng|Thủ tướng|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Bộ trưởng|Bộ|Sở|Giám đốc|Thường trực|Ban Chỉ đạo|Văn phòng|Chính phủ|Hội đồng|Trưởng ban|Bí thư|Lãnh đạo|Phòng|Ban|Phó Bí thư|Phó Giám đốc|Phó Trưởng ban|Thứ trưởng|Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng|Tổng Giám đốc|Chủ nhiệm|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Tỉnh đoàn|LĐLĐ|Liên đoàn|Ủy ban|Cục|Chi cục|Tổng cục|Kho bạc|Bảo hiểm xã hội|Thành phố|TP)/;

const PAPERS = phraseBook(['có công điện', 'có văn bản', 'có công văn', 'có chỉ thị', 'có thông báo']);

/** "Thủ tướng Chính phủ | có công điện | yêu cầu …": by what he speaks. */
export function paperEnd(words: readonly Word[], index: number): number {
  return words[index]?.gap === '' ? index + PAPERS.lengthAt(words, index) : index;
}

const SPEAKS = phraseBook([
  'kết luận',
  'chỉ đạo',
  'có ý kiến',
  'cho ý kiến',
  'quyết định',
  'phát biểu',
  'nhấn mạnh',
  'nêu rõ',
  'lưu ý',
]);
const MOST_WORDS_OF_SPEECH = 9;

/** The word behind the colon of "kết luận:", "có ý kiến chỉ đạo như sau:". */
export function speechEnd(words: readonly Word[], index: number): number | null {
  if (words[index]?.gap !== '' || SPEAKS.lengthAt(words, index) === 0) return null;
  for (let next = index + 1; next < Math.min(words.length, index + MOST_WORDS_OF_SPEECH); next += 1) {
    const gap = words[next]?.gap ?? '';
    if (gap === ':') return next;
    if (gap !== '') return null;
  }
  return null;
}

/** Who signs the notice is never asked to work by it. */
const SIGNER = /^(?:Chủ tịch |Phó Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|TP)$/i;

/** "UBND tỉnh chỉ đạo Sở Xây dựng kiểm tra …"; in "UBND các xã chỉ đạo các thôn …" it is their own work. */
export function isDirected({ text, words }: UnitText, index: number, speaker: number, next: number): boolean {
  const isSaid = words[next]?.gap === '' && words[next]?.folded === 'chỉ' && words[next + 1]?.folded === 'đạo';
  return isSaid && SIGNER.test(text.slice(words[index]?.start ?? 0, words[speaker - 1]?.end ?? 0));
}
