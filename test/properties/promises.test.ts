// The promises about an update that hold on any board, tried on random ones; those about points stand in pointsOnAnyBoard.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBoard } from '../../src/actions/computeBoard.ts';
import { updateFigures } from '../../src/actions/updateFigures.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import { readTable } from '../../src/workbook/reading/readTable.ts';
import type { TableSchema } from '../../src/workbook/schema/column.ts';
import { TABLE_KEYS } from '../../src/workbook/schema/index.ts';
import type { TableSnapshot } from '../../src/workbook/snapshot.ts';
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

/** Cells of people's columns that hold something else than their column is for, with how a sentence about the row begins. */
function unreadableCells<S extends TableSchema>(table: TableSnapshot<S>) {
  const headers = new Map(columnEntries<TableSchema>(table.schema).map(([key, { header }]) => [key, header]));
  return readTable(table).flatMap((row) =>
    Object.entries<unknown>(row).flatMap(([column, reading]) => {
      if (typeof reading !== 'object' || reading === null || !('kind' in reading)) return [];
      if (reading.kind !== 'unreadable') return [];
      const place = `${table.name}, dòng ${row.key + table.headerRow + 2}, cột “`;
      return [{ key: row.key, field: `${table.schema.key}.${column}`, place, header: headers.get(column) }];
    }),
  );
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
        expect(stepped.indicators).toEqual(direct.indicators);
        expect(stepped.remainingPoints).toEqual(direct.remainingPoints);
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
    const met = new Set<string>();
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const { faults } = update(workbook);
        const snapshot = snapshotOf(workbook);
        const { criteria, tasks, inspections } = snapshot.tables;
        const board = computeBoard(snapshot, today);
        if (board.kind === 'refused' || !criteria || !tasks) throw new Error('a table is missing');
        const leaves = new Map(board.criteria.leaves.map((leaf) => [leaf.key, leaf]));
        // A row with children adds them up, and one without a code is a level of the criterion above it: neither is scored by its own cells.
        const read = [
          ...unreadableCells(criteria).filter(({ key }) => leaves.has(key)),
          ...unreadableCells(tasks),
          ...(inspections === undefined ? [] : unreadableCells(inspections)),
        ];
        for (const { place, header, field, key } of read) {
          met.add(field);
          const isNamed = (column = '') => faults.some(({ sentence }) => sentence.startsWith(`${place}${column}”`));
          // Points are read once it is known how many there can be.
          const isSaid = isNamed(header) || (field === 'criteria.appraisedPoints' && isNamed('Điểm tối đa'));
          expect([place, header, isSaid]).toEqual([place, header, true]);
          const leaf = leaves.get(key);
          if (field === 'criteria.maxPoints') expect([leaf?.points.maximum, leaf?.selfPoints]).toEqual([0, null]);
        }
      }),
      RUNS,
    );
    expect([...met].sort()).toEqual([
      'criteria.appraisedPoints',
      'criteria.dueOn',
      'criteria.maxPoints',
      'criteria.status',
      'inspections.fixedOn',
      'inspections.inspectedOn',
      'tasks.assignedOn',
      'tasks.code',
      'tasks.completedOn',
      'tasks.extendedTo',
      'tasks.progress',
    ]);
  });
});

const turned = (rows: readonly (readonly Cell[])[] = []) => rows.map((row) => [...row].reverse());

it('the same board comes to the same figures whatever the order of the columns', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (workbook) => {
      const reversed: TestWorkbook = {
        ...workbook,
        criteria: turned(workbook.criteria),
        tasks: turned(workbook.tasks),
      };
      const plain = patched(workbook, update(workbook).patch);
      const mirrored = patched(reversed, update(reversed).patch);
      expect(turned(mirrored.criteria)).toEqual(plain.criteria);
      expect(turned(mirrored.tasks)).toEqual(plain.tasks);
      expect(mirrored.overview).toEqual(plain.overview);
    }),
    RUNS,
  );
});
