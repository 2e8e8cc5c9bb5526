// Over its seeds the generator of wild boards really makes each of the boards that the run stands for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growWild } from './growWild.ts';
import { fillSmallBoard, reusable, type Saved } from './smallBoard.ts';
import { registerOf } from './wildBoards.ts';
import { DATES_AS_TEXT, type Wildness, wildBoards } from './wildness.ts';

const BOARDS = 160;

type SavedSheet = Saved['sheets'][number];

const cellsOf = (sheet: SavedSheet) => sheet.rows.flatMap(({ cells }) => cells);
const some = (test: (sheet: SavedSheet) => boolean) => (saved: Saved) => saved.sheets.some(test);
const holds = (test: (value: unknown, formula: string | null) => boolean) =>
  some((sheet) => cellsOf(sheet).some(([, value, formula]) => test(value, formula)));
const headersOf = (sheet: SavedSheet) =>
  (sheet.rows.find(({ row }) => row === 0)?.cells ?? []).flatMap(([, value]) => (value === null ? [] : [value]));

/** By what the board then holds, not by what the generator meant. */
const KINDS: readonly (readonly [string, (saved: Saved) => boolean])[] = [
  ['a date before 1900', (saved) => hasDate(saved, (serial) => serial < 2)],
  ['a date at the end of 9999', (saved) => hasDate(saved, (serial) => serial === 2_958_465)],
  ['a date beyond all calendars', (saved) => hasDate(saved, (serial) => serial > 2_958_465)],
  ['a cell of 50,000 characters', holds((value) => typeof value === 'string' && value.length === 50_000)],
  ['a date that arrived as text', holds((value) => DATES_AS_TEXT.some((text) => text === value))],
  ['an error', holds((value) => typeof value === 'object' && value !== null)],
  ['a formula that fails', holds((_, formula) => formula === '=1/0')],
  ['a formula that fills other cells', holds((_, formula) => formula?.startsWith('={') === true)],
  ['merged cells', some(({ name, merges }) => merges.length > 0 && name !== 'Tổng quan' && name !== 'Hướng dẫn')],
  ['hidden rows', some(({ rows }) => rows.some(({ hidden }) => hidden))],
  ['a filter in use', some(({ filteredColumns }) => filteredColumns.length > 0)],
  ['an empty sheet', some((sheet) => sheet.name === 'Tiêu chí' && cellsOf(sheet).every(([, value]) => value === null))],
  ['a missing sheet', ({ sheets }) => ['Tiêu chí', 'Nhiệm vụ', 'Đơn vị'].some((name) => !named(sheets, name))],
  ['300 columns', some(({ columns }) => columns.length >= 300)],
  ['duplicate headers', some((sheet) => new Set(headersOf(sheet)).size < headersOf(sheet).length)],
  ['a missing header', some((sheet) => sheet.name === 'Nhiệm vụ' && !headersOf(sheet).includes('Đơn vị chủ trì'))],
  ['the Vietnamese locale', ({ locale }) => locale === 'vi_VN'],
  ['the American locale', ({ locale }) => locale === 'en_US'],
  ['the German locale', ({ locale }) => locale === 'de_DE'],
  ['the French locale', ({ locale }) => locale === 'fr_FR'],
  ['a zone behind UTC', ({ timeZone }) => timeZone === 'America/Los_Angeles'],
  ['the zone farthest ahead', ({ timeZone }) => timeZone === 'Pacific/Kiritimati'],
  ['a zone with summer time', ({ timeZone }) => timeZone === 'Europe/Paris'],
];

function named(sheets: readonly SavedSheet[], name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

function hasDate({ sheets, styles }: Saved, test: (serial: number) => boolean): boolean {
  return sheets.some((sheet) =>
    cellsOf(sheet).some(
      ([, value, , style]) => styles[style]?.numberFormat === 'dd/MM/yyyy' && typeof value === 'number' && test(value),
    ),
  );
}

/** Everything that someone can do to one sheet. */
const ON_A_SHEET: readonly Wildness['kind'][] = [
  ...(['type', 'date', 'spill', 'merge', 'hide', 'filter', 'columns', 'rows', 'empty', 'delete'] as const),
  ...(['copyHeader', 'clearHeader', 'format', 'reject'] as const),
];

describe('wild boards', () => {
  it(`of ${BOARDS} seeds hold everything that offices do to a board, and do all of it to the register`, () => {
    const counts = new Map(KINDS.map(([kind]) => [kind, 0]));
    const inRegister = new Set<Wildness['kind']>();
    const filled = fillSmallBoard();
    for (const { keepsRegister, planned } of fc.sample(wildBoards, { numRuns: BOARDS, seed: 20231204 })) {
      const { google } = reusable(keepsRegister ? registerOf(filled) : filled)();
      for (const item of growWild(google, planned)) {
        if ('sheet' in item && item.sheet === 'Sổ kiểm tra') inRegister.add(item.kind);
      }
      const saved = google.save();
      for (const [kind, test] of KINDS) if (test(saved)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    expect(ON_A_SHEET.filter((kind) => !inRegister.has(kind))).toEqual([]);
  });
});
