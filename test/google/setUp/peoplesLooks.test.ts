// What people draw and colour for themselves beside the board: set-up and every other action leave it alone, and go on.
import { describe, expect, it } from 'vitest';
import { type Board, copyOf, openSample, told } from '../../board.ts';

const sample = openSample();

const rulesOf = ({ google }: Board, name: string) => google.save().sheets.find((sheet) => sheet.name === name)?.rules;

/** What went wrong is logged, and people read one sentence for all of it. */
const logged = ({ google }: Board) => google.screen.shown().filter(({ kind }) => kind === 'log');

describe('a colour scale that someone laid over a table', () => {
  it('stays where it lies when set-up puts the colours of the add-on in order', () => {
    const board = copyOf(sample);
    const before = rulesOf(board, 'Nhiệm vụ') ?? [];
    const clerk = board.google.user('clerk');
    clerk.addColourScale('Nhiệm vụ', 'B2:B40');
    clerk.copyPaste('Nhiệm vụ', 'A3:D3', 'A90');
    expect(rulesOf(board, 'Nhiệm vụ')?.length).toBeGreaterThan(before.length + 1);
    board.script.run('setUpBoard');
    const [scale, ...others] = rulesOf(board, 'Nhiệm vụ') ?? [];
    expect(scale).toMatchObject({ formula: null, ranges: [expect.objectContaining({ row: 2, column: 2 })] });
    expect(others.filter(({ formula }) => formula !== null)).toEqual(before);
  });
});

describe('a chart that has a sheet of its own', () => {
  const withChart = (): Board => {
    const board = copyOf(sample);
    board.google.user('clerk').addChartSheet('Biểu đồ của phòng');
    return board;
  };

  it.each(['setUpBoard', 'updateFigures', 'checkBoard', 'openBoardPanel', 'shareBoard'])(
    'is in nobody’s way: %s comes to its end',
    (name) => {
      const board = withChart();
      board.script.run(name);
      expect([logged(board), told(board)]).toEqual([[], expect.not.stringContaining('Chưa làm xong')]);
      expect(board.google.sheetNames()).toContain('Biểu đồ của phòng');
    },
  );

  it.each(['readFaults', 'readBoardPanel', 'readAdoption', 'makeSupportReport', 'readReminders', 'readReportChoices'])(
    'nor in a page’s: %s has its answer',
    (name) => {
      const board = withChart();
      expect(board.script.call(name).result).toMatchObject({ ok: true });
      expect(logged(board)).toEqual([]);
    },
  );

  it.each(['Đơn vị', 'Tổng quan', 'Cấu hình'])(
    'and bears the name of a sheet that the board lacks (%s): it is no such sheet, and set-up makes one beside it',
    (name) => {
      const board = copyOf(sample);
      board.google.user('clerk').deleteSheet(name);
      board.google.user('clerk').addChartSheet(name);
      board.script.run('updateFigures');
      expect([logged(board), told(board)]).toEqual([[], expect.not.stringContaining('Chưa làm xong')]);
      board.script.run('setUpBoard');
      expect(logged(board)).toEqual([]);
      expect(board.google.sheetNames()).toEqual(expect.arrayContaining([name, `${name} 2`]));
      expect(board.script.run('updateFigures').result).not.toBeNull();
      expect(told(board)).toContain('27/42');
    },
  );

  it('is no table of the office’s, so that nobody is asked to take it into the board', () => {
    const { result } = withChart().script.call('readAdoption');
    expect(result).toEqual({ ok: true, value: [] });
  });
});
