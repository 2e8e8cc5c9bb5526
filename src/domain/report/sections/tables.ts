// Short cuts for the tables of papers: columns by alignment, the columns of a list of tasks, rows numbered.

import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import type { DocumentTable, TableColumn } from '../../officialDocument/officialDocument.ts';

export const left = (header: string): TableColumn => ({ header, align: 'left' });
export const centred = (header: string): TableColumn => ({ header, align: 'center' });

export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  hasTotal = false,
): { readonly kind: 'table'; readonly table: DocumentTable } {
  return { kind: 'table', table: { columns, rows, hasTotal } };
}

/** A list of tasks; `last` heads what each list says besides. */
export function taskColumns(last: string): readonly TableColumn[] {
  return [
    centred(heads.place),
    left(heads.task),
    left(heads.unit),
    centred(heads.due),
    centred(heads.state),
    left(last),
  ];
}

/** Each row behind its number, from 1. */
export function numbered(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, place) => [String(place + 1), ...row]);
}
