// Headings and sums that stand in one merged cell over code and content: parted, so that the board reads a code and a text.

import { readCodeText } from '../../domain/criteria/code.ts';
import { tidy } from '../../vietnamese/text.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { Grid } from './headerBlock.ts';
import type { FilledCell } from './splitMerges.ts';

/** "II. CHẤM ĐIỂM", "PHẦN A: KHẢO SÁT", "1.2) Cải cách": a code, a mark, the words. */
const CODE_AND_WORDS = /^(?:phần |mục )?([IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,4}) ?[.):–-]{1,2} ?(\S.*)$/i;

/** Both cells of each such row; a merged cell whose words are a code by themselves stays as it is. Places are 0-based. */
export function partHeadings(
  { cells, merges }: Grid,
  headerRow: number,
  code: number | undefined,
  content: number | undefined,
): readonly FilledCell[] {
  if (code === undefined || content === undefined) return [];
  return merges.flatMap((area) => {
    const covers = area.column === code + 1 && area.column + area.columns > content && area.rows === 1;
    const was = cells[area.row - 1]?.[code] ?? '';
    if (!covers || area.row <= headerRow || content <= code || typeof was !== 'string' || isBlank(was)) return [];
    if (['section', 'number'].includes(readCodeText(was).kind)) return [];
    const [, section, words] = CODE_AND_WORDS.exec(tidy(was)) ?? [];
    return [
      { row: area.row, column: code + 1, was, text: section ?? '' },
      { row: area.row, column: content + 1, was: '', text: words ?? tidy(was) },
    ];
  });
}
