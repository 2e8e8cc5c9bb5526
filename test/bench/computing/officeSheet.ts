// The sheet that offices build today: the add-on's figures by formulas, in each row and over whole columns, in a real engine.
//
// Fair to it: deadlines are typed as dates and results as numbers (the add-on reads both from words), each rule has the formula that its words
// ask for, and only the engine's evaluation is timed, not the loading.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { type CalendarDate, calendarDate, daysBetween } from '../../../src/domain/calendarDate.ts';
import type { TaskBoard } from '../../../src/domain/tasks/taskBoard.ts';
import { largeRows, UNITS } from '../largeWorkbook.ts';

/** 0-based places of the engine's sheets; formulas name them Sheet1 and so on. */
export const SHEETS = { criteria: 0, tasks: 1, units: 2, overview: 3 } as const;

export interface OfficeSheet {
  readonly evaluate: () => void;
  /** What the cell shows; rows and columns 1-based. */
  readonly shown: (sheet: keyof typeof SHEETS, row: number, column: number) => string;
  readonly free: () => void;
}

/** `dueDates`: of each task, as somebody typed it; null where only words can stand. `rows` criteria and tasks as on the bench's board. */
export function officeSheet(
  rows: number,
  today: CalendarDate,
  dueDates: readonly (CalendarDate | null)[],
): OfficeSheet {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (let sheet = 1; sheet < Object.keys(SHEETS).length; sheet++) model.newSheet();
  const line = (sheet: keyof typeof SHEETS, row: number, inputs: readonly (string | number | null)[]) => {
    inputs.forEach((input, place) => {
      if (input !== null && input !== '') model.setUserInput(SHEETS[sheet], row, place + 1, String(input));
    });
  };
  const { criteria, tasks } = largeRows(rows);
  criteria.forEach((cells, place) => {
    line('criteria', place + 2, criterionLine(cells, place + 2, rows + 1));
  });
  tasks.forEach((cells, place) => {
    line('tasks', place + 2, taskLine(cells, dueDates[place] ?? null, place + 2, rows + 1, today));
  });
  UNITS.forEach((unit, place) => {
    line('units', place + 2, unitLine(unit, place + 2, rows + 1, today));
  });
  overviewLines(rows + 1).forEach((cells, place) => {
    line('overview', place + 1, cells);
  });
  return {
    evaluate: () => {
      model.resumeEvaluation();
      model.evaluate();
    },
    shown: (sheet, row, column) => model.getFormattedCellValue(SHEETS[sheet], row, column),
    free: () => model.free(),
  };
}

/** The dates that a clerk can type once: a recurring task has none. */
export function typedDates({ tasks }: TaskBoard): readonly (CalendarDate | null)[] {
  return tasks.map(({ dueOn, state }) => (state === 'recurring' ? null : dueOn));
}

type Cells = Readonly<Record<string, unknown>>;

const text = (value: unknown) => (value === undefined ? '' : String(value));

/** Kept as a word, so that "1.10" stays as it is. */
const word = (value: unknown) => `'${text(value)}`;

/** A code, B content, C code above, D maximum, E result, F status, G unit, H points, I share, J reachable, K lost. */
function criterionLine(cells: Cells, row: number, last: number): readonly (string | number | null)[] {
  const code = text(cells.code);
  const above = code.includes('.') ? word(code.slice(0, code.lastIndexOf('.'))) : null;
  const head = [word(code), word(cells.content), above];
  const share = `=IF(D${row}=0,"",H${row}/D${row})`;
  if (cells.maxPoints === undefined) {
    const sum = (column: string) => `=SUMIFS(${column}$2:${column}$${last},C$2:C$${last},A${row})`;
    return [...head, sum('D'), null, null, null, sum('H'), share, sum('J'), sum('K')];
  }
  const [formula, result] = scored(text(cells.scoringRule), row);
  return [
    ...head,
    Number(cells.maxPoints),
    result,
    word(cells.status),
    word(cells.leadUnits),
    `=${formula}`,
    share,
    `=IF(OR(F${row}="Đang thực hiện",F${row}=""),D${row}-H${row},0)`,
    `=IF(OR(F${row}="Đã thực hiện",F${row}="Không đạt"),D${row}-H${row},0)`,
  ];
}

/** The formula that the words of a rule ask for, and the result as it would be typed for it. */
function scored(rule: string, row: number): readonly [formula: string, result: string | number] {
  const [result, maximum] = [`E${row}`, `D${row}`];
  switch (rule) {
    case 'Có: 1đ; không: 0đ':
      return [`IF(${result}="Có",1,0)`, `'Có`];
    case 'Theo tỷ lệ; dưới 80%: 0 điểm':
      return [`IF(${result}<0.8,0,${result}*${maximum})`, 17 / 20];
    case '100%: 1đ; từ 90% đến dưới 100%: 0,5đ; dưới 90%: 0đ':
      return [`IF(${result}>=1,1,IF(${result}>=0.9,0.5,0))`, 0.955];
    case 'Mỗi sáng kiến: 0,5đ, tối đa 1đ':
      return [`MIN(1,0.5*${result})`, 1];
    case 'Trừ 0,5đ mỗi lần chậm':
      return [`MAX(0,${maximum}-0.5*${result})`, 1];
    case 'Nhập điểm':
      return [result, 0.75];
    default:
      throw new Error(`No formula for the rule ${rule}`);
  }
}

