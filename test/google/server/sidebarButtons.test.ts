// The sidebar's buttons for update and set-up do what the menu does, and answer in words.
import { describe, expect, it } from 'vitest';
import { openEmpty, openSample, shownIn } from '../../board.ts';
import { ask, figures } from './panel.ts';

describe('the buttons do what the menu does', () => {
  it('updates the figures', () => {
    const board = openSample('2023-12-05T08:00:00+07:00');
    expect(figures(board).freshness).toBe('earlierDay');
    expect(ask(board, 'updateFromSidebar')).toEqual({ ok: true, value: null });
    expect(shownIn(board, 'Tổng quan')[3]?.[0]).toBe('Số liệu tính đến 08:00 ngày 05/12/2023');
    expect(figures(board).freshness).toBe('current');
  });

  it('says that a colleague’s update is running', () => {
    const board = openSample();
    board.google.holdLock('document', true);
    expect(ask(board, 'updateFromSidebar')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Một người khác'),
    });
  });

  it('sets an empty workbook up and says what to do next', () => {
    const board = openEmpty();
    expect(ask(board, 'setUpFromSidebar')).toMatchObject({
      ok: true,
      value: expect.stringContaining('Thiết lập xong'),
    });
    expect(figures(board)).toMatchObject({
      freshness: 'never',
      criteria: null,
      points: null,
      tasks: null,
      pressing: [],
    });
  });

  it('asks in Google’s own dialog, and stops where the person says so', () => {
    const board = openSample();
    board.google.user('clerk').type('Nhiệm vụ', 'G1', 'Khi nào xong');
    board.google.screen.answerWith(() => ({ button: 'CANCEL' }));
    expect(ask(board, 'setUpFromSidebar')).toEqual({ ok: false, message: 'Đã dừng, chưa thay đổi gì.' });
  });
});
