// A small board in which others work while an import runs; it is put back before each run.

import type { ImportRequest } from '../../../src/protocol.ts';
import { type Board, headersOf, openEmpty, shownIn } from '../../board.ts';
import { SHEET } from './dialog.ts';

const NOW = '2023-12-06T08:00:00+07:00';
export const SOURCE = '318/TB-UBND';

/** A small board that is put back before each run: every moment to strike at is a run of its own. */
export const board = smallBoard();
export const asItWas = returnTo(board);

/** Puts the file back to what it is now, as often as one likes: a snapshot serves once. */
export function returnTo({ google }: Board): () => void {
  let back = google.snapshot();
  return () => {
    back();
    back = google.snapshot();
  };
}

function smallBoard(): Board {
  const made = openEmpty({ now: NOW });
  made.script.run('setUpBoard');
  const clerk = made.google.user('clerk');
  clerk.paste('Đơn vị', 'A2', [['Phòng Nội vụ'], ['Phòng Tư pháp']]);
  clerk.paste(
    SHEET,
    'A2',
    [5, 3, 1, 4, 2].map((n) => [
      `NV0${n}`,
      `Việc số ${n}`,
      '',
      '27/11/2023',
      'Phòng Tư pháp',
      '',
      `Trước ngày ${n}/12/2023`,
    ]),
  );
  made.script.run('updateFigures');
  return made;
}

export const REQUEST: ImportRequest = {
  issuedOn: '2023-12-05',
  tasks: ['Rà soát thủ tục hành chính', 'Lập kế hoạch năm sau'].map((content, index) => ({
    content,
    leadUnits: ['Phòng Nội vụ', 'Phòng Tư pháp'],
    coordinatingUnits: [],
    deadlineWords: 'trước ngày 15/12/2023',
    source: `${SOURCE}, mục ${index + 1}`,
    relatedCriteria: [],
    isKnown: false,
  })),
  units: [],
};
export const WHOLE = 4;
/** Fewer rows than are imported: what is then written by number would strike the last tasks of the table. */
export const SHIFTED = 2;
export const insertRows = () => board.google.user('colleague').insertRows(SHEET, 3, SHIFTED);

/** What people wrote in each row, sorted: rows may move, none may change. */
export function peoplesRows(isImported: boolean): readonly string[] {
  const width = headersOf(board, SHEET).indexOf('Tiêu chí liên quan') + 1;
  return shownIn(board, SHEET)
    .map((row) => row.slice(0, width).join('|'))
    .filter((row) => row.includes(SOURCE) === isImported && row.replace(/\|/g, '') !== '')
    .sort();
}

/** Rows in which people wrote nothing, above the last in which they did. */
export function blankRowsAmongTasks(): number {
  const width = headersOf(board, SHEET).indexOf('Tiêu chí liên quan') + 1;
  const isFilled = shownIn(board, SHEET).map((row) => row.slice(0, width).some((text) => text !== ''));
  return isFilled.slice(0, isFilled.lastIndexOf(true)).filter((filled) => !filled).length;
}
