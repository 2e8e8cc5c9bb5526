// Lines that say something about the task above them: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …", "Sản phẩm: …".

import { matchesOf } from '../text/matches.ts';
import { wordsOf } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { readClosingBracket } from './closingBracket.ts';

export type Attribute =
  | { readonly kind: 'lead' | 'coordinating'; readonly units: readonly string[] }
  | { readonly kind: 'deadline'; readonly text: string }
  | { readonly kind: 'content' | 'other' };

const UNIT =
  '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|sở|ngành|địa phương|người|cá nhân|cán bộ|công chức)(?:, (?:cơ quan|đơn vị|địa phương))? )?';
const LABELS: readonly { readonly kind: Attribute['kind']; readonly pattern: string }[] = [
  {
    kind: 'lead',
    pattern: `${UNIT}(?:chủ trì|thực hiện|đầu mối|phụ trách|tham mưu|chịu trách nhiệm)(?: thực hiện| tham mưu| chính| triển khai)?`,
  },
  { kind: 'lead', pattern: 'phân công(?: thực hiện)?|trách nhiệm thực hiện' },
  { kind: 'coordinating', pattern: `${UNIT}phối hợp(?: thực hiện)?` },
  {
    kind: 'deadline',
    pattern:
      '(?:thời gian|thời hạn|tiến độ|hạn|lộ trình|thời điểm|hoàn thành)(?: hoàn thành| thực hiện| báo cáo| gửi| trình| xong| triển khai)*',
  },
  { kind: 'content', pattern: '(?:nội dung|nhiệm vụ|yêu cầu|mục tiêu)(?: công việc| thực hiện| nhiệm vụ| cụ thể)*' },
  {
    kind: 'other',
    pattern:
      '(?:sản phẩm|kết quả|kết quả đầu ra|kinh phí|nguồn kinh phí|ghi chú|địa điểm|hình thức|thành phần|số lượng|đối tượng)(?: đầu ra| dự kiến| hoàn thành| thực hiện| cần đạt)*',
  },
];
const LINE = LABELS.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`^(?:${pattern}) ?: ?`, 'iu') }));

/** Null where the text is no such line. */
export function readAttribute(text: string, board: BoardUnits): Attribute | null {
  for (const { kind, pattern } of LINE) {
    const label = pattern.exec(text.normalize('NFC'));
    if (label === null) continue;
    const value = text.slice(label[0].length);
    if (kind === 'deadline') return { kind, text: value };
    if (kind === 'other') return { kind };
    if (kind === 'content') return value === '' || opensWithUnits(value, board) ? null : { kind };
    const units = unitsIn(value, board);
    return units.length > 0 ? { kind, units } : null;
  }
  return null;
}

/** "Chủ trì: Phòng Kinh tế; phối hợp: Kho bạc; thời gian: Quý I": every label of a line that begins with one. */
export function attributesOf(text: string, board: BoardUnits): readonly Attribute[] {
  const first = readAttribute(text, board);
  const [, ...further] = text.split(/[;.] +/);
  return first === null ? [] : [first, ...further.flatMap((part) => readAttribute(part, board) ?? [])];
}

/** "Yêu cầu: UBND phường … trang trí đường phố": an order, and no line that describes one. */
function opensWithUnits(value: string, board: BoardUnits): boolean {
  return readUnitList({ text: value, words: wordsOf(value) }, 0, board, false).units.length > 0;
}

/** The units of a text that should hold nothing else; the text itself where their shape is unknown but it is short. */
export function unitsIn(value: string, board: BoardUnits): readonly string[] {
  const source = { text: value, words: wordsOf(value) };
  const list = readUnitList(source, 0, board, true);
  if (list.units.length > 0) return list.units;
  const whole = value.replace(/^[\s\-–.]+|[.;,\s]+$/g, '');
  return whole !== '' && source.words.length > 0 && source.words.length <= MOST_NAME_WORDS ? [whole] : [];
}

const MOST_NAME_WORDS = 12;

/** Labels inside a task's own text: "… (Chủ trì: Phòng Nội vụ; phối hợp: Công an xã)", "… Đơn vị thực hiện: Trạm Y tế." */
const INSIDE = LABELS.filter(({ kind }) => kind === 'lead' || kind === 'coordinating').map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`(?<=[.;,(] ?)(?:${pattern}) ?: ?`, 'giu'),
}));

export function attributesInside(
  text: string,
  board: BoardUnits,
): { readonly lead: readonly string[]; readonly coordinating: readonly string[] } {
  const found: Record<'lead' | 'coordinating', readonly string[]> = { lead: [], coordinating: [] };
  for (const { kind, pattern } of INSIDE) {
    for (const match of matchesOf(text, pattern)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + MOST_LETTERS);
      const list = readUnitList({ text: behind, words: wordsOf(behind) }, 0, board, true);
      if ((kind === 'lead' || kind === 'coordinating') && found[kind].length === 0) found[kind] = list.units;
    }
  }
  if (found.lead.length === 0) found.lead = unitsSaidInPassing(text, board);
  if (found.lead.length === 0) found.lead = readClosingBracket(text, board)?.units ?? [];
  return found;
}

const MOST_LETTERS = 300;

/** "(Phòng Nội vụ chủ trì)", "(giao Văn phòng thực hiện)", "… do Sở Y tế chủ trì". */
const OWNERS: readonly RegExp[] = [
  /\((?:giao |do )?([^()]{4,200}?) (?:chủ trì|thực hiện|tham mưu|phụ trách)/giu,
  /(?<=[-–.] ?)(\p{Lu}[^(),.;:]{3,120}?) (?:chủ trì|thực hiện|tham mưu|phụ trách)[.;]?$/gu,
  /(?<= )(?:giao|do) (\p{Lu}[^(),.;:]{3,120}?) (?:chủ trì|thực hiện|phụ trách)/gu,
];

function unitsSaidInPassing(text: string, board: BoardUnits): readonly string[] {
  for (const pattern of OWNERS) {
    for (const match of matchesOf(text, pattern)) {
      const inside = match[1] ?? '';
      const source = { text: inside, words: wordsOf(inside) };
      const list = readUnitList(source, 0, board, false);
      if (list.units.length > 0 && list.next >= source.words.length) return list.units;
    }
  }
  return [];
}
