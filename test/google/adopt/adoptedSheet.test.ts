// A sheet of the office's own once it is the board's: kept as it was, coloured, computed and found again.
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { shownIn } from '../../board.ts';
import { setUp } from '../clerk.ts';
import { adopt, adoptAll, proposed } from './adopting.ts';
import { column, saved, TASKS } from './assignedTasks.ts';
import { openForeign } from './foreignBoards.ts';

describe('once a sheet is the board’s', () => {
  const adopted = (locale: 'vi_VN' | 'en_US' = 'vi_VN') => {
    const board = openForeign([TASKS], locale);
    adoptAll(board);
    return board;
  };

  it('its name, its title and its order are what they were', () => {
    const board = adopted();
    expect(board.google.sheetNames()).toContain('Việc được giao');
    expect(board.google.sheetNames()).not.toContain('Nhiệm vụ');
    expect(shownIn(board, 'Việc được giao')[0]?.[0]).toBe('DANH MỤC VIỆC ĐƯỢC GIAO');
    expect(board.google.view('Việc được giao').merges).toHaveLength(1);
  });

  it('colours, filter, frozen rows and choices begin at its header row', () => {
    const board = adopted();
    const view = board.google.view('Việc được giao');
    expect(view.filter).toMatchObject({ row: 3, column: 1 });
    expect(view.frozenRows).toBe(3);
    const rules = board.google.save().sheets.find(({ name }) => name === 'Việc được giao')?.rules ?? [];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.every(({ ranges }) => ranges.every(({ row }) => row === 3))).toBe(true);
  });

  it('overdue rows redden where they stand', () => {
    const board = adopted();
    board.script.run('updateFigures');
    const place = shownIn(board, 'Việc được giao')[2]?.indexOf('Tình trạng') ?? -1;
    const backgrounds = board.google.view('Việc được giao').rows.map(({ cells }) => cells[place]?.look.background);
    expect(backgrounds[4]).not.toBe(backgrounds[5]);
  });

  it('its own columns stay in sight, and only new ones are folded', () => {
    const { columns } = adopted().google.view('Việc được giao');
    expect(columns.slice(0, 7).every(({ hidden }) => !hidden)).toBe(true);
    expect(columns.some(({ hidden }) => hidden)).toBe(true);
  });

  it('the figures are right, a second update writes nothing, and set-up finds nothing to do', () => {
    const board = adopted();
    board.script.run('updateFigures');
    expect(column(board, 'Việc được giao', 'Hạn hoàn thành', 3)).toEqual(['30/11/2023', '01/12/2023', '15/12/2023']);
    expect(column(board, 'Việc được giao', 'Số ngày', 3)).toEqual(['-4', '-3', '11']);
    const before = saved(board);
    board.script.run('updateFigures');
    expect(saved(board)).toBe(before);
    expect(setUp(board)).toContain('Bảng đã đầy đủ');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('faults and links name the rows as the sheet shows them', () => {
    const board = adopted();
    board.google.user('clerk').clear('Việc được giao', 'C4');
    board.script.run('updateFigures');
    const faults = JSON.stringify(board.script.call('readFaults').result);
    expect(faults).toContain('Việc được giao, dòng 4, cột “Đơn vị chủ trì”');
    expect(faults).toContain('"row":4,"column":3');
    const selected = board.script.call('selectRow', [
      { sheet: 'tasks', words: '|2|Báo cáo quý|Phòng Nội vụ', above: 0 },
    ]).result;
    expect(JSON.stringify(selected)).toContain('5');
  });

  it('a row that someone sorted apart shows itself grey, its number being a number', () => {
    const board = adopted();
    board.script.run('updateFigures');
    const place = shownIn(board, 'Việc được giao')[2]?.indexOf('Dòng đã tính') ?? -1;
    expect(column(board, 'Việc được giao', 'Dòng đã tính', 3)[1]).toBe('|2|Báo cáo quý|Phòng Nội vụ');
    const state = shownIn(board, 'Việc được giao')[2]?.indexOf('Tình trạng') ?? -1;
    const colourOf = () => board.google.view('Việc được giao').rows[4]?.cells[state]?.look.background;
    const before = colourOf();
    board.google.user('clerk').type('Việc được giao', `${columnLetter(place)}5`, '|7|khác|khác');
    expect(colourOf()).not.toBe(before);
  });

  it('works in another locale too, its days staying the same days', () => {
    const american = (text: string) => text.replace(/^(\d\d)\/(\d\d)\//, '$2/$1/');
    const board = openForeign([{ ...TASKS, rows: TASKS.rows.map((row) => row.map(american)) }], 'en_US');
    const [sheet] = proposed(board);
    if (sheet === undefined) throw new Error('nothing proposed');
    const { questions } = adopt(board, [sheet]);
    expect(questions.join('\n')).toContain('Đổi sang định dạng Việt Nam');
    board.script.run('updateFigures');
    expect(column(board, 'Việc được giao', 'Hạn hoàn thành', 3)).toEqual(['30/11/2023', '01/12/2023', '15/12/2023']);
  });
});

it('a text that was typed as one stays one in every row that it was merged over: “12/2023” is a month, no first of December', () => {
  const name = 'Việc được giao';
  const board = openForeign([
    {
      name,
      rows: [
        ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời hạn', 'Phòng theo dõi'],
        ['1', 'Rà soát thủ tục', 'Phòng Tư pháp', "'12/2023", "'11/12"],
        ['2', 'Báo cáo quý', 'Phòng Nội vụ', '', ''],
      ],
      merged: ['D2:D3', 'E2:E3'],
    },
  ]);
  adoptAll(board);
  board.script.run('updateFigures');
  expect(column(board, name, 'Thời hạn', 1).slice(0, 2)).toEqual(['12/2023', '12/2023']);
  expect(column(board, name, 'Phòng theo dõi', 1).slice(0, 2)).toEqual(['11/12', '11/12']);
  expect(column(board, name, 'Hạn hoàn thành', 1).slice(0, 2)).toEqual(['31/12/2023', '31/12/2023']);
});

it('the number of a heading that stood in one cell with its words is a code, no day', () => {
  const name = 'Tự chấm';
  const board = openForeign([
    {
      name,
      rows: [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị phụ trách', 'Kết quả'],
        ['1.2) Cải cách thể chế', '', '', '', ''],
        ['1.2.1', 'Ban hành kế hoạch', '2', 'Văn phòng', ''],
      ],
      merged: ['A2:B2'],
    },
  ]);
  adoptAll(board);
  expect(shownIn(board, name)[1]?.slice(0, 2)).toEqual(['1.2', 'Cải cách thể chế']);
});
