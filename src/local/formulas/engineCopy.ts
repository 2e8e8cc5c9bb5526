// The copy of the workbook's contents that ironcalc computes with, and how it is brought up to date.
//
// ironcalc's sheets carry names of our own (Own_7 for the sheet with id 7), since Google allows names that it does not. Beside each stands a
// twin (Twin_7) that holds `=Own_7!B2&""` for every formula: the only way to read a number from it with all its digits.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { type Cell, type CellValue, isCellError } from '../spreadsheet/cell.ts';
import { columnName } from '../spreadsheet/rectangle.ts';
import type { Sheet } from '../spreadsheet/sheet.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { engineFormula, engineName } from './engineFormula.ts';

interface Mirror {
  readonly index: number;
  readonly rows: (Cell | undefined)[][];
}

export interface EngineCopy {
  readonly model: Model;
  readonly signature: string;
  readonly mirrors: Map<number, Mirror>;
  /** Index of the sheet on which conditions are tried. */
  readonly scratch: number;
  /** The clock's time and the state for which values were computed; null when something has changed since. */
  computedAt: number | null;
}

let loaded = false;

/** Loads the engine's WebAssembly once for the process, at the first formula. */
function load(): void {
  if (loaded) return;
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

/** What must stay the same for a copy to be kept: the sheets with their names and sizes (formulas spell them out), and the zone. */
function signatureOf(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ id, name, rows, columns }) => [
    id,
    name,
    roundedSize(rows.length),
    columns.length,
  ]);
  return JSON.stringify([workbook.timeZone, sheets]);
}

/** Open ranges such as `A2:A` are spelled out down to here, so that a few new rows leave every formula as it is. */
export function roundedSize(rows: number): number {
  return Math.ceil(rows / 10_000) * 10_000;
}

/** As many shapes of a workbook as one action gives it, opening a sheet or two: taken back, it has the first shape again. */
const COPIES_KEPT = 3;

/** The copy as it must be now: the one of this shape with what changed sent to it, or a new one. `copies` has the one used last in front. */
export function broughtUpToDate(copies: EngineCopy[], workbook: Workbook): EngineCopy {
  const signature = signatureOf(workbook);
  const kept = copies.findIndex((copy) => copy.signature === signature);
  const current = copies.splice(kept, kept < 0 ? 0 : 1)[0] ?? newCopy(workbook, signature);
  copies.unshift(current);
  for (const old of copies.splice(COPIES_KEPT)) old.model.free();
  for (const sheet of workbook.sheets) {
    const mirror = current.mirrors.get(sheet.id);
    if (mirror !== undefined && sendChanges(current.model, mirror, sheet, workbook)) current.computedAt = null;
  }
  return current;
}

function newCopy(workbook: Workbook, signature: string): EngineCopy {
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
    let differs = cells.length !== sent.length;
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const before = sent[column];
      if (cell === before) continue;
      differs = true;
      if (isSameContent(cell, before)) continue;
      send(model, mirror.index, row + 1, column + 1, cell, before, sheet, workbook);
      changed = true;
    }
    // Most rows stay as they are: copying them all at each look would cost more than all else.
    if (differs) mirror.rows[row] = [...cells];
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

function twinName(sheet: Sheet): string {
  return `Twin_${sheet.id}`;
}
