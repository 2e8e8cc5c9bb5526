// Hostile texts on every way from a person's cell to the add-on's, and hostile clients of the functions that a browser may call.

import { createLocalGoogle, loadScript } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { isPage } from '../../src/workbook/schema/index.ts';
import { headersOf } from '../headers.ts';
import { actionNamed, answered, IMPORT, type TriedAction } from './actions.ts';
import { sheetsOf } from './contents.ts';
import { changedCells, rawSentences, told } from './judge.ts';
import { files, MORNING, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

export const HOSTILE: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://x.vn";"bấm")',
  '=IMPORTRANGE("x";"A1")',
  '+84912345678',
  '+A1',
  '-A1',
  '-1+2',
  '@SUM(A1)',
  "'=1+1",
  "''=1+1",
  '＝1+1',
  '＋1',
  ' =1+1',
  '\t=1+1',
  '\n=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '=cmd|/c calc!A0',
  '<img src=x onerror=alert(1)>',
  '"></script><script>alert(1)</script>',
  '{=1}',
  '"=1+1"',
  '1/2',
  '007',
  '1e5',
  '12%',
  'TRUE',
  '#REF!',
  '#N/A',
  '__proto__',
  'constructor',
  'toString',
  '{{1}}',
  '%s%n',
  '\u202e=1+1',
  '𝟙=1',
];

/** Where a person's text goes on to a cell of the add-on: the overview, the row's key, a warning that quotes it. */
const PATHS: readonly (readonly [sheet: string, header: string, row: number])[] = [
  ['Nhiệm vụ', 'Nội dung nhiệm vụ', 2],
  ['Nhiệm vụ', 'Mã', 3],
  ['Nhiệm vụ', 'Đơn vị chủ trì', 2],
  ['Nhiệm vụ', 'Đơn vị chủ trì', 8],
  ['Nhiệm vụ', 'Thời hạn giao', 4],
  ['Nhiệm vụ', 'Tiến độ', 5],
  ['Nhiệm vụ', 'Tiêu chí liên quan', 5],
  ['Nhiệm vụ', 'Ngày hoàn thành', 9],
  ['Tiêu chí', 'Nội dung', 3],
  ['Tiêu chí', 'Nội dung', 4],
  ['Tiêu chí', 'Mã', 9],
  ['Tiêu chí', 'Cách tính điểm', 5],
  ['Tiêu chí', 'Kết quả', 5],
  ['Tiêu chí', 'Trạng thái', 5],
  ['Tiêu chí', 'Đơn vị phụ trách', 6],
  ['Đơn vị', 'Tên đơn vị', 2],
  ['Đơn vị', 'Tên khác', 3],
  ['Cấu hình', 'Giá trị', 2],
  ['Cấu hình', 'Giá trị', 3],
  ['Cấu hình', 'Giá trị', 4],
  ['Cấu hình', 'Giá trị', 5],
];

/** The same where an office keeps the register of inspections. */
export const REGISTER_PATHS: typeof PATHS = [
  ['Sổ kiểm tra', 'Đơn vị được kiểm tra', 2],
  ['Sổ kiểm tra', 'Nội dung', 2],
  ['Sổ kiểm tra', 'Ngày kiểm tra', 4],
  ['Sổ kiểm tra', 'Biên bản', 2],
  ['Sổ kiểm tra', 'Kiến nghị, xử lý', 2],
  ['Sổ kiểm tra', 'Hạn khắc phục', 3],
  ['Sổ kiểm tra', 'Ngày khắc phục', 4],
];

/** The one formula that the add-on writes into cells: the days from today to a cell's date, or to a day. */
const OWN_FORMULA = /^"=(?:\$[A-Z]+)?\d+-TODAY\(\)"$/;

/** Each text goes all ways at once; whether Google keeps an apostrophe in a cell of text is not settled, so both are tried; a
 * formula that a script writes there is taken for one, the worst that could be. */
