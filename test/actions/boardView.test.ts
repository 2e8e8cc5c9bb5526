// What the sidebar shows follows from the tables alone, and it knows when the sheets show something else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardView, boardView } from '../../src/actions/boardView.ts';
import { updateFigures } from '../../src/actions/updateFigures.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import { findRow } from '../../src/workbook/rows/rowReference.ts';
import { type TableKey, tables } from '../../src/workbook/schema/index.ts';
import { day } from '../day.ts';
import { arbitraryWorkbook } from '../properties/arbitraryWorkbook.ts';
import { patched, snapshotOf, type TestWorkbook } from '../workbooks.ts';

const now = { today: day('2023-12-04'), time: '08:00' };
const later = { ...now, time: '16:30' };
const tomorrow = { today: day('2023-12-05'), time: '08:00' };

type Line = Readonly<Record<string, string | number>>;

/** A sheet with all its columns; each line names the cells that are filled. */
function sheet(key: TableKey, lines: readonly Line[]) {
  const columns = columnEntries(tables[key]);
  return [columns.map(([, { header }]) => header), ...lines.map((line) => columns.map(([name]) => line[name] ?? ''))];
}

function workbook(criteria: readonly Line[], tasks: readonly Line[], settings: readonly Line[] = []): TestWorkbook {
  return {
    overview: [['']],
    criteria: sheet('criteria', criteria),
    tasks: sheet('tasks', tasks),
    units: sheet('units', [{ name: 'Phòng Nội vụ' }, { name: 'Phòng Tư pháp' }]),
    settings: sheet('settings', settings),
  };
}

const CRITERIA: readonly Line[] = [
  { code: '1', content: 'Ban hành kế hoạch', maxPoints: 2 },
  { code: '2', content: 'Tuyên truyền', maxPoints: 1, dueOn: '10/12/2023' },
];

const TASKS: readonly Line[] = [
  { code: 'NV01', content: 'Rà soát', leadUnits: 'Phòng Nội vụ', deadline: 'Trước ngày 10/12/2023' },
  { code: 'NV02', content: 'Báo cáo', leadUnits: 'Phòng Tư pháp', deadline: '30/11/2023', relatedCriteria: '2' },
  { code: 'NV03', content: 'Kiểm tra', leadUnits: 'Phòng Tư pháp; Phòng Nội vụ', deadline: '06/12/2023' },
  { code: 'NV04', content: 'Sang năm', leadUnits: 'Phòng Tư pháp', deadline: '15/01/2024' },
  { code: 'NV05', content: 'Xong rồi', leadUnits: 'Phòng Tư pháp', deadline: '05/12/2023', progress: 'Hoàn thành' },
  {
    code: 'NV06',
    content: 'Quá hạn, nhiều điểm',
    leadUnits: 'Phòng Nội vụ',
    deadline: '01/12/2023',
    relatedCriteria: '1',
  },
];

const BOARD = workbook(CRITERIA, TASKS);

function viewOf(board: TestWorkbook, at = now): BoardView {
  const view = boardView(snapshotOf(board), at);
  if (view.kind === 'refused') throw new Error(view.message);
  return view;
}

function updated(board: TestWorkbook, at = now): TestWorkbook {
  const outcome = updateFigures(snapshotOf(board), at);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return patched(board, outcome.patch);
}

describe('the tasks that press', () => {
  it('are the overdue ones, most related points first, then what falls due in 14 days, by date', () => {
    expect(viewOf(BOARD).pressing.map(({ task, urgency }) => `${task.row.content}: ${urgency}`)).toEqual([
      'Quá hạn, nhiều điểm: overdue',
      'Báo cáo: overdue',
      'Kiểm tra: dueSoon',
      'Rà soát: comingUp',
    ]);
  });

  it('reach as far ahead as the office asks to be warned, so that every amber row of the sheet is among them', () => {
    const warned = workbook(CRITERIA, TASKS, [{ name: 'Số ngày báo trước', value: '60' }]);
    const soon = viewOf(warned).pressing.filter(({ urgency }) => urgency === 'dueSoon');
    expect(soon.map(({ task }) => task.row.content)).toEqual(['Kiểm tra', 'Rà soát', 'Sang năm']);
  });

  it('are cut to what can be sent quickly, and the rest is counted', () => {
    const many = Array.from({ length: 1200 }, (_, place) => ({ ...TASKS[1], code: `M${place}` }));
    const { pressing, pressingLeftOut } = viewOf(workbook(CRITERIA, many));
    expect([pressing.length, pressingLeftOut]).toEqual([1000, 200]);
  });

  it('keep the units that share a row, for it is theirs too', () => {
    const shared = viewOf(BOARD).pressing.find(({ task }) => task.row.content === 'Kiểm tra');
    expect(shared?.task.otherUnits).toEqual(['Phòng Nội vụ']);
  });
});

