// The colour rules of each sheet: formulas that stay true overnight, because they ask for today's date themselves.

import { CRITERION_STATUSES } from '../../domain/criteria/criterionStatus.ts';
import { JUDGEMENTS } from '../../domain/indicators/judgement.ts';
import { INSPECTION_STATES } from '../../domain/inspections/inspectionState.ts';
import { PROGRESS } from '../../domain/tasks/progress.ts';
import { TASK_STATES } from '../../domain/tasks/taskState.ts';
import { columnLetter } from '../notation/columnLetter.ts';
import { runsOf } from '../notation/runs.ts';
import { dateColumn, kindColumn, PAGE_ROW_LOOKS, type PageLayout } from '../page/layout.ts';
import { pageLayouts } from '../page/pages.ts';
import { columnEntries } from '../reading/findTable.ts';
import { rowIdentityFormula } from '../rows/rowIdentity.ts';
import type { TableSchema } from '../schema/column.ts';
import { isPage, type SheetKey, tables } from '../schema/index.ts';
import { type ColourRule, cellIn, columnRule, marked, type RuleGround, STRONG, wholeRow } from './colourRule.ts';
import { palette } from './palette.ts';

/** The rules a sheet should have, the strongest first. Empty where its columns are not there. */
export function colourRules(sheet: SheetKey, ground: RuleGround): readonly ColourRule[] {
  if (ground.lastRow < ground.firstRow) return [];
  // A report is printed as it was made, and the history is a list of figures.
  if (sheet === 'report' || sheet === 'history') return [];
  if (isPage(sheet)) return pageRules(pageLayouts[sheet], ground);
  const rules = [...misplacedRules(tables[sheet], ground)];
  if (sheet === 'tasks') rules.push(...taskRules(ground));
  if (sheet === 'criteria') rules.push(...criterionRules(ground));
  if (sheet === 'indicators') rules.push(...indicatorRules(ground));
  if (sheet === 'inspections') rules.push(...inspectionRules(ground));
  return rules;
}

/** Greys computed cells whose row is no longer the one they were computed for. */
function misplacedRules(schema: TableSchema, ground: RuleGround): readonly ColourRule[] {
  const key = ground.columns.rowKey;
  const identity = rowIdentityFormula(schema, ground.columns, ground.firstRow);
  if (key === undefined || identity === null) return [];
  const cell = `$${columnLetter(key)}${ground.firstRow}`;
  const header = schema.columns.rowKey?.header ?? '';
  const formula = marked('misplaced', [`${cell}<>""`, `${cell}<>"${header}"`, `${cell}<>${identity}`]);
  const places = columnEntries(schema)
    .filter(([, column]) => column.owner === 'addon')
    .map(([name]) => ground.columns[name])
    .filter((place): place is number => place !== undefined);
  return runsOf(places).map(({ first, count }) => ({
    formula,
    firstRow: ground.firstRow,
    firstColumn: first + 1,
    rows: ground.lastRow - ground.firstRow + 1,
    columns: count,
    look: { background: palette.misplaced, fontColor: palette.misplacedText },
  }));
}

function taskRules(ground: RuleGround): readonly ColourRule[] {
  const [dueOn, progress, completedOn, state] = ['dueOn', 'progress', 'completedOn', 'state'].map((key) =>
    cellIn(ground, key),
  );
  if (!dueOn || !progress || !completedOn || !state) return [];
  const closed = [PROGRESS.completed, PROGRESS.submitted, PROGRESS.paused, PROGRESS.cancelled];
  const open = [`${dueOn}<>""`, ...closed.map((word) => `${progress}<>"${word}"`), `${completedOn}=""`];
  const overdue = marked('overdue', [...open, `${dueOn}<TODAY()`]);
  const dueSoon = marked('dueSoon', [...open, `${dueOn}>=TODAY()`, `${dueOn}<=TODAY()+${ground.warnDays}`]);
  const doneLate = marked('doneLate', [`${state}="${TASK_STATES.completedLate}"`]);
  return rulesByState(ground, ['dueOn', 'state'], { overdue, dueSoon, doneLate });
}

/** An overdue row is pale, the cells that say so are `strong`; formulas by what they ask for. */
function rulesByState(
  ground: RuleGround,
  strong: readonly string[],
  { overdue, dueSoon, doneLate }: { readonly overdue: string; readonly dueSoon: string; readonly doneLate?: string },
): readonly ColourRule[] {
  return [
    ...strong.flatMap((key) => columnRule(ground, key, overdue, STRONG)),
    wholeRow(ground, overdue, { background: palette.overdueRow }),
    wholeRow(ground, dueSoon, { background: palette.dueSoon }),
    ...(doneLate === undefined
      ? []
      : [wholeRow(ground, doneLate, { background: palette.doneLate, fontColor: palette.doneLateText })]),
  ];
}

