// The names by which a notice addresses its recipients: each stands there whole, with nothing behind it, however it is made.

import type { NoticeUnit } from '../notice.ts';
import { readMarker } from '../outline/marker.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { wordsOf } from '../text/words.ts';
import { GROUP_NOUNS, HEADS } from '../vocabulary/unitWords.ts';
import { boardUnits } from './boardUnits.ts';
import { readUnitList } from './readUnitList.ts';

const MOST_WORDS = 20;

/** Names whose end could not be told by their shape: "Các doanh nghiệp, hợp tác xã tham gia bình ổn thị trường". */
export function recipientUnits(recipients: readonly Paragraph[]): readonly NoticeUnit[] {
  return recipients.flatMap((paragraph) => {
    const marker = readMarker(paragraph.text);
    const name = paragraph.text.slice(marker?.length ?? 0).replace(/[\s;.,:]+$/, '');
    return marker?.kind === 'bullet' && isNameOfUnknownShape(name) ? [{ name }] : [];
  });
}

const NO_UNITS = boardUnits([]);

function isNameOfUnknownShape(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MOST_WORDS || /[:;()]/.test(name)) return false;
  const opensName = HEADS.lengthAt(words, 0) > 0 || (words[0]?.folded === 'các' && GROUP_NOUNS.lengthAt(words, 1) > 0);
  if (!opensName) return false;
  const list = readUnitList({ text: name, words }, 0, NO_UNITS, false);
  return list.units.length <= 1 && list.next < words.length;
}
