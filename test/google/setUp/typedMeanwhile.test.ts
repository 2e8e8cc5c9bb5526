// Someone types into a new file while it is being set up: what they typed stays, wherever they typed it.
import { describe, expect, it } from 'vitest';
import { type Board, openEmpty } from '../../board.ts';

const calls = openEmpty().script.run('setUpBoard').calls;

/** The last moment before set-up looks whether the sheet is still blank there, and then calls the method. */
function lastLookBefore(method: string, look: string, sheet: string): number {
  const place = calls.findIndex((call) => call.method === method && call.on === sheet);
  const looked = calls
    .slice(0, Math.max(0, place))
    .map((call) => call.method)
    .lastIndexOf(look);
  if (looked < 1) throw new Error(`Set-up calls no ${look} and ${method} on ${sheet}`);
  return looked;
}

/** All that stands in cells of the file. */
const textsIn = ({ google }: Board) =>
  google
    .sheetNames()
    .flatMap((name) => google.view(name).rows.flatMap(({ cells }) => cells.map(({ shown }) => [name, shown])))
    .filter(([, text]) => text === 'Việc của tôi')
    .map(([name]) => name);

function typedMeanwhile(moment: number, sheet: string, cell: string): Board {
  const board = openEmpty();
  board.google.meter.after(moment, () => board.google.user('colleague').type(sheet, cell, 'Việc của tôi'));
  board.script.run('setUpBoard');
  expect(board.google.meter.missed()).toBe(0);
  return board;
}

describe('what a colleague types while a new file is set up', () => {
  it('into the one blank tab that was to become the overview, stands in a tab of its own', () => {
    const [tab = ''] = openEmpty().google.sheetNames();
    const board = typedMeanwhile(lastLookBefore('Sheet.setName', 'Sheet.getLastRow', tab), tab, 'B2');
    expect(textsIn(board)).toEqual([tab]);
    expect(board.google.sheetNames()).toEqual(expect.arrayContaining([tab, 'Tổng quan']));
  });

  it('can hardly go into the tab that becomes the overview, whose words stand before any table is made', () => {
    const written = (sheet: string) =>
      calls.findIndex(({ method, on }) => method.startsWith('Range.setValue') && on.includes(sheet));
    expect(written('Tổng quan')).toBeGreaterThan(0);
    expect(written('Tổng quan')).toBeLessThan(written('Tiêu chí'));
  });

  it.each(['Tổng quan', 'Tiêu chí', 'Nhiệm vụ', 'Đơn vị', 'Cấu hình', 'Hướng dẫn'])(
    'into a column of “%s” that was to be taken away as unused, keeps its column',
    (sheet) => {
      const moment = lastLookBefore('Sheet.deleteColumns', 'Sheet.getLastColumn', sheet);
      expect(textsIn(typedMeanwhile(moment, sheet, 'Z9'))).toEqual([sheet]);
    },
  );
});
