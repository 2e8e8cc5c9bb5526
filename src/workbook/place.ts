// Says where in the workbook a problem of the domain stands.

import type { Problem } from '../domain/problem.ts';
import { sentences } from '../vietnamese/sentences/board.ts';
import { sheetRow, type TableSnapshot } from './snapshot.ts';

/** "Tiêu chí, dòng 7, cột “Điểm tối đa”: …" — with the names that sheet and column bear in the schema. */
export function placed(table: TableSnapshot, problem: Problem<string>): string {
  const header = table.schema.columns[problem.field]?.header ?? problem.field;
  return sentences.at(table.name, sheetRow(table, problem.row), header, problem.text);
}