export function tryHostileTexts(workbook: Saved, texts: readonly string[] = HOSTILE, paths = PATHS): Tally {
  const tally = newTally();
  for (const apostropheInTextCell of ['swallowed', 'kept'] as const) {
    for (const text of texts) {
      tally.tried += paths.length;
      const google = createLocalGoogle({ now: MORNING, workbook, apostropheInTextCell, othersInTextCell: 'kept' });
      const script = loadScript(google, files);
      for (const [sheet, header, row] of paths) {
        const cell = `${columnLetter(headersOf(google, sheet).indexOf(header))}${row}`;
        google.user('clerk').setNumberFormat(sheet, cell, '@');
        google.user('clerk').paste(sheet, cell, [[text.startsWith("'") ? `'${text}` : text]]);
      }
      const before = google.save();
      script.run('updateFigures');
      script.run('updateFigures');
      const said = told(google.screen.shown());
      const report = answered(actionNamed('makeReport').run({ google, script }).result);
      const after = google.save();
      const faults = [
        ...changedCells(before, before, after),
        ...rawSentences([...said, ...report]),
        ...report.map((sentence) => `the report said ${sentence}`),
        ...(said.every((sentence) => sentence.startsWith('Đã cập nhật')) ? [] : [`the update said ${said.join(' ')}`]),
        ...formulasIn(after),
      ];
      tally.violations.push(...faults.map((fault) => `hostile text ${JSON.stringify(text)}: ${fault}`));
    }
  }
  return tally;
}

function formulasIn(saved: Saved): readonly string[] {
  const found: string[] = [];
  for (const { id, key, own, headerRow } of sheetsOf(saved)) {
    const sheet = saved.sheets.find((candidate) => candidate.id === id);
    if (key === null || sheet === undefined) continue;
    const ownColumns = new Set(own.values());
    for (const { row, cells } of sheet.rows) {
      for (const [column, , formula] of cells) {
        const isOwn = isPage(key) || (ownColumns.has(column) && row > headerRow);
        if (isOwn && formula !== null && !OWN_FORMULA.test(JSON.stringify(formula)))
          found.push(`${key} ${columnLetter(column)}${row + 1} became the formula ${formula}`);
      }
    }
  }
  return found;
}

/** What a client may send that is not what it should send. */
const NONSENSE: readonly unknown[] = [
  null,
  0,
  -1,
  Number.MAX_SAFE_INTEGER,
  1e308,
  0.5,
  '',
  '=1+1',
  'x'.repeat(200_000),
  true,
  [],
  [[[]]],
  {},
  { sheet: '__proto__', row: 1, column: 1 },
  { sheet: 'tasks', row: 0, column: 1 },
  { sheet: 'tasks', row: 9_000_000, column: 9_000_000 },
  { sheet: 'tasks', row: '2', column: {} },
  { sheet: 'tasks', words: '|không|có|dòng', above: 0 },
  { sheet: 'tasks', words: 'x'.repeat(100_000), above: -3 },
  { sheet: 'constructor', words: '', above: 1e9 },
  { text: 5, issuedOn: [] },
  { text: 'x'.repeat(3_000_000), issuedOn: '2023-11-27' },
  { text: 'Nội dung', issuedOn: '9999-99-99' },
  { words: 'x', issuedOn: 1 },
  { words: Array.from({ length: 5000 }, () => 'ngày mai'), issuedOn: '' },
  { issuedOn: '', tasks: 'x', units: null },
  { issuedOn: '2023-11-27', tasks: [{ content: 1 }], units: [{}] },
  { issuedOn: '2023-11-27', tasks: [null, undefined, 7], units: [] },
  { ...IMPORT, tasks: IMPORT.tasks.map((task) => ({ ...task, content: ['một', 'hai'] })) },
  { ...IMPORT, tasks: IMPORT.tasks.map((task) => ({ ...task, leadUnits: [['Phòng Nội vụ']] })) },
  { tasks: [{ rowKey: 'x', code: '=1', state: 'Hoàn thành' }], units: [], aliases: [{ unit: '=', names: [''] }] },
];

/** Only a sentence and no change, or an honest answer and no change. */
export function tryHostileClients(workbook: Saved, actions: readonly TriedAction[]): Tally {
  const tally = newTally();
  const fresh = reusable(workbook);
  const before = JSON.stringify(fresh().google.save().sheets);
  for (const action of actions) {
    for (const nonsense of NONSENSE) {
      tally.tried++;
      const board = fresh();
      const name = `${action.name} given ${JSON.stringify(nonsense).slice(0, 80)}`;
      try {
        const { result } = board.script.call(action.name, [nonsense]);
        tally.violations.push(...rawSentences(answered(result)).map((fault) => `${name}: ${fault}`));
      } catch (error) {
        tally.violations.push(`${name} threw ${error instanceof Error ? error.message : String(error)}`);
      }
      if (JSON.stringify(board.google.save().sheets) !== before) tally.violations.push(`${name} changed the board`);
    }
  }
  return tally;
}
