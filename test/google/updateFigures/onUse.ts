// The sample board with the two sheets that an office asks for in "Cấu hình", opened by an update.

import { type Board, copyOf, letterOf, openSample, shownIn } from '../../board.ts';
import { changeSetting, update } from '../clerk.ts';

export const OPEN_POINTS = 'Mở trang “Điểm còn lại”';
export const OPEN_INDICATORS = 'Mở trang “Chỉ tiêu”';

const opened = openSample();
changeSetting(opened, OPEN_POINTS, 'Có');
changeSetting(opened, OPEN_INDICATORS, 'Có');
update(opened);

export const openBoth = (): Board => copyOf(opened);

/** What the page of remaining points shows. */
export const pointsPage = (board: Board) => shownIn(board, 'Điểm còn lại');

export function typeInCriterion(board: Board, code: string, header: string, value: string): void {
  const row = shownIn(board, 'Tiêu chí').findIndex(([first]) => first === code) + 1;
  board.google.user('clerk').type('Tiêu chí', `${letterOf(board, 'Tiêu chí', header)}${row}`, value);
}
