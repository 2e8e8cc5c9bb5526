// EmbeddedChartBuilder: a chart as a script wants it. Whatever Google would guess has to be said here.

import { colour, list, text, wholeNumber } from '../calls/arguments.ts';
import { notBuilt, refusals, unsettled } from '../calls/refusals.ts';
import { knows, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import type { AxisRange, Chart, ChartKind, ChartOptions, ChartPlace, ChartRange } from '../spreadsheet/chart.ts';
import { a1Of } from '../spreadsheet/rectangle.ts';
import { ChartHiddenDimensionStrategy, ChartType, nameIn } from './enums.ts';
import { rangeOf } from './range/range.ts';

/** `chartService` makes the EmbeddedChart object; `start` is the chart that is modified. */
export function chartBuilder(
  session: Session,
  chartService: (chart: Chart) => object,
  start: Chart | null = null,
): object {
  let kind: ChartKind | null = start?.kind ?? null;
  let ranges: readonly ChartRange[] = start?.ranges ?? [];
  let place: ChartPlace | null = start?.place ?? null;
  let headers: number | null = start?.headers ?? null;
  let showsHidden = start !== null;
  let options: ChartOptions = start?.options ?? {};

  const built = (): Chart => {
    if (kind === null) throw unsettled('the kind of a chart that names none');
    if (place === null) throw unsettled('where a chart without a position lies');
    if (headers === null) throw unsettled('how many rows of a chart are headers unless it says so');
    if (!showsHidden) throw unsettled('what a chart makes of hidden rows and columns unless it says so');
    if (ranges.length === 0) throw unsettled('a chart without a range');
    return { id: start?.id ?? null, kind, ranges, place, headers, options };
  };

  const self: object = service(session, {
    className: 'EmbeddedChartBuilder',
    methods: {
      getChartType: knows(() => (kind === null ? null : ChartType[kind])),
      setChartType: knows((type: unknown) => {
        const name = nameIn(ChartType, type);
        if (name === undefined) throw refusals.wrongArgument('a ChartType', type);
        kind = name;
        return self;
      }),
      addRange: knows((range: unknown) => {
        const { sheetId, rectangle } = rangeOf(range);
        const isNew = !ranges.some((known) => known.sheetId === sheetId && a1Of(known.rectangle) === a1Of(rectangle));
        if (isNew) ranges = [...ranges, { sheetId, rectangle }];
        return self;
      }),
      clearRanges: knows(() => {
        ranges = [];
        return self;
      }),
      setPosition: knows((row: unknown, column: unknown, offsetX: unknown, offsetY: unknown) => {
        place = {
          row: wholeNumber(row),
          column: wholeNumber(column),
          offsetX: wholeNumber(offsetX),
          offsetY: wholeNumber(offsetY),
        };
        if (place.row < 1 || place.column < 1) throw refusals.outsideSheet();
        return self;
      }),
      setNumHeaders: knows((count: unknown) => {
        headers = wholeNumber(count);
        return self;
      }),
      setHiddenDimensionStrategy: knows((strategy: unknown) => {
        const name = nameIn(ChartHiddenDimensionStrategy, strategy);
        if (name === undefined) throw refusals.wrongArgument('a ChartHiddenDimensionStrategy', strategy);
        if (name !== 'SHOW_BOTH') throw notBuilt(`chart that leaves hidden cells out (${name})`);
        showsHidden = true;
        return self;
      }),
      setOption: knows((option: unknown, value: unknown) => {
        options = { ...options, ...readOption(text(option), value) };
        return self;
      }),
      build: knows(() => chartService(built())),
    },
  });
  return self;
}

/** Google takes any option and drops what it does not know; here only known ones pass. */
function readOption(option: string, value: unknown): ChartOptions {
  switch (option) {
    case 'title':
      return { title: text(value) };
    case 'colors':
      return { colors: list(value).map(colour) };
    case 'width':
      return { width: wholeNumber(value) };
    case 'height':
      return { height: wholeNumber(value) };
    case 'legend':
      return { legend: { position: legendPosition(value) } };
    case 'hAxis':
      return { hAxis: axisRange(value) };
    case 'vAxis':
      return { vAxis: axisRange(value) };
    default:
      throw notBuilt(`option ${option} of charts`);
  }
}

/** Google's `minValue` and `maxValue` only widen an axis: figures beyond them are still seen. */
function axisRange(value: unknown): AxisRange {
  const given = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  const [from, to] = [given.get('minValue'), given.get('maxValue')];
  if (typeof from !== 'number' || typeof to !== 'number' || given.size !== 2) throw notBuilt('such axis of charts');
  return { from, to };
}

const LEGEND_POSITIONS = ['none', 'top', 'bottom', 'right'] as const;

function legendPosition(value: unknown): (typeof LEGEND_POSITIONS)[number] {
  const given = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  const found = LEGEND_POSITIONS.find((position) => position === given.get('position'));
  if (found === undefined || given.size !== 1) throw notBuilt('such legend of charts');
  return found;
}
