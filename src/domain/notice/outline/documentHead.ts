// Reads the number and the day of a notice from its letterhead; of minutes the day from the words that say when people met.

import { type CalendarDate, calendarDate } from '../../calendarDate.ts';

export interface DocumentHead {
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
}

/** The letterhead stands within the first lines; a number or day further down belongs to a document cited. */
const HEAD_LETTERS = 1500;
const NUMBER =
  /(?:^|[\s|])Số\s*:?\s*(\d{1,6}\s?\/\s?[\p{Lu}\d][\p{L}\d&-]*(?:[-/&][\p{L}\d&]+)*|\d{1,6}-[\p{Lu}][\p{L}\d]*\/[\p{L}\d]+)/u;
const PLACE_AND_DAY = /(?:^|[\s|])\p{Lu}[^\n\d,;:.]{1,60},\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u;

const DAY = '[Nn]gày\\s*(\\d{1,2})\\s*(?:tháng|/)\\s*(\\d{1,2})\\s*(?:năm|/)\\s*(\\d{4})';
/** A line that ends in the day and holds nothing besides but the number or a place: "Số: 09/CĐ, ngày 03 tháng 3 năm 2025". */
const LINE_OF_DAY = new RegExp(`^(?:Số ?:? ?[^ ,]{2,30}(?: [-–])?,? ?|\\p{Lu}[^\\d,;:.]{1,60}, ?)?${DAY}\\.?$`, 'u');

/** The line that opens the minutes of a meeting. */
export const MINUTES = /^BIÊN BẢN(?: |$)/;

/** What a meeting orders is given on its day: "Thời gian: 14h00 ngày 02/3/2026", "Hôm nay, vào hồi 8 giờ ngày 02 tháng 3 năm 2026". */
const DAY_OF_MINUTES = new RegExp(
  `^(?:[-+•] ?|\\d{1,2}\\. ?)?(?:Thời gian|Hôm nay|Vào hồi|Bắt đầu)[^.;]{0,60}?${DAY}`,
  'u',
);

/** `lines`: without emphasis marks. */
export function readDocumentHead(lines: readonly string[]): DocumentHead {
  const head = headOf(lines);
  const text = head.join(' ');
  const number = NUMBER.exec(text)?.[1]?.replace(/\s/g, '') ?? null;
  const day =
    PLACE_AND_DAY.exec(text) ??
    firstMatch(head, LINE_OF_DAY) ??
    (head.some((line) => MINUTES.test(line)) ? firstMatch(head, DAY_OF_MINUTES) : null);
  if (number === null && day === null) return readAttachment(text);
  return { number, issuedOn: day === null ? null : calendarDate(Number(day[3]), Number(day[2]), Number(day[1])) };
}

function headOf(lines: readonly string[]): readonly string[] {
  let letters = 0;
  const end = lines.findIndex((line) => {
    letters += line.length + 1;
    return letters > HEAD_LETTERS;
  });
  return end < 0 ? lines : [...lines.slice(0, end), (lines[end] ?? '').slice(0, HEAD_LETTERS)];
}

function firstMatch(lines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

const ATTACHED = /kèm theo (?:\p{L}+ ){1,3}số:? ?(\d{1,6}\/[\p{L}\d&/-]+),? ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu;

/** An appendix names the document it belongs to: "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 …)". */
function readAttachment(head: string): DocumentHead {
  const found = ATTACHED.exec(head);
  if (found === null) return { number: null, issuedOn: null };
  return { number: found[1] ?? null, issuedOn: calendarDate(Number(found[4]), Number(found[3]), Number(found[2])) };
}

/** The year a text most often names, for days without a year where nothing else tells it. */
export function commonYear(text: string): number | null {
  const counts = new Map<number, number>();
  for (const year of text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [])
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}
