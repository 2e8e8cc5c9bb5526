// The add-on's columns of "Tiêu chí".

import type { CriteriaBoard } from '../../domain/criteria/scorecard.ts';
import type { ComputedColumns } from '../patch.ts';
import type { criteriaSheet } from '../schema/criteria.ts';
import type { TableSnapshot } from '../snapshot.ts';
import { columnOf, pointsCell, ratioCell, rowKeyColumn, warningCell } from './byRow.ts';

export function criteriaColumns(
  table: TableSnapshot<typeof criteriaSheet>,
  board: CriteriaBoard,
): ComputedColumns<typeof criteriaSheet> {
  return {
    selfPoints: columnOf(table, board.rows, (row) => pointsCell(row.selfPoints)),
    achieved: columnOf(table, board.rows, (row) => ratioCell(row.achieved)),
    difference: columnOf(table, board.rows, (row) => pointsCell(row.difference)),
    reachable: columnOf(table, board.rows, (row) => pointsCell(row.reachable)),
    lost: columnOf(table, board.rows, (row) => pointsCell(row.lost)),
    warning: columnOf(table, board.rows, (row) => warningCell(row.warnings)),
    rowKey: rowKeyColumn(table, board.rows),
  };
}
