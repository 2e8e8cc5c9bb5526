// Finds the tables of a board, each in the contents of its sheet.

import { type TableKey, tables } from '../schema/index.ts';
import type { SheetContents, TableSnapshots } from '../snapshot.ts';
import { findTable } from './findTable.ts';

/** Asks for each sheet once; `contentsOf` gives null for one that is missing, and its table is then missing too. */
export function findTables(contentsOf: (key: TableKey) => SheetContents | null): TableSnapshots {
  const criteria = contentsOf('criteria');
  const tasks = contentsOf('tasks');
  const units = contentsOf('units');
  const settings = contentsOf('settings');
  const indicators = contentsOf('indicators');
  const inspections = contentsOf('inspections');
  return {
    ...(criteria && { criteria: findTable(tables.criteria, criteria) }),
    ...(tasks && { tasks: findTable(tables.tasks, tasks) }),
    ...(units && { units: findTable(tables.units, units) }),
    ...(settings && { settings: findTable(tables.settings, settings) }),
    ...(indicators && { indicators: findTable(tables.indicators, indicators) }),
    ...(inspections && { inspections: findTable(tables.inspections, inspections) }),
  };
}
