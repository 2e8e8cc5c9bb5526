// Tells headings from orders: a heading names units or a subject for what stands below it.

import { fold } from '../../../vietnamese/text.ts';
import type { Item } from '../outline/outline.ts';
import { wordsOf } from '../text/words.ts';
import { opensWithWork } from './opening.ts';
import type { Piece } from './pieces.ts';

const ANNOUNCES = /(?:sau|sau đây|dưới đây|gồm|cụ thể|trong đó|nội dung|việc|nhiệm vụ|giải pháp|như)\s*[:.]?$/;
const FEW_WORDS = 7;

/** An item above others that does not hold a task of its own. */
export function isHeading(item: Item, pieces: readonly Piece[], childOpensWork: (child: Item) => boolean): boolean {
  const first = pieces[0];
  if (first === undefined) return true;
  if (pieces.length > 1) return announcingPiece(item, pieces) !== null;
  if (item.children.length === 0) return first.isNameOnly || (item.marker === null && /:$/.test(item.text));
  if (first.isNameOnly) return true;
  if (/:$/.test(item.text)) {
    if (ANNOUNCES.test(fold(item.text).slice(-60)) || !hasWork(first)) return true;
    const working = item.children.filter(childOpensWork).length;
    return working * 2 >= item.children.length;
  }
  if (/[.;]$/.test(item.text)) return false;
  if (isShortTitle(first) && item.children.some(childOpensWork)) return true;
  return !hasWork(first) || ANNOUNCES.test(fold(item.text).slice(-60));
}

/** "Thực hiện Kế hoạch …, Sở đã …. Sở đề nghị các đơn vị thực hiện các nội dung sau:", "… yêu cầu UBND các xã:": behind praise and story the last sentence alone leads in. */
export function announcingPiece(item: Item, pieces: readonly Piece[]): Piece | null {
  const last = pieces[pieces.length - 1];
  if (last === undefined || item.marker !== null || !(/:$/.test(item.text) || last.isNameOnly)) return null;
  const before = pieces.slice(0, -1);
  const isBehindStory = before.every(
    (piece, index) => !piece.isExplicit && (piece.isAssessment || isGround(piece) || goesOnTelling(piece, index)),
  );
  return isBehindStory && (last.isNameOnly || ANNOUNCES.test(fold(last.text).slice(-60))) ? last : null;
}

/** "Qua kiểm tra, …. Cổng Dịch vụ công ghi nhận 1.204 hồ sơ quá hạn.": behind the first sentence of a story an undated one goes on with it. */
function goesOnTelling(piece: Piece, index: number): boolean {
  return index > 0 && piece.deadlines.main === null && !piece.opensWithWork;
}

/** "Triển khai Kế hoạch số 12/KH-UBND …; qua theo dõi, …": why, and how things stand. */
function isGround(piece: Piece): boolean {
  const opening = fold(piece.text.slice(0, 80));
  return (
    piece.units === null &&
    /^(?:thực hiện|triển khai|tiếp theo|căn cứ|trên cơ sở|theo|để|nhằm|qua|sau|ngày|vừa qua|dự báo|dự kiến|hiện) /.test(
      opening,
    )
  );
}

const MOST_TITLE_WORDS = 20;

/** "1. Cải cách thể chế" above bullets that say what to do. */
function isShortTitle(piece: Piece): boolean {
  return piece.units === null && piece.deadlines.main === null && wordsOf(piece.text).length <= MOST_TITLE_WORDS;
}

function hasWork(piece: Piece): boolean {
  const words = wordsOf(piece.text);
  return opensWithWork(words) || (piece.units !== null && words.length > FEW_WORDS);
}
