// Reads the day a rule compares with: "trước ngày 31/12/2023", "từ ngày 16/12 đến hết ngày 31/12", "trong quý I".

import { calendarDate } from '../../../../calendarDate.ts';
import type { DayBound } from '../../rule.ts';

export interface DayCondition {
  readonly from: DayBound | null;
  readonly to: DayBound | null;
}

const DAY = '(?:ngày )?(\\d{1,2})(?:[/.]| tháng )(\\d{1,2})(?:(?:[/.]| năm )(\\d{4}))?(?![\\d/%])';
const BETWEEN = new RegExp(`(sau|từ) ${DAY},? (?:(?:nhưng |và )?trước|đến(?: hết| trước)?) ${DAY}`);
/** "Từ ngày 11 đến ngày 20 tháng 12": the month is that of the second day. */
const BETWEEN_IN_A_MONTH = new RegExp(`từ ngày (\\d{1,2}) đến (?:hết )?${DAY}`);
/** "Không quá 1/2 thời gian" is a share of it. */
const SURELY_DAY = '(?= (?:ngày |\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}))';
const UNTIL = new RegExp(
  `(trước hoặc (?:trong|đúng|vào)|(?:đúng|trong) hoặc trước|trước|chậm nhất(?: là| vào)?|muộn nhất(?: là)?|đến hết|đến|(?:không quá|trong)${SURELY_DAY}) ${DAY}`,
);
const AFTER = new RegExp(`(sau|quá${SURELY_DAY}|từ) ${DAY}`);
/** "Trước 30/6 và 31/12", "quý I trước 15/3, quý II trước 15/6" are two days, and a result is one. */
const ANOTHER_DAY = new RegExp(`(?:^(?:,| và| hoặc| hay)|(?:^| )(?:trước|sau|từ|đến|nhất|ngày)) ${DAY}`);
const PERIOD =
  /(?:^| )(trước|sau|trong|vào|đến hết|đến cuối|hết|chậm nhất(?: trong| vào| là| hết)?) (?:(?:khoảng |thời gian )?)(?:quý (iv|i{1,3}|[1-4])|tháng (\d{1,2}))(?:(?:\/| năm )(\d{4}))?(?![\div/%.])(?! ?(?:[-,]|(?:và|hoặc|đến) (?:hết )?(?:quý|tháng|ngày|\d|i)|năm (?:trước|sau|liền|kế|tiếp)))/;

/** "Trước 17 giờ ngày 15/11": a result has no hour. */
const HOUR = /(?<= )(?:lúc )?\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)? (?=ngày )/;

/**
 * Null where the text compares with no day, or with one that does not exist. "Trước ngày X" alone leaves X itself out; "trong quý I" and "trong tháng
 * 01" mean from their first day to their last. "Năm trước", "năm kế hoạch" are no year that is known.
 */
export function readDayCondition(written: string): DayCondition | null {
  const text = written.replace(HOUR, '');
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [day, month, year] = between.slice(2, 5);
    const from = dayBound([day, month, year ?? between[7]], between[1] !== 'sau');
    const to = dayBound(between.slice(5, 8), !/ trước /.test(between[0]));
    if (namesAnotherDay(text, between)) return null;
    return from === null || to === null ? null : { from, to };
  }
  const inMonth = BETWEEN_IN_A_MONTH.exec(text);
  if (inMonth !== null) {
    const [first, day, month, year] = inMonth.slice(1, 5);
    const from = dayBound([first, month, year], true);
    const to = dayBound([day, month, year], true);
    return from === null || to === null ? null : { from, to };
  }
  const until = UNTIL.exec(text);
  if (until !== null) {
    if (namesAnotherDay(text, until)) return null;
    const to = dayBound(until.slice(2, 5), until[1] !== 'trước');
    return to === null ? null : { from: null, to };
  }
  const after = AFTER.exec(text);
  if (after === null) return readPeriod(text);
  if (namesAnotherDay(text, after)) return null;
  const from = dayBound(after.slice(2, 5), after[1] === 'từ');
  return from === null ? null : { from, to: null };
}

/** Beside the days that were read. */
function namesAnotherDay(text: string, { 0: read, index }: RegExpExecArray): boolean {
  return ANOTHER_DAY.test(text.slice(0, index)) || ANOTHER_DAY.test(text.slice(index + read.length));
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

function readPeriod(text: string): DayCondition | null {
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const [, word = '', quarter, month, year] = match;
  const last = quarter === undefined ? Number(month) : (QUARTERS[quarter] ?? 0) * 3;
  const first = quarter === undefined ? last : last - 2;
  const begins = dayBound(['1', `${first}`, year], word !== 'trước');
  const ends = dayBound([`${lastDayOf(last)}`, `${last}`, year], word !== 'sau');
  if (begins === null || ends === null) return null;
  if (word === 'trước') return { from: null, to: begins };
  if (word === 'sau') return { from: ends, to: null };
  return word === 'trong' || word === 'vào' ? { from: begins, to: ends } : { from: null, to: ends };
}

/** 29 for every February: no month is judged by its 29th day in a year that has none. */
function lastDayOf(month: number): number {
  if (month === 2) return 29;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 2024 is a leap year, so that 29/02 without a year is a day. */
function dayBound([day, month, year]: readonly (string | undefined)[], included: boolean): DayBound | null {
  const date =
    calendarDate(year === undefined ? 2024 : Number(year), Number(month), Number(day)) ??
    (month === '2' && day === '29' ? calendarDate(Number(year), 2, 28) : null);
  if (date === null) return null;
  return { day: year === undefined ? { month: Number(month), day: Number(day) } : date, included };
}
