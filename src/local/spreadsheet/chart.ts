// A chart that floats over the cells of a sheet, and where it and its figures go when rows and columns go elsewhere.

import type { Rectangle } from './rectangle.ts';
import { type Shift, shiftRectangle } from './shift.ts';

export type ChartKind = 'BAR' | 'COLUMN' | 'LINE';

export interface ChartRange {
  readonly sheetId: number;
  readonly rectangle: Rectangle;
}

/** The cell on which the upper left corner lies, and the pixels from there. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartOptions {
  readonly title?: string;
  /** Of the series, `#rrggbb`. */
  readonly colors?: readonly string[];
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly legend?: { readonly position: 'none' | 'top' | 'bottom' | 'right' };
  /** The axis that lies, and the one that stands. */
  readonly hAxis?: AxisRange;
  readonly vAxis?: AxisRange;
}

/** So far an axis reaches, farther where figures do. */
export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

/** Ranges stand side by side: the first column names the points, each other one is a series; the first `headers` rows name the series. */
export interface Chart {
  /** Null until the chart is put on a sheet. */
  readonly id: number | null;
  readonly kind: ChartKind;
  readonly ranges: readonly ChartRange[];
  readonly place: ChartPlace;
  readonly headers: number;
  readonly options: ChartOptions;
}

/** What people see of a chart. */
export interface ChartPicture {
  readonly id: number;
  readonly kind: ChartKind;
  readonly title: string;
  readonly place: ChartPlace;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly legend: NonNullable<ChartOptions['legend']>['position'];
  /** Of the figures; null where the drawing chooses. */
  readonly axis: AxisRange | null;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** Null where no number stands. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show it. */
  readonly shown: readonly string[];
}

/** The charts of the sheet `ownId` after a change of the sheet `changedId`, which may be another one. */
export function shiftedCharts(
  charts: readonly Chart[],
  shift: Shift,
  ownId: number,
  changedId: number,
): readonly Chart[] {
  return charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) =>
      range.sheetId === changedId
        ? shiftRectangle(shift, range.rectangle).map((rectangle) => ({ ...range, rectangle }))
        : [range],
    ),
    place: ownId === changedId ? shiftedPlace(chart.place, shift) : chart.place,
  }));
}

/** A chart whose cell is deleted stays where it was. */
function shiftedPlace(place: ChartPlace, shift: Shift): ChartPlace {
  const [moved] = shiftRectangle(shift, { row: place.row, column: place.column, rows: 1, columns: 1 });
  if (moved !== undefined) return { ...place, row: moved.row, column: moved.column };
  return shift.axis === 'row' ? { ...place, row: shift.at } : { ...place, column: shift.at };
}

/** Without the figures of a sheet that is gone. */
export function chartsWithoutSheet(charts: readonly Chart[], goneId: number): readonly Chart[] {
  return charts.map((chart) => ({ ...chart, ranges: chart.ranges.filter(({ sheetId }) => sheetId !== goneId) }));
}
