// Judges the charts of a board after a run: the add-on's are as an update wants them, and people's own are all there.

import type { Outcome } from '../../src/actions/outcome.ts';
import type { LocalGoogle } from '../../src/local/index.ts';
import * as words from '../../src/vietnamese/sentences/overview.ts';
import { sheetsOf } from './contents.ts';
import { computedNow } from './judge.ts';
import type { Saved } from './smallBoard.ts';

const OWN: ReadonlySet<string> = new Set(Object.values(words.charts));

/** Charts that are missing, double, elsewhere, of other cells, or left over; [] where they are as an update of the board would have them. */
export function wrongCharts(
  google: LocalGoogle,
  outcome: Outcome = computedNow(google),
  saved: Saved = google.save(),
): readonly string[] {
  if (outcome.kind === 'refused' || outcome.charts === undefined) return [];
  const { page, plans } = outcome.charts;
  const sheets = sheetsOf(saved);
  const idOf = (key: string) => sheets.find((sheet) => sheet.key === key)?.id;
  const shown = (saved.sheets.find(({ id }) => id === idOf(page))?.charts ?? [])
    .filter(({ options }) => OWN.has(options.title ?? ''))
    .map(({ options, kind, place, ranges }) =>
      told(
        options.title ?? '',
        kind,
        place.row,
        place.column,
        ranges.map(({ sheetId, rectangle }) => [sheetId, rectangle.column, rectangle.row, rectangle.rows]),
      ),
    );
  const wanted = plans.map(({ title, kind, anchorRow, anchorColumn, labels, series, source }) =>
    told(
      title,
      kind.toUpperCase(),
      anchorRow,
      anchorColumn,
      [labels, ...series].map(({ column, firstRow, rows }) => [idOf(source), column, firstRow, rows]),
    ),
  );
  return [
    ...wanted.filter((chart) => !shown.includes(chart)).map((chart) => `there is no chart ${chart}`),
    ...shown
      .filter((chart, place) => !wanted.includes(chart) || shown.indexOf(chart) < place)
      .map((chart) => `there is a chart ${chart}`),
  ];
}

function told(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** Charts of people that were there when only they acted and are not now. */
export function lostCharts(expected: Saved, actual: Saved): readonly string[] {
  return expected.sheets.flatMap(({ id, name, charts = [] }) => {
    const sheet = actual.sheets.find((candidate) => candidate.id === id);
    const own = (all: typeof charts) => all.filter(({ options }) => !OWN.has(options.title ?? ''));
    const lost = own(charts).length - own(sheet?.charts ?? []).length;
    return lost > 0 ? [`${name}: lost ${lost} charts of people`] : [];
  });
}
