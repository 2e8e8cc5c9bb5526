// Says in sentences what a plan will do to a sheet, so that nothing happens that was not read before.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import { columnLetter } from '../../workbook/columnLetter.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { type AdoptionPlan, areaName, cellName } from './planAdoption.ts';

/** `meanings` too: what each column is, for whoever sees no list of columns beside it. */
export function describeAdoption(plan: AdoptionPlan, meanings: 'with meanings' | 'changes only'): readonly string[] {
  const { choice, headerChanges, headerMerges, bodyMerges, filled, notShared, missing, numbers } = plan;
  const headerRow = choice.headerRows[1];
  const named = headerChanges.filter(({ former, text }) => former !== '' && former !== text);
  const repeated = headerChanges.filter(({ was, former, text }) => was === '' && former === text && text !== '');
  const lines = [sentences.rowsFound(headerRow, plan.rows)];
  if (meanings === 'with meanings') lines.push(...meaningLines(plan));
  if (headerMerges.length > 0) lines.push(sentences.headerMergesSplit(headerMerges.map(areaName)));
  if (repeated.length > 0)
    lines.push(
      sentences.headersRepeated(
        headerRow,
        repeated.map(({ row, column }) => cellName(row, column)),
      ),
    );
  if (named.length > 0) {
    lines.push(
      sentences.headersRenamed(
        named.map(({ row, column, former, text }) => ({ cell: cellName(row, column), was: former, text })),
      ),
    );
  }
  if (bodyMerges.length > 0 && choice.splitsMerges) {
    const merged = filled
      .filter(({ column }) => column <= plan.firstNewPlace)
      .map(({ row, column }) => cellName(row, column));
    lines.push(sentences.mergesSplit(bodyMerges.map(areaName), merged));
  }
  if (bodyMerges.length > 0 && !choice.splitsMerges) lines.push(sentences.mergesKept(bodyMerges.map(areaName)));
  if (notShared.length > 0) lines.push(sentences.valuesNotShared(notShared.map(areaName)));
  if (numbers !== null)
    lines.push(
      numbers.given > 0
        ? sentences.codesGiven(numbers.header, numbers.given)
        : sentences.codesNotUnique(numbers.header),
    );
  if (missing.length > 0) lines.push(sentences.columnsAdded(columnLetter(plan.firstNewPlace), missing));
  return [...lines, sentences.nothingElse()];
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
