// Reads the day a rule compares with: "trước ngày 31/12/2023", "chậm nhất ngày 15/12", "từ ngày 16/12 đến hết ngày 31/12".

import { calendarDate } from '../../calendarDate.ts';
import type { DayBound } from './rule.ts';

export interface DayCondition {
  readonly from: DayBound | null;
  readonly to: DayBound | null;
}

const DAY = '(?:ngày )?(\\d{1,2})(?:[/.]| tháng )(\\d{1,2})(?:(?:[/.]| năm )(\\d{4}))?(?![\\d/%])';
const BETWEEN = new RegExp(`(sau|từ) ${DAY} đến (?:hết |trước )?${DAY}`);
const UNTIL = new RegExp(
  `(trước hoặc trong|trước|chậm nhất(?: là| vào)?|muộn nhất(?: là)?|đến hết|đến|không quá|trong) ${DAY}`,
);
const AFTER = new RegExp(`(sau|quá|từ) ${DAY}`);

/** Null where the text compares with no day, or with one that does not exist. "trước ngày X" alone leaves X itself out. */
export function readDayCondition(text: string): DayCondition | null {
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const from = dayBound(between.slice(2, 5), between[1] !== 'sau');
    const to = dayBound(between.slice(5, 8), !/đến trước /.test(between[0]));
    return from === null || to === null ? null : { from, to };
  }
  const until = UNTIL.exec(text);
  if (until !== null) {
    const to = dayBound(until.slice(2, 5), until[1] !== 'trước');
    return to === null ? null : { from: null, to };
  }
  const after = AFTER.exec(text);
  const from = after === null ? null : dayBound(after.slice(2, 5), after[1] === 'từ');
  return from === null ? null : { from, to: null };
}

/** 2024 is a leap year, so that 29/02 without a year is a day. */
function dayBound([day, month, year]: readonly (string | undefined)[], included: boolean): DayBound | null {
  const date = calendarDate(year === undefined ? 2024 : Number(year), Number(month), Number(day));
  if (date === null) return null;
  return { day: year === undefined ? { month: Number(month), day: Number(day) } : date, included };
}
