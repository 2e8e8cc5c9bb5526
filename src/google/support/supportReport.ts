// The report for whoever helps the office: what the workbook is like, without a word of what stands in it.

import { planSetUp } from '../../actions/setUp/planSetUp.ts';
import { formatDate } from '../../vietnamese/date.ts';
import * as sentences from '../../vietnamese/sentences/support.ts';
import type { SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { findSheets } from '../../workbook/reading/findSheets.ts';
import { columnEntries, findTable } from '../../workbook/reading/findTable.ts';
import { ADDON_VERSION } from '../../workbook/release/version.ts';
import {
  isOnRequest,
  isOnUse,
  isPage,
  SHEET_ORDER,
  type SheetKey,
  sheetName,
  tables,
} from '../../workbook/schema/index.ts';
import type { Moment } from '../time/instants.ts';

export function supportReport(
  layout: WorkbookLayout,
  scriptZone: string,
  now: Moment,
  selfTest: readonly string[],
): string {
  const { found, contested } = findSheets(layout.sheets);
  return [
    sentences.title(ADDON_VERSION),
    sentences.madeAt(`${now.time} ${formatDate(now.today)}`),
    sentences.locale(layout.locale),
    sentences.zones(layout.timeZone, scriptZone),
    '',
    ...SHEET_ORDER.flatMap((key) => aboutSheet(key, found.get(key), contested.includes(key))),
    '',
    ...aboutRepairs(layout, now),
    '',
    sentences.selfTestTitle(),
    ...selfTest,
  ].join('\n');
}

function aboutSheet(key: SheetKey, sheet: SheetLayout | undefined, contested: boolean): readonly string[] {
  const name = sheetName(key);
  if (sheet === undefined && (isOnUse(key) || isOnRequest(key)) && !contested) return [];
  if (sheet === undefined) return [contested ? sentences.sheetContested(name) : sentences.sheetAbsent(name)];
  const about = sentences.sheetFound(name, sheet.name, sheet.mark !== null, sheet.cells.length);
  const rules = sentences.rulesFound(sheet.ownRules.length);
  if (isPage(key)) return [about, rules];
  const found = findTable(tables[key], sheet).columns as Readonly<Partial<Record<string, number>>>;
  const columns = columnEntries(tables[key]);
  const missing = columns.filter(([column]) => found[column] === undefined).map(([, { header }]) => header);
  return [about, sentences.columnsFound(columns.length - missing.length, columns.length, missing), rules];
}

function aboutRepairs(layout: WorkbookLayout, now: Moment): readonly string[] {
  const plan = planSetUp(layout, new Map(), now.today);
  if (plan.kind === 'refused') return [plan.message];
  if (plan.kind === 'ask') return [sentences.repairsAsk(plan.question.text)];
  const steps = plan.kind === 'go' ? plan.steps.filter(({ kind }) => kind !== 'takeSheet') : [];
  const counts = new Map<string, number>();
  for (const { kind } of steps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [
    sentences.repairsTitle(steps.length),
    ...[...counts].map(([kind, count]) => sentences.repairStep(kind, count)),
  ];
}
