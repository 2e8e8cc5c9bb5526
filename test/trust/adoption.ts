// Takes sheets that an office already has into the board while others act and services fail: nothing changes but what was confirmed.
/// <reference types="google-apps-script" />

import { type Call, createLocalGoogle } from '../../src/local/index.ts';
import type { AdoptableSheet, AdoptionAnswer, Answer } from '../../src/protocol.ts';
import { answered } from './actions.ts';
import { type ForeignAct, foreignActs } from './foreignActs.ts';
import type { Choose } from './interleavings.ts';
import { rawSentences, told } from './judge.ts';
import { type Board, MORNING, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

const TASKS: readonly (readonly string[])[] = [
  ['STT', 'Đầu việc', 'Bộ phận thực hiện', 'Thời hạn giao', 'Văn bản giao', 'Ngày xong', 'Số hiệu'],
  ['1', 'Rà soát thủ tục', 'Phòng Một', '30/11/2023', '12/TB', '28/11/2023', 'r1'],
  ['2', 'Báo cáo quý', '', '01/12/2023', '12/TB', '', 'r2'],
  ['3', 'Thống kê hồ sơ', 'Phòng Hai', '15/12/2023', '', '', 'r3'],
  ['', '', 'Phòng Ba', '15/12/2023', '', '', 'r4'],
  ['4', 'Tập huấn', 'Phòng Bốn, Phòng Năm', '20/12/2023', '', '', 'r5'],
  ['Tổng cộng', '', '', '', '', '', 'r6'],
];

const CRITERIA: readonly (readonly string[])[] = [
  ['TT', 'Nội dung đánh giá', 'Điểm', '', 'Đơn vị tham mưu', 'Số hiệu'],
  ['', '', 'Tối đa', 'Tự chấm', '', ''],
  ['I. CHỈ ĐẠO', '', '3', '', '', 'c1'],
  ['1', 'Kế hoạch', '1', '1', 'Phòng Sáu', 'c2'],
  ['2', 'Kiểm tra', '2', '1,5', '', 'c3'],
];

const MERGED = {
  'Nhiệm vụ': ['C2:C3', 'A4:A5', 'B4:B5'],
  'Tiêu chí': ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'A3:B3', 'E4:E5'],
} as const;

/** Cells that the confirmed plan changes, by the office's own number of the row: what stood there, and what stands there then. */
const CONFIRMED: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>> = {
  r1: [['', 'Hoàn thành']],
  r2: [['', 'Phòng Một']],
  r4: [
    ['', '3'],
    ['', 'Thống kê hồ sơ'],
  ],
  r5: [['Phòng Bốn, Phòng Năm', 'Phòng Bốn; Phòng Năm']],
  r6: [
    ['Tổng cộng', '-'],
    ['', 'Tổng cộng'],
  ],
  c1: [
    ['I. CHỈ ĐẠO', 'I'],
    ['', 'CHỈ ĐẠO'],
  ],
  c3: [['', 'Phòng Sáu']],
};

/** A workbook of the office's own: two tables under other headers, with merged cells, and no trace of the add-on. */
function foreignBoard(): Saved {
  const google = createLocalGoogle({ now: MORNING });
  const clerk = google.user('owner');
  clerk.renameSheet(google.sheetNames()[0] ?? '', 'Nhiệm vụ');
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    const spreadsheet = app.getActiveSpreadsheet();
    spreadsheet.insertSheet('Tiêu chí');
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) spreadsheet.getSheetByName(name)?.deleteRows(40, 961);
  });
  clerk.paste('Nhiệm vụ', 'A1', TASKS);
  clerk.paste('Tiêu chí', 'A1', CRITERIA);
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    for (const [name, areas] of Object.entries(MERGED)) {
      for (const area of areas) app.getActiveSpreadsheet().getSheetByName(name)?.getRange(area).merge();
    }
  });
  return google.save();
}

