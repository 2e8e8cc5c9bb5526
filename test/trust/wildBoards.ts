// Random boards such as offices have after years: strange values, torn tables, other locales; every action on each ends in a result or a sentence.
/// <reference types="google-apps-script" />

import fc from 'fast-check';
import type { LocalGoogle } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/columnLetter.ts';
import { answered, type TriedAction } from './actions.ts';
import { changedCells, rawSentences, told } from './judge.ts';
import { type Board, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

const SHEETS = ['Tiêu chí', 'Nhiệm vụ', 'Đơn vị', 'Cấu hình', 'Tổng quan'] as const;

/** What someone did to the board at some time. Rows and columns are 1-based. */
type Wildness =
  | {
      readonly kind: 'type';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'date';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly serial: number;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'hide'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'filter'; readonly sheet: string; readonly columns: number }
  | { readonly kind: 'columns'; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: 'rows'; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: 'empty'; readonly sheet: string }
  | { readonly kind: 'delete'; readonly sheet: string }
  | { readonly kind: 'copyHeader'; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly kind: 'format'; readonly sheet: string; readonly column: number; readonly format: string }
  | { readonly kind: 'locale'; readonly locale: string; readonly zone: string };

const sheet = fc.constantFrom(...SHEETS);
const row = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 16 }) },
  { weight: 1, arbitrary: fc.constant(1) },
);
const column = fc.integer({ min: 1, max: 24 });

const text = fc.constantFrom(
  '#REF!',
  '#N/A',
  '=1/0',
  '=A2',
  '=B2&B3',
  '={1;2;3}',
  '=NOW()',
  'x'.repeat(50_000),
  `=${'A1+'.repeat(400)}A1`,
  '31/02/2023',
  '12/2023',
  '2023-12-04',
  '04.12.2023',
  '1.125',
  '1e400',
  '-0',
  '99999999999999999999',
  'TRUE',
  '   ',
  '\n\n',
  'Phòng Nội vụ;;;\n;',
  'Mã',
  'Kết quả',
  'I',
  '1.1.1.1.1.1.1.1.1',
  'Thứ 6 hằng tuần; trước ngày 30/02; quý 9',
  'Trừ 0,5đ mỗi lần; cộng tối đa -3đ; 100%',
  '\u0000\u0007',
  '🙂'.repeat(50),
);

const wildness: fc.Arbitrary<Wildness> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), sheet, row, column, text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('date' as const),
      sheet,
      row,
      column,
      // 30/12/1899, the first day of 1900, an hour, the end of 9999 and beyond.
      serial: fc.constantFrom(0, 0.5, 2, -693_000, 45_264.75, 2_958_465, 2_958_466, 9e9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), sheet, row, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide' as const), sheet, row }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('filter' as const), sheet, columns: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('columns' as const),
      sheet,
      before: column,
      count: fc.constantFrom(1, 2, 280),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rows' as const), sheet, before: row, count: fc.constantFrom(1, 3, 12) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty' as const), sheet }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), sheet }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copyHeader' as const), sheet, from: column, to: column }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('format' as const),
      sheet,
      column,
      format: fc.constantFrom('@', 'General', 'dd/MM/yyyy', '0.00%', '[h]:mm'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('locale' as const),
      locale: fc.constantFrom('en_US', 'vi_VN'),
      zone: fc.constantFrom('America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'),
    }),
  },
);

/** Some wildness comes on top of other, and what the local Google itself refuses a person is left out. */
function make(google: LocalGoogle, done: readonly Wildness[]): void {
  for (const item of done) {
    try {
      makeOne(google, item);
    } catch {
      // A person would not have got it done either.
    }
  }
}

function makeOne(google: LocalGoogle, item: Wildness): void {
  const user = google.user('owner');
  const a1 = 'row' in item ? `${columnLetter(('column' in item ? item.column : 1) - 1)}${item.row}` : '';
  switch (item.kind) {
    case 'type':
      user.paste(item.sheet, a1, [[item.text]]);
      break;
    case 'date':
      user.setNumberFormat(item.sheet, a1, '0');
      user.paste(item.sheet, a1, [[String(item.serial).replace('.', google.locale() === 'vi_VN' ? ',' : '.')]]);
      user.setNumberFormat(item.sheet, a1, 'dd/MM/yyyy');
      break;
    case 'merge':
      asScript(google, (app) => app.getSheetByName(item.sheet)?.getRange(item.row, item.column, 2, 2).merge());
      break;
    case 'hide':
      user.hideRows(item.sheet, [item.row], true);
      break;
    case 'filter':
      user.setFilter(item.sheet, `A1:${columnLetter(item.columns)}9`);
      break;
    case 'columns':
      user.insertColumns(item.sheet, item.before, item.count);
      break;
    case 'rows':
      user.insertRows(item.sheet, item.before, item.count);
      break;
    case 'empty':
      user.clear(item.sheet, 'A:Z');
      break;
    case 'delete':
      user.deleteSheet(item.sheet);
      break;
    case 'copyHeader':
      user.paste(item.sheet, `${columnLetter(item.to - 1)}1`, [
        [google.shownTexts(item.sheet, `${columnLetter(item.from - 1)}1`)[0]?.[0] ?? ''],
      ]);
      break;
    case 'format':
      user.setNumberFormat(
        item.sheet,
        `${columnLetter(item.column - 1)}2:${columnLetter(item.column - 1)}20`,
        item.format,
      );
      break;
    case 'locale':
      asScript(google, (app) => {
        app.setSpreadsheetLocale(item.locale);
        app.setSpreadsheetTimeZone(item.zone);
      });
  }
}

function asScript(google: LocalGoogle, act: (app: GoogleAppsScript.Spreadsheet.Spreadsheet) => unknown): void {
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    act(app.getActiveSpreadsheet());
  });
}

export interface WildRuns {
  readonly boards: number;
  readonly seed: number;
}

/** The first board on which something goes wrong is made as small as it can be, and told with the seed that finds it again. */
export function tryWildBoards(workbook: Saved, actions: readonly TriedAction[], { boards, seed }: WildRuns): Tally {
  const tally = newTally();
  const fresh = reusable(workbook);
  const outcome = fc.check(
    fc.property(fc.array(wildness, { minLength: 1, maxLength: 12 }), (done) => {
      tally.tried++;
      const board = fresh();
      make(board.google, done);
      const faults = actions.flatMap((action) => faultsOf(board, action));
      if (faults.length > 0) throw new Error(faults.slice(0, 3).join('; '));
    }),
    { numRuns: boards, seed },
  );
  if (outcome.failed) {
    const why = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : '';
    const path = outcome.counterexamplePath ?? '';
    const shown = JSON.stringify(outcome.counterexample, (_, value) =>
      typeof value === 'string' && value.length > 60 ? `${value.slice(0, 20)}… (${value.length})` : value,
    );
    tally.violations.push(`wild board (seed ${seed}, path ${path}): ${why} on ${shown}`);
  }
  return tally;
}

function faultsOf(board: Board, action: TriedAction): readonly string[] {
  const before = board.google.save();
  board.google.screen.clear();
  let result: unknown;
  try {
    result = action.run(board).result;
  } catch (error) {
    return [`${action.name} threw ${error instanceof Error ? error.message : String(error)}`];
  }
  const said = [...told(board.google.screen.shown()), ...answered(result)];
  return [...rawSentences(said), ...changedCells(before, before, board.google.save())].map(
    (fault) => `${action.name}: ${fault}`,
  );
}
