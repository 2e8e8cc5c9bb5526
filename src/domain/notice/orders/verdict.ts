// Decides whether a piece of text is an order, may be one, or is none.

import { fold } from '../../../vietnamese/text.ts';
import type { Item } from '../outline/outline.ts';
import { isCapitals, startsUpperCase, type Word, wordsOf } from '../text/words.ts';
import { opensUnit } from '../units/nameParts.ts';
import { TELLS } from '../vocabulary/storyWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import type { Context } from './context.ts';
import { isIntroduced } from './opening.ts';
import type { Piece } from './pieces.ts';

const FEWEST_WORDS = 4;

/** `isDescribed`: lines below say who does it and by when. */
export function isOrder(piece: Piece, item: Item, above: Context, isDescribed: boolean): boolean {
  const words = wordsOf(piece.text);
  if (words.length < FEWEST_WORDS || isCapitals(piece.text) || /^\[\d+\]/.test(piece.text)) return false;
  if (isDescribed) return true;
  if (piece.isFarewell || piece.isNameOnly) return false;
  if (piece.isAssessment && !piece.isExplicit) return false;
  if (piece.units !== null && piece.units.length > 0) return true;
  if (above.units.length > 0 && above.isOfHeading) return !isBareSubject(item);
  if (DECIDES.test(piece.text) || isDecidedHere(piece, item)) return false;
  if (above.isOrdered && item.marker !== null && /[.;]$/.test(piece.text)) return !isBareSubject(item);
  if (piece.isExplicit || piece.opensWithWork)
    return item.marker !== null || piece.opensWithWork || piece.ordersWork || isLabelledWork(piece);
  if (item.marker !== null && isLabelledWork(piece)) return true;
  return item.marker !== null && isIntroduced(piece.text) && hasWorkBehindComma(piece);
}

/** "Thống nhất điều chỉnh …", "Dự thảo Nghị quyết: đồng ý nội dung" decide; nobody is given work. */
const DECIDES = /^(?:[^:]{1,160}: )?(?:thống nhất|đồng ý|nhất trí|chấp thuận|cơ bản) /i;

/** "Điều 1. Thành lập Tổ công tác …": the decision itself does it. */
function isDecidedHere(piece: Piece, item: Item): boolean {
  const decides =
    /^(?:thành lập|kiện toàn|phê duyệt|ban hành|công nhận|công bố|bổ nhiệm|điều động|cho phép|bãi bỏ|thay thế|sửa đổi|điều chỉnh|quy định) /i;
  return item.marker?.kind === 'article' && !piece.isExplicit && decides.test(piece.text);
}

/** "Về công tác tuyên truyền" says what it is about, not what to do. */
function isBareSubject(item: Item): boolean {
  const folded = fold(item.text.slice(0, 200));
  return /^(?:về|đối với) /.test(folded) && !/[:,]/.test(folded);
}

/** "Việc chấm điểm: triển khai sau khi có hướng dẫn": what it is about, then what to do. */
function isLabelledWork(piece: Piece): boolean {
  const words = wordsOf(piece.text.slice(0, 600));
  const work = words.findIndex((word) => word.gap === ':');
  return work > 0 && /^(?:việc|công tác|về|đối với) /i.test(piece.text) && VERBS.lengthAt(words, work) > 0;
}

function hasWorkBehindComma(piece: Piece): boolean {
  const words = wordsOf(piece.text.slice(0, 600));
  return words.some((word, index) => /[,:]/.test(word.gap) && VERBS.lengthAt(words, index) > 0);
}

/** Says an order word or a day, or begins with a unit's name and goes on with work; and is neither praise nor farewell: a person should look at it. */
export function mayBeOrder(piece: Piece): boolean {
  if (piece.isFarewell || piece.isAssessment || piece.isNameOnly || isCapitals(piece.text)) return false;
  const due = piece.deadlines.main;
  if (piece.isExplicit || (due?.on ?? due?.recurrence ?? null) !== null) return true;
  return namesUnitAndWork(piece);
}

const MOST_WORDS_OF_NAME = 40;
/** "Tổ hợp tác": what follows a name's first word may look like work. */
const FIRST_OF_NAME = 1;

/** "Tổ hợp tác Nam Sơn, Đồng Tiến vận động …": a name of unknown shape, and a verb of two syllables behind it before anything is told. */
function namesUnitAndWork(piece: Piece): boolean {
  const words = wordsOf(piece.text.slice(0, 300));
  const name = behindPeriod(words);
  if (!(opensUnit(words, name) || (name > 0 && words[name]?.folded === 'các')) || !/[.;]$/.test(piece.text))
    return false;
  const told = words.findIndex((_, index) => TELLS.lengthAt(words, index) > 0);
  const limit = Math.min(words.length, MOST_WORDS_OF_NAME, told < 0 ? words.length : told);
  return words.slice(0, limit).some((word, index) => {
    return index > name + FIRST_OF_NAME && !startsUpperCase(word) && VERBS.lengthAt(words, index) > 1;
  });
}

const MOST_WORDS_OF_PERIOD = 6;

/** "Năm 2026, | các phòng …": may begin a story as well as an order. */
function behindPeriod(words: readonly Word[]): number {
  if (!/^(?:năm|tháng|quý)$/.test(words[0]?.folded ?? '') || !/^(?:\d+|[ivx]+)/.test(words[1]?.folded ?? '')) return 0;
  const comma = words.slice(0, MOST_WORDS_OF_PERIOD).findIndex((word) => word.gap === ',');
  return Math.max(0, comma);
}