/** What a person who agrees with everything sends. */
function requestOf(board: Board) {
  const proposal = board.script.call('readAdoption').result as Answer<readonly AdoptableSheet[]>; // what that function answers
  if (!proposal.ok) throw new Error(proposal.message);
  return { sheets: proposal.value.map(({ choice, seen }) => ({ choice, seen })), leftAlone: [], answers: [] };
}

/**
 * Rows that lack something of what the office had typed into them, or hold a word of the plan that was meant for another row. A row is known by the
 * office's own number, wherever it stands by now; rows and sheets that someone deleted are not missed.
 */
function wronged(saved: Saved): readonly string[] {
  const planned = new Map(Object.entries(CONFIRMED));
  const words = new Set(
    [...planned.values()]
      .flat()
      .map(([, is]) => is)
      .filter((text) => text.length > 2),
  );
  const typed = [...TASKS, ...CRITERIA].filter((row) => isNumber(row[row.length - 1] ?? ''));
  return saved.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) => {
      const texts = cells.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
      const own = texts.find(isNumber);
      const former = typed.find((line) => line[line.length - 1] === own);
      if (own === undefined || former === undefined) return [];
      const changes = planned.get(own) ?? [];
      const lost = former.filter(
        (text) =>
          /\p{L}{2}/u.test(text) &&
          !texts.includes(text) &&
          !changes.some(([was, is]) => was === text && texts.includes(is)),
      );
      const astray = texts.filter(
        (text) => words.has(text) && !former.includes(text) && !changes.some(([, is]) => is === text),
      );
      return [...lost.map((text) => `lost ${text}`), ...astray.map((text) => `got ${text}`)].map(
        (fault) => `${name}, row ${row + 1} (${own}) ${fault}`,
      );
    }),
  );
}

function isNumber(text: string): boolean {
  return /^[rc]\d$/.test(text);
}

/**
 * What takes nothing away from a row: rows that lack something then lack it because of the add-on. What merged cells forbid a person, they leave. Acts
 * on the sheets that set-up makes beside the office's own are tried with set-up.
 */
const ACTS = foreignActs.filter(
  ({ name, needs }) =>
    needs.every((sheet) => sheet in MERGED) &&
    /inserts|moves|sorts whole rows|deletes (?:a row|the first two|the sheet)|renames|starts an update/.test(name),
);

/**
 * The moments (after the k-th call) at which `act` can make a difference of its own. What someone does to one sheet comes to the same a moment later
 * as long as the next call looks elsewhere and no write to that sheet is put off; whoever starts another run is turned away by the lock.
 */
function momentsThatDiffer(
  calls: readonly Call[],
  { needs: [sheet] }: ForeignAct,
  sheets: readonly string[],
): readonly number[] {
  const others = sheets.filter((name) => name !== sheet);
  const moments: number[] = [];
  let isPutOff = false;
  calls.forEach((call, index) => {
    const next = calls[index + 1];
    if (call.kind === 'write') isPutOff = isPutOff || concerns(call, sheet, others);
    else if (call.kind !== 'handle') isPutOff = false;
    if (next === undefined) moments.push(index + 1);
    else if (next.kind !== 'handle' && (concerns(next, sheet, others) || (isPutOff && next.kind !== 'write'))) {
      moments.push(index + 1);
    }
  });
  return moments;
}

/** Whatever is not plainly a call on another sheet, but for a flush that has nothing to carry out. */
function concerns({ on, method }: Call, sheet: string | undefined, others: readonly string[]): boolean {
  const isFlush = method === 'SpreadsheetApp.flush';
  if (sheet === undefined) return isFlush || on === 'document';
  return !isFlush && !others.some((name) => on === name || on.startsWith(`'${name}'!`));
}

function act({ act }: ForeignAct, board: Board): void {
  try {
    act(board, board.google.user('colleague'));
  } catch {
    // Google would have refused it too.
  }
}

export interface AdoptionTrust {
  readonly interleavings: Tally;
  readonly failures: Tally;
}

