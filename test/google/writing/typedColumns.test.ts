// A sheet that someone made a table with types of its own: Google refuses formats and choices there, and the clerk reads what to do about it.

import { describe, expect, it } from 'vitest';
import { openEmpty, openSample } from '../../board.ts';
import { setUp, update } from '../clerk.ts';

/** Google's own words. */
const TYPED = 'This operation is not allowed on cells in typed columns.';

describe('in a table whose columns have types', () => {
  it.each(['Range.setDataValidation', 'Range.setNumberFormat'])('set-up says why it stopped at %s', (method) => {
    const board = openEmpty();
    board.google.meter.failAt({ method }, TYPED);
    const said = setUp(board);
    expect(said).toContain('có kiểu riêng cho từng cột');
    expect(said).toContain('đưa bảng về dữ liệu chưa định dạng, rồi làm lại');
  });

  it('an update says so at once, for another round would be refused as well', () => {
    const board = openSample();
    board.google.user('clerk').type('Nhiệm vụ', 'G2', 'trước ngày 30/11/2023');
    board.google.meter.failAt({ method: 'Range.setValues' }, TYPED);
    expect(update(board)).toContain('có kiểu riêng cho từng cột');
    expect(board.google.meter.calls().filter(({ method }) => method === 'Range.setValues')).toHaveLength(1);
  });
});
