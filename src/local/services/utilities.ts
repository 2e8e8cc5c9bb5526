// Utilities: dates in a zone, and identifiers.

import { randomUUID } from 'node:crypto';
import { text } from '../calls/arguments.ts';
import { refusals, unsettled } from '../calls/refusals.ts';
import { does, service } from '../calls/service.ts';
import { instantOfDate } from '../script/realm.ts';
import type { Session } from '../script/session.ts';
import { localTimeAt, mustBeTimeZone } from '../spreadsheet/timeZone.ts';

export function utilitiesService(session: Session): object {
  return service(session, {
    className: 'Utilities',
    methods: {
      formatDate: does((date: unknown, timeZone: unknown, format: unknown) => {
        const instant = instantOfDate(date);
        if (instant === null || Number.isNaN(instant)) throw refusals.wrongArgument('a Date', date);
        mustBeTimeZone(text(timeZone));
        return formatInstant(instant, text(timeZone), text(format));
      }),
      getUuid: does(() => randomUUID()),
    },
  });
}

/** The letters `yyyy MM dd HH mm ss` and their shorter forms; other letters must stand between apostrophes. */
function formatInstant(instant: number, timeZone: string, format: string): string {
  if ((format.match(/'/g) ?? []).length % 2 === 1)
    throw refusals.wrongArgument('a format whose apostrophes are closed', format);
  const { year, month, day, hour, minute, second } = localTimeAt(instant, timeZone);
  const parts: Readonly<Record<string, number>> = { M: month, d: day, H: hour, m: minute, s: second };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (word: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (word === 'yyyy') return String(year).padStart(4, '0');
    const part = parts[word.slice(0, 1)];
    if (part === undefined || word.length > 2) throw unsettled(`the date format ${format}`);
    return String(part).padStart(word.length, '0');
  });
}
