// The charts of the overview: the fields, the units, the weeks. They stand below the last line, so that no list grows under them.

import { shareIn, type WeekLine } from '../../domain/history/weekLine.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import { CHART_COLUMNS, historyPlace } from '../history/columns.ts';
import type { HistoryFigures } from '../history/page.ts';
import type { ChartPlan, ChartRange, PageCharts } from '../page/chartPlan.ts';
import { OVERVIEW_WIDTH } from './layout.ts';

/** A row of the page that nobody made higher. */
const PIXELS_OF_A_ROW = 21;

const HEIGHT_OF_HEADS = 100;
/** Two lines of a name. */
const HEIGHT_OF_A_BAR = 31;
const HEIGHT_OF_THE_TREND = 260;
const LEAST_HEIGHT = 200;

/** A chart as it will stand, and how many rows it covers with the gap below it. */
interface PlacedChart {
  readonly plan: Omit<ChartPlan, 'anchorRow'>;
  readonly rows: number;
}

/** How many rows the charts cover. */
export function rowsOfCharts(figures: HistoryFigures): number {
  return placed(figures).reduce((sum, { rows }) => sum + rows, 0);
}

/** `firstRow` (1-based) is the first one below the last line of the page. */
export function overviewCharts(figures: HistoryFigures, firstRow: number): PageCharts {
  let anchorRow = firstRow;
  const plans = placed(figures).map(({ plan, rows }) => {
    const here = { ...plan, anchorRow };
    anchorRow += rows;
    return here;
  });
  return { page: 'overview', titles: Object.values(words.charts), plans };
}

function placed({ lines, fields, units }: HistoryFigures): readonly PlacedChart[] {
  const { charts } = words;
  const bars = (count: number) => Math.max(LEAST_HEIGHT, HEIGHT_OF_HEADS + count * HEIGHT_OF_A_BAR);
  return [
    chart('fields', charts.fields, 'bar', bars(fields.length), fields.length, [
      CHART_COLUMNS.field,
      CHART_COLUMNS.fieldShare,
    ]),
    chart('units', charts.units, 'bar', bars(units.length), units.length, [
      CHART_COLUMNS.unit,
      CHART_COLUMNS.unitShare,
    ]),
    chart('weeks', charts.weeks, 'line', HEIGHT_OF_THE_TREND, lines.some(hasShare) ? lines.length : 0, [
      historyPlace('week'),
      historyPlace('earnedShare'),
      historyPlace('dueShare'),
    ]),
  ].filter((chart): chart is PlacedChart => chart !== null);
}

function hasShare(line: WeekLine): boolean {
  return shareIn(line, 'earned', 'maximum') !== null || shareIn(line, 'completedOfDue', 'due') !== null;
}

/** Null where there is nothing to show. The first of `places` (0-based) holds the labels. */
function chart(
  key: string,
  title: string,
  kind: ChartPlan['kind'],
  height: number,
  count: number,
  [labels, ...series]: readonly [number, ...number[]],
): PlacedChart | null {
  if (count === 0) return null;
  const range = (place: number): ChartRange => ({ column: place + 1, firstRow: 1, rows: count + 1 });
  return {
    plan: {
      key,
      title,
      kind,
      page: 'overview',
      source: 'history',
      labels: range(labels),
      series: series.map(range),
      reaches: 1,
      anchorColumn: 1,
      width: OVERVIEW_WIDTH,
      height,
    },
    rows: Math.ceil(height / PIXELS_OF_A_ROW) + 1,
  };
}
