// Opening the file puts the menu on the bar; a board that is not set up says where to begin.
import { describe, expect, it } from 'vitest';
import { MENU_ITEMS } from '../../../src/google/menu/menu.ts';
import { notSetUp } from '../../../src/vietnamese/sentences/board.ts';
import { captions, title } from '../../../src/vietnamese/sentences/menu.ts';
import { type Board, openEmpty, openSample, told } from '../../board.ts';

const open = (board: Board) => board.script.run('onOpen', { as: 'simple trigger' });

const itemsOf = ({ google }: Board) => google.screen.menus().map(({ caption, entries }) => [caption, entries]);

const WHOLE = [[title(), MENU_ITEMS.map(({ caption, functionName }) => ({ kind: 'item', caption, functionName }))]];

describe('whoever opens the file', () => {
  it('finds the menu with all that the add-on can do, on a new file and on a board alike', () => {
    for (const board of [openEmpty(), openSample()]) {
      board.google.reopen();
      open(board);
      expect(itemsOf(board)).toEqual(WHOLE);
    }
  });

  it('is shown in the corner where to begin, once, while nobody has set the board up', () => {
    const board = openEmpty();
    open(board);
    expect(board.google.screen.shown()).toEqual([
      { kind: 'toast', message: notSetUp(), title: title(), seconds: expect.any(Number) },
    ]);
    expect(notSetUp()).toContain(captions.setUpBoard);
  });

  it('is told nothing on a board that is set up', () => {
    const board = openSample();
    board.google.screen.clear();
    open(board);
    expect(board.google.screen.shown()).toEqual([]);
  });

  it('finds the menu even where Google stumbles after it, and no message that nobody asked for', () => {
    const board = openEmpty();
    board.google.meter.failAt({ method: 'DeveloperMetadataFinder.find' });
    open(board);
    expect(board.google.meter.missed()).toBe(0);
    expect(itemsOf(board)).toEqual(WHOLE);
    expect(told(board)).toBe('');
  });
});