/** Every act at every moment that differs, every call that may fail; `choose` thins them out. */
export function tryAdoption(choose: Choose, chooseFailure: (place: number) => boolean): AdoptionTrust {
  const workbook = foreignBoard();
  const fresh = reusable(workbook);
  const request = requestOf(fresh());
  if (request.sheets.length !== 2) throw new Error(`${request.sheets.length} sheets are proposed`);
  const adopt = (board: Board) => board.script.call('adoptSheets', [request]);
  const undisturbed = fresh();
  const { calls } = adopt(undisturbed);
  const sheets = undisturbed.google.sheetNames();

  const interleavings = newTally();
  ACTS.forEach((foreign, number) => {
    for (const moment of momentsThatDiffer(calls, foreign, sheets).filter((_, index) => choose(index, number))) {
      interleavings.tried++;
      const board = fresh();
      board.google.meter.after(moment, () => act(foreign, board));
      const faults = faultsOf(board, () => adopt(board));
      interleavings.violations.push(
        ...faults.map((fault) => `adoptSheets, after call ${moment}, someone ${foreign.name}: ${fault}`),
      );
    }
  });

  const failures = newTally();
  const places = calls
    .flatMap(({ kind }, index) => (kind === 'handle' ? [] : [index + 1]))
    .filter((_, index) => chooseFailure(index));
  for (const place of places) {
    for (const failure of ['fails', 'is killed'] as const) {
      failures.tried++;
      const board = fresh();
      if (failure === 'fails') board.google.meter.failAt(place);
      else board.google.meter.killAt(place);
      const faults = [...faultsOf(board, () => adopt(board), failure === 'is killed'), ...goneOnWith(board)];
      failures.violations.push(...faults.map((fault) => `adoptSheets, call ${place} ${failure}: ${fault}`));
    }
  }
  return { interleavings, failures };
}

function faultsOf(board: Board, run: () => { readonly result: unknown }, mayThrow = false): readonly string[] {
  const faults: string[] = [];
  let result: unknown;
  try {
    result = run().result;
  } catch (error) {
    if (!mayThrow) faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  faults.push(...wronged(board.google.save()));
  board.script.run('updateFigures');
  faults.push(...wronged(board.google.save()));
  return [...faults, ...rawSentences([...told(board.google.screen.shown()), ...answered(result)])];
}

/** Says yes to everything; gives the questions. */
function answerAll({ script }: Board, request: ReturnType<typeof requestOf>): readonly string[] {
  const asked: string[] = [];
  if (request.sheets.length === 0) return asked;
  const answers: { readonly id: string; readonly answer: string }[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const answer = script.call('adoptSheets', [{ ...request, answers }]).result as Answer<AdoptionAnswer>; // what that function answers
    if (!answer.ok || answer.value.kind !== 'question') break;
    const { id, text } = answer.value;
    asked.push(text);
    answers.push({ id, answer: 'yes' });
  }
  return asked;
}

/** Whoever clicks again comes to a whole board, with every row as it was, and is not asked about columns that they had settled before. */
function goneOnWith(board: Board): readonly string[] {
  const { google, script } = board;
  const asked: string[] = [];
  google.screen.answerWith(({ buttons, prompt }) => {
    if (buttons !== 'OK') asked.push(prompt);
    return { button: buttons === 'OK' ? 'OK' : 'YES' };
  });
  asked.push(...answerAll(board, requestOf(board)));
  script.run('setUpBoard');
  google.screen.clear();
  script.run('updateFigures');
  const said = told(google.screen.shown());
  const isDone = said.some((sentence) => sentence.startsWith('Đã cập nhật'));
  return [
    ...(isDone ? [] : [`the board was not made whole: ${said.join(' ')}`]),
    ...asked.filter((question) => question.includes('có phải là')).map((question) => `asked again: ${question}`),
    ...wronged(google.save()),
  ];
}
