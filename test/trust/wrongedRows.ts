// Which rows of the office's own tables came out of an adoption with something lost, or with something that was meant for another row.

import { CRITERIA, TASKS } from './foreignBoard.ts';
import type { Saved } from './smallBoard.ts';

/** Cells that the confirmed plan changes, by the office's own number of the row: what stood there, and what stands there then. */
const CONFIRMED: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>> = {
  r1: [['', 'Hoàn thành']],
  r2: [['', 'Phòng Một']],
  r4: [
    ['', '3'],
    ['', 'Thống kê hồ sơ'],
  ],
  r5: [['Phòng Bốn, Phòng Năm', 'Phòng Bốn; Phòng Năm']],
  r6: [
    ['Tổng cộng', '-'],
    ['', 'Tổng cộng'],
  ],
  c1: [
    ['I. CHỈ ĐẠO', 'I'],
    ['', 'CHỈ ĐẠO'],
  ],
  c3: [['', 'Phòng Sáu']],
};

/**
 * Rows that lack something of what the office had typed into them, or hold a word of the plan that was meant for another row. A row is known by the
 * office's own number, wherever it stands by now; rows and sheets that someone deleted are not missed.
 */
export function wronged(saved: Saved): readonly string[] {
  const planned = new Map(Object.entries(CONFIRMED));
  const words = new Set(
    [...planned.values()]
      .flat()
      .map(([, is]) => is)
      .filter((text) => text.length > 2),
  );
  const typed = [...TASKS, ...CRITERIA].filter((row) => isNumber(row[row.length - 1] ?? ''));
  return saved.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) => {
      const texts = cells.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
      const own = texts.find(isNumber);
      const former = typed.find((line) => line[line.length - 1] === own);
      if (own === undefined || former === undefined) return [];
      const changes = planned.get(own) ?? [];
      const lost = former.filter(
        (text) =>
          /\p{L}{2}/u.test(text) &&
          !texts.includes(text) &&
          !changes.some(([was, is]) => was === text && texts.includes(is)),
      );
      const astray = texts.filter(
        (text) => words.has(text) && !former.includes(text) && !changes.some(([, is]) => is === text),
      );
      return [...lost.map((text) => `lost ${text}`), ...astray.map((text) => `got ${text}`)].map(
        (fault) => `${name}, row ${row + 1} (${own}) ${fault}`,
      );
    }),
  );
}

function isNumber(text: string): boolean {
  return /^[rc]\d$/.test(text);
}
