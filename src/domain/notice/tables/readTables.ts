// x
import type { DeadlineContext } from '../../deadline/wording.ts';
import type { NoticeTask } from '../notice.ts';
import type { Line } from '../text/lines.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
export function readTables(
  lines: readonly Line[],
  _b: BoardUnits,
  _c: DeadlineContext,
  _n: string | null,
): { tasks: readonly NoticeTask[]; otherLines: readonly Line[] } {
  return { tasks: [], otherLines: lines };
}
