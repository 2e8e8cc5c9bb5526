// Headings and sums that stand in one cell over code and content: parted, so that the board reads a code and a text.

import { readCodeText } from '../../../domain/criteria/code.ts';
import { tidy } from '../../../vietnamese/text.ts';
import { isBlank } from '../../../workbook/cell.ts';
import type { Grid } from '../headers/headerBlock.ts';
import type { FilledCell } from './splitMerges.ts';

/** "II. CHẤM ĐIỂM", "PHẦN A: KHẢO SÁT", "1.2) Cải cách": a code, a mark, the words. */
export const CODE_AND_WORDS = /^(?:phần |mục )?([IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,4}) ?[.):–-]{1,2} ?(\S.*)$/i;

const SEVERAL_WORDS = /\p{L}{2,} \p{L}{2,}/u;

/** Both cells of each such row, merged or with a blank content; one whose words are a code by themselves stays as it is. Places are 0-based. */
export function partHeadings(
  { cells, merges }: Grid,
  headerRow: number,
  code: number | undefined,
  content: number | undefined,
): readonly FilledCell[] {
  if (code === undefined || content === undefined) return [];
  const merged = new Set(
    merges
      .filter(
        (area) => area.column === code + 1 && content > code && area.column + area.columns > content && area.rows === 1,
      )
      .map(({ row }) => row),
  );
  return cells.slice(headerRow).flatMap((line, position) => {
    const row = headerRow + position + 1;
    const was = line[code] ?? '';
    if (typeof was !== 'string' || isBlank(was) || !isBlank(line[content] ?? '')) return [];
    if (['section', 'number'].includes(readCodeText(was).kind)) return [];
    const [, section, words] = CODE_AND_WORDS.exec(tidy(was)) ?? [];
    if (!merged.has(row) && (section === undefined || !SEVERAL_WORDS.test(words ?? ''))) return [];
    return [
      { row, column: code + 1, was, text: section ?? '' },
      { row, column: content + 1, was: '', text: words ?? tidy(was) },
    ];
  });
}
