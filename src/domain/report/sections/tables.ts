// Short cuts for the tables of a report: columns by alignment, rows numbered.

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

/** Each row behind its number, from 1. */
export function numbered(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, place) => [String(place + 1), ...row]);
}
