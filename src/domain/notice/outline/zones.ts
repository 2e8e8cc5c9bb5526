// Parts a notice into what stands before its orders, the orders, and recipients and signatures behind them.

import { fold } from '../../../vietnamese/text.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isCapitals } from '../text/words.ts';
import { MINUTES } from './documentHead.ts';
import { type MarkerKind, readMarker } from './marker.ts';

export interface Zones {
  /** Letterhead, recipients, grounds, the story of the meeting. */
  readonly before: readonly Paragraph[];
  /** To whom the notice is sent, one paragraph each, and the words that say so. */
  readonly recipients: readonly Paragraph[];
  /** From the words that lead to the orders on; appendices included, recipients and signatures left out. */
  readonly body: readonly Paragraph[];
}

/** Minutes tell who said what; only what the chair concludes is ordered. -1 where the text is no such thing. */
function conclusionOfMinutes(paragraphs: readonly Paragraph[]): number {
  const isMinutes = paragraphs.slice(0, MOST_LINES_OF_HEAD).some((paragraph) => MINUTES.test(paragraph.text));
  return isMinutes ? paragraphs.findIndex(opensConclusion) : -1;
}

const MOST_LINES_OF_HEAD = 15;

/** "IV. KẾT LUẬN CỦA CHỦ TRÌ", "3. Ý kiến kết luận của Chủ tịch UBND xã". */
function opensConclusion(paragraph: Paragraph): boolean {
  const title = fold(paragraph.text.slice(readMarker(paragraph.text)?.length ?? 0));
  return beginsSection(paragraph) && title.length < 120 && /^(?:phần |ý kiến )?kết luận/.test(title);
}

type Zone = 'before' | 'recipients' | 'body' | 'after';

/** `isTabled`: a table holds the orders, so a text in which none begin is all letterhead. */
export function zonesOf(paragraphs: readonly Paragraph[], isTabled = false): Zones {
  const conclusion = conclusionOfMinutes(paragraphs);
  if (conclusion > 0) {
    const concluded = zonesOf(paragraphs.slice(conclusion), isTabled);
    return { ...concluded, before: [...paragraphs.slice(0, conclusion), ...concluded.before] };
  }
  const leadIn = paragraphs.findIndex(isLeadIn);
  const before: Paragraph[] = [];
  const recipients: Paragraph[] = [];
  const body: Paragraph[] = [];
  let zone: Zone = 'before';
  paragraphs.forEach((paragraph, index) => {
    zone = zoneBehind(zone, paragraph, index === leadIn, leadIn >= 0 && index < leadIn);
    if (zone === 'body') body.push(paragraph);
    else if (zone !== 'after') before.push(paragraph);
    if (zone === 'recipients') recipients.push(paragraph);
  });
  return body.length > 0 || isTabled ? { before, recipients, body } : { before: [], recipients: [], body: paragraphs };
}

function zoneBehind(zone: Zone, paragraph: Paragraph, isLeadInHere: boolean, isLeadInAhead: boolean): Zone {
  const folded = fold(paragraph.text);
  if (SENT_TO.test(folded)) return zone === 'body' ? 'after' : 'recipients';
  if (isLeadInHere) return 'body';
  switch (zone) {
    case 'before':
      return zoneBefore(paragraph, folded, isLeadInAhead);
    case 'recipients':
      return isRecipient(paragraph) ? 'recipients' : zoneBefore(paragraph, folded, isLeadInAhead);
    case 'body':
      return SENDER.test(paragraph.text) ? 'after' : 'body';
    case 'after':
      return APPENDIX.test(paragraph.text) ? 'body' : 'after';
  }
}

function zoneBefore(paragraph: Paragraph, folded: string, isLeadInAhead: boolean): Zone {
  if (beginsSection(paragraph)) return 'body';
  return !isLeadInAhead && beginsOrders(paragraph, folded) ? 'body' : 'before';
}

/** "Kính gửi:", "Thủ tướng Chính phủ điện:", "Nơi nhận:". */
const SENT_TO = /^(?:kính gửi|nơi nhận|nơi gửi)(?: ?:|$)|^[^.:]{0,80} điện ?:$/;
const SENDER =
  /^(?:T\/?M|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|NGƯỜI KÝ|THỦ TRƯỞNG)(?: |$)(?!\p{Ll})(?=\P{Ll}*$)/u;
