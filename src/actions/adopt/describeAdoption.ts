// Says in sentences what a plan will do to a sheet, so that nothing happens that was not read before.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import { tidy } from '../../vietnamese/text.ts';
import { areaName, cellName } from '../../workbook/notation/cellName.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { namesPoints } from './headers/recogniseColumns.ts';
import type { AdoptionPlan } from './planAdoption.ts';

/** `meanings` too: what each column is, for whoever sees no list of columns beside it. */
export function describeAdoption(plan: AdoptionPlan, meanings: 'with meanings' | 'changes only'): readonly string[] {
  const { choice, headerChanges, headerMerges, bodyMerges, filled, headings, marked, notShared, missing } = plan;
  const headerRow = choice.headerRows[1];
  const moved = new Set(marked.filter(({ column }) => column - 1 === choice.columns.content).map(({ row }) => row));
  const named = headerChanges.filter(({ former, text }) => former !== '' && former !== text);
  const repeated = headerChanges.filter(({ was, former, text }) => was === '' && former === text && text !== '');
  const lines = [sentences.rowsFound(headerRow, plan.rows)];
  if (meanings === 'with meanings') lines.push(...meaningLines(plan));
  if (headerMerges.length > 0) lines.push(sentences.headerMergesSplit(headerMerges.map(areaName)));
  if (repeated.length > 0) lines.push(sentences.headersRepeated(headerRow, repeated.map(nameOf)));
  if (named.length > 0) {
    lines.push(
      sentences.headersRenamed(
        named.map(({ row, column, former, text }) => ({ cell: cellName(row, column), was: former, text })),
      ),
    );
  }
  if (bodyMerges.length > 0 && choice.splitsMerges)
    lines.push(sentences.mergesSplit(bodyMerges.map(areaName), filled.map(nameOf)));
  const parted = [...headings, ...marked.filter(({ row }) => moved.has(row))];
  if (parted.length > 0)
    lines.push(sentences.headingsParted(parted.map((cell) => ({ cell: nameOf(cell), text: String(cell.text) }))));
  if (bodyMerges.length > 0 && !choice.splitsMerges) lines.push(sentences.mergesKept(bodyMerges.map(areaName)));
  if (notShared.length > 0) lines.push(sentences.valuesNotShared(notShared.map(areaName)));
  if (plan.restored.length > 0)
    lines.push(sentences.codesRestored(plan.restored.map((cell) => ({ cell: nameOf(cell), text: String(cell.text) }))));
  if (plan.parted.length > 0) lines.push(sentences.unitsParted(plan.parted.map(nameOf)));
  if (plan.worded.length > 0) lines.push(sentences.statesReworded(rewordings(plan)));
  if (choice.table === 'tasks') lines.push(...taskLines(plan));
  const points = choice.table === 'criteria' ? plan.headers[choice.columns.result ?? -1] : undefined;
  if (points !== undefined && namesPoints(points))
    lines.push(
      choice.columns.scoringRule === undefined
        ? sentences.pointsTakenAsTheyAre(points.shown)
        : sentences.pointsScoredAgain(points.shown, plan.headers[choice.columns.scoringRule]?.shown ?? ''),
    );
  const needed = neededHeaders(plan);
  if (needed.length > 0) lines.push(sentences.neededMissing(needed));
  if (missing.length > 0) lines.push(sentences.columnsAdded(columnLetter(plan.firstNewPlace), missing));
  return [...lines, sentences.nothingElse()];
}

function taskLines({ numbers, notTasks, progress, given, choice }: AdoptionPlan): readonly string[] {
  const lines: string[] = [];
  if (numbers?.kind === 'grouped') lines.push(sentences.codesGiven(numbers.header, numbers.given));
  if (numbers?.kind === 'repeated') lines.push(sentences.codesNotUnique(numbers.header));
  const groups = notTasks.filter(({ kind }) => kind === 'group');
  const notes = notTasks.filter(({ kind }) => kind === 'note');
  if (groups.length > 0) lines.push(sentences.groupsAreNoTasks(groups));
  if (notes.length > 0) lines.push(sentences.notesAreNoTasks(notes));
  const units = given.find(({ key }) => key === 'leadUnits')?.cells.length ?? 0;
  if (units > 0) lines.push(sentences.unitsGiven(units));
  const states = given.find(({ key }) => key === 'progress')?.cells.length ?? 0;
  if (progress !== null)
    lines.push(sentences.progressGiven(states, progress.ticked.map(columnLetter), progress.fromDays));
  const isNew = choice.columns.code === undefined && numbers?.kind !== 'grouped';
  return [...lines, isNew ? sentences.newCodesFilled() : sentences.blankCodesFilled()];
}

/** The columns without which figures would be wrong, and which stay blank until someone fills them. */
function neededHeaders({ choice, given, headers }: AdoptionPlan): readonly string[] {
  const isPoints = choice.table === 'criteria' && namesPoints(headers[choice.columns.result ?? -1]);
  return columnEntries<TableSchema>(tables[choice.table]).flatMap(([key, column]) =>
    'needed' in column &&
    key !== 'code' &&
    !(isPoints && key === 'scoringRule') &&
    !given.some((one) => one.key === key) &&
    choice.columns[key] === undefined
      ? [column.header]
      : [],
  );
}

/** By the words that stood there, in the order of the sheet. */
function rewordings({ worded }: AdoptionPlan): Parameters<typeof sentences.statesReworded>[0] {
  const byWords = new Map<string, { readonly was: string; readonly text: string; readonly cells: string[] }>();
  for (const cell of worded) {
    const was = tidy(String(cell.was));
    const known = byWords.get(was) ?? { was, text: String(cell.text), cells: [] };
    known.cells.push(nameOf(cell));
    byWords.set(was, known);
  }
  return [...byWords.values()];
}

function nameOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellName(row, column);
}

function meaningLines({ choice, headers }: AdoptionPlan): readonly string[] {
  const schema: TableSchema = tables[choice.table];
  const keys = new Map(Object.entries(choice.columns).map(([key, place]) => [place, key]));
  const meant = headers.flatMap(({ shown }, place) => {
    const key = keys.get(place);
    return key === undefined
      ? []
      : [sentences.columnMeans(columnLetter(place), shown, schema.columns[key]?.header ?? '')];
  });
  const left = headers.flatMap(({ shown }, place) => (shown === '' || keys.has(place) ? [] : [shown]));
  return left.length === 0 ? meant : [...meant, sentences.columnsLeft(left)];
}
