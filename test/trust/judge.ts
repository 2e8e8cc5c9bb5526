// Judges a board after a run: whether people's cells hold what they typed, whether each computed value is the one of its row, and what was said.
/// <reference types="google-apps-script" />

import type { Outcome } from '../../src/actions/outcome.ts';
import { updateFigures } from '../../src/actions/updateFigures.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { readWorkbook } from '../../src/google/reading/readWorkbook.ts';
import { instantsIn } from '../../src/google/time/instants.ts';
import type { LocalGoogle, Shown } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { columnEntries } from '../../src/workbook/reading/findTable.ts';
import { isPage, tables } from '../../src/workbook/schema/index.ts';
import { settingRows } from '../../src/workbook/schema/settings.ts';
import { contentAt, differingColumns, formatAt, type SavedSheet, schemaFormatAt, sheetsOf } from './contents.ts';
import type { Saved } from './smallBoard.ts';

/**
 * Where people's cells differ from `expected`, the same board on which only the people acted. What set-up may add (headers of the schema, codes
 * of tasks, settings; only into blank cells) is no difference.
 */
export function changedCells(before: Saved, expected: Saved, actual: Saved): readonly string[] {
  const then = sheetsOf(before);
  const now = sheetsOf(actual);
  return sheetsOf(expected).flatMap((sheet) => {
    const same = now.find(({ id }) => id === sheet.id);
    const former = then.find(({ id }) => id === sheet.id);
    // A sheet that a colleague's run of the add-on would have opened need not be there: that run may have been told to wait.
    if (same === undefined) return former === undefined ? [] : [`${sheet.name}: the sheet is gone`];
    return sheet.key !== null && isPage(sheet.key) ? [] : differences(former ?? sheet, sheet, same);
  });
}

function differences(before: SavedSheet, expected: SavedSheet, actual: SavedSheet): readonly string[] {
  const ownColumns = new Set([
    ...expected.own.values(),
    ...actual.own.values(),
    ...(before.columns === expected.columns ? takenOver(before, expected) : []),
  ]);
  const found: string[] = [];
  const rows = new Set([...expected.cells.keys(), ...actual.cells.keys()]);
  for (const row of rows) {
    for (const column of differingColumns(expected, actual, row)) {
      const [was, is] = [contentAt(expected, row, column), contentAt(actual, row, column)];
      if (was === is && !isReformatted(expected, actual, row, column)) continue;
      if (ownColumns.has(column) && row > Math.min(expected.headerRow, actual.headerRow)) continue;
      if (was === null && mayBeAdded(actual, row, column, is ?? '')) continue;
      if (is === null && mayBeAdded(expected, row, column, was ?? '')) continue;
      if (was !== null && is !== null && isRemindedAgain(actual, column, was, is)) continue;
      const formats = was === is ? ` (${formatAt(expected, row, column)} and ${formatAt(actual, row, column)})` : '';
      found.push(`${actual.name}!${columnLetter(column)}${row + 1}: ${was} became ${is}${formats}`);
    }
  }
  return found;
}

/** Set-up may give a column the format of the schema; nothing else changes how people's cells show what they hold. */
function isReformatted(expected: SavedSheet, actual: SavedSheet, row: number, column: number): boolean {
  const format = formatAt(actual, row, column);
  return (
    contentAt(expected, row, column) !== null &&
    formatAt(expected, row, column) !== format &&
    schemaFormatAt(actual, column) !== format
  );
}

/** A column of the add-on's whose header someone replaced keeps what was computed until then. */
function takenOver(before: SavedSheet, expected: SavedSheet): readonly number[] {
  return [...before.own].flatMap(([key, column]) => (expected.own.has(key) ? [] : [column]));
}

/** What a run may bring: rows that hold `words`, and a name behind the others that a unit has. */
interface Added {
  readonly words: string;
  readonly alias: string;
}

/** Rows of people's cells that `actual` lacks, wherever they stand now, but for what was added. */
export function lostRows(expected: Saved, actual: Saved, added: Added): readonly string[] {
  const now = sheetsOf(actual);
  return sheetsOf(expected).flatMap((sheet) => {
    const same = now.find(({ id }) => id === sheet.id);
    if (same === undefined) return [`${sheet.name}: the sheet is gone`];
    const left = rowsOf(same, added);
    for (const row of rowsOf(sheet, added)) {
      const place = left.indexOf(row);
      if (place < 0) return [`${sheet.name}: lost ${row.slice(0, 200)}`];
      left.splice(place, 1);
    }
    return left.map((row) => `${sheet.name}: there is also ${row.slice(0, 200)}`);
  });
}

