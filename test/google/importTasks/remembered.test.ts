// The names that an import remembers, while someone else works in the sheet of units: each stands beside its own unit, and nobody loses a cell.

import { describe, expect, it } from 'vitest';
import type { ImportRequest } from '../../../src/protocol.ts';
import { shownIn } from '../../board.ts';
import { imported, send, undo } from './dialog.ts';
import { board, REQUEST, returnTo } from './disturbedBoard.ts';

const UNITS = 'Đơn vị';

board.google.user('clerk').paste(UNITS, 'A2', [
  ['Phòng Nội vụ', 'PNV'],
  ['Phòng Tư pháp', 'PTP'],
  ['Phòng Y tế', 'PYT'],
]);
const asItWas = returnTo(board);

const WITH_ALIAS: ImportRequest = {
  ...REQUEST,
  tasks: REQUEST.tasks.slice(0, 1).map((task) => ({ ...task, leadUnits: ['Nội vụ', 'Tư pháp'] })),
  units: [
    { named: 'Nội vụ', meaning: { kind: 'unit', name: 'Phòng Nội vụ', remember: true } },
    { named: 'Tư pháp', meaning: { kind: 'unit', name: 'Phòng Tư pháp', remember: true } },
  ],
};

const BEFORE = ['Phòng Nội vụ|PNV', 'Phòng Tư pháp|PTP', 'Phòng Y tế|PYT'];
const REMEMBERED = ['Phòng Nội vụ|PNV; Nội vụ', 'Phòng Tư pháp|PTP; Tư pháp', 'Phòng Y tế|PYT'];

/** Name and aliases of each unit, wherever it stands. */
function units(): readonly string[] {
  const [headers = [], ...rows] = shownIn(board, UNITS);
  const [name, aliases] = [headers.indexOf('Tên đơn vị'), headers.indexOf('Tên khác')];
  return rows.flatMap((row) => (`${row[name]}${row[aliases]}` === '' ? [] : [`${row[name]}|${row[aliases]}`])).sort();
}

const colleague = () => board.google.user('colleague');
const ACTS = [
  ['inserts a row above', () => colleague().insertRows(UNITS, 2)],
  ['moves a unit down', () => colleague().moveRows(UNITS, 2, 1, 5)],
  ['inserts a column', () => colleague().insertColumns(UNITS, 1)],
  ['moves the columns', () => colleague().moveColumns(UNITS, 3, 1, 2)],
] as const;

/** The calls that are about the sheet of units, while its names are written. */
function momentsOf(run: () => void): readonly number[] {
  asItWas();
  run();
  const calls = board.google.meter.calls();
  const isWrite = (method: string) => /setValue/.test(method);
  const write = calls.findIndex(({ method, on }) => isWrite(method) && on.includes(UNITS));
  const moments = calls.flatMap((_, place) => (place >= write - 8 && place <= write + 6 ? [place + 1] : []));
  if (write < 0) throw new Error('Nothing was written into the units: these tests would try nothing');
  return moments;
}

it('a formula among the names of a unit stays one, and the person is told to add the name there', () => {
  asItWas();
  board.google.user('clerk').setNumberFormat(UNITS, 'B3', 'General');
  board.google.user('clerk').type(UNITS, 'B3', '="P"&"TP"');
  const answer = send(board, WITH_ALIAS);
  expect(units()).toEqual(['Phòng Nội vụ|PNV; Nội vụ', 'Phòng Tư pháp|PTP', 'Phòng Y tế|PYT']);
  const rows = board.google.save().sheets.find(({ name }) => name === UNITS)?.rows ?? [];
  expect(rows.find(({ row }) => row === 2)?.cells.find(([column]) => column === 1)?.[2]).toContain('"P"&"TP"');
  expect(answer).toMatchObject({ ok: true, value: { message: expect.stringContaining('Đã ghi nhớ 01 tên khác') } });
  expect(answer).toMatchObject({ value: { message: expect.stringContaining('chứa công thức: Đơn vị!B3') } });
});

describe('while the names are remembered', () => {
  const moments = momentsOf(() => imported(board, WITH_ALIAS));

  it.each(ACTS)('a colleague %s, at any moment', (_what, act) => {
    for (const moment of moments) {
      asItWas();
      board.google.meter.after(moment, act);
      const answer = send(board, WITH_ALIAS);
      expect(answer, `at call ${moment}`).toMatchObject({ ok: true, value: { kind: 'imported' } });
      const said = JSON.stringify(answer);
      if (said.includes('Đã ghi nhớ 02')) expect(units(), `at call ${moment}`).toEqual(REMEMBERED);
      else expect([BEFORE, REMEMBERED], `at call ${moment}: ${said}`).toContainEqual(units());
    }
  });
});

describe('while they are taken back', () => {
  asItWas();
  const { written } = imported(board, WITH_ALIAS);
  const withImport = returnTo(board);
  const calls = () => {
    withImport();
    undo(board, written);
  };
  const moments = momentsOf(calls);

  it.each(ACTS)('a colleague %s, at any moment', (_what, act) => {
    for (const moment of moments) {
      withImport();
      board.google.meter.after(moment, act);
      undo(board, written);
      expect([BEFORE, REMEMBERED], `at call ${moment}`).toContainEqual(units());
    }
  });
});

describe('names that are remembered beside a new unit that Google will not let in', () => {
  it('are told, and taken back by the undo', () => {
    asItWas();
    const withUnit: ImportRequest = {
      ...WITH_ALIAS,
      tasks: WITH_ALIAS.tasks.map((task) => ({ ...task, leadUnits: [...task.leadUnits, 'Trạm Y tế'] })),
      units: [...WITH_ALIAS.units, { named: 'Trạm Y tế', meaning: { kind: 'new' } }],
    };
    imported(board, withUnit);
    const inserted = board.google.meter
      .calls()
      .findIndex(({ method, on }) => method === 'Sheet.insertRowsAfter' && on === UNITS);
    expect(inserted).toBeGreaterThan(0);
    asItWas();
    board.google.meter.failAt(inserted + 1);
    const { message, written } = imported(board, withUnit);
    expect(message).toContain('Đã ghi nhớ 02 tên khác');
    expect(message).toContain('Chưa ghi được vào trang Đơn vị');
    undo(board, written);
    expect(units()).toEqual(BEFORE);
  });
});
