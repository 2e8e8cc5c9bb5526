// The overview of the sample board, before and after a week's work, as leadership reads it on a phone.
import { describe, expect, it } from 'vitest';
import { updateFigures } from '../../../src/actions/updateFigures.ts';
import type { CalendarDate } from '../../../src/domain/calendarDate.ts';
import { type Cell, isDateCell, isFormulaCell, type WrittenCell } from '../../../src/workbook/cell.ts';
import { OVERVIEW_COLUMNS } from '../../../src/workbook/overview/layout.ts';
import type { PatchBlock } from '../../../src/workbook/patch.ts';
import type { SheetContents, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { day } from '../../day.ts';
import { sampleRows, sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';

const NO_WEEKS: SheetContents = { name: 'Lịch sử', cells: [] };
const MONDAY = day('2023-12-04');
const FRIDAY = day('2023-12-08');

interface Updated {
  readonly overview: string;
  readonly history: SheetContents;
  readonly faults: readonly string[];
}

function updated(board: WorkbookSnapshot, today: CalendarDate): Updated {
  const outcome = updateFigures(board, { today, time: '15:00' });
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  const page = (sheet: string) => outcome.patch.blocks.find((block) => block.sheet === sheet);
  return {
    overview: printed(page('overview')),
    history: { name: 'Lịch sử', cells: (page('history')?.values ?? []).map((row) => row.map(shown)) },
    faults: outcome.faults.map(({ sentence }) => sentence),
  };
}

/** One line a row of the sheet; what stands below one another in a cell is parted by a bar. */
function printed(page: PatchBlock | undefined): string {
  const rows = (page?.values ?? []).map((row) => {
    const seen = row.slice(0, OVERVIEW_COLUMNS.kind).map((cell) => String(cell).replace(/\n/g, ' | '));
    return `${String(row[OVERVIEW_COLUMNS.kind]).padEnd(9)}${seen.join('   ').trimEnd()}`.trimEnd();
  });
  return `${rows.join('\n').replace(/(\nblank)+$/, '\n(biểu đồ)')}\n`;
}

function shown(cell: WrittenCell): Cell {
  return typeof cell === 'object' && !isDateCell(cell) && isFormulaCell(cell) ? cell.shows : cell;
}

/** By Friday one of two overdue orders is done, and what fell due meanwhile is not. */
function afterAWeek(rows: readonly TypedRow[]): readonly TypedRow[] {
  return rows.map((row) =>
    row.Mã === 'NV04' && row['Tiến độ'] !== 'Hoàn thành'
      ? { ...row, 'Tiến độ': 'Hoàn thành', 'Ngày hoàn thành': '06/12/2023' }
      : row,
  );
}

const before = updated({ ...sampleSnapshot(), history: NO_WEEKS }, MONDAY);
const laterBoard = sampleSnapshot({ tasks: afterAWeek(sampleRows('tasks')) });

/** The Friday of the week after: every figure stands beside that of the week before. */
const after = updated({ ...laterBoard, history: before.history }, day('2023-12-15'));

describe('the overview of the sample board', () => {
  it('before: on the day of the first update', async () => {
    await expect(before.overview).toMatchFileSnapshot('../../golden/overview-before.txt');
  });

  it('after: the Friday of the next week, compared with the week before', async () => {
    await expect(after.overview).toMatchFileSnapshot('../../golden/overview-after.txt');
  });

  it('is the same again on the same day, whatever the history has become meanwhile', () => {
    const again = updated({ ...laterBoard, history: after.history }, day('2023-12-15'));
    expect(again.overview).toBe(after.overview);
    expect(again.history.cells).toEqual([]);
  });
});

describe('what the overview compares with', () => {
  it('is nothing within the first week, for there is no week before', () => {
    const friday = updated({ ...sampleSnapshot(), history: before.history }, FRIDAY);
    expect(friday.overview).not.toMatch(/[▲▼]|không đổi|tuần trước: \d+(,\d+)? {3}/);
  });

  it('is not the self-score where the appraised one is reported now', () => {
    const settings = sampleRows('settings').map((row) =>
      row['Nội dung'] === 'Điểm dùng để báo cáo' ? { ...row, 'Giá trị': 'Thẩm định' } : row,
    );
    const criteria = sampleRows('criteria').map((row) =>
      row.Mã === '1.1.1' ? { ...row, 'Điểm thẩm định': 0.5 } : row,
    );
    const board = { ...sampleSnapshot({ settings, criteria }), history: before.history };
    const line = updated(board, day('2023-12-15'))
      .overview.split('\n')
      .find((text) => text.includes('Điểm thẩm định'));
    expect(line).toBeDefined();
    expect(line).not.toContain('tuần trước');
  });
});

it('says on the board’s check that two pages claim to be the history, and goes on without one', () => {
  const { faults, overview, history } = updated({ ...sampleSnapshot(), contested: ['history'] }, MONDAY);
  expect(faults).toContainEqual(expect.stringContaining('Có nhiều trang cùng được nhận là “Lịch sử”'));
  expect(overview).toContain('27/42');
  expect(history.cells).toEqual([]);
});
