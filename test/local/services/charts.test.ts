// Charts that a script puts over the cells: what they show, how they are found again, and where they go with their rows.
import { describe, expect, it } from 'vitest';
import { createLocalGoogle, type LocalGoogle } from '../../../src/local/index.ts';
import { blankGoogle, onSheet, runCode, type Services, type Sheet } from '../world.ts';

/** Names in A, shares in C, from row 2 on; the header in row 1. */
function boardWithFigures(): LocalGoogle {
  const google = blankGoogle();
  google.user('clerk').paste('Bảng', 'A1', [
    ['Lĩnh vực', 'ghi chú', 'Tỷ lệ'],
    ['Thể chế', '', '75%'],
    ['Thủ tục', '', '33,3%'],
    ['Bộ máy', '', 'chưa có'],
  ]);
  return google;
}

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function drawn(sheet: Sheet, { Charts }: Services): Builder {
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange('A1:A4'))
    .addRange(sheet.getRange('C1:C4'))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(6, 1, 0, 0)
    .setOption('title', 'Điểm theo lĩnh vực');
}

function withChart(): LocalGoogle {
  const google = boardWithFigures();
  onSheet(google, (sheet, services) => sheet.insertChart(drawn(sheet, services).build()));
  return google;
}

/** The only chart of the sheet as a script finds it. */
function found(google: LocalGoogle) {
  return onSheet(google, (sheet, { Charts }) =>
    sheet.getCharts().map((chart) => {
      const place = chart.getContainerInfo();
      return {
        title: chart.getOptions().get('title'),
        ranges: chart.getRanges().map((range) => range.getA1Notation()),
        place: [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        isBar: chart.modify().getChartType() === Charts.ChartType.BAR,
        headers: chart.getNumHeaders(),
      };
    }),
  );
}

describe('a chart that a script puts on a sheet', () => {
  it('is found again by its title, with its ranges and its place', () => {
    expect(found(withChart())).toEqual([
      { title: 'Điểm theo lĩnh vực', ranges: ['A1:A4', 'C1:C4'], place: [6, 1, 0, 0], isBar: true, headers: 1 },
    ]);
  });

  it('shows the figures of its cells, and nothing where no number stands', () => {
    const [chart] = withChart().charts('Bảng');
    expect(chart?.labels).toEqual(['Thể chế', 'Thủ tục', 'Bộ máy']);
    expect(chart?.series).toEqual([
      { name: 'Tỷ lệ', values: [0.75, 0.333, null], shown: ['75%', '33,30%', 'chưa có'] },
    ]);
  });

  it.each([
    ['the axis that lies, of bars that lie', 'hAxis', { from: 0, to: 1 }],
    ['not the other one', 'vAxis', null],
  ])('shows how far its figures reach: %s', (_, option, axis) => {
    const google = boardWithFigures();
    onSheet(google, (sheet, services) =>
      sheet.insertChart(drawn(sheet, services).setOption(option, { minValue: 0, maxValue: 1 }).build()),
    );
    expect(google.charts('Bảng')[0]?.axis).toEqual(axis);
  });

  it('shows hidden columns too, since it was told so', () => {
    const google = withChart();
    google.user('clerk').hideColumns('Bảng', 3, 1, true);
    expect(google.charts('Bảng')[0]?.series[0]?.values).toEqual([0.75, 0.333, null]);
  });

  it('is not there before it is inserted, and stays as it was until it is updated', () => {
    const google = withChart();
    onSheet(google, (sheet, services) => {
      drawn(sheet, services).build();
      for (const chart of sheet.getCharts()) chart.modify().setPosition(9, 2, 0, 0).build();
    });
    expect(found(google).map(({ place }) => place)).toEqual([[6, 1, 0, 0]]);
    onSheet(google, (sheet) => {
      for (const chart of sheet.getCharts()) sheet.updateChart(chart.modify().setPosition(9, 2, 0, 0).build());
    });
    expect(found(google).map(({ place }) => place)).toEqual([[9, 2, 0, 0]]);
  });

  it('takes other ranges, and goes when it is removed', () => {
    const google = withChart();
    onSheet(google, (sheet) => {
      const [chart] = sheet.getCharts();
      if (chart !== undefined)
        sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A1:A3')).build());
    });
    expect(found(google)[0]?.ranges).toEqual(['A1:A3']);
    onSheet(google, (sheet) => {
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    });
    expect(found(google)).toEqual([]);
  });

  it('costs one call to find and one to write, however much is asked of it', () => {
    const google = withChart();
    const code = `
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      const chart = sheet.getCharts()[0];
      chart.getOptions().get('title');
      chart.getRanges()[0].getA1Notation();
      sheet.updateChart(chart.modify().setPosition(8, 1, 0, 0).build());`;
    const { calls } = runCode(google, code);
    expect(calls.filter(({ method }) => method.includes('Chart')).map(({ method }) => method)).toEqual([
      'Sheet.getCharts',
      'Sheet.updateChart',
    ]);
  });

  it('goes along with its rows, and so do its ranges', () => {
    const google = withChart();
    google.user('clerk').insertRows('Bảng', 3, 2);
    expect(found(google)[0]).toMatchObject({ ranges: ['A1:A6', 'C1:C6'], place: [8, 1, 0, 0] });
    google.user('clerk').deleteRows('Bảng', 2, 1);
    expect(found(google)[0]).toMatchObject({ ranges: ['A1:A5', 'C1:C5'], place: [7, 1, 0, 0] });
    google.user('clerk').deleteColumns('Bảng', 2, 1);
    expect(found(google)[0]).toMatchObject({ ranges: ['A1:A5', 'B1:B5'] });
  });

  it('shows the figures of another sheet, and loses them when that sheet is deleted', () => {
    const google = boardWithFigures();
    onSheet(google, (sheet, services) => {
      const other = services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Hình');
      other.insertChart(drawn(sheet, services).build());
    });
    google.user('clerk').insertRows('Bảng', 1, 1);
    expect(google.charts('Hình')[0]?.series[0]?.values).toEqual([0.75, 0.333, null]);
    expect(google.charts('Hình')[0]?.place).toMatchObject({ row: 6 });
    google.user('clerk').deleteSheet('Bảng');
    expect(google.charts('Hình')[0]).toMatchObject({ labels: [], series: [] });
  });

  it('is kept with the workbook, and a workbook from before there were charts still opens', () => {
    const saved = withChart().save();
    const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved });
    expect(again.charts('Bảng')[0]?.title).toBe('Điểm theo lĩnh vực');
    const older = { ...saved, sheets: saved.sheets.map(({ charts: _, ...sheet }) => sheet) };
    const opened = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: older });
    expect(opened.charts('Bảng')).toEqual([]);
  });

  it('is put back with everything else when a run is taken back', () => {
    const google = withChart();
    const putBack = google.snapshot();
    google.user('clerk').changeCharts('Bảng', () => []);
    putBack();
    expect(google.charts('Bảng')).toHaveLength(1);
  });
});

