// What a confirmed import writes: rows, codes, units; and what it refuses.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesAdded, aliasesTakenAway } from '../../../src/actions/importTasks/aliases.ts';
import type { ConfirmedImport } from '../../../src/actions/importTasks/confirmedImport.ts';
import { type ImportPlan, planImport } from '../../../src/actions/importTasks/planImport.ts';
import type { ConfirmedTask } from '../../../src/protocol.ts';
import { confirmedBlocks } from '../../../src/workbook/rows/confirmedRows.ts';
import { day } from '../../day.ts';
import { boardWith } from './boards.ts';

const TODAY = day('2023-12-06');

const TASK: ConfirmedTask = {
  content: 'Rà soát thủ tục hành chính',
  leadUnits: ['Phòng Nội vụ'],
  coordinatingUnits: [],
  deadlineWords: 'trước ngày 15/12/2023',
  source: '318/TB-UBND, mục 1',
  relatedCriteria: [],
  isKnown: false,
};

function confirmed(tasks: readonly Partial<ConfirmedTask>[], units: ConfirmedImport['units'] = []): ConfirmedImport {
  return { issuedOn: day('2023-12-05'), tasks: tasks.map((task) => ({ ...TASK, ...task })), units };
}

function planned(request: ConfirmedImport, board = boardWith()): Extract<ImportPlan, { kind: 'planned' }> {
  const plan = planImport(board, request, TODAY);
  if (plan.kind !== 'planned') throw new Error(plan.message);
  return plan;
}

function refusal(request: ConfirmedImport): string {
  const plan = planImport(boardWith(), request, TODAY);
  if (plan.kind !== 'refused') throw new Error('Not refused');
  return plan.message;
}

describe('one order is one code, one row for each unit', () => {
  it('writes what the notice ordered and leaves the progress to people', () => {
    const request = confirmed([{ relatedCriteria: ['1', '2'], coordinatingUnits: ['Phòng VH-TT', 'Công an xã'] }]);
    expect(planned(request).rows.tasks).toEqual([
      {
        code: 'NV01',
        content: 'Rà soát thủ tục hành chính',
        notice: '318/TB-UBND, mục 1',
        assignedOn: { date: '2023-12-05' },
        leadUnits: 'Phòng Nội vụ',
        coordinatingUnits: 'Phòng Văn hóa và Thông tin; Công an xã',
        deadline: 'trước ngày 15/12/2023',
        relatedCriteria: '1; 2',
      },
    ]);
  });

  it('goes on after the highest code, whatever codes stand between', () => {
    const board = boardWith([
      { code: 'NV07', content: 'a' },
      { code: 'nv12', content: 'b' },
      { code: 'X99', content: 'c' },
    ]);
    expect(planned(confirmed([{}, { content: 'Việc khác hẳn' }]), board).codes).toEqual(['NV13', 'NV14']);
  });

  it('gives the members of a group the same code, each unit once', () => {
    const names = ['UBND xã Bình An', 'UBND thị trấn Tân Lập'];
    const request = confirmed(
      [{ leadUnits: ['UBND các xã, thị trấn', 'UBND xã Bình An'] }],
      [{ named: 'UBND các xã, thị trấn', meaning: { kind: 'members', names } }],
    );
    expect(planned(request).rows.tasks.map(({ code, leadUnits }) => [code, leadUnits])).toEqual([
      ['NV01', 'UBND xã Bình An'],
      ['NV01', 'UBND thị trấn Tân Lập'],
    ]);
  });

  it('writes a task without a unit as one row, to be completed on the board', () => {
    expect(planned(confirmed([{ leadUnits: [] }])).rows.tasks).toHaveLength(1);
  });

  it('keeps a name with a semicolon one name', () => {
    const [row] = planned(confirmed([{ leadUnits: ['Tổ một; tổ hai'] }])).rows.tasks;
    expect(row?.leadUnits).toBe('Tổ một, tổ hai');
  });
});

describe('what someone said about units is remembered', () => {
  const named = 'Phòng Văn hóa Thông tin';
  const asUnit = (remember: boolean) =>
    confirmed(
      [{ leadUnits: [named] }],
      [{ named, meaning: { kind: 'unit', name: 'Phòng Văn hóa và Thông tin', remember } }],
    );

  it('writes the board’s own name and adds the other to Tên khác', () => {
    const { tasks, aliases } = planned(asUnit(true)).rows;
    expect(tasks[0]?.leadUnits).toBe('Phòng Văn hóa và Thông tin');
    expect(aliases).toEqual([{ unit: 'Phòng Văn hóa và Thông tin', names: [named] }]);
  });

  it('remembers nothing where the box is not ticked', () => {
    expect(planned(asUnit(false)).rows.aliases).toEqual([]);
  });

  it('adds an unknown unit, and only if a task that is imported names it', () => {
    const units = [
      { named: 'Tổ công nghệ số', meaning: { kind: 'new' } },
      { named: 'Không ai gọi tên', meaning: { kind: 'new' } },
    ] as const;
    expect(planned(confirmed([{ leadUnits: ['Tổ công nghệ số'] }], units)).rows.units).toEqual([
      { name: 'Tổ công nghệ số' },
    ]);
  });

  it('adds the alias after what the cell holds, and takes exactly that away again', () => {
    const { units } = boardWith().tables;
    if (units === undefined) throw new Error('No units');
    const aliases = [{ unit: 'Phòng Văn hóa và Thông tin', names: [named] }];
    const [added] = aliasesAdded(units, aliases).cells;
    expect(added?.text).toBe('Phòng VH-TT; Phòng Văn hóa Thông tin');
    const after = boardWith([], [{ name: 'Phòng Văn hóa và Thông tin', aliases: added?.text ?? '' }]).tables.units;
    if (after === undefined) throw new Error('No units');
    expect(aliasesTakenAway(after, aliases).cells.map(({ text }) => text)).toEqual(['Phòng VH-TT']);
  });
});

