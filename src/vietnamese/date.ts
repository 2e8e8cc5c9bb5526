// How a day is said and read in Vietnamese: day, month, year.

import { tidy } from './text.ts';

/** "2023-12-04" -> "04/12/2023". */
export function formatDate(isoDay: string): string {
  return `${isoDay.slice(8, 10)}/${isoDay.slice(5, 7)}/${isoDay.slice(0, 4)}`;
}

/** "2023-12-04" -> "04/12". */
export function formatDayAndMonth(isoDay: string): string {
  return `${isoDay.slice(8, 10)}/${isoDay.slice(5, 7)}`;
}

/**
 * "2023-12-04" -> "ngày 04 tháng 12 năm 2023": days below 10 and the months 1 and 2 get a zero, other months none (Nghị định 30/2020/NĐ-CP, phụ lục
 * I, địa danh và thời gian ban hành văn bản).
 */
export function formatOfficialDate(isoDay: string): string {
  const month = Number(isoDay.slice(5, 7));
  return `ngày ${isoDay.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${isoDay.slice(0, 4)}`;
}

/** The numbers of a typed day: "4/12/2023", "04-12-2023", "04.12.2023", "ngày 4 tháng 12 năm 2023"; null otherwise. Whether the day exists is not asked. */
export function readDateParts(
  text: string,
): { readonly day: number; readonly month: number; readonly year: number } | null {
  const compact = tidy(text).toLowerCase();
  const parts =
    /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(compact)?.filter((_, place) => place !== 2) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(compact);
  return parts ? { day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]) } : null;
}
