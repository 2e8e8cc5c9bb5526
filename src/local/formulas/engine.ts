// Computes formulas with ironcalc: a copy of the workbook's contents is kept in an ironcalc model and brought up to date when a value is asked for.
//
// ironcalc's sheets carry names of our own (Own_7 for the sheet with id 7), since Google allows names that it does not. Beside each stands a
// twin (Twin_7) that holds `=Own_7!B2&""` for every formula: the only way to read a number from it with all its digits.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { Clock } from '../clock.ts';
import { unsettled } from '../refusals.ts';
import { type Cell, type CellValue, isCellError } from '../spreadsheet/cell.ts';
import { columnName } from '../spreadsheet/rectangle.ts';
import type { Sheet } from '../spreadsheet/sheet.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { engineFormula, engineName } from './engineFormula.ts';

/** A formula in US notation as it reads in the cell (row, column) of a sheet. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The value of the formula in that cell; row and column are 1-based. */
export type FormulaReader = (sheet: Sheet, row: number, column: number) => CellValue;

export interface FormulaEngine {
  /** Reads values as they are at its first use: what changes after that, it does not see. */
  readonly reader: () => FormulaReader;
  /** Whether each formula, put in that sheet, comes out as TRUE or a number other than 0. */
  readonly hold: (sheet: Sheet, formulas: readonly PlacedFormula[]) => readonly boolean[];
}

interface Mirror {
  readonly index: number;
  readonly rows: (Cell | undefined)[][];
}

interface Copy {
  readonly model: Model;
  readonly signature: string;
  readonly mirrors: Map<number, Mirror>;
  /** Index of the sheet on which conditions are tried. */
  readonly scratch: number;
  /** The clock's time and the state for which values were computed; null when something has changed since. */
  computedAt: number | null;
}

const CELL_TYPE = { number: 1, text: 2, logical: 4 } as const;

let loaded = false;

/** Loads the engine's WebAssembly once for the process, at the first formula. */
function load(): void {
  if (loaded) return;
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

export function createFormulaEngine(workbook: () => Workbook, clock: Clock): FormulaEngine {
  let copy: Copy | null = null;
  const upToDate = (): Copy => {
    copy = broughtUpToDate(copy, workbook());
    compute(copy, clock);
    return copy;
  };
  return {
    reader: () => {
      let current: Copy | null = null;
      return (sheet, row, column) => {
        current ??= upToDate();
        return readValue(current, sheet, row, column);
      };
    },
    hold: (sheet, formulas) => {
      if (formulas.length === 0) return [];
      return tryConditions(upToDate(), workbook(), sheet, formulas, clock);
    },
  };
}

/** What must stay the same for a copy to be kept: the sheets with their names and sizes (formulas spell them out), and the zone. */
function signatureOf(workbook: Workbook): string {
  const sheets = workbook.sheets.map((sheet) => [sheet.id, sheet.name, roundedSize(sheet.rows.length)]);
  return JSON.stringify([workbook.timeZone, sheets]);
}

function roundedSize(rows: number): number {
  return Math.ceil(rows / 10_000) * 10_000;
}

function broughtUpToDate(copy: Copy | null, workbook: Workbook): Copy {
  const signature = signatureOf(workbook);
  const current = copy !== null && copy.signature === signature ? copy : newCopy(copy, workbook, signature);
  for (const sheet of workbook.sheets) {
    const mirror = current.mirrors.get(sheet.id);
    if (mirror !== undefined && sendChanges(current.model, mirror, sheet, workbook)) current.computedAt = null;
  }
  return current;
}

function newCopy(old: Copy | null, workbook: Workbook, signature: string): Copy {
  old?.model.free();
  load();
  const model = new Model('workbook', 'en', workbook.timeZone, 'en');
  model.pauseEvaluation();
  model.renameSheet(0, 'Scratch');
  const mirrors = new Map<number, Mirror>();
  let index = 1;
  for (const sheet of workbook.sheets) {
    model.newSheet();
    model.renameSheet(index, engineName(sheet));
    model.newSheet();
    model.renameSheet(index + 1, twinName(sheet));
    mirrors.set(sheet.id, { index, rows: [] });
    index += 2;
  }
  return { model, signature, mirrors, scratch: 0, computedAt: null };
}

/** Sends what differs from what was sent before. Cells are replaced, never changed, so identity tells. */
function sendChanges(model: Model, mirror: Mirror, sheet: Sheet, workbook: Workbook): boolean {
  let changed = false;
  const height = Math.max(sheet.rows.length, mirror.rows.length);
  for (let row = 0; row < height; row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    const sent = mirror.rows[row] ?? [];
    const width = Math.max(cells.length, sent.length);
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const before = sent[column];
      if (cell === before) continue;
      if (isSameContent(cell, before)) continue;
      send(model, mirror.index, row + 1, column + 1, cell, before, sheet, workbook);
      changed = true;
    }
    mirror.rows[row] = [...cells];
  }
  mirror.rows.length = sheet.rows.length;
  return changed;
}

