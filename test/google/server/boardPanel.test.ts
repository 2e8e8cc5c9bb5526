// What the sidebar is told of the board, through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import type { TaskLine } from '../../../src/protocol.ts';
import { type Board, letterOf, openEmpty, openSample, pasteRows, shownIn } from '../../board.ts';
import { ask, figures } from './panel.ts';

function firstOverdue(board: Board): TaskLine {
  const [line] = figures(board).pressing;
  if (line === undefined) throw new Error('nothing presses on the sample board');
  return line;
}

describe('the sidebar tells the same as the overview', () => {
  it('gives the figures as an office writes them', () => {
    const { criteria, points, agency, stamp, freshness } = figures(openSample());
    expect(criteria).toMatchObject({ value: '27/42', share: '64,29%' });
    expect(points).toMatchObject({
      title: 'Điểm tự chấm',
      value: '39,67/60',
      earned: { value: '39,67', share: '66,12%' },
    });
    expect([agency, stamp, freshness]).toEqual([
      'UBND huyện (bảng minh họa năm 2023, khi còn cấp huyện)',
      'Số liệu tính đến 08:00 ngày 04/12/2023',
      'current',
    ]);
  });

  it('parts the points so that the bar is full', () => {
    const { points } = figures(openSample());
    const { earned, reachable, lost } = points ?? {};
    expect((earned?.ratio ?? 0) + (reachable?.ratio ?? 0) + (lost?.ratio ?? 0)).toBeCloseTo(1, 9);
  });

  it('lists the overdue tasks of the overview', () => {
    const board = openSample();
    const overdue = figures(board).pressing.filter(({ urgency }) => urgency === 'overdue');
    expect(new Set(overdue.map(({ unit }) => unit)).size).toBe(5);
    const overview = shownIn(board, 'Tổng quan').map((row) => row[0]?.split('\n')[1]);
    for (const { content } of overdue) expect(overview).toContain(content);
  });

  it('follows what colleagues typed, before any update, and says that the sheets lag behind', () => {
    const board = openSample();
    const { row, content } = firstOverdue(board);
    ask(board, 'selectRow', row);
    const place = /(\d+)/.exec(board.google.selection() ?? '')?.[0] ?? '';
    board.google
      .user('Phòng Nội vụ')
      .type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Tiến độ')}${place}`, 'Hoàn thành');
    const after = figures(board);
    expect(after.freshness).toBe('changed');
    expect(after.pressing.filter((line) => line.content === content && line.row.words === row.words)).toEqual([]);
  });

  it('only reads', () => {
    const board = openSample();
    board.script.call('readBoardPanel');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('says in words that nothing is set up, and that a column is gone', () => {
    expect(ask(openEmpty(), 'readBoardPanel')).toEqual({
      ok: true,
      value: { kind: 'needsSetUp', message: 'Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.' },
    });
    const board = openSample();
    board.google.user('clerk').deleteColumns('Tiêu chí', 5);
    expect(ask(board, 'readBoardPanel')).toMatchObject({ value: { kind: 'needsSetUp' } });
  });
});

describe('endless texts in the table', () => {
  it('make no endless answer', () => {
    const board = openSample();
    const long = 'Nội dung rất dài. '.repeat(500);
    const lines = Array.from({ length: 60 }, (_, at) => ({
      ...{ Mã: `M${at}`, 'Nội dung nhiệm vụ': long },
      ...{ 'Đơn vị chủ trì': `${long}${at}`, 'Thời hạn giao': '01/12/2023' },
    }));
    pasteRows(board, 'Nhiệm vụ', board.google.view('Nhiệm vụ').lastRow + 1, lines);
    const [line] = figures(board).pressing.filter(({ code }) => code === 'M0');
    expect(JSON.stringify(line).length).toBeLessThan(3_000);
  });
});