/** A code, B unit, C deadline, D progress, E done on, F criterion, G state, H days, I criterion's words, J points left in it, K 1 for a new order. */
function taskLine(
  cells: Cells,
  dueOn: CalendarDate | null,
  row: number,
  last: number,
  today: CalendarDate,
): readonly (string | number | null)[] {
  const now = serial(today);
  const open = `IF(C${row}<${now},"Quá hạn",IF(C${row}<=${now + 3},"Sắp đến hạn",IF(D${row}="","Chưa thực hiện",D${row})))`;
  const done = `IF(ISNUMBER(C${row}),IF(E${row}<=C${row},"Hoàn thành đúng hạn","Hoàn thành quá hạn"),"Hoàn thành")`;
  const undone = `IF(D${row}="Đã trình, chờ duyệt",D${row},IF(ISNUMBER(C${row}),${open},C${row}))`;
  const found = `MATCH(F${row},Sheet1!A$2:A$${last},0)`;
  return [
    word(cells.code),
    word(cells.leadUnits),
    dueOn === null ? word(cells.deadline) : serial(dueOn),
    word(cells.progress),
    cells.completedOn === '' ? null : serialOf(text(cells.completedOn)),
    word(cells.relatedCriteria),
    `=IF(D${row}="Hoàn thành",${done},${undone})`,
    `=IF(ISNUMBER(C${row}),C${row}-${now},"")`,
    `=INDEX(Sheet1!B$2:B$${last},${found})`,
    `=INDEX(Sheet1!J$2:J$${last},${found})`,
    `=IF(COUNTIFS(A$2:A${row},A${row})=1,1,0)`,
  ];
}

/** A unit, B tasks, C on time, D late, E overdue, F due, G completed of these, H share, I points, J maximum. */
function unitLine(unit: string, row: number, last: number, today: CalendarDate): readonly string[] {
  const ofUnit = `Sheet2!B$2:B$${last},A${row}`;
  const inState = (state: string) => `=COUNTIFS(${ofUnit},Sheet2!G$2:G$${last},"${state}")`;
  const due = `COUNTIFS(${ofUnit},Sheet2!C$2:C$${last},"<=${serial(today)}")`;
  const sum = (column: string) => `=SUMIFS(Sheet1!${column}$2:${column}$${last},Sheet1!G$2:G$${last},A${row})`;
  return [
    word(unit),
    `=COUNTIFS(${ofUnit})`,
    inState('Hoàn thành đúng hạn'),
    inState('Hoàn thành quá hạn'),
    inState('Quá hạn'),
    `=${due}`,
    `=COUNTIFS(${ofUnit},Sheet2!C$2:C$${last},"<=${serial(today)}",Sheet2!D$2:D$${last},"Hoàn thành")`,
    `=IF(F${row}=0,"",G${row}/F${row})`,
    sum('H'),
    sum('D'),
  ];
}

/** Criteria by status, points, orders, rows by state. */
function overviewLines(last: number): readonly (readonly string[])[] {
  const status = (name: string) => [`=COUNTIFS(Sheet1!F$2:F$${last},"${name}")`];
  const points = (column: string) => [`=SUMIFS(Sheet1!${column}$2:${column}$${last},Sheet1!G$2:G$${last},"?*")`];
  const state = (name: string) => [`=COUNTIFS(Sheet2!G$2:G$${last},"${name}")`];
  return [
    ...['Đã thực hiện', 'Đang thực hiện', 'Không đạt'].map(status),
    ...['D', 'H', 'J', 'K'].map(points),
    [`=SUM(Sheet2!K$2:K$${last})`],
    ...['Quá hạn', 'Sắp đến hạn', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn'].map(state),
  ];
}

const FIRST_DAY = calendarDate(1899, 12, 30);

/** The number by which spreadsheets keep a day. */
function serial(day: CalendarDate): number {
  if (FIRST_DAY === null) throw new Error('No first day');
  return daysBetween(FIRST_DAY, day);
}

/** Of a day typed "01/12/2023". */
function serialOf(typed: string): number {
  const [day, month, year] = typed.split('/').map(Number);
  const date = calendarDate(year ?? 0, month ?? 0, day ?? 0);
  if (date === null) throw new Error(`No day ${typed}`);
  return serial(date);
}