describe('each line leads to its row', () => {
  it('by what stands in it, on any board', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (board) => {
        const view = viewOf(board);
        const { criteria, tasks } = view.board.tables;
        for (const { row, task } of view.pressing) expect(findRow(tasks, row)).toBe(task.key);
        for (const { row, leaf } of view.costliest) expect(findRow(criteria, row)).toBe(leaf.key);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('the mark “chưa cập nhật” is right', () => {
  const stamp = 'Số liệu tính đến 08:00 ngày 04/12/2023';

  it('says that no update has been made yet', () => {
    expect(viewOf(BOARD).freshness).toEqual({ kind: 'never' });
  });

  it('says that the sheets hold what the tables say, minutes and hours later too', () => {
    expect(viewOf(updated(BOARD)).freshness).toEqual({ kind: 'current', stamp });
    expect(viewOf(updated(BOARD), later).freshness).toEqual({ kind: 'current', stamp });
  });

  it('is not misled by the stamp of another page', () => {
    const board = updated({ ...BOARD, remainingPoints: [['']] });
    expect(board.remainingPoints?.length).toBeGreaterThan(1);
    expect(viewOf(board, later).freshness.kind).toBe('current');
  });

  it('says that an update would open a page that the office has asked for', () => {
    const settings = (answer: string) =>
      workbook(CRITERIA, TASKS, [{ name: 'Mở trang “Điểm còn lại”', value: answer }]);
    expect(viewOf(updated(settings('Không'))).freshness.kind).toBe('current');
    expect(viewOf(updated(settings('Có'))).freshness.kind).toBe('changed');
  });

  it('says that someone changed the tables since', () => {
    const board = updated(BOARD);
    const changed = {
      ...board,
      criteria: (board.criteria ?? []).map((row, at) => (at === 1 ? withCell(row, 2, 5) : row)),
    };
    expect(viewOf(changed, later).freshness).toEqual({ kind: 'changed', stamp });
  });

  it('says that someone typed over a figure of the overview', () => {
    const board = updated(BOARD);
    const changed = {
      ...board,
      overview: (board.overview ?? []).map((row, at) => (at === 1 ? withCell(row, 0, '42/42') : row)),
    };
    expect(viewOf(changed).freshness.kind).toBe('changed');
  });

  it('says that the figures are of an earlier day', () => {
    expect(viewOf(updated(BOARD), tomorrow).freshness).toEqual({ kind: 'earlierDay', stamp });
  });

  it('agrees with an update on any board: after one, nothing is left to write', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryWorkbook, (board) => {
        const outcome = updateFigures(snapshotOf(board), now);
        // A sheet that is still to be opened leaves something to do, and says so.
        if (outcome.kind === 'refused' || outcome.steps.length > 0) return;
        tried++;
        expect(viewOf(patched(board, outcome.patch), later).freshness.kind).toBe('current');
      }),
      { seed: 6, numRuns: 120 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

function withCell<T>(row: readonly T[], place: number, value: T): readonly T[] {
  return row.map((cell, at) => (at === place ? value : cell));
}

describe('a board that can’t be computed is refused in words', () => {
  it('points to the set-up where nothing is set up', () => {
    expect(boardView(snapshotOf({}), now)).toEqual({
      kind: 'refused',
      message: 'Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.',
    });
  });

  it('shows an empty board as empty, not as a fault', () => {
    const view = viewOf(workbook([], []));
    expect([view.pressing, view.costliest]).toEqual([[], []]);
  });
});
