// Knows the row in which an office adds its table up.

import { foldWithoutMarks } from '../../vietnamese/text.ts';
import { type Cell, isBlank } from '../../workbook/cell.ts';

const SUM = /^(?:tong(?: cong| so| diem| hop)?|cong)(?:$|[ :.(])/;

/** By the first words in it. */
export function isSum(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && SUM.test(foldWithoutMarks(first).trim());
}
