// Computes formulas with ironcalc, when somebody asks for a value, on the local clock's day.

import { unsettled } from '../calls/refusals.ts';
import type { Clock } from '../clock.ts';
import type { CellValue } from '../spreadsheet/cell.ts';

import { cellAt, type Sheet } from '../spreadsheet/sheet.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { arrayReader } from './arrays.ts';
import { broughtUpToDate, type EngineCopy, roundedSize } from './engineCopy.ts';
import { engineFormula } from './engineFormula.ts';

/** A formula in US notation as it reads in the cell (row, column) of a sheet. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The value of the formula in that cell, or of one that fills it; row and column are 1-based. */
export type FormulaReader = (sheet: Sheet, row: number, column: number) => CellValue;

export interface FormulaEngine {
  /** Reads values as they are at its first use: what changes after that, it does not see. */
  readonly reader: () => FormulaReader;
  /** Whether each formula, put in that sheet, comes out as TRUE or a number other than 0. */
  readonly hold: (sheet: Sheet, formulas: readonly PlacedFormula[]) => readonly boolean[];
}

const CELL_TYPE = { number: 1, text: 2, logical: 4 } as const;

export function createFormulaEngine(workbook: () => Workbook, clock: Clock): FormulaEngine {
  const copies: EngineCopy[] = [];
  const upToDate = (): EngineCopy => {
    const copy = broughtUpToDate(copies, workbook());
    compute(copy, clock);
    return copy;
  };
  return {
    reader: () => {
      let current: EngineCopy | null = null;
      const inArrays = arrayReader();
      return (sheet, row, column) => {
        const filled = inArrays(sheet, row, column);
        if (filled !== undefined) return filled;
        if (cellAt(sheet, row, column).formula === null) return null;
        current ??= upToDate();
        return readValue(current, sheet, row, column);
      };
    },
    hold: (sheet, formulas) => {
      if (formulas.length === 0) return [];
      // Computed together with the conditions, once.
      const copy = broughtUpToDate(copies, workbook());
      return tryConditions(copy, workbook(), sheet, formulas, clock);
    },
  };
}

/** The engine asks JavaScript for the time: for the length of this call it is told the local clock's. */
function compute(copy: EngineCopy, clock: Clock): void {
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

function readValue(copy: EngineCopy, sheet: Sheet, row: number, column: number): CellValue {
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
  copy: EngineCopy,
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
