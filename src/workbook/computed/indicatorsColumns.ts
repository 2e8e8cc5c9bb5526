// The add-on's columns of "Chỉ tiêu".

import type { IndicatorBoard } from '../../domain/indicators/indicatorBoard.ts';
import { JUDGEMENTS } from '../../domain/indicators/judgement.ts';
import type { ComputedColumns } from '../patch.ts';
import type { indicatorsSheet } from '../schema/indicators.ts';
import type { TableSnapshot } from '../snapshot.ts';
import { columnOf, ratioCell, rowKeyColumn } from './byRow.ts';

export function indicatorsColumns(
  table: TableSnapshot<typeof indicatorsSheet>,
  { rows }: IndicatorBoard,
): ComputedColumns<typeof indicatorsSheet> {
  return {
    ratio: columnOf(table, rows, ({ ratio }) => ratioCell(ratio)),
    judgement: columnOf(table, rows, ({ judgement }) => JUDGEMENTS[judgement]),
    rowKey: rowKeyColumn(table, rows),
  };
}
