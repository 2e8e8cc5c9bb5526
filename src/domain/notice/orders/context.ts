// What an item of the outline hands down to those below it: who works, by when, and whether it orders.

import type { Item } from '../outline/outline.ts';
import { NO_DEADLINES, type OrderDeadlines } from './deadlines.ts';
import type { Piece } from './pieces.ts';

export interface Context {
  readonly units: readonly string[];
  readonly coordinators: readonly string[];
  readonly deadlines: OrderDeadlines;
  /** False for the units that only the notice's lead-in names. */
  readonly isOfHeading: boolean;
  /** The words above give orders: "…, Chủ tịch UBND xã yêu cầu:". */
  readonly isOrdered: boolean;
}

export const NOTHING_KNOWN: Context = {
  units: [],
  coordinators: [],
  deadlines: NO_DEADLINES,
  isOfHeading: false,
  isOrdered: false,
};

/** `piece` is the one that speaks for the whole item; without it the item hands down what stands above. */
export function handedDown(piece: Piece | undefined, above: Context, item: Item): Context {
  if (piece === undefined) return above;
  const deadlines = /:$/.test(item.text) && piece.deadlines.main !== null ? piece.deadlines : above.deadlines;
  if (piece.units === null || piece.units.length === 0 || isSpeaker(piece, item)) return { ...above, deadlines };
  return { units: piece.units, coordinators: piece.coordinators, deadlines, isOfHeading: true, isOrdered: true };
}

/** "Chủ tịch UBND xã kết luận như sau:" names who speaks, not who works. */
function isSpeaker(piece: Piece, item: Item): boolean {
  const speaks =
    /(?:(?:kết luận|ý kiến|chỉ đạo|quyết định|thống nhất|ban hành)[^:]*|(?:yêu cầu|đề nghị|giao|phân công) ?):$/i;
  return item.marker === null && !piece.isExplicit && !piece.isNameOnly && speaks.test(item.text.slice(-200));
}
