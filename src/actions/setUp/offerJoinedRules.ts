// Offers to write the level rows below a criterion into its blank `Cách tính điểm`; the level rows themselves stay as they are.

import { joinLevels } from '../../domain/criteria/joinLevels.ts';
import * as sentences from '../../vietnamese/sentences/setUp.ts';
import { readTable } from '../../workbook/reading/readTable.ts';
import { tables } from '../../workbook/schema/index.ts';
import { sheetRow } from '../../workbook/snapshot.ts';
import type { Answers, Decision } from './question.ts';
import { placeOfColumn, type TableGround } from './tableGround.ts';

/** So many rules are shown in the question; more would not fit on a screen. */
const MOST_SHOWN = 5;

export type JoinedRulesDecision = Decision<{ readonly said: readonly string[] }>;

/** `ground` is the table as it stands; without one, or with one that is created in the same run, there is nothing to join. */
export function offerJoinedRules(ground: TableGround | null, answers: Answers): JoinedRulesDecision {
  const nothing: JoinedRulesDecision = { kind: 'go', steps: [], said: [] };
  if (ground === null || ground.layout === null) return nothing;
  const table = { ...ground.table, schema: tables.criteria };
  const column = placeOfColumn(ground, 'scoringRule');
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
