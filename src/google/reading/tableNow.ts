// Reads one table as it stands now, apart from the reading that an action began with.

import { findTable } from '../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { logError } from '../edge.ts';
import type { Instants } from '../time/instants.ts';
import { readValues } from './values.ts';

/** Where rows or columns vanish while they are read, Google refuses: they are read once more. */
export function readTableNow<S extends TableSchema>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { schema, name }: Pick<TableSnapshot<S>, 'schema' | 'name'>,
  instants: Instants,
): TableSnapshot<S> {
  const read = () => findTable(schema, { name, cells: readValues(sheet.getDataRange(), instants) });
  try {
    return read();
  } catch (error) {
    logError(error);
    return read();
  }
}
