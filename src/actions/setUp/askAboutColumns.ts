// A column that is missing from a sheet someone already uses is asked about, never silently replaced by an empty twin.

import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { SetUpStep } from '../../workbook/layout.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { columnEntries, contestedColumns } from '../../workbook/reading/findTable.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { type TableKey, tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import type { Answers, Decision, Question } from './question.ts';

/** The table with the headers that the user recognised, and the steps that rename them. */
export type ColumnDecision = Decision<{ readonly table: TableSnapshot }>;

export function askAboutColumns(
  key: TableKey,
  table: TableSnapshot,
  answers: Answers,
  isOurs: boolean,
): ColumnDecision {
  const taken = isOurs ? null : askAboutTaking(key, table);
  if (taken !== null) {
    const answer = answers.get(taken.id);
    if (answer === undefined) return { kind: 'ask', question: taken };
    if (answer !== 'yes') return { kind: 'stop' };
  }
  let known = table;
  const contested = contestedColumns(table);
  const steps: SetUpStep[] = [];
  const unclaimed: string[] = [];
  for (const [name, column] of columnEntries(tables[key])) {
    if (known.columns[name] !== undefined || contested.includes(name)) continue;
    const place = likelyPlace(known, name);
    if (place === null) {
      if (column.owner === 'user') unclaimed.push(column.header);
      continue;
    }
    const typed = cellText(table.headers[place] ?? '');
    const question: Question = {
      id: `column ${key} ${name} ${place} ${typed}`,
      text: sentences.isThisTheColumn(table.name, column.header, columnLetter(place), typed),
    };
    const answer = answers.get(question.id);
    if (answer === undefined) return { kind: 'ask', question };
    if (answer === 'cancel') return { kind: 'stop' };
    if (answer === 'no') {
      if (column.owner === 'user') unclaimed.push(column.header);
      continue;
    }
    known = { ...known, columns: { ...known.columns, [name]: place } };
    steps.push({
      kind: 'renameHeader',
      sheet: key,
      row: table.headerRow + 1,
      column: place + 1,
      was: typed,
      text: column.header,
    });
  }
  if (unclaimed.length === 0 || isUntouched(table)) return { kind: 'go', table: known, steps };

  const question: Question = {
    id: `add ${key} ${unclaimed.join('|')}`,
    text: sentences.addMissingColumns(table.name, unclaimed),
  };
  const answer = answers.get(question.id);
  if (answer === undefined) return { kind: 'ask', question };
  return answer === 'yes' ? { kind: 'go', table: known, steps } : { kind: 'stop' };
}

/** In a sheet that set-up has not marked yet, what stands under a header like the add-on's is someone's own until they give it up. */
function askAboutTaking(key: TableKey, table: TableSnapshot): Question | null {
  const filled = columnEntries(tables[key]).filter(([name, column]) => {
    const place = table.columns[name];
    return column.owner === 'addon' && place !== undefined && table.rows.some((row) => !isBlank(row[place] ?? ''));
  });
  if (filled.length === 0) return null;
  const headers = filled.map(([, column]) => column.header);
  return { id: `take ${key} ${headers.join('|')}`, text: sentences.takeColumns(table.name, headers) };
}

/** A sheet without any words has nothing to lose. */
function isUntouched(table: TableSnapshot): boolean {
  return table.headers.every(isBlank) && table.rows.every((row) => row.every(isBlank));
}

/**
 * Where a renamed column most likely stands: the first column with an unknown header between the columns that stand before and after it in the
 * schema. Null where there is none.
 */
function likelyPlace(table: TableSnapshot, name: string): number | null {
  const order = columnEntries(table.schema).map(([key]) => key);
  const at = order.indexOf(name);
  const before =
    order
      .slice(0, at)
      .reverse()
      .map((key) => table.columns[key])
      .find((place) => place !== undefined) ?? -1;
  const after =
    order
      .slice(at + 1)
      .map((key) => table.columns[key])
      .find((place) => place !== undefined) ?? table.headers.length;
  const known = new Set(Object.values(table.columns));
  for (let place = before + 1; place < after; place++) {
    if (!known.has(place) && !isBlank(table.headers[place] ?? '')) return place;
  }
  return null;
}
