// Boards of other releases, in the local Google; migrations of tests only, for the first release has none before it.
/// <reference types="google-apps-script" />
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrateBoard } from '../../../src/google/setUp/migrateBoard.ts';
import { instantsIn } from '../../../src/google/time/instants.ts';
import type { Migration } from '../../../src/workbook/release/migrations.ts';
import { type Board, headersOf, openSample, shownIn, told } from '../../board.ts';
import { asScript } from '../../local/world.ts';

const HEADER = 'Ghi chú';

/** A release that called the column "Giải trình" otherwise. */
const rename = (to: number, was: string, text: string): Migration => ({
  to,
  steps: ({ sheets }) => {
    const sheet = sheets.find(({ mark }) => mark === 'criteria');
    const column = sheet?.cells[0]?.indexOf(was) ?? -1;
    if (sheet === undefined || column < 0) return [];
    return [
      { kind: 'takeSheet', sheet: 'criteria', id: sheet.id },
      { kind: 'renameHeader', sheet: 'criteria', row: 1, column: column + 1, was, text },
    ];
  },
});

const MIGRATIONS = [rename(2, 'Giải trình', HEADER), rename(3, HEADER, 'Giải trình thêm')];

const migrate = (board: Board, migrations: readonly Migration[]) =>
  asScript(board.google, (services) => {
    for (const [name, service] of Object.entries(services)) vi.stubGlobal(name, service);
    return migrateBoard(services.SpreadsheetApp.getActiveSpreadsheet(), instantsIn('Asia/Ho_Chi_Minh'), migrations)
      .kind;
  });

const versionOf = (board: Board) =>
  board.google
    .save()
    .metadata.filter(({ key }) => key === 'cchc.version')
    .map(({ value }) => value);

const setVersion = (board: Board, version: string) =>
  asScript(board.google, (services) => {
    const [mark] = services.SpreadsheetApp.getActiveSpreadsheet()
      .createDeveloperMetadataFinder()
      .withKey('cchc.version')
      .find();
    if (version === '') mark?.remove();
    else mark?.setValue(version);
  });

afterEach(() => vi.unstubAllGlobals());

describe('a board of an older release opens', () => {
  it('is marked with its version when it is set up', () => {
    expect(versionOf(openSample())).toEqual(['1']);
  });

  it('goes through all migrations, one after the other, and keeps every word', () => {
    const board = openSample();
    const before = shownIn(board, 'Tiêu chí').slice(1);
    expect(migrate(board, MIGRATIONS)).toBe('landed');
    expect(versionOf(board)).toEqual(['3']);
    expect(headersOf(board, 'Tiêu chí')).toContain('Giải trình thêm');
    expect(shownIn(board, 'Tiêu chí').slice(1)).toEqual(before);
    expect(migrate(board, MIGRATIONS)).toBe('landed');
    expect(versionOf(board)).toEqual(['3']);
  });

  it('goes on where a run that was ended stopped', () => {
    const board = openSample();
    migrate(board, MIGRATIONS.slice(0, 1));
    setVersion(board, '1');
    expect(migrate(board, MIGRATIONS)).toBe('landed');
    expect(headersOf(board, 'Tiêu chí')).toContain('Giải trình thêm');
  });

  it('takes a board that bears no version for the first release’s, and set-up marks it', () => {
    const board = openSample();
    setVersion(board, '');
    board.script.run('updateFigures');
    expect(told(board)).toContain('27/42');
    board.script.run('setUpBoard');
    expect(versionOf(board)).toEqual(['1']);
  });
});

describe('a board of a later release is left alone, in words', () => {
  it.each(['updateFigures', 'setUpBoard'])('%s changes nothing', (name) => {
    const board = openSample();
    setVersion(board, '7');
    const before = JSON.stringify(board.google.save());
    board.google.screen.clear();
    board.script.run(name);
    expect(told(board)).toContain('phiên bản mới hơn của tiện ích');
    expect(JSON.stringify(board.google.save())).toBe(before);
  });
});
