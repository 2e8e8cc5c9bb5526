// Whatever people do to rows and columns, a formula on its own row stays with its row, and a rule keeps colouring the rows it coloured.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLocalGoogle, type LocalGoogle, type LocalUser } from '../../../src/local/index.ts';
import { blankGoogle, onSheet } from '../world.ts';

const GREEN = '#00ff00';
const ROWS = 12;

type Edit = (user: LocalUser, google: LocalGoogle) => void;

/** The first row stays: what is put above a rule's first row lies outside the rule. */
const row = fc.integer({ min: 2, max: ROWS });
const count = fc.integer({ min: 1, max: 3 });

const named = (words: string, edit: Edit): readonly [words: string, edit: Edit] => [words, edit];

const edits = fc.oneof(
  fc
    .tuple(row, count)
    .map(([at, many]) => named(`insert ${many} rows at ${at}`, (user) => user.insertRows('Bảng', at, many))),
  fc
    .tuple(row, count)
    .map(([at, many]) => named(`delete ${many} rows at ${at}`, (user) => user.deleteRows('Bảng', at, many))),
  fc
    .tuple(row, count, row)
    .map(([at, many, to]) =>
      named(`move ${many} rows at ${at} to ${to}`, (user) => user.moveRows('Bảng', at, many, to)),
    ),
  fc.boolean().map((up) => named(`sort ${up ? 'up' : 'down'}`, (user, google) => sortAll(user, google, up))),
  fc.constant(named('insert a column', (user) => user.insertColumns('Bảng', 1))),
);

/** Sorts all used rows and columns by the column that holds the keys. */
function sortAll(user: LocalUser, google: LocalGoogle, ascending: boolean): void {
  const { lastRow, lastColumn } = google.view('Bảng');
  if (lastRow < 2) return;
  user.sort('Bảng', `A2:${String.fromCharCode(64 + lastColumn)}${lastRow}`, lastColumn - 2, ascending);
}

/** Keys in A, in C a formula that shows the key of its row, and a rule that colours rows where the two agree. */
function board(): LocalGoogle {
  const google = blankGoogle({ locale: 'en_US' });
  onSheet(google, (sheet, { SpreadsheetApp }) => {
    sheet.getRange(1, 1, ROWS, 1).setValues(Array.from({ length: ROWS }, (_, at) => [`key ${(at * 7) % ROWS}`]));
    sheet.getRange(1, 3, ROWS, 1).setFormulas(Array.from({ length: ROWS }, (_, at) => [`=$A${at + 1}&""`]));
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=($A1<>"")*($A1=$C1)')
        .setRanges([sheet.getRange(1, 1, ROWS + 40, 3)])
        .setBackground(GREEN)
        .build(),
    ]);
  });
  return google;
}

it('formulas and colours follow their rows through any edits', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 8 }), (list) => {
      const google = board();
      const user = google.user('Bình');
      for (const [, edit] of list) edit(user, google);
      for (const { cells } of google.view('Bảng').rows) {
        const [key, , formula] = cells.slice(-3);
        expect(formula?.shown).toBe(key?.shown);
        expect(key?.look.background).toBe(key?.shown === '' ? undefined : GREEN);
      }
      const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: google.save() });
      expect(again.view('Bảng')).toEqual(google.view('Bảng'));
    }),
    { seed: 60, numRuns: 60 },
  );
});
