// The charts of a page: drawn once, put right when someone disturbed them, and never in the way of charts that people made.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chartsKeptOnce } from '../../../src/google/pages/keepCharts.ts';
import type { LocalGoogle } from '../../../src/local/index.ts';
import { AS_WANTED, asScript, FIELDS, keep, PAGE, page, people, shown, UNITS, wanted } from './chartedPage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the charts of a page', () => {
  it('are drawn over their figures, in the colours of the board, without a legend for a single series', () => {
    const google = page();
    expect(keep(google, wanted(FIELDS, UNITS))).toBe(true);
    expect(shown(google)).toEqual(AS_WANTED);
    expect(google.charts(PAGE)[0]).toMatchObject({
      labels: ['Thể chế', 'Thủ tục', 'Bộ máy'],
      series: [{ name: 'Tỷ lệ', values: [0.75, 0.5, 0.2] }],
      width: 340,
      height: 220,
      colors: ['#2f6fa7'],
      legend: 'none',
    });
  });

  it('cost one look and no write when they already are as wanted', () => {
    const google = page();
    keep(google, wanted(FIELDS, UNITS));
    expect(keep(google, wanted(FIELDS, UNITS))).toBe(false);
    expect(google.meter.counts()).toMatchObject({ write: 0 });
    expect(google.meter.calls().filter(({ method }) => method.includes('Chart'))).toHaveLength(1);
  });

  it.each<[string, (google: LocalGoogle) => void]>([
    [
      'someone moved one',
      (google) =>
        people(google).changeCharts(PAGE, (charts) =>
          charts.map((chart) => ({ ...chart, place: { ...chart.place, row: 3 } })),
        ),
    ],
    ['someone deleted one', (google) => people(google).changeCharts(PAGE, (charts) => charts.slice(1))],
    [
      'someone copied one',
      (google) =>
        people(google).changeCharts(PAGE, (charts) => [...charts, ...charts.map((chart) => ({ ...chart, id: null }))]),
    ],
    [
      'someone made bars of columns',
      (google) =>
        people(google).changeCharts(PAGE, (charts) => charts.map((chart) => ({ ...chart, kind: 'LINE' as const }))),
    ],
    [
      'someone took a range away',
      (google) =>
        people(google).changeCharts(PAGE, (charts) =>
          charts.map((chart) => ({ ...chart, ranges: chart.ranges.slice(0, 1) })),
        ),
    ],
    ['rows came in above them', (google) => people(google).insertRows(PAGE, 2, 5)],
  ])('are as wanted again after %s', (_, act) => {
    const google = page();
    keep(google, wanted(FIELDS, UNITS));
    act(google);
    expect(keep(google, wanted(FIELDS, UNITS))).toBe(true);
    expect([...shown(google)].sort()).toEqual([...AS_WANTED].sort());
    expect(keep(google, wanted(FIELDS, UNITS))).toBe(false);
  });

  it('follow their list: another place and more rows are no new chart', () => {
    const google = page();
    keep(google, wanted(FIELDS));
    const [before] = google.charts(PAGE);
    const longer = {
      ...FIELDS,
      anchorRow: 14,
      labels: { ...FIELDS.labels, rows: 6 },
      series: [{ column: 8, firstRow: 1, rows: 6 }],
    };
    keep(google, wanted(longer));
    expect(shown(google)).toEqual([[FIELDS.title, 'BAR', 14, 1, 5]]);
    expect(google.charts(PAGE)[0]?.id).toBe(before?.id);
  });

  it('leave alone what people drew, whatever it shows and wherever it lies', () => {
    const google = page();
    keep(google, wanted(FIELDS));
    people(google).changeCharts(PAGE, (charts) => [
      ...charts,
      ...charts.map((chart) => ({ ...chart, id: null, options: { title: 'Biểu đồ của phòng' } })),
      ...charts.map((chart) => ({ ...chart, id: null, options: {} })),
    ]);
    const before = shown(google);
    expect(keep(google, wanted(FIELDS))).toBe(false);
    keep(google, wanted());
    expect(shown(google)).toEqual(before.slice(1));
  });

  it('go when nothing is left to show, and come back with the figures', () => {
    const google = page();
    keep(google, wanted(FIELDS, UNITS));
    keep(google, wanted(UNITS));
    expect(shown(google)).toEqual([AS_WANTED[1]]);
    keep(google, wanted(FIELDS, UNITS));
    expect(shown(google)).toHaveLength(2);
  });

  it('stay as they are while the sheet of their figures is not there', () => {
    const google = page();
    keep(google, wanted(FIELDS));
    const elsewhere = { ...FIELDS, source: 'guide' as const, anchorRow: 40 };
    expect(keep(google, wanted(elsewhere))).toBe(false);
    expect(shown(google)).toEqual([AS_WANTED[0]]);
  });

  it('are found even where Google joins ranges that touch', () => {
    const google = page();
    keep(google, wanted(FIELDS));
    people(google).changeCharts(PAGE, (charts) =>
      charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.slice(0, 1).map((range) => ({ ...range, rectangle: { ...range.rectangle, columns: 2 } })),
      })),
    );
    expect(keep(google, wanted(FIELDS))).toBe(false);
  });
});

describe('in one run', () => {
  it('are looked at once for each way they are wanted', () => {
    const google = page();
    asScript(google, (sheets) => {
      const charts = chartsKeptOnce();
      expect([charts(sheets, wanted(FIELDS)), charts(sheets, wanted(FIELDS)), charts(sheets, undefined)]).toEqual([
        true,
        true,
        true,
      ]);
      expect(charts(sheets, wanted(FIELDS, UNITS))).toBe(true);
    });
    expect(google.meter.calls().filter(({ method }) => method === 'Sheet.getCharts')).toHaveLength(2);
    expect(shown(google)).toEqual(AS_WANTED);
  });

  it('that someone deletes in that instant are no reason to fail, and are tried again', () => {
    const google = page();
    keep(google, wanted(FIELDS));
    people(google).changeCharts(PAGE, (charts) => charts.map((chart) => ({ ...chart, kind: 'LINE' as const })));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    google.meter.after({ method: 'Sheet.getCharts' }, () => people(google).changeCharts(PAGE, () => []));
    asScript(google, (sheets) => {
      const charts = chartsKeptOnce();
      expect(charts(sheets, wanted(FIELDS))).toBe(false);
      expect(charts(sheets, wanted(FIELDS))).toBe(true);
    });
    expect(shown(google)).toEqual([AS_WANTED[0]]);
  });
});