const APPENDIX = /^(?:PHỤ LỤC|DANH MỤC|BIỂU|BẢNG|PHÂN CÔNG|NHIỆM VỤ|KẾ HOẠCH|Phụ lục|STT|TT\t)/;
const LEADS_IN =
  /(?:như sau|sau đây|dưới đây|yêu cầu|đề nghị|chỉ đạo|kết luận|giao|nhiệm vụ|nội dung|giải pháp)[^.:]{0,160}:$/;

/** A sentence without a sign that ends in a colon and announces orders: "…, Chủ tịch UBND huyện yêu cầu:". */
function isLeadIn(paragraph: Paragraph): boolean {
  const folded = fold(paragraph.text);
  return (
    readMarker(paragraph.text) === null &&
    LEADS_IN.test(folded.slice(-240)) &&
    !SENT_TO.test(folded) &&
    folded.length > 12
  );
}

const SECTIONS: ReadonlySet<MarkerKind> = new Set<MarkerKind>([
  'part',
  'roman',
  'article',
  'number',
  'subNumber',
  'ordinal',
]);

function beginsSection(paragraph: Paragraph): boolean {
  const kind = readMarker(paragraph.text)?.kind;
  return kind !== undefined && SECTIONS.has(kind);
}

/** "giao ban", "giao thông" hand nothing over. */
const GIVES = 'giao(?! (?:ban (?!hành|quản lý|chỉ huy|chỉ đạo|chqs|tổ chức)|lưu |thông |dịch |tiếp ))';
const HANDS_OVER = new RegExp(
  `(?:^|[.,;:] )(?:(?:đồng thời|thống nhất|nay),? )?(?:${GIVES}|đề nghị|yêu cầu|phân công)(?: |:)`,
);
const SPEAKER_ORDERS = new RegExp(
  `(?:uỷ ban nhân dân|ubnd|chủ tịch|thủ tướng|bộ trưởng|giám đốc|bí thư|thường trực|ban thường vụ|ban chỉ đạo|hiệu trưởng)(?:[^.]|\\.(?=\\p{L})){0,60} (?:yêu cầu|${GIVES}|đề nghị)[ :]`,
  'u',
);

/** "Cụ thể, ông Nam giao …", as newspapers tell it. */
const PERSON_ORDERS = new RegExp(`(?:^|, )(?:ông|bà) (?:\\p{L}+ ){1,4}(?:yêu cầu|${GIVES})[ :]`, 'u');

/** Without a lead-in the orders begin where one is given. */
function beginsOrders(paragraph: Paragraph, folded: string): boolean {
  if (isCapitals(paragraph.text)) return false;
  return (
    HANDS_OVER.test(folded) ||
    SPEAKER_ORDERS.test(folded) ||
    PERSON_ORDERS.test(folded) ||
    /(?:như sau|sau đây|kết luận|chỉ đạo) ?: \S/.test(folded) ||
    readMarker(paragraph.text) !== null ||
    UNIT_AND_WORK.test(paragraph.text)
  );
}

const UNIT_AND_WORK =
  /^(?:Sở|Phòng|Ban|UBND|Ủy ban|Công an|Văn phòng|Trung tâm|Các)[^.:]{2,120} (?:chủ trì|có trách nhiệm|khẩn trương|tham mưu|phối hợp|tổ chức|rà soát|thực hiện|hoàn thành|báo cáo)/u;

function isRecipient(paragraph: Paragraph): boolean {
  const kind = readMarker(paragraph.text)?.kind;
  return (
    kind === 'bullet' ||
    (kind === undefined &&
      /^(?:\p{Lu}|như trên)/u.test(paragraph.text) &&
      /[;,.]?$/.test(paragraph.text) &&
      paragraph.text.length < 160 &&
      !/[.:] |:$|, (?:yêu cầu|đề nghị|giao)|(?:căn cứ|thực hiện|xét|để|ngày) /iu.test(paragraph.text))
  );
}
