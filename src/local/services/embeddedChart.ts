// EmbeddedChart, its place and its options: what a chart was when a script asked for it.

import { text } from '../calls/arguments.ts';
import { notBuilt, refusals } from '../calls/refusals.ts';
import { innardOf, knows, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import type { Chart } from '../spreadsheet/chart.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';
import { chartBuilder } from './embeddedChartBuilder.ts';
import { ChartHiddenDimensionStrategy } from './enums.ts';

class ChartInnard {
  readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }
}

/** The chart behind an object that a script passes. */
export function chartOf(value: unknown): Chart {
  const innard = innardOf(value);
  if (!(innard instanceof ChartInnard)) throw refusals.wrongArgument('an EmbeddedChart', value);
  return innard.chart;
}

export type RangeMaker = (sheetId: number, rectangle: Rectangle) => object;

export function chartService(session: Session, chart: Chart, rangeOn: RangeMaker): object {
  return service(session, {
    className: 'EmbeddedChart',
    innard: new ChartInnard(chart),
    methods: {
      getChartId: knows(() => chart.id),
      getRanges: knows(() => chart.ranges.map(({ sheetId, rectangle }) => rangeOn(sheetId, rectangle))),
      getNumHeaders: knows(() => chart.headers),
      getHiddenDimensionStrategy: knows(() => ChartHiddenDimensionStrategy.SHOW_BOTH),
      getContainerInfo: knows(() =>
        service(session, {
          className: 'ContainerInfo',
          methods: {
            getAnchorRow: knows(() => chart.place.row),
            getAnchorColumn: knows(() => chart.place.column),
            getOffsetX: knows(() => chart.place.offsetX),
            getOffsetY: knows(() => chart.place.offsetY),
          },
        }),
      ),
      getOptions: knows(() =>
        service(session, {
          className: 'ChartOptions',
          methods: {
            // What Google makes of the others on their way back is not known.
            get: knows((option: unknown) => {
              if (text(option) !== 'title') throw notBuilt(`option ${option} of a chart that is asked for`);
              return chart.options.title ?? null;
            }),
          },
        }),
      ),
      modify: knows(() => chartBuilder(session, (modified) => chartService(session, modified, rangeOn), chart)),
    },
  });
}