function isSameContent(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one?.value ?? null) === (other?.value ?? null) && (one?.formula ?? null) === (other?.formula ?? null);
}

function send(
  model: Model,
  index: number,
  row: number,
  column: number,
  cell: Cell | undefined,
  before: Cell | undefined,
  sheet: Sheet,
  workbook: Workbook,
): void {
  if (cell?.formula != null) {
    model.setUserInput(index, row, column, engineFormula(cell.formula, sheet, workbook, roundedSize));
    model.setUserInput(index + 1, row, column, `=${engineName(sheet)}!${columnName(column)}${row}&""`);
    return;
  }
  if (before?.formula != null) model.rangeClearAll(index + 1, row, column, row, column);
  const value = cell?.value ?? null;
  if (value === null) model.rangeClearAll(index, row, column, row, column);
  else model.setUserInput(index, row, column, inputOf(value));
}

function inputOf(value: NonNullable<CellValue>): string {
  if (typeof value === 'string') return `'${value}`;
  if (isCellError(value)) return `=${value.error}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The engine asks JavaScript for the time: for the length of this call it is told the local clock's. */
function compute(copy: Copy, clock: Clock): void {
  const now = clock.now();
  if (copy.computedAt === now) return;
  const machineNow = Date.now;
  Date.now = () => now;
  try {
    copy.model.evaluate();
  } finally {
    Date.now = machineNow;
  }
  copy.computedAt = now;
}

function readValue(copy: Copy, sheet: Sheet, row: number, column: number): CellValue {
  const index = copy.mirrors.get(sheet.id)?.index;
  if (index === undefined) return null;
  const shown = copy.model.getFormattedCellValue(index, row, column);
  switch (copy.model.getCellType(index, row, column)) {
    case CELL_TYPE.number:
      return Number(copy.model.getFormattedCellValue(index + 1, row, column));
    case CELL_TYPE.text:
      return shown;
    case CELL_TYPE.logical:
      return shown === 'TRUE';
    default:
      return { error: googleError(shown) };
  }
}

function googleError(shown: string): string {
  if (shown === '#CIRC!') return '#REF!';
  if (shown === '#N/IMPL!') throw unsettled('a formula that the engine can not compute');
  return shown;
}

function tryConditions(
  copy: Copy,
  workbook: Workbook,
  sheet: Sheet,
  formulas: readonly PlacedFormula[],
  clock: Clock,
): readonly boolean[] {
  const { model, scratch } = copy;
  for (const [at, { formula }] of formulas.entries()) {
    model.setUserInput(scratch, at + 1, 1, engineFormula(formula, sheet, workbook, roundedSize));
  }
  copy.computedAt = null;
  compute(copy, clock);
  const results = formulas.map((_, at) => {
    const type = model.getCellType(scratch, at + 1, 1);
    const shown = model.getFormattedCellValue(scratch, at + 1, 1);
    return type === CELL_TYPE.logical ? shown === 'TRUE' : type === CELL_TYPE.number && !/^-?0([.,]0*)?%?$/.test(shown);
  });
  model.rangeClearAll(scratch, 1, 1, formulas.length, 1);
  return results;
}

function twinName(sheet: Sheet): string {
  return `Twin_${sheet.id}`;
}
