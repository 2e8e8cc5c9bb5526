// Headline and units are compared with the line that was kept of the week before.
import { describe, expect, it } from 'vitest';
import { type Board, letterOf, openSample, shownIn } from '../../board.ts';
import { HISTORY, NEXT_MONDAY, updateOn } from './weeks.ts';

const tasksHeadline = (board: Board) => shownIn(board, 'Tổng quan')[2]?.[0] ?? '';

describe('the headline compares with what was kept of the week before', () => {
  it('rather than with what today’s dates say of it', () => {
    const board = openSample();
    board.google.user('clerk').type(HISTORY, `${letterOf(board, HISTORY, 'Quá hạn')}2`, '5');
    updateOn(board, NEXT_MONDAY);
    expect(tasksHeadline(board)).toContain('(tuần trước: 05)');
  });

  it('and by the dates where no line of that week was kept', () => {
    const board = openSample();
    const byDates = tasksHeadline(board);
    updateOn(board, '2023-12-20T08:00:00+07:00');
    expect(byDates).toContain('(tuần trước: 0)');
    expect(tasksHeadline(board)).toContain('(tuần trước: 08)');
  });

  it('in the sidebar as on the overview', () => {
    const board = openSample();
    board.google.user('clerk').type(HISTORY, `${letterOf(board, HISTORY, 'Quá hạn')}2`, '5');
    updateOn(board, NEXT_MONDAY);
    expect(JSON.stringify(board.script.call('readBoardPanel').result)).toContain('(tuần trước: 05)');
  });

  it('says of each unit what has changed, in words as well as with an arrow', () => {
    const board = openSample();
    updateOn(board, NEXT_MONDAY);
    const names = shownIn(board, 'Tổng quan').map((row) => row[0] ?? '');
    const units = names.slice(names.indexOf('THEO ĐƠN VỊ'));
    expect(units.some((text) => /\n▼ giảm [\d,]+ điểm %$/.test(text))).toBe(true);
    expect(units.some((text) => text.endsWith('\nkhông đổi'))).toBe(true);
    expect(units[1]).toContain('So với tuần từ 04/12/2023.');
  });
});
