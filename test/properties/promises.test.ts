// The promises about an update that hold on any board, tried on random ones; those about points stand in pointsOnAnyBoard.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateFigures } from '../../src/actions/updateFigures.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import { readTable } from '../../src/workbook/reading/readTable.ts';
import { TABLE_KEYS } from '../../src/workbook/schema/index.ts';
import { patched, snapshotOf, type TestWorkbook } from '../workbooks.ts';
import { arbitraryWorkbook } from './arbitraryWorkbook.ts';

const today = parseIsoDate('2023-12-04');
const tomorrow = parseIsoDate('2023-12-05');
if (today === null || tomorrow === null) throw new Error('no such day');
const NOW = { today, time: '08:00' };

const RUNS = { numRuns: 150, seed: 20231204 };

function update(workbook: TestWorkbook, now = NOW) {
  const outcome = updateFigures(snapshotOf(workbook), now);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome;
}

/** Everything that people own: the cells of every column that is not the add-on's. */
function userCells(workbook: TestWorkbook) {
  const { tables } = snapshotOf(workbook);
  return TABLE_KEYS.map((key) => {
    const table = tables[key];
    if (table === undefined) return [];
    const own = new Set(
      columnEntries(table.schema)
        .filter(([, column]) => column.owner === 'addon')
        .map(([name]) => (table.columns as Partial<Record<string, number>>)[name]),
    );
    return [table.headers, ...table.rows].map((row) => row.filter((_, place) => !own.has(place)));
  });
}

describe('on any board', () => {
  it('an update changes no cell that people own', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const after = patched(workbook, update(workbook).patch);
        expect(userCells(after)).toEqual(userCells(workbook));
      }),
      RUNS,
    );
  });

  it('a second update at the same moment finds nothing to write', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const after = patched(workbook, update(workbook).patch);
        expect(update(after).patch.blocks).toEqual([]);
      }),
      RUNS,
    );
  });

  it('an update on the next day comes to the same board as a first update on that day', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const later = { today: tomorrow, time: '07:30' };
        const inSteps = patched(workbook, update(workbook).patch);
        const stepped = patched(inSteps, update(inSteps, later).patch);
        const direct = patched(workbook, update(workbook, later).patch);
        expect(stepped.criteria).toEqual(direct.criteria);
        expect(stepped.tasks).toEqual(direct.tasks);
        expect(stepped.units).toEqual(direct.units);
        expect(stepped.inspections).toEqual(direct.inspections);
      }),
      RUNS,
    );
  });

  it('no percentage of nothing and no raw number reaches the sheet', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        for (const block of update(workbook).patch.blocks) {
          for (const cell of block.values.flat()) {
            if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
            if (typeof cell === 'string') expect(cell).not.toMatch(/NaN|undefined|Infinity|\[object/);
          }
        }
      }),
      RUNS,
    );
  });

  it('what can not be read is said, with sheet, row and column, and scored by nobody', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const outcome = update(workbook);
        const { criteria } = snapshotOf(workbook).tables;
        if (!criteria) throw new Error('a table is missing');
        for (const row of readTable(criteria)) {
          // A row without a code is a level of the criterion above it, or no criterion at all.
          if (row.maxPoints.kind !== 'unreadable' || row.code.kind === 'blank') continue;
          const place = `Tiêu chí, dòng ${row.key + criteria.headerRow + 2}, cột “`;
          expect(outcome.faults.some((fault) => fault.sentence.startsWith(place))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

it('the same board gives the same patch whatever the order of the columns', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (workbook) => {
      const reversed: TestWorkbook = {
        ...workbook,
        criteria: workbook.criteria?.map((row) => [...row].reverse()) ?? [],
        tasks: workbook.tasks?.map((row) => [...row].reverse()) ?? [],
      };
      const overview = (board: TestWorkbook) => patched(board, update(board).patch).overview;
      expect(overview(reversed)).toEqual(overview(workbook));
    }),
    RUNS,
  );
});