function criterionRules(ground: RuleGround): readonly ColourRule[] {
  const [dueOn, status, code] = ['dueOn', 'status', 'code'].map((key) => cellIn(ground, key));
  if (!dueOn || !status || !code) return [];
  const closed = [CRITERION_STATUSES.done, CRITERION_STATUSES.failed, CRITERION_STATUSES.notApplicable];
  const open = [`${code}<>""`, `${dueOn}<>""`, ...closed.map((word) => `${status}<>"${word}"`)];
  const overdue = marked('overdue', [...open, `${dueOn}<TODAY()`]);
  const dueSoon = marked('dueSoon', [...open, `${dueOn}>=TODAY()`, `${dueOn}<=TODAY()+${ground.warnDays}`]);
  return [...rulesByState(ground, ['dueOn', 'status'], { overdue, dueSoon }), ...sumRule(ground)];
}

/** Rows that are the sum of others stand out: they have a code and points, but neither a rule nor a status of their own. */
function sumRule(ground: RuleGround): readonly ColourRule[] {
  const [code, rule, status, points] = ['code', 'scoringRule', 'status', 'selfPoints'].map((key) =>
    cellIn(ground, key),
  );
  if (!code || !rule || !status || !points) return [];
  return [
    wholeRow(ground, marked('sum', [`${code}<>""`, `${rule}=""`, `${status}=""`, `${points}<>""`]), { bold: true }),
  ];
}

function indicatorRules(ground: RuleGround): readonly ColourRule[] {
  const judgement = cellIn(ground, 'judgement');
  if (judgement === null) return [];
  const notMet = marked('notMet', [`${judgement}="${JUDGEMENTS.notMet}"`]);
  const strong = { background: palette.overdueRow, fontColor: palette.overdueText } as const;
  return [...columnRule(ground, 'ratio', notMet, strong), ...columnRule(ground, 'judgement', notMet, strong)];
}

/** A day typed as a date colours at once; words colour by the days that were computed from them. */
function inspectionRules(ground: RuleGround): readonly ColourRule[] {
  const [dueOn, fixedOn, state, days] = ['deadline', 'fixedOn', 'state', 'daysLeft'].map((key) => cellIn(ground, key));
  if (!dueOn || !fixedOn || !state || !days) return [];
  const { warnDays } = ground;
  const past = `(${dueOn}<>"")*(${dueOn}<TODAY())+(${days}<>"")*(${days}<0)>0`;
  const near = `(${dueOn}>=TODAY())*(${dueOn}<=TODAY()+${warnDays})+(${days}>=0)*(${days}<=${warnDays})*(${days}<>"")>0`;
  const overdue = marked('overdue', [`${fixedOn}=""`, past]);
  const dueSoon = marked('dueSoon', [`${fixedOn}=""`, near]);
  const fixedLate = marked('doneLate', [`${state}="${INSPECTION_STATES.fixedLate}"`]);
  return rulesByState(ground, ['deadline', 'state'], { overdue, dueSoon, doneLate: fixedLate });
}

/** Each row of a page says in a hidden column what it is; its looks follow from that and from its date. */
function pageRules(layout: PageLayout, ground: RuleGround): readonly ColourRule[] {
  const kind = `$${columnLetter(kindColumn(layout))}${ground.firstRow}`;
  const dueOn = `$${columnLetter(dateColumn(layout))}${ground.firstRow}`;
  const range = {
    firstRow: ground.firstRow,
    firstColumn: 1,
    rows: ground.lastRow - ground.firstRow + 1,
    columns: kindColumn(layout),
  };
  const oldStamp = marked('oldStamp', [`${kind}="stamp"`, `${dueOn}<TODAY()`]);
  const edited = marked('edited', [`${kind}="mark"`, `$A${ground.firstRow}<>""`]);
  const overdue = marked('overdue', [`${kind}="dated"`, `${dueOn}<>""`, `${dueOn}<TODAY()`]);
  const dueSoon = marked('dueSoon', [`${kind}="dated"`, `${dueOn}<>""`, `${dueOn}<=TODAY()+${ground.warnDays}`]);
  return [
    { ...range, formula: oldStamp, look: { background: palette.oldStamp, bold: true } },
    { ...range, formula: edited, look: { background: palette.oldStamp, bold: true } },
    { ...range, formula: overdue, look: { background: palette.overdueRow, fontColor: palette.overdueText } },
    { ...range, formula: dueSoon, look: { background: palette.dueSoon } },
    ...Object.entries(PAGE_ROW_LOOKS).map(([name, look]) => ({
      ...range,
      formula: marked(name, [`${kind}="${name}"`]),
      look,
    })),
  ];
}
