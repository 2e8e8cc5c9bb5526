// A sheet whose making ended halfway (Google failed, six minutes were over) is dressed by the next click on "Thiết lập, sửa bảng".

import { describe, expect, it } from 'vitest';
import { type Board, openEmpty, openSample, shownIn } from '../../board.ts';
import { changeSetting, setUp, update } from '../clerk.ts';

/** All that is on each sheet: words, notes, looks, widths, folds, what is hidden; without the ids, which differ from board to board. */
function sheetsOf({ google }: Board): readonly string[] {
  return google.save().sheets.map(({ id: _, ...sheet }) => JSON.stringify(sheet));
}

/** The names of the sheets in which two boards differ. */
function differing(one: Board, other: Board): readonly string[] {
  const [these, those] = [sheetsOf(one), sheetsOf(other)];
  return one.google.sheetNames().filter((_, place) => these[place] !== those[place]);
}

/** The writes of the last run, one in so many. */
function writesOf({ google }: Board, oneIn: number): readonly number[] {
  const writes = google.meter.calls().flatMap(({ kind }, place) => (kind === 'write' ? [place + 1] : []));
  return writes.filter((_, place) => place % oneIn === oneIn >> 1);
}

describe('the first set-up', () => {
  const whole = openEmpty();
  setUp(whole);
  const moments = writesOf(whole, 45);

  it.each(['fails', 'is killed'] as const)(
    'that %s at any moment comes to the same board at the second click',
    (how) => {
      expect(moments.length).toBeGreaterThan(8);
      for (const moment of moments) {
        const board = openEmpty();
        if (how === 'fails') board.google.meter.failAt(moment);
        else board.google.meter.killAt(moment);
        try {
          setUp(board);
        } catch {
          // The run was ended.
        }
        setUp(board);
        expect(board.google.sheetNames(), `at call ${moment}`).toEqual(whole.google.sheetNames());
        expect(differing(board, whole), `at call ${moment}`).toEqual([]);
      }
    },
  );

  it('that ended right after it had created a tab leaves no second one of it', () => {
    const marks = whole.google.meter
      .calls()
      .flatMap(({ method }, place) => (/insertSheet$/.test(method) ? [place + 3] : []));
    for (const moment of marks) {
      const board = openEmpty();
      board.google.meter.failAt(moment);
      setUp(board);
      setUp(board);
      expect(board.google.sheetNames(), `at call ${moment}`).toEqual(whole.google.sheetNames());
      expect(differing(board, whole), `at call ${moment}`).toEqual([]);
    }
  });

  it('leaves what people did to the looks alone once it is done', () => {
    const board = openEmpty();
    setUp(board);
    board.google.user('clerk').hideColumns('Tiêu chí', 4, 1, true);
    const before = sheetsOf(board);
    expect(setUp(board)).toContain('Bảng đã đầy đủ');
    expect(sheetsOf(board)).toEqual(before);
  });
});

describe('a sheet that an update opens', () => {
  it('is made by the first update, and dressed by set-up where that ended: the history', () => {
    const [whole, fresh] = [openEmpty(), openEmpty()];
    setUp(whole);
    update(whole);
    setUp(fresh);
    const calls = whole.google.meter.calls();
    const dressed = calls.findIndex(({ method }) => method === 'Range.setNumberFormats');
    expect(calls[dressed]?.on).toContain('Lịch sử');
    fresh.google.meter.killAt(dressed + 1);
    expect(() => update(fresh)).toThrow();
    setUp(fresh);
    update(fresh);
    expect(differing(fresh, whole)).toEqual([]);
  });

  it.each([
    ['Lịch sử', (board: Board) => update(board)],
    ['Báo cáo', (board: Board) => board.script.call('makeReport', [{ kind: 'week', from: '2023-11-27', notice: '' }])],
  ])('“%s” is not made twice where Google failed right after it was created', (sheet, run) => {
    const [whole, fresh] = [openEmpty(), openEmpty()];
    for (const board of [whole, fresh]) setUp(board);
    run(whole);
    const calls = whole.google.meter.calls();
    const created = calls.findIndex(({ method, on }) => method === 'Sheet.getDeveloperMetadata' && on === sheet);
    expect(created).toBeGreaterThan(0);
    const asItWas = fresh.google.save();
    for (const how of ['failAt', 'killAt'] as const) {
      const board = openEmpty({ workbook: asItWas });
      board.google.meter[how](created + 1);
      try {
        run(board);
      } catch {
        // The run was ended.
      }
      run(board);
      expect(board.google.sheetNames(), how).toEqual(whole.google.sheetNames());
      expect(shownIn(board, sheet), how).toEqual(shownIn(whole, sheet));
    }
  });

  const wanting = () => {
    const board = openSample();
    changeSetting(board, 'Mở trang “Điểm còn lại”', 'Có');
    return board;
  };

  it('is dressed by set-up where the update ended before its looks were set', () => {
    const whole = wanting();
    update(whole);
    const calls = whole.google.meter.calls();
    const opened = calls.findIndex(({ method }) => method === 'Spreadsheet.insertSheet');
    for (const moment of writesOf(whole, 16).filter((call) => call > opened + 2 && call < opened + 60)) {
      const board = wanting();
      board.google.meter.killAt(moment);
      expect(() => update(board)).toThrow();
      setUp(board);
      update(board);
      expect(differing(board, whole), `at call ${moment}`).toEqual([]);
    }
  });
});
