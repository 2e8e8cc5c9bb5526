// Cells copied within a sheet by hand: contents, looks and validations come along, and conditional formats are torn and doubled.

import { copiedFormula } from '../formulas/rewrite.ts';
import type { Cell } from './cell.ts';
import { contains, lastColumn, lastRow, type Rectangle } from './rectangle.ts';
import { type ConditionalRule, changeCells, mapCells, type Sheet } from './sheet.ts';

/** Copies `source` so that its first cell lands on (row, column). */
export function copyCells(sheet: Sheet, source: Rectangle, row: number, column: number): void {
  const rows = row - source.row;
  const columns = column - source.column;
  const target = { ...source, row, column };
  const copies = mapCells(sheet, source, (cell) => copiedCell(cell, rows, columns));
  changeCells(sheet, target, (cell, down, right) => copies[down]?.[right] ?? cell);
  const doubled = sheet.rules.flatMap((rule) => doubledRule(rule, source, rows, columns));
  const torn = sheet.rules
    .map((rule) =>
      rebased(
        rule,
        rule.ranges.flatMap((range) => without(range, target)),
      ),
    )
    .filter(({ ranges }) => ranges.length > 0);
  sheet.rules = [...torn, ...doubled];
}

function copiedCell(cell: Cell, rows: number, columns: number): Cell {
  return cell.formula === null ? cell : { ...cell, formula: copiedFormula(cell.formula, rows, columns) };
}

/** The rule once more over the part of it that was copied. */
function doubledRule(
  rule: ConditionalRule,
  source: Rectangle,
  rows: number,
  columns: number,
): readonly ConditionalRule[] {
  const parts = rule.ranges.flatMap((range) => common(range, source));
  if (parts.length === 0) return [];
  const placed = parts.map((part) => ({ ...part, row: part.row + rows, column: part.column + columns }));
  return [rebased(rule, placed)];
}

/** The rule over other ranges, its formula written anew for their first cell. */
function rebased(rule: ConditionalRule, ranges: readonly Rectangle[]): ConditionalRule {
  const [before] = rule.ranges;
  const [after] = ranges;
  if (before === undefined || after === undefined || rule.formula === null) return { ...rule, ranges };
  const formula = copiedFormula(rule.formula, after.row - before.row, after.column - before.column);
  return { ...rule, ranges, formula };
}

function common(one: Rectangle, other: Rectangle): readonly Rectangle[] {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows < 1 || columns < 1 ? [] : [{ row, column, rows, columns }];
}

/** What is left of a rectangle around a hole: up to four pieces. */
function without(rectangle: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const [middle] = common(rectangle, hole);
  if (middle === undefined) return [rectangle];
  const pieces = [
    { ...rectangle, rows: middle.row - rectangle.row },
    { ...middle, column: rectangle.column, columns: middle.column - rectangle.column },
    { ...middle, column: lastColumn(middle) + 1, columns: lastColumn(rectangle) - lastColumn(middle) },
    { ...rectangle, row: lastRow(middle) + 1, rows: lastRow(rectangle) - lastRow(middle) },
  ];
  return pieces.filter(({ row, column, rows, columns }) => rows > 0 && columns > 0 && contains(rectangle, row, column));
}
