// Offers to write the level rows below a criterion into its blank `Cách tính điểm`; the level rows themselves stay as they are.

import { joinLevels } from '../../domain/criteria/joinLevels.ts';
import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { findTable } from '../../workbook/findTable.ts';
import { readTable } from '../../workbook/readTable.ts';
import { tables } from '../../workbook/schema/index.ts';
import { type SheetContents, sheetRow } from '../../workbook/snapshot.ts';
import type { Answers, Decision } from './question.ts';

/** So many rules are shown in the question; more would not fit on a screen. */
const MOST_SHOWN = 5;

export type JoinedRulesDecision = Decision<{ readonly said: readonly string[] }>;

/** `contents` is the sheet as it stands, null where it is created in the same run. */
export function offerJoinedRules(contents: SheetContents | null, answers: Answers): JoinedRulesDecision {
  const nothing: JoinedRulesDecision = { kind: 'go', steps: [], said: [] };
  if (contents === null) return nothing;
  const table = findTable(tables.criteria, contents);
  const column = table.columns.scoringRule;
  const joined = column === undefined ? [] : joinLevels(readTable(table));
  if (column === undefined || joined.length === 0) return nothing;

  const shown = joined.slice(0, MOST_SHOWN);
  const question = {
    id: `join levels ${joined.map(({ row }) => sheetRow(table, row)).join(',')}`,
    text: sentences.joinLevels(table.name, shown, joined.length - shown.length),
  };
  const answer = answers.get(question.id);
  if (answer === undefined) return { kind: 'ask', question };
  if (answer === 'cancel') return { kind: 'stop' };
  if (answer === 'no') return nothing;
  const cells = joined.map(({ row, rule }) => ({
    row: sheetRow(table, row),
    column: column + 1,
    was: table.rows[row]?.[column] ?? '',
    text: rule,
  }));
  return {
    kind: 'go',
    steps: [{ kind: 'writeCells', change: { sheet: 'criteria', cells } }],
    said: [sentences.levelsJoined(table.name, cells.length)],
  };
}
