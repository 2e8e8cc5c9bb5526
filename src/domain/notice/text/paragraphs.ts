// Joins the lines of a notice into paragraphs: a copy from a PDF breaks lines in the middle of a sentence, and a page number may stand in between.

import { beginsWithMarker } from '../outline/marker.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { isFurniture, isPageNumber, isRule } from './furniture.ts';
import type { Line } from './lines.ts';
import { isCapitals, startsUpperCase, wordsOf } from './words.ts';

export interface Paragraph {
  /** Its lines joined by single spaces. */
  readonly text: string;
  /** Which line each piece of the text comes from, in order. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly line: number;
}

export function lastLine(paragraph: Paragraph): number {
  return paragraph.pieces[paragraph.pieces.length - 1]?.line ?? 1;
}

/** The line in which the letter at `offset` stands. */
export function lineAt(paragraph: Paragraph, offset: number): number {
  const { pieces } = paragraph;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]?.line ?? 1;
}

export function joinParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const layout = layoutOf(lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let blankBefore = false;
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line.text === '') {
      blankBefore = true;
      continue;
    }
    if (isRule(line.text)) {
      close();
      continue;
    }
    if (isFurniture(line.text) || (isPageNumber(line.text) && isUnfinished(open))) continue;
    if (!goesOn(open, line, blankBefore, layout)) close();
    open.push(line);
    blankBefore = false;
  }
  close();
  return paragraphs;
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  let text = '';
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (text !== '') text += ' ';
    pieces.push({ start: text.length, line: line.number });
    text += line.text.replace(/\t+/g, ' ');
  }
  return { text, pieces };
}

interface Layout {
  readonly isWrapped: boolean;
  /** Letters in a full line. */
  readonly width: number;
}

/** Headings, cells and names are shorter, and say nothing about how sentences were broken. */
const SENTENCE = 40;

