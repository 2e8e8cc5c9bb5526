// Boards of offices before and after: what is proposed, what is done, and that the figures come out right.
import { describe, expect, it } from 'vitest';
import { shownIn, told } from '../../board.ts';
import { adoptAll } from './adopting.ts';
import { openForeign, printSheet } from './foreignBoards.ts';
import { LAYOUTS } from './layouts.ts';

describe('a table that an office has is worked in as it stands', () => {
  it.each(LAYOUTS)('with $title', async ({ file, sheets }) => {
    const board = openForeign(sheets);
    const before = sheets.map(({ name }) => printSheet(board, name));
    const { best, questions, message } = adoptAll(board);
    const after = sheets.map(({ name }) => printSheet(board, name));
    board.google.screen.clear();
    board.script.run('updateFigures');
    const figures = sheets.map(({ name }) => printSheet(board, name));
    const text = [
      ['BEFORE', ...before],
      ['PROPOSED', ...best.map(({ sheet, table, changes }) => [`${sheet} → ${table}`, ...changes].join('\n'))],
      ['ASKED', ...questions],
      ['SAID', message],
      ['AFTER SET-UP', ...after],
      ['AFTER THE UPDATE', told(board), ...figures],
      [
        'UNITS',
        ...shownIn(board, sheets[1]?.name === 'Phòng ban' ? 'Phòng ban' : 'Đơn vị').map((row) => row.join(' | ')),
      ],
    ];
    await expect(`${text.map((part) => part.join('\n\n')).join('\n\n----------\n\n')}\n`).toMatchFileSnapshot(
      `../../golden/adopt/${file}.txt`,
    );
  });
});
