// Walks through the outline and drafts a task for each order, with the units and dates that its headings hand down.

import { ancestors, type Item } from '../outline/outline.ts';
import { isAmongAims, isSectionWithoutWork, opensWorkAgain } from '../outline/sections.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { type Attribute, attributesOf, readAttribute } from './attributes.ts';
import { type Context, handedDown, NOTHING_KNOWN } from './context.ts';
import { NO_DEADLINES } from './deadlines.ts';
import { announcingPiece, isHeading } from './headings.ts';
import { goesOnOrdering, opensWithWork } from './opening.ts';
import { type Piece, type PieceReader, piecesOf } from './pieces.ts';
import { isOrder, mayBeOrder } from './verdict.ts';

export interface Draft {
  readonly item: Item;
  readonly piece: Piece;
  readonly context: Context;
  /** Items below it that only list what it is about, and are a part of it. */
  readonly absorbed: readonly Item[];
  readonly attributes: readonly Attribute[];
}

export interface Drafts {
  readonly orders: readonly Draft[];
  readonly unplaced: readonly Draft[];
}

interface GrowingDraft extends Draft {
  readonly attributes: Attribute[];
}

export function draftOrders(items: readonly Item[], reader: PieceReader): Drafts {
  const orders: GrowingDraft[] = [];
  const unplaced: Draft[] = [];
  const contexts = new Map<Item, Context>();
  const left = new Set<Item>();
  let general = NOTHING_KNOWN;

  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const upper = goesOn(item, before) ? before : item.parent;
    const above = (upper ? contexts.get(upper) : undefined) ?? general;
    contexts.set(item, above);
    if (left.has(item) || isInLeftSection(item, left, reader) || isSectionWithoutWork(item)) {
      left.add(item);
      continue;
    }
    const attributes = item.children.length === 0 ? attributesOf(item.text, reader.board) : [];
    if (attributes.length > 0) {
      for (const attribute of attributes) describe(orders, item, attribute);
      continue;
    }
    if (isSubtitle(item, before)) continue;
    const pieces = piecesOf(item.text, item.marker !== null && item.marker.kind !== 'bullet', reader);
    const isDescribed = hasDescription(item, reader);
    if (
      !isDescribed &&
      isHeading(
        item,
        pieces,
        (child) => opensOrder(child, reader) || child.children.some((below) => opensOrder(below, reader)),
      )
    ) {
      const announcing = announcingPiece(item, pieces) ?? pieces[0];
      const handed = handedDown(announcing && withAnnouncedDeadlines(announcing, item, reader), above, item);
      contexts.set(item, handed);
      if (item.parent === null && item.marker === null && pieces.some((piece) => piece.isExplicit))
        general = { ...handed, isOfHeading: false, isOrdered: true };
      continue;
    }
    const leadIn = trailingLeadIn(pieces);
    const isListed = leadIn === null && /:$/.test(item.text);
    const absorbed = isDescribed ? contentBelow(item, reader) : isListed ? item.children : [];
    for (const child of absorbed) left.add(child);
    const isTitled = isTitle(item, index, items.length, pieces);
    const accepted = isTitled ? [] : pieces.filter((piece) => isOrder(piece, item, above, isDescribed));
    orders.push(...accepted.map((piece) => ({ item, piece, context: above, absorbed, attributes: [] })));
    if (accepted.length === 0) {
      const doubtful = pieces.filter((piece) => (isTitled ? piece.opensWithWork : mayBeOrder(piece)));
      unplaced.push(...doubtful.map((piece) => ({ item, piece, context: above, absorbed, attributes: [] })));
    }
    const last = leadIn ?? accepted[accepted.length - 1];
    if (last !== undefined) contexts.set(item, { ...handedDown(last, above, item), deadlines: NO_DEADLINES });
    if (leadIn !== null && item.parent === null && item.marker === null)
      general = { ...handedDown(leadIn, above, item), isOfHeading: false };
  }
  return { orders, unplaced };
}

/** "Chủ tịch yêu cầu UBND các xã …" | "Đồng thời, xác định …": paragraphs of plain text, the second of which names nobody. */
function goesOn(item: Item, before: Item | undefined): boolean {
  const arePlain = item.marker === null && item.parent === null && before?.marker === null && before.parent === null;
  return arePlain && goesOnOrdering(wordsOf(item.text.slice(0, 300)));
}

/** "Phòng Kinh tế gửi số liệu. Giao Phòng Nội vụ:": behind an order the units of those that stand below. */
function trailingLeadIn(pieces: readonly Piece[]): Piece | null {
  const last = pieces[pieces.length - 1];
  return last !== undefined && pieces.length > 1 && last.isNameOnly && last.isExplicit ? last : null;
}