/** Lines were broken by hand or by a page where many begin with a small letter. */
function layoutOf(lines: readonly Line[]): Layout {
  const written = lines.filter((line) => line.text.length > 1 && !isRule(line.text) && !line.text.includes('\t'));
  const small = written.filter((line) => beginsSmall(line.text) && !beginsWithMarker(line.text)).length;
  const lengths = written.map((line) => line.text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const sentences = lengths.filter((length) => length >= SENTENCE).length;
  return { isWrapped: small > sentences / 8 && width < 200, width };
}

function goesOn(open: readonly Line[], line: Line, blankBefore: boolean, layout: Layout): boolean {
  const last = open[open.length - 1];
  if (last === undefined) return false;
  const isCut = CUT.test(last.text);
  if (beginsWithMarker(line.text))
    return (
      !blankBefore &&
      layout.isWrapped &&
      (/^[-+*•]/.test(line.text) ? isBrokenDash(open, line, layout) : CITES.test(last.text))
    );
  if (PART_ALONE.test(last.text) && isCapitals(line.text)) return true;
  if (last.boldGoesOn && !blankBefore) return true;
  if (last.boldEnds && !beginsSmall(line.text)) return false;
  if (isHeadingInCapitals(last.text) && !isCapitals(line.text)) return false;
  if (beginsSmall(line.text)) return !ENDED.test(last.text) || (!blankBefore && /[;:]["”)]*$/.test(last.text));
  if (blankBefore || !layout.isWrapped) return false;
  if (isCut) return true;
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  const wouldReach = last.text.length + 1 + firstWord.length;
  if (LABEL.test(line.text) && wouldReach <= layout.width - SLACK) return false;
  if (ENDED.test(last.text)) return wouldReach > layout.width - 2 && !CLOSING.test(line.text) && !isCapitals(line.text);
  const isFull = wouldReach > layout.width - SLACK;
  return isFull || (open.length === 1 && !opensParagraph(last, line)) || startsInsideName(last, line);
}

/** "II. PHÂN CÔNG": what is not in capitals stands below it. */
function isHeadingInCapitals(text: string): boolean {
  return isCapitals(text) && beginsWithMarker(text) && !NAME_BEGUN.test(text);
}

/** "Bến Lức | - Long Thành": a dash that a full line left for the next one is no bullet. */
function isBrokenDash(open: readonly Line[], line: Line, layout: Layout): boolean {
  const last = open[open.length - 1];
  if (last === undefined || !layout.isWrapped || open.length < 2 || ENDED.test(last.text)) return false;
  const isFull = last.text.length > layout.width - 2 * SLACK;
  return isFull && /^[-–] \p{Lu}/u.test(line.text) && !opensParagraph(last, { ...line, text: line.text.slice(2) });
}

/** "Phần II" above its title, on a line of its own. */
const PART_ALONE = /^(?:Phần|PHẦN|Chương|CHƯƠNG) (?:[IVX]{1,5}|\d{1,2}|thứ \p{Ll}+|THỨ \p{Lu}+)[.:]?$/u;

/** What a line can't end with: a number, a marker or a capital behind it belongs to it. */
const CUT =
  /(?:,| (?:và|số|ngày|tháng|năm|quý|của|tại|các|từ|đến|theo|về|với|cho|điều|khoản|điểm|mục|chương|phụ lục|trước|trong|Điều|Khoản|Điểm|Mục|Phụ lục|TP\.|P\.))$/;
/** A number behind these is a citation's, not a heading's: "theo Điều | 5. ". */
const CITES = / (?:số|ngày|tháng|quý|điều|khoản|điểm|mục|chương|phụ lục)$/i;
const ENDED = /[.;:!?…]["”')\]]*$/;
/** Opens the last paragraphs of a notice. */
const CLOSING = /^(?:Trên đây là|Nơi nhận|Trong quá trình)/;
/** "Đơn vị chủ trì: …", "Thời hạn: …" below the work they describe. */
const LABEL =
  /^(?:(?:Cơ quan|Đơn vị|Phòng|Sở|Bộ phận) (?:chủ trì|phối hợp|thực hiện|phụ trách)|Chủ trì|Phối hợp|Thời hạn|Thời gian|Hoàn thành|Tiến độ|Sản phẩm|Kết quả|Kinh phí)[^:.;,]{0,30}:/;
/** A page's lines are not cut to the letter. */
const SLACK = 6;

/** Words that begin a sentence without being work; a capital that is neither may be the middle of a name. */
const CAPITAL_OPENING =
  /^(?:Giao|Căn cứ|Trên cơ sở|Thời gian|Thời hạn|Trong|Thời điểm|Sau khi|Để|Qua|Tuy nhiên|Đồng thời|Riêng|Nhằm|Xét|Theo|Ngày|Hiện nay)(?= |,)/;
/** A line that ends so has not finished a name: "Sở | Xây dựng". */
const NAME_BEGUN = /(?:^| )(?:Sở|Bộ|Ban|Phòng|Cục|Vụ|Viện|Hội|Tổ|Đội|Trung tâm|Cơ quan|Văn phòng|và|-|–)$/;

/** "Giao Sở Xây dựng | Theo dõi, đôn đốc …": a capital verb opens a paragraph behind a heading. */
function opensParagraph(last: Line, line: Line): boolean {
  if (CAPITAL_OPENING.test(line.text)) return true;
  const words = wordsOf(line.text.slice(0, 60));
  const [, second] = words;
  const work = VERBS.lengthAt(words, 0);
  return !NAME_BEGUN.test(last.text) && (work > 1 || (work === 1 && second !== undefined && !startsUpperCase(second)));
}

function startsInsideName(last: Line, line: Line): boolean {
  return (
    /(?:^| )(?:\p{Lu}\p{Ll}*)$/u.test(last.text) &&
    !opensParagraph(last, line) &&
    /^\p{Lu}\p{Ll}* \p{Ll}/u.test(line.text)
  );
}

function beginsSmall(text: string): boolean {
  return /^["“(]?\p{Ll}/u.test(text) || /^(?:%|\d{1,4}[.,)]? \p{Ll})/u.test(text);
}

function isUnfinished(open: readonly Line[]): boolean {
  const last = open[open.length - 1];
  return last !== undefined && !ENDED.test(last.text);
}
