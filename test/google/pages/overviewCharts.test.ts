// The three charts of the overview on the sample board: drawn by the update, never piled up, and people's own left alone.
import { describe, expect, it } from 'vitest';
import { type Board, copyOf, openSample, shownIn, told } from '../../board.ts';

const OVERVIEW = 'Tổng quan';

const sample = openSample();

const chartsOf = ({ google }: Board) =>
  google.charts(OVERVIEW).map(({ title, place, labels }) => [title, place.row, labels.length]);

/** The last row in which something is seen; the rows under the charts are blank. */
const lastLine = ({ google }: Board) => {
  const seen = google.frame(OVERVIEW).columns.filter(({ hidden }) => !hidden).length;
  return (
    1 + google.view(OVERVIEW).rows.findLastIndex(({ cells }) => cells.slice(0, seen).some(({ shown }) => shown !== ''))
  );
};

const update = (board: Board, now?: string) => {
  if (now !== undefined) board.google.clock.set(now);
  board.script.run('updateFigures');
};

const wanted = chartsOf(sample);

const colleague = ({ google }: Board) => google.user('colleague');

describe('the charts of the overview', () => {
  it('are three, each with a title of its own and figures in it', () => {
    expect(wanted).toHaveLength(3);
    expect(new Set(wanted.map(([title]) => title)).size).toBe(3);
    for (const { labels, series } of sample.google.charts(OVERVIEW)) {
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.every((label) => label !== '')).toBe(true);
      expect(series.length).toBeGreaterThan(0);
      for (const { values } of series) expect(values.some((value) => value !== null)).toBe(true);
    }
  });

  it('run from nothing to 100 %, so that a bar says how much is left and weeks can be compared', () => {
    expect(sample.google.charts(OVERVIEW).map(({ axis }) => axis)).toEqual(Array(3).fill({ from: 0, to: 1 }));
  });

  it('stand below the last line, one below the other', () => {
    const lastRow = lastLine(sample);
    const rows = sample.google.charts(OVERVIEW).map(({ place }) => place.row);
    expect(Math.min(...rows)).toBeGreaterThan(lastRow);
    const sizes = sample.google.charts(OVERVIEW).map(({ height }) => Math.ceil(height / 21));
    rows.slice(1).forEach((row, place) => {
      expect(row).toBeGreaterThanOrEqual((rows[place] ?? 0) + (sizes[place] ?? 0));
    });
  });

  it('are no wider than the columns of a phone', () => {
    const width = sample.google
      .frame(OVERVIEW)
      .columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
    for (const chart of sample.google.charts(OVERVIEW)) expect(chart.width).toBeLessThanOrEqual(width);
  });

  it('cost an update that has nothing to write one look and no write', () => {
    const board = copyOf(sample);
    update(board);
    const { counts, calls } = { counts: board.google.meter.counts(), calls: board.google.meter.calls() };
    expect(counts.write).toBe(0);
    expect(calls.filter(({ method }) => method.includes('Chart')).map(({ method }) => method)).toEqual([
      'Sheet.getCharts',
    ]);
    expect(chartsOf(board)).toEqual(wanted);
  });

  it('are not written again on a later day unless a list grew or went', () => {
    const board = copyOf(sample);
    update(board, '2023-12-04T15:00:00+07:00');
    expect(board.google.meter.calls().filter(({ method }) => /(insert|update|remove)Chart/.test(method))).toEqual([]);
  });

  it.each<[string, (board: Board) => void]>([
    ['deleted one', (board) => colleague(board).changeCharts(OVERVIEW, (charts) => charts.slice(1))],
    ['deleted all', (board) => colleague(board).changeCharts(OVERVIEW, () => [])],
    [
      'copied them',
      (board) =>
        colleague(board).changeCharts(OVERVIEW, (charts) => [
          ...charts,
          ...charts.map((chart) => ({ ...chart, id: null })),
        ]),
    ],
    [
      'dragged one to the top',
      (board) =>
        colleague(board).changeCharts(OVERVIEW, (charts) =>
          charts.map((chart) => ({ ...chart, place: { ...chart.place, row: 1 } })),
        ),
    ],
  ])('are as they were after someone %s', (_, act) => {
    const board = copyOf(sample);
    act(board);
    update(board);
    expect([...chartsOf(board)].sort()).toEqual([...wanted].sort());
    expect(told(board)).toContain('Đã cập nhật.');
  });

  it('move along when a list above them grows, and nobody’s own chart with another title is touched', () => {
    const board = copyOf(sample);
    colleague(board).changeCharts(OVERVIEW, (charts) => [
      ...charts,
      ...charts.slice(0, 1).map((chart) => ({ ...chart, id: null, options: { title: 'Của phòng' } })),
    ]);
    const own = board.google.charts(OVERVIEW).at(-1);
    update(board, '2023-12-11T08:00:00+07:00');
    const lastRow = lastLine(board);
    const charts = board.google.charts(OVERVIEW);
    expect(charts.map(({ title }) => title).sort()).toEqual([...wanted.map(([title]) => title), 'Của phòng'].sort());
    expect(charts.find(({ title }) => title === 'Của phòng')?.place).toEqual(own?.place);
    for (const { title, place } of charts) if (title !== 'Của phòng') expect(place.row).toBeGreaterThan(lastRow);
  });

  it('are three, below everything that grows, and no more after many updates', () => {
    const board = openSample();
    const titles = () => board.google.charts(OVERVIEW).map(({ title }) => title);
    const wanted = [
      'Tỷ lệ điểm đạt theo lĩnh vực',
      'Tỷ lệ nhiệm vụ đến hạn đã hoàn thành theo đơn vị',
      'Diễn biến theo tuần',
    ];
    expect(titles()).toEqual(wanted);
    update(board, '2023-12-11T08:00:00+07:00');
    update(board, '2023-12-18T08:00:00+07:00');
    expect(titles()).toEqual(wanted);
    const texts = shownIn(board, OVERVIEW).map((row) => row.slice(0, 3).join(''));
    const lastLine = texts.indexOf('BIỂU ĐỒ') + 1;
    expect(texts.slice(lastLine).join('')).toBe('');
    expect(board.google.charts(OVERVIEW).every(({ place }) => place.row > lastLine)).toBe(true);
  });
});
