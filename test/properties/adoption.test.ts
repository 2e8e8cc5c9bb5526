// Random sheets of offices through the real bundle: after set-up and an update every cell of theirs holds what it held, unless the plan named it.
/// <reference types="google-apps-script" />

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCandidates } from '../../src/actions/adopt/findCandidates.ts';
import { planAdoption } from '../../src/actions/adopt/planAdoption.ts';
import { readLayout } from '../../src/google/reading/readLayout.ts';
import { instantsIn } from '../../src/google/time/instants.ts';
import { areaName } from '../../src/workbook/notation/cellName.ts';
import { cellText } from '../../src/workbook/reading/readCell.ts';
import { arbitrarySheet } from '../actions/adopt/arbitrarySheet.ts';
import type { Board } from '../board.ts';
import { adoptAll } from '../google/adopt/adopting.ts';
import { openForeign } from '../google/adopt/foreignBoards.ts';
import { asScript } from '../local/world.ts';

/** By row and column, 1-based: the value or the formula that stands in a cell. */
function contents({ google }: Board, sheet: string): ReadonlyMap<string, string> {
  const rows = google.save().sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(([, value, formula]) => value !== null || formula !== null)
        .map(([column, value, formula]) => [`${row + 1} ${column + 1}`, JSON.stringify(formula ?? value)] as const),
    ),
  );
}

/** The cells that the first proposal for the sheet names; null where nothing is proposed. */
function namedCells({ google }: Board): ReadonlySet<string> | null {
  const workbook = asScript(google, (services) => {
    Object.assign(globalThis, { SpreadsheetApp: services.SpreadsheetApp, Utilities: services.Utilities });
    return readLayout(services.SpreadsheetApp.getActiveSpreadsheet(), instantsIn(google.timeZone()));
  });
  const [candidate] = findCandidates(workbook);
  const adoption = candidate === undefined ? null : planAdoption(candidate.layout, candidate.choice);
  if (adoption === null || adoption.kind === 'refused') return null;
  const { headerChanges, filled, headings, marked, restored, parted, worded, given } = adoption.plan;
  const changes = [
    headerChanges,
    filled,
    headings,
    marked,
    restored,
    parted,
    worded,
    given.flatMap(({ cells }) => cells),
  ].flat();
  return new Set(changes.map(({ row, column }) => `${row} ${column}`));
}

it('nothing of theirs is moved or lost', () => {
  let tried = 0;
  fc.assert(
    fc.property(arbitrarySheet, ({ name, cells, merges }) => {
      const rows = cells.map((row) => row.map(cellText));
      const board = openForeign([{ name, rows, merged: merges.map(areaName) }]);
      const named = namedCells(board);
      if (named === null) return;
      tried++;
      const before = contents(board, name);
      adoptAll(board);
      board.script.run('updateFigures');
      const after = contents(board, name);
      for (const [place, content] of before)
        if (!named.has(place)) expect([place, after.get(place)]).toEqual([place, content]);
      const width = Math.max(...[...before.keys()].map((place) => Number(place.split(' ')[1])));
      const added = [...after].filter(([place]) => !before.has(place) && Number(place.split(' ')[1]) <= width);
      // A blank code of a task is filled, as the proposal says of all of them.
      expect(added.filter(([place, text]) => !named.has(place) && !/^"NV\d+"$/.test(text))).toEqual([]);
    }),
    { numRuns: 10, seed: 20231204, endOnFailure: true },
  );
  expect(tried).toBeGreaterThan(2);
});
