// How far a criterion has come that can still win points, as the page of the remaining points says it.
import { describe, expect, it } from 'vitest';
import { pointLists } from '../../../src/domain/criteria/pointLists.ts';
import type { ReportedScore } from '../../../src/domain/settings.ts';
import { reachableSection } from '../../../src/workbook/remainingPoints/reachableSection.ts';
import { scoreBoard, type WrittenRow } from '../../domain/criteria/boards.ts';

const CONTENT = 'Ban hành kế hoạch';

/** The page's line of the one criterion on the board. */
function saidOf(row: Pick<WrittenRow, 'result' | 'status'>, reportedScore: ReportedScore): string {
  const rows = [{ code: '1', content: CONTENT, max: 2, rule: 'Nhập điểm', ...row }];
  const board = scoreBoard(rows, { reportedScore });
  const { reachable } = pointLists(board, []);
  const lines = reachableSection(reachable, board.scorecard.points, reportedScore);
  return lines.map((cells) => cells.join(' | ')).find((text) => text.includes(CONTENT)) ?? '';
}

describe('a criterion that can still win points', () => {
  it('says what it has so far, and its status', () => {
    const said = saidOf({ result: '0,5', status: 'inProgress' }, 'self');
    expect(said).toContain('0,5/2');
    expect(said).toContain('Đang thực hiện');
  });

  it.each([
    ['its result, where the office reports its own score', 'self', 'Đã thực hiện, chưa có kết quả để chấm điểm'],
    ['its appraisal, where that is reported', 'appraised', 'Đã thực hiện, chờ thẩm định'],
  ] as const)('and is done already waits for %s', (_, reportedScore, said) => {
    expect(saidOf({ status: 'done' }, reportedScore)).toContain(said);
  });
});
