// Boards that earlier layouts left behind open, are updated and set up, and keep every cell of people.
import { describe, expect, it } from 'vitest';
import { nothingToDo } from '../../../src/vietnamese/sentences/setUp.ts';
import { currentVersion } from '../../../src/workbook/release/migrations.ts';
import { actionNamed } from '../../trust/actions.ts';
import { changedCells, staleBlocks, told } from '../../trust/judge.ts';
import { type Board, open } from '../../trust/smallBoard.ts';
import { savedBoard, versionOf, versions } from './savedBoards.ts';

const run = (board: Board, name: string): string => {
  board.google.screen.clear();
  actionNamed(name).run(board);
  return told(board.google.screen.shown()).join('\n');
};

describe('a board of an earlier layout', () => {
  it('is kept for every version there has been', () => {
    expect(versions).toEqual(Array.from({ length: currentVersion() }, (_, place) => place + 1));
  });

  it.each(versions)('of version %i bears its version and opens as it was saved', (version) => {
    expect(versionOf(savedBoard(version))).toBe(String(version));
    const [saved, opened] = [savedBoard(version), open(savedBoard(version)).google.save()];
    expect(opened).toEqual({ ...saved, sheets: expect.anything() });
    // Whatever a later local Google may keep of a sheet besides: what people see of it is as it was.
    const seen = ({ sheets }: typeof saved) =>
      sheets.map(({ id, name, columns, rows, rules }) => [id, name, columns, rows, rules]);
    expect(seen(opened)).toEqual(seen(saved));
  });

  it.each(versions)(
    'of version %i is set up to today’s layout, then updated, and keeps every cell of people',
    (version) => {
      const before = savedBoard(version);
      const board = open(before);
      run(board, 'setUpBoard');
      expect(run(board, 'updateFigures')).toMatch(/^Đã cập nhật/);
      expect(changedCells(before, before, board.google.save())).toEqual([]);
      expect(staleBlocks(board.google)).toEqual([]);
      expect(versionOf(board.google.save())).toBe(String(currentVersion()));
      expect(run(board, 'setUpBoard')).toBe(nothingToDo());
    },
  );

  it.each(versions)('of version %i is updated as it is, or asks for set-up in words', (version) => {
    const before = savedBoard(version);
    const board = open(before);
    expect(run(board, 'updateFigures')).toMatch(/^Đã cập nhật|phiên bản cũ/);
    expect(changedCells(before, before, board.google.save())).toEqual([]);
  });
});
