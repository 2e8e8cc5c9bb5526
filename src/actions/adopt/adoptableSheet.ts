// A sheet of the office's own as the dialog shows it: its columns with a sample, what each may mean, and what would be done.

import { isBlank } from '../../workbook/cell.ts';
import type { SheetLayout } from '../../workbook/layout.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { isRowOfColumnNumbers } from '../../workbook/reading/columnNumbers.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { sheetName, tables } from '../../workbook/schema/index.ts';
import type { AdoptionChoice } from './choice.ts';
import { describeAdoption } from './describeAdoption.ts';
import { headersIn } from './headers/headerBlock.ts';
import { recogniseColumns } from './headers/recogniseColumns.ts';
import { planAdoption } from './planAdoption.ts';
import { signatureOf } from './planSignature.ts';
import { tickedColumns } from './rows/tickedColumns.ts';

const LONGEST_SAMPLE = 80;
/** A dialog with more columns than this helps nobody; those behind stay as they are. */
const MOST_COLUMNS = 80;

/** A choice whose columns are still to be recognised. */
export type OpenChoice = Omit<AdoptionChoice, 'columns'> & { readonly columns: AdoptionChoice['columns'] | null };

export function adoptableSheet(layout: SheetLayout, open: OpenChoice) {
  const schema: TableSchema = tables[open.table];
  const headers = headersIn(layout, ...open.headerRows);
  const ticked = tickedColumns(layout.cells.slice(open.headerRows[1]));
  const choice = { ...open, columns: open.columns ?? recogniseColumns(open.table, headers, ticked).columns };
  const adoption = planAdoption(layout, choice);
  return {
    sheet: layout.name,
    table: sheetName(choice.table),
    choice,
    columns: headers
      .map(({ shown }, place) => ({
        place,
        letter: columnLetter(place),
        header: shown,
        sample: sampleOf(layout, open.headerRows[1], place),
      }))
      .filter(({ header, sample, place }) => (header !== '' || sample !== '') && place < MOST_COLUMNS),
    meanings: columnEntries(schema).flatMap(([key, { owner, header }]) => (owner === 'user' ? [{ key, header }] : [])),
    hasMerges: layout.merges.some(({ row }) => row > open.headerRows[1]),
    hasUnitLists: adoption.kind === 'possible' && (!open.partsUnits || adoption.plan.parted.length > 0),
    changes: adoption.kind === 'possible' ? describeAdoption(adoption.plan, 'changes only') : [],
    seen: adoption.kind === 'possible' ? signatureOf(adoption.plan) : null,
    refusal: adoption.kind === 'refused' ? adoption.message : null,
  };
}

/** The first thing that stands in the column below the headers. */
function sampleOf({ cells }: SheetLayout, headerRow: number, place: number): string {
  const rows = cells.slice(headerRow);
  const row = rows.find((line, at) => !isBlank(line[place] ?? '') && !(at === 0 && isRowOfColumnNumbers(line)));
  const text = cellText(row?.[place] ?? '');
  return text.length <= LONGEST_SAMPLE ? text : `${text.slice(0, LONGEST_SAMPLE)}…`;
}
