// Reads what the import dialog sent: anything at all may arrive, and only what has the right form and size is used.

import type { ConfirmedImport, ImportedRows } from '../../actions/importTasks/confirmedImport.ts';
import { MOST_LETTERS, MOST_ROWS } from '../../actions/importTasks/limits.ts';
import { type CalendarDate, parseIsoDate } from '../../domain/calendarDate.ts';
import type { ConfirmedTask, UnitMeaning } from '../../protocol.ts';
import { keepable } from '../../workbook/cell.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import type { ConfirmedCell, ConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { propertiesOf, readList } from './properties.ts';

export interface NoticeText {
  readonly text: string;
  readonly issuedOn: CalendarDate | null;
}

export interface DeadlineWords {
  readonly words: readonly string[];
  readonly issuedOn: CalendarDate | null;
}

export function readNoticeText(value: unknown): NoticeText | null {
  const given = propertiesOf(value);
  const issuedOn = dayOrNone(given?.issuedOn);
  if (given === null || typeof given.text !== 'string' || issuedOn === undefined) return null;
  return { text: given.text, issuedOn };
}

export function readDeadlineWordsRequest(value: unknown): DeadlineWords | null {
  const given = propertiesOf(value);
  const words = readList(given?.words, someText);
  const issuedOn = dayOrNone(given?.issuedOn);
  return words === null || issuedOn === undefined ? null : { words, issuedOn };
}

export function readConfirmedImport(value: unknown): ConfirmedImport | null {
  const given = propertiesOf(value);
  const issuedOn = dayOrNone(given?.issuedOn);
  const tasks = readList(given?.tasks, confirmedTask);
  const units = readList(given?.units, namedUnit);
  return issuedOn === undefined || tasks === null || units === null ? null : { issuedOn, tasks, units };
}

export function readImportedRows(value: unknown): ImportedRows | null {
  const given = propertiesOf(value);
  const tasks = readList(given?.tasks, (row) => writtenRow(tables.tasks, row));
  const units = readList(given?.units, (row) => writtenRow(tables.units, row));
  const aliases = readList(given?.aliases, rememberedAliases);
  const filledBeside = readList(given?.filledBeside ?? [], someText);
  if (tasks === null || units === null || aliases === null || filledBeside === null) return null;
  return tasks.length > MOST_ROWS || units.length > MOST_ROWS ? null : { tasks, units, aliases, filledBeside };
}

function confirmedTask(value: unknown): ConfirmedTask | null {
  const given = propertiesOf(value);
  if (given === null) return null;
  const { isKnown } = given;
  const [content, deadlineWords, source] = [given.content, given.deadlineWords, given.source].map(keptText);
  const leadUnits = readList(given.leadUnits, someText);
  const coordinatingUnits = readList(given.coordinatingUnits, someText);
  const relatedCriteria = readList(given.relatedCriteria, someText);
  if (content === undefined || deadlineWords === undefined || source === undefined) return null;
  if (typeof isKnown !== 'boolean') return null;
  if (leadUnits === null || coordinatingUnits === null || relatedCriteria === null) return null;
  return { content, leadUnits, coordinatingUnits, deadlineWords, source, relatedCriteria, isKnown };
}

function namedUnit(value: unknown): ConfirmedImport['units'][number] | null {
  const given = propertiesOf(value);
  const meaning = unitMeaning(given?.meaning);
  return given === null || typeof given.named !== 'string' || meaning === null ? null : { named: given.named, meaning };
}

function unitMeaning(value: unknown): UnitMeaning | null {
  const given = propertiesOf(value);
  switch (given?.kind) {
    case 'unit':
      return typeof given.name === 'string' && typeof given.remember === 'boolean'
        ? { kind: 'unit', name: given.name, remember: given.remember }
        : null;
    case 'members': {
      const names = readList(given.names, someText);
      return names === null ? null : { kind: 'members', names };
    }
    case 'new':
      return { kind: 'new' };
    case 'asWritten':
      return { kind: 'asWritten' };
    default:
      return null;
  }
}

/** A row without any text would be found everywhere. */
function writtenRow<S extends TableSchema>(schema: S, value: unknown): ConfirmedRow<S> | null {
  const given = propertiesOf(value);
  if (given === null) return null;
  const row: Record<string, ConfirmedCell> = {};
  for (const [key, column] of columnEntries<TableSchema>(schema)) {
    const cell = column.owner === 'user' ? writtenCell(given[key]) : '';
    if (cell === null) return null;
    if (cell !== '') row[key] = cell;
  }
  return Object.keys(row).length === 0 ? null : (row as ConfirmedRow<S>); // each key is a user's column of the schema
}

function writtenCell(value: unknown): ConfirmedCell | null {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const date = propertiesOf(value)?.date;
  const day = typeof date === 'string' ? parseIsoDate(date) : null;
  return day === null ? null : { date: day };
}

function rememberedAliases(value: unknown): ImportedRows['aliases'][number] | null {
  const given = propertiesOf(value);
  const names = readList(given?.names, someText);
  return given === null || typeof given.unit !== 'string' || names === null ? null : { unit: given.unit, names };
}

function someText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MOST_LETTERS ? keepable(value) : null;
}

/** As a cell will hold it: the rows are looked for by their texts once they are written. */
function keptText(value: unknown): string | undefined {
  return typeof value === 'string' ? keepable(value) : undefined;
}

/** Undefined for what is neither a day nor "". */
function dayOrNone(value: unknown): CalendarDate | null | undefined {
  if (value === '') return null;
  return (typeof value === 'string' ? parseIsoDate(value) : null) ?? undefined;
}
