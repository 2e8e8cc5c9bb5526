// Boards that earlier layouts left behind open, are updated and set up, and keep every cell of people.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nothingToDo } from '../../../src/vietnamese/sentences/setUp.ts';
import { currentVersion } from '../../../src/workbook/release/migrations.ts';
import { actionNamed } from '../../trust/actions.ts';
import { changedCells, staleBlocks, told } from '../../trust/judge.ts';
import { type Board, open, type Saved } from '../../trust/smallBoard.ts';

const FOLDER = new URL('.', import.meta.url);
const FILE = /^layout-(\d+)\.json\.gz$/;

const versions = readdirSync(FOLDER)
  .flatMap((name) => FILE.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other);

const saved = (version: number): Saved =>
  JSON.parse(gunzipSync(readFileSync(new URL(`layout-${version}.json.gz`, FOLDER))).toString()) as Saved; // saved by the local Google

const run = (board: Board, name: string): string => {
  board.google.screen.clear();
  actionNamed(name).run(board);
  return told(board.google.screen.shown()).join('\n');
};

const versionOf = (workbook: Saved) => workbook.metadata.find(({ key }) => key === 'cchc.version')?.value;

describe('a board of an earlier layout', () => {
  it('is kept for every version there has been', () => {
    expect(versions).toEqual(Array.from({ length: currentVersion() }, (_, place) => place + 1));
  });

  it.each(versions)('of version %i bears its version and opens as it was saved', (version) => {
    expect(versionOf(saved(version))).toBe(String(version));
    expect(open(saved(version)).google.save()).toEqual({ ...saved(version), sheets: expect.anything() });
  });

  it.each(versions)(
    'of version %i is set up to today’s layout, then updated, and keeps every cell of people',
    (version) => {
      const before = saved(version);
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
    const before = saved(version);
    const board = open(before);
    expect(run(board, 'updateFigures')).toMatch(/^Đã cập nhật|phiên bản cũ/);
    expect(changedCells(before, before, board.google.save())).toEqual([]);
  });
});
