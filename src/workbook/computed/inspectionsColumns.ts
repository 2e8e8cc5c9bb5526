// The add-on's columns of "Sổ kiểm tra".

import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts';
import type { InspectionBoard, TrackedInspection } from '../../domain/inspections/inspectionBoard.ts';
import { INSPECTION_STATES } from '../../domain/inspections/inspectionState.ts';
import type { WrittenCell } from '../cell.ts';
import { columnLetter } from '../notation/columnLetter.ts';
import { serialDay } from '../notation/serialDay.ts';
import type { ComputedColumns } from '../patch.ts';
import type { inspectionsSheet } from '../schema/inspections.ts';
import { sheetRow, type TableSnapshot } from '../snapshot.ts';
import { columnOf, rowKeyColumn, warningCell } from './byRow.ts';

type InspectionsTable = TableSnapshot<typeof inspectionsSheet>;

export function inspectionsColumns(
  table: InspectionsTable,
  { inspections }: InspectionBoard,
  today: CalendarDate,
): ComputedColumns<typeof inspectionsSheet> {
  return {
    state: columnOf(table, inspections, ({ state }) => INSPECTION_STATES[state]),
    daysLeft: columnOf(table, inspections, (inspection) => daysLeft(table, inspection, today)),
    warning: columnOf(table, inspections, ({ warnings }) => warningCell(warnings)),
    rowKey: rowKeyColumn(table, inspections),
  };
}

/** Counts on while no one runs the add-on: from the cell that holds the day, or from the day that its words come to. */
function daysLeft(table: InspectionsTable, inspection: TrackedInspection, today: CalendarDate): WrittenCell {
  const { dueOn, isOpen, row, key } = inspection;
  const place = table.columns.deadline;
  if (dueOn === null || !isOpen || place === undefined) return '';
  const day = row.deadline.kind === 'date' ? `$${columnLetter(place)}${sheetRow(table, key)}` : serialDay(dueOn);
  return { formula: `=${day}-TODAY()`, shows: daysBetween(today, dueOn) };
}