describe('an import is refused as a whole where one row could not be written as confirmed', () => {
  it.each([
    ['nothing is ticked', confirmed([]), /Chưa chọn nhiệm vụ nào/],
    ['a task has no content', confirmed([{}, { content: '  ' }]), /Có nhiệm vụ được chọn mà chưa có nội dung/],
    [
      'a cell could not hold the content',
      confirmed([{}, { content: `Rà soát${' thủ tục'.repeat(7_000)}` }]),
      /^Nhiệm vụ “Rà soát thủ tục.*…”: “Nội dung nhiệm vụ” dài quá/,
    ],
    [
      'a cell could not hold the deadline',
      confirmed([{ deadlineWords: 'a'.repeat(50_001) }]),
      /“Thời hạn giao” dài quá/,
    ],
    [
      'a unit that was chosen is gone',
      confirmed([{ leadUnits: ['X'] }], [{ named: 'X', meaning: { kind: 'unit', name: 'Phòng cũ', remember: true } }]),
      /không còn “Phòng cũ”/,
    ],
    [
      'a group has no member',
      confirmed([{ leadUnits: ['Các phòng'] }], [{ named: 'Các phòng', meaning: { kind: 'members', names: [] } }]),
      /Chưa chọn đơn vị nào trong “Các phòng”/,
    ],
    [
      'there are more rows than one import takes',
      confirmed(
        Array.from({ length: 500 }, (_, n) => ({ content: `Việc ${n}`, leadUnits: ['A', 'B', 'C', 'D', 'E'] })),
      ),
      /nhiều nhất 2\.000 dòng/,
    ],
    [
      'there are more tasks than one import takes',
      confirmed(Array.from({ length: 501 }, () => ({}))),
      /nhiều nhất 500/,
    ],
  ])('%s', (_what, request, sentence) => {
    expect(refusal(request)).toMatch(sentence);
  });

  it('stops where a colleague imported the same notice meanwhile, and names the tasks', () => {
    const board = boardWith([{ code: 'NV05', content: TASK.content, leadUnits: 'Phòng Nội vụ' }]);
    expect(planImport(board, confirmed([{ content: 'Việc khác hẳn' }, {}]), TODAY)).toMatchObject({
      kind: 'alreadyThere',
      known: [{ place: 1, label: 'NV05' }],
    });
  });

  it('writes a task again where the person was shown that the board has it', () => {
    const board = boardWith([{ code: 'NV05', content: TASK.content, leadUnits: 'Phòng Nội vụ' }]);
    expect(planned(confirmed([{ isKnown: true }]), board).codes).toEqual(['NV06']);
  });
});

describe('whatever is confirmed', () => {
  const anyTask = fc.record({
    content: fc.string({ minLength: 1, unit: 'grapheme' }),
    leadUnits: fc.array(fc.oneof(fc.constantFrom('Phòng Nội vụ', 'Phòng NV', 'Lạ'), fc.string()), { maxLength: 4 }),
    coordinatingUnits: fc.array(fc.string(), { maxLength: 3 }),
    deadlineWords: fc.string(),
    source: fc.string(),
    relatedCriteria: fc.array(fc.string(), { maxLength: 2 }),
    isKnown: fc.constant(true),
  });

  it('one code belongs to one task, and every row fits the columns of people', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(anyTask, { minLength: 1, maxLength: 8 }), (tasks) => {
        const board = boardWith();
        const plan = planImport(board, { issuedOn: null, tasks, units: [] }, TODAY);
        if (plan.kind !== 'planned') return;
        tried++;
        expect(new Set(plan.codes).size).toBe(tasks.length);
        expect(new Set(plan.rows.tasks.map(({ code }) => code))).toEqual(new Set(plan.codes));
        const { tasks: table } = board.tables;
        if (table === undefined) throw new Error('No tasks');
        const [block, ...others] = confirmedBlocks(table, plan.rows.tasks);
        expect(others).toEqual([]);
        expect(block?.values).toHaveLength(plan.rows.tasks.length);
        expect(block?.values.every((line) => line.length === block.formats.length)).toBe(true);
      }),
      { seed: 5 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});
