// The add-on's columns of "Đơn vị".

import type { UnitFigures } from '../../domain/criteria/scorecard.ts';
import { ratingText, type UnitAssessment } from '../../domain/units/assessUnits.ts';
import type { UnitRow } from '../../domain/units/unitRow.ts';
import type { UnitTotal } from '../../domain/units/unitTotals.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { WrittenCell } from '../cell.ts';
import type { ComputedColumns } from '../patch.ts';
import type { unitsSheet } from '../schema/units.ts';
import type { TableSnapshot } from '../snapshot.ts';
import { columnOf, ratioCell, rowKeyColumn } from './byRow.ts';

/** A unit that stands twice in the table has its figures in the first row only. */
export function unitsColumns(
  table: TableSnapshot<typeof unitsSheet>,
  units: readonly UnitRow[],
  totals: readonly UnitTotal[],
  points: readonly UnitFigures[],
  assessments: readonly UnitAssessment[],
): ComputedColumns<typeof unitsSheet> {
  const totalOf = new Map(totals.map((total) => [total.unit, total]));
  const pointsOf = new Map(points.map((figures) => [figures.name, figures]));
  const assessmentOf = new Map(assessments.map((assessment) => [assessment.unit, assessment]));
  const first = firstRows(units);
  const count = (figure: (total: UnitTotal) => number) =>
    columnOf(table, first, ({ name }) => {
      const total = totalOf.get(tidy(name));
      return total === undefined ? 0 : figure(total);
    });
  return {
    tasks: count((total) => total.tasks),
    onTime: count((total) => total.onTime),
    late: count((total) => total.late),
    inProgress: count((total) => total.inProgress),
    overdue: count((total) => total.overdue),
    completion: columnOf(table, first, ({ name }) => ratioCell(totalOf.get(tidy(name))?.completionRate ?? null)),
    points: columnOf(table, first, ({ name }) => pointsText(pointsOf.get(tidy(name)))),
    rating: columnOf(table, first, ({ name }) => ratingText(assessmentOf.get(tidy(name)))),
    rowKey: rowKeyColumn(table, first),
  };
}

function firstRows(units: readonly UnitRow[]): readonly UnitRow[] {
  const seen = new Set<string>();
  return units.filter(({ name }) => {
    const tidied = tidy(name);
    if (tidied === '' || seen.has(tidied)) return false;
    seen.add(tidied);
    return true;
  });
}

function pointsText(figures: UnitFigures | undefined): WrittenCell {
  if (figures === undefined || figures.points.adjusted === 0) return '';
  return `${formatNumber(figures.points.earned)}/${formatNumber(figures.points.adjusted)}`;
}
