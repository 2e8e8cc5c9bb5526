// Reads a table that was copied from a page, where nothing but spaces parts its cells: "1 Lập danh mục Sở Nội vụ 15/12/2025".

import { fold } from '../../../vietnamese/text.ts';
import { findBareDeadlines } from '../../deadline/findDeadlines.ts';
import { readMarker } from '../outline/marker.ts';
import { isFurniture, isPageNumber } from '../text/furniture.ts';
import type { Line } from '../text/lines.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { opensUnit } from '../units/nameParts.ts';
import { readUnitList } from '../units/readUnitList.ts';
import { HEADS, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import type { Row, TableReader } from './row.ts';
import type { FoundTable } from './tabbedTable.ts';

const WORK = '(?:tên )?(?:nội dung|nhiệm vụ|công việc|đầu việc|hoạt động)(?: [^ ]+){0,4}?';
const UNIT = '(?:cơ quan|đơn vị|bộ phận|phòng|sở)(?:,? (?:đơn vị|cá nhân|bộ phận))?';
const LEAD = `(?:${UNIT} )?(?:chủ trì|thực hiện|tham mưu|phụ trách)(?: thực hiện| tham mưu)?`;
const HELP = `(?:${UNIT} )?phối hợp(?: thực hiện)?`;
const TIME = '(?:thời gian|thời hạn|tiến độ|hạn|ngày)(?: hoàn thành| thực hiện)*';
/** The titles on one line, in the order in which such a row can be taken apart: from its end. */
const HEADER = new RegExp(`^(?:stt|tt|số tt|số thứ tự) ${WORK} ${LEAD}(?<help> ${HELP})? ${TIME}$`);

const ROW = /^(\d{1,3})[.)]? +(?=\p{L})/u;
const GROUP = /^(?:[IVX]{1,6}|[A-HĐ]) +\p{Lu}/u;
const BEHIND_TABLE = /^(?:Nơi nhận|NƠI NHẬN|Ghi chú|TM\.|KT\.|TL\.)/;
/** No row of a page is longer. */
const MOST_LINES = 8;
const MOST_LETTERS = 1200;

/** Numbers count on; below a group they may begin anew. */
interface WrittenRow {
  readonly number: string;
  readonly lines: Line[];
}

/** The table whose titles stand on line `index`, or null where no row follows them. */
export function readSpacedTable(lines: readonly Line[], index: number, reader: TableReader): FoundTable | null {
  const title = lines[index]?.text ?? '';
  const header = /^(?:s?tt|số) /i.test(title) ? HEADER.exec(fold(title)) : null;
  if (header === null) return null;
  const hasHelp = header.groups?.help !== undefined;
  const written: WrittenRow[] = [];
  let isCounting = false;
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.text === '' || isOfPage(line)) continue;
    const last = isCounting ? written[written.length - 1] : undefined;
    const number = ROW.exec(line.text)?.[1];
    if (number !== undefined && (last === undefined || Number(number) === Number(last.number) + 1)) {
      written.push({ number, lines: [line] });
      isCounting = true;
    } else if (GROUP.test(line.text)) isCounting = false;
    else if (last !== undefined && goesOn(last, line, hasHelp, reader)) last.lines.push(line);
    else break;
  }
  const read = written.map((row) => ({ row, cells: rowOf(row, hasHelp, reader) }));
  const rows = read.flatMap(({ cells }) => cells ?? []);
  const unread = read.flatMap(({ row, cells }) => (cells === null ? [{ text: textOf(row), lines: linesOf(row) }] : []));
  return written.length === 0 ? null : { rows, unread, next };
}

/** Page numbers, and the titles said again at the top of a page. */
function isOfPage({ text }: Line): boolean {
  return isFurniture(text) || isPageNumber(text) || HEADER.test(fold(text));
}

/** A line that is no row's belongs to the row that has no day yet. */
function goesOn(row: WrittenRow, line: Line, hasHelp: boolean, reader: TableReader): boolean {
  if (BEHIND_TABLE.test(line.text) || /^(?:part|roman|article)$/.test(readMarker(line.text)?.kind ?? '')) return false;
  return row.lines.length < MOST_LINES && rowOf(row, hasHelp, reader) === null;
}

function textOf(row: WrittenRow): string {
  return row.lines.map((line) => line.text).join(' ');
}

