// The board survives a restart whole; a file that can't be read is put aside, never written over.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DIST } from '../../../src/build/dist.ts';
import { openKeptBoard } from '../../../src/local/page/openKeptBoard.ts';
import { carryOut } from '../../../src/local/page/server/act.ts';
import type { SharedBoard } from '../../../src/local/page/server/board.ts';
import { keepBoard } from '../../../src/local/page/server/keeper.ts';
import { readScriptFiles } from '../../../src/local/script/scriptFiles.ts';

const files = await readScriptFiles(DIST);
const PERSON = { name: 'Chuyên viên', role: 'editor' } as const;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'board-'));
  file = join(folder, 'deep', 'board.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = (reset = false) =>
  openKeptBoard({ file, files, now: '2023-12-04T08:00:00+07:00', reset, isSampleDay: true });

function edit(board: SharedBoard, text: string): void {
  const act = { kind: 'type', sheet: 'Nhiệm vụ', row: 2, column: 2, text } as const;
  carryOut(board, PERSON, { act, revision: board.revision(), confirmed: true });
}

function editAndKeep(text: string) {
  const { board } = open();
  const keeper = keepBoard(board, file);
  edit(board, text);
  const filter = { kind: 'filterValues', sheet: 'Nhiệm vụ', column: 1, hidden: ['NV02'] } as const;
  carryOut(board, PERSON, { act: filter, revision: board.revision(), confirmed: true });
  keeper.flush();
  return board;
}

describe('a restart', () => {
  it('finds cells, looks, filter and menus as they were', () => {
    const before = editAndKeep('Nội dung đã sửa');
    const { board: after, update } = open();
    expect(update).toBeNull();
    expect(after.google.shownTexts('Nhiệm vụ', 'B2')).toEqual([['Nội dung đã sửa']]);
    expect(after.google.save()).toEqual(before.google.save());
    expect(after.filters.filteredColumns('Nhiệm vụ')).toEqual([1]);
    expect(after.google.screen.menus().map(({ caption }) => caption)).toContain('CCHC');
  });

  it('begins anew when that is asked for', () => {
    editAndKeep('Nội dung đã sửa');
    expect(open(true).board.google.shownTexts('Nhiệm vụ', 'B2')).not.toEqual([['Nội dung đã sửa']]);
  });

  it('finds an edit though the one before was killed right after it', () => {
    const { board } = open();
    keepBoard(board, file);
    edit(board, 'Sửa ngay trước khi bị dừng');
    expect(open().board.google.shownTexts('Nhiệm vụ', 'B2')).toEqual([['Sửa ngay trước khi bị dừng']]);
  });

  it('finds the last of several quick edits, which are written together, a moment later', async () => {
    const { board } = open();
    keepBoard(board, file);
    for (const text of ['một', 'hai', 'ba']) edit(board, text);
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('"ba"'), { timeout: 30_000 });
    expect(open().board.google.shownTexts('Nhiệm vụ', 'B2')).toEqual([['ba']]);
  });

  it('leaves no half-written file beside the board', () => {
    editAndKeep('x');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['board.json']);
  });
});

describe('a disk that takes nothing', () => {
  it('stops nobody from working, is told to whoever started the page, and is tried again with the next change', async () => {
    const { board } = open();
    keepBoard(board, file);
    const heard = vi.fn();
    board.listen(heard);
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    rmSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'deep'), 'in the way');
    const act = { kind: 'type', sheet: 'Nhiệm vụ', row: 2, column: 2, text: 'một' } as const;
    const reply = carryOut(board, PERSON, { act, revision: board.revision(), confirmed: true });
    expect(reply.kind).toBe('done');
    expect(heard).toHaveBeenCalledOnce();
    expect(String(said.mock.calls[0])).toContain('board.json');
    said.mockRestore();
    rmSync(join(folder, 'deep'));
    await vi.waitFor(
      () => {
        edit(board, 'hai');
        expect(readFileSync(file, 'utf8')).toContain('"hai"');
      },
      { timeout: 30_000 },
    );
  });
});

describe('a kept file that is no board', () => {
  it.each([
    ['cut off in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', () => '{"version":99}'],
    ['JSON of something else', () => '[]'],
    ['without sheets', () => '{"version":1,"workbook":{"version":1,"sheets":7},"hiddenTexts":{}}'],
    ['empty', () => ''],
  ])('%s: it is put aside under a name with the date, and the page says so', (_, spoil) => {
    editAndKeep('quý giá');
    const spoilt = spoil(readFileSync(file, 'utf8'));
    writeFileSync(file, spoilt);
    const { board, said } = open();
    const aside = readdirSync(join(folder, 'deep')).filter((name) => /^board\.broken-\d{4}-\d\d-\d\dT/.test(name));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, 'deep', aside[0] ?? ''), 'utf8')).toBe(spoilt);
    expect(board.notices.join()).toContain(aside[0]);
    expect(said.join()).toContain(aside[0]);
    expect(board.google.shownTexts('Nhiệm vụ', 'B2')[0]?.[0]).not.toBe('');
  });
});
