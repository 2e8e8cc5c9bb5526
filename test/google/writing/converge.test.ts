// What an update does while someone else moves columns in the very instants that matter, on a small board.
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { headersOf } from '../../headers.ts';
import { actionNamed } from '../../trust/actions.ts';
import { changedCells, staleBlocks, told } from '../../trust/judge.ts';
import { type Board, fillSmallBoard, open, type Saved } from '../../trust/smallBoard.ts';

const filled = fillSmallBoard();

/** The board on which only the person acted. */
function alone(act: (board: Board) => void): Saved {
  const board = open(filled);
  act(board);
  return board.google.save();
}

const insertColumn = ({ google }: Board) => google.user('colleague').insertColumns('Nhiệm vụ', 3);

describe('nothing of a person is written over, not even for a moment', () => {
  it('sees before it writes that a column was inserted since it read, and writes nothing by the old places', () => {
    const board = open(filled);
    const expected = alone(insertColumn);
    let seen: readonly string[] | null = null;
    board.google.meter.after({ method: 'Range.getFormulas' }, () => insertColumn(board));
    board.google.meter.after({ method: 'SpreadsheetApp.flush' }, () => {
      seen = changedCells(filled, expected, board.google.save());
    });
    board.script.run('updateFigures');
    expect(seen).toEqual([]);
    expect(staleBlocks(board.google)).toEqual([]);
  });

  it('writes in no column of people when nobody disturbs it', () => {
    const board = open(filled);
    board.script.run('updateFigures');
    expect(changedCells(filled, filled, board.google.save())).toEqual([]);
  });
});

describe('a column that moves in the last instant before the write', () => {
  /** Right after the last look at the headers, before the first write. */
  const lastInstant = (board: Board) => {
    const { calls } = open(filled).script.run('updateFigures');
    const firstWrite = calls.findIndex(({ method }) => method === 'Range.setValues');
    const lastLook = calls
      .slice(0, firstWrite)
      .map(({ kind }) => kind)
      .lastIndexOf('read');
    return { at: lastLook + 1, board };
  };

  const acts: readonly [string, (board: Board) => void][] = [
    ['one is inserted', insertColumn],
    ['one is deleted', ({ google }) => google.user('colleague').deleteColumns('Nhiệm vụ', 3)],
    ['one is inserted among the criteria', ({ google }) => google.user('colleague').insertColumns('Tiêu chí', 2)],
    ['one is moved', ({ google }) => google.user('colleague').moveColumns('Tiêu chí', 3, 1, 21)],
    ['a row comes above the headers', ({ google }) => google.user('colleague').insertRows('Tiêu chí', 1)],
  ];

  it.each(
    acts.flatMap(([name, act]) => (['text', 'kept'] as const).map((textCells) => [name, textCells, act] as const)),
  )('gets its values and formulas back: %s (%s in cells of plain text)', (_, textCells, act) => {
    const board = open(filled, { othersInTextCell: textCells });
    const { google } = board;
    google.meter.after(lastInstant(board).at, () => act(board));
    board.script.run('updateFigures');
    expect(google.meter.missed()).toBe(0);
    expect(changedCells(filled, alone(act), google.save())).toEqual([]);
    expect(staleBlocks(google)).toEqual([]);
  });

  it('is named where it held a formula that can’t be fitted to the new places', () => {
    const prepared = open(filled);
    const last = columnLetter(headersOf(prepared.google, 'Nhiệm vụ').indexOf('Hạn hoàn thành') - 1);
    prepared.google.user('clerk').setNumberFormat('Nhiệm vụ', `${last}3`, 'General');
    prepared.google.user('clerk').type('Nhiệm vụ', `${last}3`, "='Đơn vị'!A2");
    const before = prepared.google.save();
    const board = open(before, { othersInTextCell: 'text' });
    board.google.meter.after(lastInstant(board).at, () => insertColumn(board));
    board.script.run('updateFigures');
    const place = headersOf(board.google, 'Nhiệm vụ').indexOf('Hạn hoàn thành') - 1;
    expect(told(board.google.screen.shown()).join('\n')).toContain(`Nhiệm vụ!${columnLetter(place)}3`);
  });
});

describe('it takes its turn', () => {
  it('flushes between writing and reading again, for only then Google has refused what it refuses', () => {
    const { calls } = open(filled).script.run('updateFigures');
    const written = calls.map(({ method }) => method).lastIndexOf('Range.setValues');
    const again = calls.findIndex(({ method }, place) => place > written && method === 'Range.getValues');
    expect(calls.slice(written, again).map(({ method }) => method)).toContain('SpreadsheetApp.flush');
  });

  it.each(['updateFigures', 'updateFromSidebar', 'setUpBoard', 'setUpFromSidebar', 'importTasks'])(
    '%s waits for whoever holds the lock, then says so and changes nothing',
    (name) => {
      const board = open(filled);
      board.google.holdLock('document', true);
      const before = JSON.stringify(board.google.save());
      const { result } = actionNamed(name).run(board);
      const said = `${told(board.google.screen.shown()).join('\n')} ${JSON.stringify(result ?? '')}`;
      expect(said).toContain('Một người khác đang cập nhật bảng này.');
      expect(JSON.stringify(board.google.save())).toBe(before);
    },
  );

  it('names a sheet that was deleted while it ran', () => {
    const board = open(filled);
    board.google.meter.after({ method: 'Range.getFormulas' }, () =>
      board.google.user('colleague').deleteSheet('Đơn vị'),
    );
    board.script.run('updateFigures');
    expect(told(board.google.screen.shown()).join('\n')).toContain('Không thấy trang “Đơn vị”.');
  });
});