function linesOf(row: WrittenRow): readonly [number, number] {
  const first = row.lines[0]?.number ?? 1;
  return [first, row.lines[row.lines.length - 1]?.number ?? first];
}

/** Work, units, time: null where the row does not end so. */
function rowOf(row: WrittenRow, hasHelp: boolean, reader: TableReader): Row | null {
  const text = textOf(row).replace(ROW, '');
  const time = text.length > MOST_LETTERS ? null : timeAtTheEnd(text, reader);
  if (time === null) return null;
  const units = unitsAtTheEnd(text.slice(0, time).replace(/[\s-]+$/, ''), hasHelp, reader);
  if (units === null) return null;
  const cells = { ...units, number: row.number, deadline: text.slice(time) };
  return { cells, lines: linesOf(row) };
}

const UNDATED =
  /(?:^| )(?:thường xuyên|liên tục|(?:theo|đúng) (?:quy định|kế hoạch|yêu cầu|tiến độ)|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|trong năm|khi có yêu cầu)[.;]?$/i;

/** Where the words that say by when begin, at the end of the row. */
function timeAtTheEnd(text: string, reader: TableReader): number | null {
  const undated = UNDATED.exec(text);
  if (undated !== null) return undated.index;
  const words = wordsOf(text).slice(-MOST_WORDS_OF_TIME);
  const first = words.find((word) => MAY_OPEN_TIME.test(word.folded) && isTime(text.slice(word.start), reader));
  return first?.start ?? null;
}

const MOST_WORDS_OF_TIME = 14;
const MAY_OPEN_TIME =
  /^(?:\d.*|[tq]\d.*|trước|chậm|muộn|không|hết|đến|tới|trong|ngay|vào|cuối|từ|sau|khi|xong|hoàn|thời|hạn|định|hằng|hàng|mỗi|ngày|tuần|thứ|chủ|tháng|quý|năm)$/;

function isTime(text: string, reader: TableReader): boolean {
  const found = findBareDeadlines(text, reader.context);
  const rest = found.reduceRight((left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`, text);
  return found.length > 0 && /^[\s.,;()-]*$/.test(rest);
}

/** The names with which the text ends, and the work before them; nothing parts two cells, a comma the names of one. */
function unitsAtTheEnd(text: string, hasHelp: boolean, reader: TableReader): Row['cells'] | null {
  const words = wordsOf(text);
  for (let index = 1; index < words.length; index += 1) {
    if (!opensUnit(words, index) && reader.board.unitAt(words, index) === null) continue;
    const ends = endsOfCells({ text, words }, index, reader);
    if (ends === null) continue;
    const cells = hasHelp ? parted(words, ends).slice(-2) : ends.slice(-1);
    const from = cells[0]?.from ?? index;
    const slice = (cell: Cell | undefined) =>
      cell === undefined ? '' : text.slice(words[cell.from]?.start ?? 0, words[cell.to - 1]?.end ?? 0);
    return {
      content: text.slice(0, words[from]?.start ?? 0).trim(),
      lead: slice(cells[0]),
      coordinating: slice(cells[1]),
    };
  }
  return null;
}

/** "Phòng Nội vụ | Văn phòng UBND": two whole names, which a sentence would take for one; "Văn phòng Sở" is one. */
function parted(words: readonly Word[], cells: readonly Cell[]): readonly Cell[] {
  const [only, ...others] = cells;
  if (only === undefined || others.length > 0) return cells;
  const whole = WHOLE_NAMES.lengthAt(words, only.from);
  for (let at = only.from + (whole > 0 ? whole : HEADS.lengthAt(words, only.from) + 1); at < only.to; at += 1) {
    if (words[at]?.gap === '' && opensUnit(words, at))
      return [
        { from: only.from, to: at },
        { from: at, to: only.to },
      ];
  }
  return cells;
}

interface Cell {
  readonly from: number;
  readonly to: number;
}

/** Lists of names one behind the other up to the end of the text; null where anything else stands there. */
function endsOfCells(
  source: { readonly text: string; readonly words: readonly Word[] },
  from: number,
  reader: TableReader,
): readonly Cell[] | null {
  const cells: Cell[] = [];
  for (let at = from; at < source.words.length; at = cells[cells.length - 1]?.to ?? source.words.length) {
    const list = readUnitList(source, at, reader.board, false);
    if (list.units.length === 0 || list.next <= at) return null;
    cells.push({ from: at, to: list.next });
  }
  return cells;
}
