// Sheet: the charts on it, put there, changed and taken away. Each is written behind, as cells are.

import { notBuilt, refusals } from '../../calls/refusals.ts';
import { checks, knows, type Methods, writes } from '../../calls/service.ts';
import type { Chart } from '../../spreadsheet/chart.ts';
import { mustBeEditable, wholeSheet } from '../../spreadsheet/protection.ts';
import { mustLieInside, type Sheet } from '../../spreadsheet/sheet.ts';
import { nextId, sheetWithId, type Workbook } from '../../spreadsheet/workbook.ts';
import { chartOf, chartService } from '../embeddedChart.ts';
import { chartBuilder } from '../embeddedChartBuilder.ts';
import { rangeService } from '../range/range.ts';
import { editorOf } from '../range/rangeTarget.ts';
import type { SheetContext } from './sheetContext.ts';

export function sheetCharts({ session, sheet, another }: SheetContext): Methods {
  const { workbook } = session.google;
  const rangeOn = (sheetId: number, rectangle: Parameters<typeof mustLieInside>[1]) =>
    rangeService(session, sheetId, rectangle, another);
  const service = (chart: Chart) => chartService(session, chart, rangeOn);
  const putOff = (change: (target: Sheet) => readonly Chart[]) => {
    session.enqueue(() => {
      const target = sheet();
      mustBeEditable(target, wholeSheet(target), editorOf(session));
      target.charts = change(target);
    });
  };
  return {
    newChart: knows(() => chartBuilder(session, service)),
    getCharts: checks(() => sheet().charts.map(service)),
    insertChart: writes((given: unknown) => {
      const chart = chartOf(given);
      if (chart.id !== null) throw refusals.wrongArgument('a chart that is on no sheet yet', given);
      putOff(({ charts }) => {
        mustFit(workbook, sheet(), chart);
        return [...charts, { ...chart, id: nextId(workbook) }];
      });
    }),
    updateChart: writes((given: unknown) => {
      const chart = chartOf(given);
      putOff((target) => {
        mustStand(target, chart);
        mustFit(workbook, target, chart);
        return target.charts.map((present) => (present.id === chart.id ? chart : present));
      });
    }),
    removeChart: writes((given: unknown) => {
      const chart = chartOf(given);
      putOff((target) => {
        mustStand(target, chart);
        return target.charts.filter(({ id }) => id !== chart.id);
      });
    }),
  };
}

/** What Google says of a chart that somebody deleted meanwhile is not known; it is refused. */
function mustStand({ charts }: Sheet, chart: Chart): void {
  if (!charts.some(({ id }) => id === chart.id)) throw notBuilt('such chart on this sheet any more');
}

function mustFit(workbook: Workbook, sheet: Sheet, { place, ranges }: Chart): void {
  mustLieInside(sheet, { row: place.row, column: place.column, rows: 1, columns: 1 });
  for (const { sheetId, rectangle } of ranges) mustLieInside(sheetWithId(workbook, sheetId), rectangle);
}
