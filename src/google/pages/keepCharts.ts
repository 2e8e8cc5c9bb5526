// Makes a page show the charts that an update wants: found by their titles, changed where they differ, and never two of one.

import { palette } from '../../workbook/looks/palette.ts';
import type { ChartKind, ChartPlan, ChartRange, PageCharts } from '../../workbook/page/chartPlan.ts';
import type { SheetKey } from '../../workbook/schema/index.ts';
import { logError } from '../edge.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const COLOURS: readonly string[] = [palette.chartFirst, palette.chartSecond, palette.chartThird];

/**
 * Charts only show the figures: they are put right once in a run for each way they are wanted, after the figures, and what becomes of them
 * meanwhile is put right by the next run. Figures that were written never fail for a chart's sake. Tells whether the charts are as wanted.
 */
export function chartsKeptOnce(): (sheets: ReadonlyMap<SheetKey, Sheet>, wanted: PageCharts | undefined) => boolean {
  let kept = '';
  return (sheets, wanted) => {
    if (wanted === undefined) return true;
    const name = JSON.stringify([wanted, wanted.plans.map(({ source }) => sheets.has(source))]);
    if (name === kept) return true;
    try {
      if (keepCharts(sheets, wanted)) SpreadsheetApp.flush();
      kept = name;
      return true;
    } catch (error) {
      logError(error);
      return false;
    }
  };
}

/**
 * Looks at the charts of the page once. Charts with other titles are people's own and stay as they are. Returns whether anything had to be
 * written; it is written behind, so what Google refuses of it shows itself at the next flush.
 */
export function keepCharts(sheets: ReadonlyMap<SheetKey, Sheet>, { page, titles, plans }: PageCharts): boolean {
  const sheet = sheets.get(page);
  if (sheet === undefined) return false;
  const present = new Map<string, readonly Chart[]>();
  for (const chart of sheet.getCharts()) {
    const title = titleOf(chart);
    present.set(title, [...(present.get(title) ?? []), chart]);
  }
  let written = false;
  for (const title of titles) {
    const [first, ...others] = present.get(title) ?? [];
    const plan = plans.find((candidate) => candidate.title === title);
    const source = plan === undefined ? undefined : sheets.get(plan.source);
    // Figures on a sheet that is not there now may come back with it.
    if (plan !== undefined && source === undefined) continue;
    const gone = plan === undefined && first !== undefined ? [first, ...others] : others;
    for (const chart of gone) sheet.removeChart(chart);
    if (gone.length > 0) written = true;
    if (plan === undefined || source === undefined || (first !== undefined && isAsPlanned(first, plan, source)))
      continue;
    if (first === undefined) sheet.insertChart(drawn(sheet.newChart(), plan, source));
    else sheet.updateChart(drawn(first.modify().clearRanges(), plan, source));
    written = true;
  }
  return written;
}

/** What Google tells of a chart, for whoever looks into why it is not taken for the one that was drawn. */
export function chartSeen(chart: Chart): string {
  const place = chart.getContainerInfo();
  const ranges = chart.getRanges().map((range) => range.getA1Notation());
  return [titleOf(chart), ...ranges, `R${place.getAnchorRow()}C${place.getAnchorColumn()}`].join(' ');
}

/** '' where Google tells none. */
function titleOf(chart: Chart): string {
  const title: unknown = chart.getOptions().get('title');
  return typeof title === 'string' ? title : '';
}

function isAsPlanned(chart: Chart, plan: ChartPlan, source: Sheet): boolean {
  const place = chart.getContainerInfo();
  return (
    place.getAnchorRow() === plan.anchorRow &&
    place.getAnchorColumn() === plan.anchorColumn &&
    chart.modify().getChartType() === chartType(plan.kind) &&
    chart.getRanges().flatMap(columnsOf).join() ===
      rangesOf(plan)
        .map(({ column, firstRow, rows }) => cellsName(source.getSheetId(), column, firstRow, rows))
        .join()
  );
}

/** Google may join ranges that touch: they are compared column by column. */
function columnsOf(range: Range): readonly string[] {
  return Array.from({ length: range.getNumColumns() }, (_, place) =>
    cellsName(range.getGridId(), range.getColumn() + place, range.getRow(), range.getNumRows()),
  );
}

function cellsName(sheetId: number, column: number, firstRow: number, rows: number): string {
  return `${sheetId}!R${firstRow}C${column}+${rows}`;
}

function rangesOf({ labels, series }: ChartPlan): readonly ChartRange[] {
  return [labels, ...series];
}

/** Hidden cells are shown: the figures of charts stand in columns that nobody reads. */
function drawn(builder: ChartBuilder, plan: ChartPlan, source: Sheet): Chart {
  for (const { column, firstRow, rows } of rangesOf(plan)) builder.addRange(source.getRange(firstRow, column, rows, 1));
  return builder
    .setChartType(chartType(plan.kind))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(plan.anchorRow, plan.anchorColumn, 0, 0)
    .setOption('title', plan.title)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('colors', COLOURS.slice(0, plan.series.length))
    .setOption(plan.kind === 'bar' ? 'hAxis' : 'vAxis', { minValue: 0, maxValue: plan.reaches })
    .setOption('legend', { position: plan.series.length > 1 ? 'bottom' : 'none' })
    .build();
}

function chartType(kind: ChartKind): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'bar':
      return Charts.ChartType.BAR;
    case 'column':
      return Charts.ChartType.COLUMN;
    case 'line':
      return Charts.ChartType.LINE;
  }
}
