// A history that people sort, damage, copy or delete loses no week and stops no update.
import { describe, expect, it } from 'vitest';
import { type Board, copyOf, openSample, SAMPLE_MORNING, shownIn } from '../../board.ts';
import { faults } from '../clerk.ts';
import { column, HISTORY, NEXT_MONDAY, updateOn } from './weeks.ts';

describe('a history that someone worked in never stops an update', () => {
  const twoWeeks = openSample();
  updateOn(twoWeeks, NEXT_MONDAY);

  const updatedAfter = (change: (board: Board) => void): Board => {
    const board = copyOf(twoWeeks, NEXT_MONDAY);
    change(board);
    expect(updateOn(board, '2023-12-18T08:00:00+07:00')).toContain('Đã cập nhật.');
    return board;
  };

  it('a damaged line is named with its cell, kept as it is, and comes back once it is put right', () => {
    const board = updatedAfter(({ google }) => google.user('clerk').type(HISTORY, 'G2', 'khoảng 40'));
    expect(faults(board)).toContain('Lịch sử, dòng 4, cột “Điểm đạt”: “khoảng 40” không phải là số.');
    expect(column(board, 'Tuần từ')).toEqual(['11/12/2023', '18/12/2023', '04/12/2023']);
    board.google.user('clerk').type(HISTORY, 'G4', '39,67');
    updateOn(board, '2023-12-19T08:00:00+07:00');
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(faults(board)).not.toContain(HISTORY);
  });

  it.each<[string, (board: Board) => void]>([
    ['lines were sorted', ({ google }) => google.user('clerk').sort(HISTORY, 'A2:T3', 1, false)],
    ['a row was inserted', ({ google }) => google.user('clerk').insertRows(HISTORY, 2)],
    ['a column was inserted', ({ google }) => google.user('clerk').insertColumns(HISTORY, 3)],
    ['a column was moved', ({ google }) => google.user('clerk').moveColumns(HISTORY, 1, 1, 5)],
    ['the headers were cleared', ({ google }) => google.user('clerk').clear(HISTORY, 'A1:Z1')],
    ['a line was copied', ({ google }) => google.user('clerk').paste(HISTORY, 'A9', [['04/12/2023', '', '2023']])],
  ])('all weeks are there after %s', (_what, change) => {
    const board = updatedAfter(change);
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(column(board, 'Điểm đạt')).toEqual(['39,67', '39,67', '39,67']);
    expect(faults(board)).not.toContain(HISTORY);
  });

  it('a page that was deleted begins anew', () => {
    const board = updatedAfter(({ google }) => google.user('clerk').deleteSheet(HISTORY));
    expect(column(board, 'Tuần từ')).toEqual(['18/12/2023']);
  });

  it('a tab of someone’s own that bears the name stays theirs', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    clerk.deleteSheet(HISTORY);
    clerk.renameSheet('Hướng dẫn', HISTORY);
    const before = shownIn(board, HISTORY);
    updateOn(board, SAMPLE_MORNING);
    expect(shownIn(board, HISTORY)).toEqual(before);
    expect(shownIn(board, 'Lịch sử 2')[1]?.[0]).toBe('04/12/2023');
  });

  it('nothing is lost when someone inserts or deletes a row of it in the instant before it is written', () => {
    for (const act of ['insertRows', 'deleteRows'] as const) {
      const board = copyOf(twoWeeks, '2023-12-18T08:00:00+07:00');
      let acted = false;
      board.google.meter.after({ method: 'Range.setValues' }, () => {
        if (acted) return;
        acted = true;
        board.google.user('colleague')[act](HISTORY, 2, 1);
      });
      board.script.run('updateFigures');
      expect(acted).toBe(true);
      expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    }
  });
});
