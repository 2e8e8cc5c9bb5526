// Reads what the dialog for the office's own sheets sent: anything at all may arrive, and only what has the right form is used.

import type { OpenChoice } from '../../actions/adopt/adoptableSheet.ts';
import { ADOPTABLE_TABLES } from '../../actions/adopt/choice.ts';
import type { ConfirmedAdoption } from '../../actions/adopt/decideAdoptions.ts';
import type { Answer, Answers } from '../../actions/setUp/question.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { propertiesOf, readList } from './properties.ts';

export interface AdoptionRequest {
  readonly sheets: readonly ConfirmedAdoption[];
  readonly leftAlone: ReadonlySet<number>;
  readonly answers: Answers;
}

export function readAdoptionRequest(value: unknown): AdoptionRequest | null {
  const request = propertiesOf(value);
  const sheets = readList(request?.sheets, readConfirmed);
  const leftAlone = readList(request?.leftAlone, readNumber);
  const answers = readList(request?.answers, readAnswer);
  if (sheets === null || leftAlone === null || answers === null) return null;
  return { sheets, leftAlone: new Set(leftAlone), answers: new Map(answers) };
}

/** `columns` null where they are to be recognised. */
export function readOpenChoice(value: unknown): OpenChoice | null {
  const choice = propertiesOf(value);
  if (choice === null) return null;
  const table = ADOPTABLE_TABLES.find((known) => known === choice.table);
  const headerRows = readList(choice.headerRows, readNumber);
  const [first, last, more] = headerRows ?? [];
  const { sheetId, splitsMerges, partsUnits } = choice;
  if (table === undefined || typeof sheetId !== 'number') return null;
  if (typeof splitsMerges !== 'boolean' || typeof partsUnits !== 'boolean') return null;
  if (first === undefined || last === undefined || more !== undefined) return null;
  const open = { sheetId, table, headerRows: [first, last] as const, splitsMerges, partsUnits };
  if (choice.columns === null) return { ...open, columns: null };
  const columns = readColumns(tables[table], choice.columns);
  return columns === null ? null : { ...open, columns };
}

function readColumns(schema: TableSchema, value: unknown): Readonly<Record<string, number>> | null {
  const list = readList(value, propertiesOf);
  if (list === null) return null;
  const known = new Set(columnEntries(schema).flatMap(([key, { owner }]) => (owner === 'user' ? [key] : [])));
  const columns: Record<string, number> = {};
  for (const { key, place } of list) {
    const at = readNumber(place);
    if (typeof key !== 'string' || !known.has(key) || at === null) return null;
    columns[key] = at;
  }
  return columns;
}

function readConfirmed(value: unknown): ConfirmedAdoption | null {
  const item = propertiesOf(value);
  const choice = readOpenChoice(item?.choice);
  if (item === null || choice === null || choice.columns === null || typeof item.seen !== 'string') return null;
  return { choice: { ...choice, columns: choice.columns }, seen: item.seen };
}

function readAnswer(value: unknown): readonly [string, Answer] | null {
  const item = propertiesOf(value);
  if (item === null || typeof item.id !== 'string') return null;
  const answer = (['yes', 'no', 'cancel'] as const).find((known) => known === item.answer);
  return answer === undefined ? null : [item.id, answer];
}

/** Whole and not negative. */
function readNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