describe('what is not certain of Google’s charts is refused', () => {
  const build = (spoil: (builder: Builder, services: Services) => Builder) => () =>
    onSheet(boardWithFigures(), (sheet, services) => {
      sheet.insertChart(spoil(drawn(sheet, services), services).build());
    });

  it.each([
    ['no range', (builder: Builder) => builder.clearRanges(), 'a chart without a range'],
    ['an unknown option', (builder: Builder) => builder.setOption('curveType', 'function'), 'no option curveType'],
    [
      'a legend with looks',
      (builder: Builder) => builder.setOption('legend', { position: 'top', maxLines: 2 }),
      'no such legend',
    ],
    ['a place outside', (builder: Builder) => builder.setPosition(5000, 1, 0, 0), 'outside the dimensions'],
    [
      'hidden cells left out',
      (builder: Builder, { Charts }: Services) =>
        builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_BOTH),
      'leaves hidden cells out',
    ],
  ])('%s', (_, spoil, words) => {
    expect(build(spoil)).toThrow(words);
  });

  it('a chart that leaves its headers, its hidden cells, its place or its kind to Google', () => {
    onSheet(boardWithFigures(), (sheet, { Charts }) => {
      const builder = sheet.newChart().addRange(sheet.getRange('A1:A4'));
      expect(() => builder.build()).toThrow('the kind of a chart');
      builder.setChartType(Charts.ChartType.LINE);
      expect(() => builder.build()).toThrow('position');
      builder.setPosition(1, 1, 0, 0);
      expect(() => builder.build()).toThrow('headers');
      builder.setNumHeaders(1);
      expect(() => builder.build()).toThrow('hidden rows');
    });
  });

  it('a chart that somebody deleted between finding and writing it, told at the flush', () => {
    const google = withChart();
    google.meter.after({ method: 'Sheet.getCharts' }, () => google.user('clerk').changeCharts('Bảng', () => []));
    const code = `
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.updateChart(sheet.getCharts()[0].modify().setPosition(8, 1, 0, 0).build());
      SpreadsheetApp.flush();`;
    expect(() => runCode(google, code)).toThrow('no such chart');
  });
});