/** "KẾ HOẠCH", and below it what it is about: "Khắc phục các tiêu chí mất điểm". */
function isSubtitle(item: Item, before: Item | undefined): boolean {
  return (
    item.marker === null &&
    before?.marker === null &&
    KIND_OF_PAPER.test(before.paragraph.text) &&
    !/[.:;!]["”)]*$/.test(item.text)
  );
}

const MOST_LETTERS_OF_TITLE = 160;

/** "Treo cờ Tổ quốc và nghỉ Tết Dương lịch" above an article: names nobody and no day, and nothing ends it. */
function isTitle(item: Item, index: number, count: number, pieces: readonly Piece[]): boolean {
  if (index > 0 || count === 1 || item.marker !== null || item.text.length > MOST_LETTERS_OF_TITLE) return false;
  const saysNothing = pieces.every(
    (piece) => piece.units === null && !piece.isExplicit && piece.deadlines.main === null,
  );
  return saysNothing && !/[.:;!?…]["”)]*$/.test(item.text);
}

const KIND_OF_PAPER =
  /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|THÔNG BÁO|CHỈ THỊ|CÔNG ĐIỆN|KẾT LUẬN|PHỤ LỤC|DANH MỤC|BẢNG PHÂN CÔNG)(?: [IVX\d]{1,4})?$/;

/** Below "Đánh giá", "Tình hình" nothing is ordered, but for a heading of work and for words that hand work over. */
function isInLeftSection(item: Item, left: ReadonlySet<Item>, reader: PieceReader): boolean {
  if (item.parent === null || !left.has(item.parent)) return false;
  return isAmongAims(item) || !(opensWorkAgain(item) || handsOver(item, reader));
}

function handsOver(item: Item, reader: PieceReader): boolean {
  const text = item.text.slice(0, 300);
  if (!/^(?:Giao|Phân công|Yêu cầu|Đề nghị) /.test(text)) return false;
  return piecesOf(text, false, reader).some((piece) => piece.isExplicit && (piece.units ?? []).length > 0);
}

/** "Dự báo mưa đến hết ngày 08/10. Chủ tịch UBND tỉnh yêu cầu:": the last sentence alone sets the limit of what stands below. */
function withAnnouncedDeadlines(piece: Piece, item: Item, reader: PieceReader): Piece {
  const sentences = sentencesOf(piece.text);
  const last = sentences[sentences.length - 1];
  if (item.marker !== null || last === undefined || sentences.length < 2) return piece;
  return { ...piece, deadlines: reader.deadlines(last.text) };
}

/** Lines below say who does it or by when, and nothing below is an order of its own: "1. Tập huấn", "- Chủ trì: …", "- Thời gian: …". */
function hasDescription(item: Item, reader: PieceReader): boolean {
  const kinds = item.children.map(
    (child) => readAttribute(child.text, reader.board)?.kind ?? (child.marker === null ? 'plain' : 'order'),
  );
  return kinds.some((kind) => kind === 'lead' || kind === 'deadline') && !kinds.includes('order');
}

function contentBelow(item: Item, reader: PieceReader): readonly Item[] {
  return item.children.filter((child) => {
    const attribute = readAttribute(child.text, reader.board);
    return attribute === null || attribute.kind === 'content';
  });
}

/** The line belongs to the tasks of the item above it, else to those of its brothers that lack it, else to the last one. */
function describe(orders: readonly GrowingDraft[], item: Item, attribute: Attribute): void {
  const last = orders[orders.length - 1];
  if (last === undefined) return;
  const above = ancestors(item.parent);
  const recent = orders.slice(-MOST_BROTHERS);
  const owners = recent.filter((draft) => draft.item === item.parent);
  const brothers = recent.filter(
    (draft) => draft.item.parent === item.parent && item.marker?.kind === draft.item.marker?.kind,
  );
  const described =
    owners.length > 0
      ? owners
      : brothers.length > 0
        ? brothers
        : above.includes(last.item) || item.marker === null
          ? [last]
          : [];
  for (const draft of described) {
    if (!draft.attributes.some((known) => known.kind === attribute.kind)) draft.attributes.push(attribute);
  }
}

const MOST_BROTHERS = 12;

function opensOrder(item: Item, reader: PieceReader): boolean {
  const words = wordsOf(item.text.slice(0, 300));
  if (opensWithWork(words)) return true;
  return piecesOf(item.text.slice(0, 300), false, reader).some((piece) => piece.units !== null || piece.isExplicit);
}
