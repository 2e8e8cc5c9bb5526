// Workbooks as tests think of them: named sheets of cells, read and patched the way the edge does, without Google.

import { type Cell, isDateCell, isFormulaCell, type WrittenCell } from '../src/workbook/cell.ts';
import type { ComputedPatch } from '../src/workbook/patch.ts';
import { findTables } from '../src/workbook/reading/findTables.ts';
import { type SheetKey, sheetName } from '../src/workbook/schema/index.ts';
import type { SheetContents, WorkbookSnapshot } from '../src/workbook/snapshot.ts';

export type TestWorkbook = Readonly<Partial<Record<SheetKey, readonly (readonly Cell[])[]>>>;

export function snapshotOf(workbook: TestWorkbook): WorkbookSnapshot {
  const contents = (key: SheetKey): SheetContents | null => {
    const cells = workbook[key];
    return cells === undefined ? null : { name: sheetName(key), cells: rectangular(cells) };
  };
  return {
    tables: findTables(contents),
    overview: contents('overview'),
    remainingPoints: contents('remainingPoints'),
    history: contents('history'),
    contested: [],
    version: null,
    tabNames: Object.keys(workbook).map((key) => sheetName(key as SheetKey)), // a workbook's keys are sheet keys
  };
}

/** The workbook after the patch was written: formulas show what they must show. */
export function patched(workbook: TestWorkbook, patch: ComputedPatch): TestWorkbook {
  const result: Partial<Record<SheetKey, Cell[][]>> = {};
  for (const [key, cells] of Object.entries(workbook) as [SheetKey, Cell[][]][]) {
    result[key] = cells.map((row) => [...row]);
  }
  for (const block of patch.blocks) {
    const cells = result[block.sheet] ?? [];
    result[block.sheet] = cells;
    block.values.forEach((values, rowOffset) => {
      const row = block.firstRow - 1 + rowOffset;
      while (cells.length <= row) cells.push([]);
      values.forEach((value, columnOffset) => {
        const line = cells[row] ?? [];
        const column = block.firstColumn - 1 + columnOffset;
        while (line.length <= column) line.push('');
        line[column] = shown(value);
      });
    });
  }
  return result;
}

function shown(cell: WrittenCell): Cell {
  if (typeof cell !== 'object') return cell;
  if (isDateCell(cell)) return cell;
  return isFormulaCell(cell) ? cell.shows : '';
}

function rectangular(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(1, ...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}
