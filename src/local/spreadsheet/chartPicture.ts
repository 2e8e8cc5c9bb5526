// What a chart shows: its points and series, read from the cells it names.

import type { FormulaEngine } from '../formulas/engine.ts';
import { readCell, shownText } from './cellReading.ts';
import type { Chart, ChartPicture } from './chart.ts';
import { lastColumn, lastRow } from './rectangle.ts';
import { cellAt, mapCells, type Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** As Google draws a chart that nobody sized. */
const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 371;

export function chartPicture(workbook: Workbook, engine: FormulaEngine, chart: Chart): ChartPicture {
  const { title = '', width = USUAL_WIDTH, height = USUAL_HEIGHT, colors = [], legend } = chart.options;
  const columns = chart.ranges.flatMap(({ sheetId, rectangle }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : columnsOf(workbook, engine, sheet, rectangle);
  });
  const [labels, ...series] = columns;
  return {
    id: chart.id ?? 0,
    kind: chart.kind,
    title,
    place: chart.place,
    width,
    height,
    colors,
    legend: legend?.position ?? 'right',
    axis: (chart.kind === 'BAR' ? chart.options.hAxis : chart.options.vAxis) ?? null,
    labels: (labels ?? []).slice(chart.headers).map(({ shown }) => shown),
    series: series.map((column) => ({
      name: column
        .slice(0, chart.headers)
        .map(({ shown }) => shown)
        .join(' '),
      values: column.slice(chart.headers).map(({ value }) => value),
      shown: column.slice(chart.headers).map(({ shown }) => shown),
    })),
  };
}

interface Point {
  readonly value: number | null;
  readonly shown: string;
}

/** The cells of a range, column by column; what lies outside the sheet by now is left out. */
function columnsOf(
  workbook: Workbook,
  engine: FormulaEngine,
  sheet: Sheet,
  rectangle: Chart['ranges'][number]['rectangle'],
): readonly (readonly Point[])[] {
  const computed = engine.reader();
  const inside = {
    ...rectangle,
    rows: Math.min(lastRow(rectangle), sheet.rows.length) - rectangle.row + 1,
    columns: Math.min(lastColumn(rectangle), sheet.columns.length) - rectangle.column + 1,
  };
  const rows = mapCells(sheet, inside, (_, row, column): Point => {
    const reading = readCell(cellAt(sheet, row, column), sheet, row, column, computed, workbook.locale);
    return {
      value: typeof reading.value === 'number' ? reading.value : null,
      shown: shownText(reading, workbook.locale),
    };
  });
  return Array.from({ length: inside.columns }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