function rowsOf(sheet: SavedSheet, { words, alias }: Added): string[] {
  const without = (content: string) => content.replace(`; ${alias}`, '').replace(JSON.stringify(alias), '');
  return [...sheet.cells.keys()]
    .filter((row) => row > sheet.headerRow)
    .map((row) =>
      [...sheet.theirs].map(([key, column]) => `${key}=${without(contentAt(sheet, row, column) ?? '')}`).join(' | '),
    )
    .filter((row) => !row.includes(words) && /=[^ ]/.test(row));
}

const LABELS: ReadonlySet<string> = new Set(Object.values(settingRows).map(({ label }) => JSON.stringify(label)));

function mayBeAdded(sheet: SavedSheet, row: number, column: number, content: string): boolean {
  const { key } = sheet;
  if (key === null || isPage(key)) return false;
  if (row === sheet.headerRow) {
    return columnEntries(tables[key]).some(([, { header }]) => JSON.stringify(header) === content);
  }
  // A code that set-up fills, a day on which a unit was reminded.
  if (key === 'tasks' && column === sheet.theirs.get('remindedOn')) return true;
  if (key === 'tasks') return column === sheet.theirs.get('code') && /^"NV\d+"$/.test(content);
  if (key !== 'settings') return false;
  const name = sheet.theirs.get('name');
  return column === name ? LABELS.has(content) : name !== undefined && LABELS.has(contentAt(sheet, row, name) ?? '');
}

/** The blocks that a fresh computation of the board as it stands would write; [] where every computed value is the one of its row. */
export function staleBlocks(google: LocalGoogle, outcome: Outcome = computedNow(google)): readonly string[] {
  if (outcome.kind === 'refused') return [`refused: ${outcome.message}`];
  return outcome.patch.blocks.map(
    ({ sheet, firstRow, firstColumn, values }) =>
      `${sheet}!${columnLetter(firstColumn - 1)}${firstRow}+${values.length}`,
  );
}

/** Whatever stood beside a unit that was reminded stands there still, with one more day behind it. */
function isRemindedAgain({ key, theirs }: SavedSheet, column: number, was: string, is: string): boolean {
  const before = was.replace(/"$/, '');
  return (
    key === 'tasks' &&
    column === theirs.get('remindedOn') &&
    is.startsWith(before) &&
    /^; \d\d\/\d\d\/\d{4}"$/.test(is.slice(before.length))
  );
}

/** What an update of the board as it stands would come to. */
export function computedNow(google: LocalGoogle): Outcome {
  const today = parseIsoDate(new Date(google.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10));
  const time = new Date(google.clock.now() + 7 * 3_600_000).toISOString().slice(11, 16);
  if (today === null) throw new Error('no such day');
  return google.asScript((services) => {
    Object.assign(globalThis, { Utilities: services.Utilities });
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    const { snapshot } = readWorkbook(app.getActiveSpreadsheet(), instantsIn(google.timeZone()));
    return updateFigures(snapshot, { today, time });
  });
}

/** Sentences that say someone acted meanwhile, for runs during which nobody did. */
export function blamingSentences(sentences: readonly string[]): readonly string[] {
  return sentences
    .filter((sentence) => /có người|người khác/i.test(sentence))
    .map((sentence) => `blames someone: ${sentence}`);
}

/** What people were told, in the order in which they saw it. Logs are for whoever looks after the script. */
export function told(shown: readonly Shown[]): readonly string[] {
  return shown.flatMap((item) => {
    if (item.kind === 'alert' || item.kind === 'prompt') return [item.prompt];
    return item.kind === 'toast' ? [item.message] : [];
  });
}

const VIETNAMESE = /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i;
const RAW = /\b(exception|error:|typeerror|undefined|null|nan|service|cannot|infinity|object object|permission)\b/i;

/** Sentences that a clerk could not read. */
export function rawSentences(sentences: readonly string[]): readonly string[] {
  return sentences
    .filter((sentence) => !VIETNAMESE.test(sentence) || RAW.test(sentence))
    .map((sentence) => `not Vietnamese: ${sentence.slice(0, 120)}`);
}
