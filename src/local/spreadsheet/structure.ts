// Rows and columns inserted, deleted and moved, with all that lies over them and all formulas that name them following.

import { refusals, unsettled } from '../calls/refusals.ts';
import { shiftedFormula } from '../formulas/rewrite.ts';
import { BLANK_CELL, type Cell } from './cell.ts';
import { shiftedCharts } from './chart.ts';
import { shiftedRules } from './conditionalRules.ts';
import { lastRow, type Rectangle } from './rectangle.ts';
import { blankColumn, blankRow, type Protection, rowAt, type Sheet } from './sheet.ts';
import { type Axis, type Shift, shiftList, shiftRectangle, shiftSpan } from './shift.ts';
import { mustHaveRoom, type Workbook } from './workbook.ts';

export interface Insertion {
  readonly axis: Axis;
  /** The place that the first new row or column gets. */
  readonly at: number;
  readonly count: number;
  /** Which neighbour lends the new ones its format and validation. */
  readonly like: 'before' | 'after';
}

/** The last one is ZZZ. */
const MOST_COLUMNS = 18_278;

export function insert(workbook: Workbook, sheet: Sheet, { axis, at, count, like }: Insertion): void {
  const size = axis === 'row' ? sheet.rows.length : sheet.columns.length;
  if (count < 1 || at < 1 || at > size + 1) throw refusals.outsideSheet();
  mustHaveRoom(workbook, count * (axis === 'row' ? sheet.columns.length : sheet.rows.length));
  if (axis === 'column' && size + count > MOST_COLUMNS) throw unsettled(`more than ${MOST_COLUMNS} columns`);
  apply(workbook, sheet, { axis, kind: 'insert', at, count });
  const model = like === 'before' ? at - 1 : at + count;
  if (model < 1 || model > size + count) return;
  if (axis === 'row') lendRowLooks(sheet, model, at, count);
  else lendColumnLooks(sheet, model, at, count);
}

function lendRowLooks(sheet: Sheet, model: number, at: number, count: number): void {
  const source = rowAt(sheet, model);
  for (let row = at; row < at + count; row++) {
    rowAt(sheet, row).cells = source.cells.map(looksOf);
    rowAt(sheet, row).height = source.height;
  }
}

function lendColumnLooks(sheet: Sheet, model: number, at: number, count: number): void {
  const source = sheet.columns[model - 1];
  for (let column = at; column < at + count; column++) {
    const target = sheet.columns[column - 1];
    if (source !== undefined && target !== undefined) {
      target.width = source.width;
      target.groupDepth = insideGroup(sheet, at, count) ? source.groupDepth : 0;
    }
  }
  for (const { cells } of sheet.rows) {
    const looks = looksOf(cells[model - 1]);
    if (looks === undefined) continue;
    while (cells.length < at - 1 + count) cells.push(undefined);
    for (let column = at; column < at + count; column++) cells[column - 1] = looks;
  }
}

/** New columns join a group only when they land inside it. */
function insideGroup(sheet: Sheet, at: number, count: number): boolean {
  return (sheet.columns[at - 2]?.groupDepth ?? 0) > 0 && (sheet.columns[at - 1 + count]?.groupDepth ?? 0) > 0;
}

function looksOf(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  return { ...BLANK_CELL, style: cell.style, validation: cell.validation };
}

export function remove(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.rows.length : sheet.columns.length;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (count < 1 || at < 1 || at + count - 1 > size) throw refusals.outsideSheet();
  if (count === size) throw axis === 'row' ? refusals.allRows() : refusals.allColumns();
  const unfrozenDeleted = at + count - 1 - Math.max(at - 1, frozen);
  if (unfrozenDeleted === size - frozen) throw refusals.allUnfrozen(axis === 'row' ? 'rows' : 'columns');
  apply(workbook, sheet, { axis, kind: 'delete', at, count });
}

/** Puts the block before the row or column that is numbered `to` until then. */
export function move(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number, to: number): void {
  const size = axis === 'row' ? sheet.rows.length : sheet.columns.length;
  if (count < 1 || at < 1 || at + count - 1 > size || to < 1 || to > size + 1) throw refusals.outsideSheet();
  if (to >= at && to <= at + count) return;
  if (sheet.merges.length > 0) throw unsettled('moving rows or columns on a sheet with merged cells');
  apply(workbook, sheet, { axis, kind: 'move', at, count, to });
}

function apply(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  shiftGrid(sheet, shift);
  shiftFrozen(sheet, shift);
  sheet.rules = shiftedRules(sheet.rules, shift, sheet.name);
  sheet.filter = sheet.filter === null ? null : (largest(shiftRectangle(shift, sheet.filter)) ?? null);
  if (shift.axis === 'column') {
    sheet.filteredColumns = sheet.filteredColumns.flatMap((column) =>
      shiftSpan(shift, { first: column, last: column }).map(({ first }) => first),
    );
  }
  sheet.merges = sheet.merges
    .flatMap((merge) => shiftRectangle(shift, merge))
    // What is left of a block may be a single cell, which is no block.
    .filter(({ rows, columns }) => rows * columns > 1);
  sheet.protections = sheet.protections.filter((protection) => shiftProtection(protection, shift));
  for (const own of workbook.sheets) own.charts = shiftedCharts(own.charts, shift, own.id, sheet.id);
  rewriteFormulas(workbook, (formula, own) => shiftedFormula(formula, shift, sheet.name, own.name));
}

function shiftGrid(sheet: Sheet, shift: Shift): void {
  if (shift.axis === 'row') {
    shiftList(shift, sheet.rows, blankRow);
    return;
  }
  const width = sheet.columns.length;
  shiftList(shift, sheet.columns, blankColumn);
  for (const { cells } of sheet.rows) {
    if (shift.kind !== 'move' && cells.length < shift.at) continue;
    while (cells.length < width) cells.push(undefined);
    shiftList<Cell | undefined>(shift, cells, () => undefined);
  }
}

function shiftFrozen(sheet: Sheet, shift: Shift): void {
  const frozen = shift.axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const after = shiftedFrozen(frozen, shift);
  if (shift.axis === 'row') sheet.frozenRows = after;
  else sheet.frozenColumns = after;
}

function shiftedFrozen(frozen: number, shift: Shift): number {
  if (shift.kind === 'insert') return shift.at <= frozen ? frozen + shift.count : frozen;
  if (shift.kind === 'delete') return frozen - Math.max(0, Math.min(frozen, shift.at + shift.count - 1) - shift.at + 1);
  return frozen;
}

/** Returns whether anything of the protected range is left. */
function shiftProtection(protection: Protection, shift: Shift): boolean {
  protection.unprotected = protection.unprotected.flatMap((part) => shiftRectangle(shift, part));
  if (protection.range === null) return true;
  protection.range = largest(shiftRectangle(shift, protection.range)) ?? null;
  return protection.range !== null;
}

function largest(parts: readonly Rectangle[]): Rectangle | undefined {
  const area = (part: Rectangle) => (lastRow(part) - part.row + 1) * part.columns;
  return [...parts].sort((one, other) => area(other) - area(one))[0];
}

/** Puts another formula in each cell whose formula changes. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, own: Sheet) => string): void {
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.rows) {
      cells.forEach((cell, place) => {
        if (cell === undefined || cell.formula === null) return;
        const formula = rewrite(cell.formula, sheet);
        if (formula !== cell.formula) cells[place] = { ...cell, formula };
      });
    }
  }
}
