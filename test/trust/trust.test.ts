// A small, seeded portion of the trust run; `npm run trust` tries everything.
import { describe, expect, it } from 'vitest';
import { exportsOf, MAIN } from '../../src/build/bundle.ts';
import { actionNames, IMPORTED, undoOfImport } from './actions.ts';
import { changedCells } from './judge.ts';
import { fillSmallBoard, open } from './smallBoard.ts';
import { runTrust, violationsOf } from './trust.ts';

describe('nothing a person typed is lost, whoever acts and whatever fails meanwhile', () => {
  it('knows every function that someone can start, so that a new one joins the harness', async () => {
    expect([...actionNames].sort()).toEqual([...(await exportsOf(MAIN))].sort());
  });

  it('tries an import that brings tasks, a unit and a name, and an undo that has all of them to take back', () => {
    const filled = fillSmallBoard();
    const board = open(filled);
    const undo = undoOfImport(board);
    const columns = ({ google }: typeof board, sheet: string) =>
      google.view(sheet).rows.map(({ cells }) => cells.map(({ shown }) => shown).join('|'));
    expect(columns(board, 'Nhiệm vụ').filter((row) => row.includes(IMPORTED.words))).toHaveLength(3);
    expect(columns(board, 'Đơn vị').filter((row) => row.includes(IMPORTED.words))).toHaveLength(1);
    expect(
      columns(board, 'Đơn vị').filter((row) => row.includes(`VP; Văn phòng HĐND và UBND; ${IMPORTED.alias}`)),
    ).toHaveLength(1);
    undo.run(board);
    expect(changedCells(filled, filled, board.google.save())).toEqual([]);
  });

  it('holds in a small portion of the trust run', () => {
    const size = { updates: 401, setUps: 2999, others: 97, failures: 151, hostile: 12, boards: 4, seed: 20231204 };
    expect(violationsOf(runTrust(size))).toEqual([]);
  }, 300_000);
});
