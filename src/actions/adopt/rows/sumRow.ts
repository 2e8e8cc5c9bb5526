// Knows the row in which an office adds its table up.

import { fold } from '../../../vietnamese/text.ts';
import { type Cell, isBlank } from '../../../workbook/cell.ts';

/** With its marks, or "công tác" would be one. */
const SUM = /^(?:tổng (?:cộng|số|điểm)(?!\p{L})|(?:tổng|cộng)(?: ?[:.(]| \d|$))/u;

/** By the first words in it. */
export function isSum(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && SUM.test(fold(first));
}
