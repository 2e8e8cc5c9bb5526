// Colours and counted days stay right between updates, whoever looks and on whatever day.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, letterOf, openSample, pasteRows } from '../../board.ts';

describe('colours are right for whoever looks, on the day they look', () => {
  const stateCell = (board: Board, code: string, header = 'Tình trạng') =>
    cellOf(board, 'Nhiệm vụ', ['Mã', code], header);
  const overdue = (board: Board) =>
    board.google.view('Nhiệm vụ').rows.filter(({ cells }) => cells.some((cell) => cell.look.background === '#fce8e6'))
      .length;

  it('reddens rows overnight without any script', () => {
    const board = openSample();
    const today = overdue(board);
    board.google.clock.set('2023-12-11T07:00:00+07:00');
    expect(today).toBeGreaterThan(0);
    expect(overdue(board)).toBeGreaterThan(today);
  });

  it('marks the due date and the state of an overdue row more strongly', () => {
    const board = openSample();
    const row = board.google.view('Nhiệm vụ').rows.find(({ cells }) => cells.some(({ shown }) => shown === 'Quá hạn'));
    const state = row?.cells.find(({ shown }) => shown === 'Quá hạn');
    expect(state?.look).toMatchObject({ background: '#f2b8b5', fontWeight: 'bold' });
  });

  it('makes the stamp amber when the figures are of an earlier day', () => {
    const board = openSample();
    const stamp = () => board.google.view('Tổng quan', { first: 4, last: 4 }).rows[0]?.cells[0]?.look.background;
    const fresh = stamp();
    board.google.clock.set('2023-12-05T07:00:00+07:00');
    expect(stamp()).toBe('#fdd663');
    expect(fresh).not.toBe('#fdd663');
  });

  it('takes the red away as soon as the task is reported done, before any update', () => {
    const board = openSample();
    const headers = board.google.view('Nhiệm vụ', { first: 1, last: 1 }).rows[0]?.cells.map(({ shown }) => shown) ?? [];
    const rows = board.google.view('Nhiệm vụ').rows;
    const place = rows.findIndex(({ cells }) => cells[headers.indexOf('Tình trạng')]?.shown === 'Quá hạn');
    const code = () => board.google.view('Nhiệm vụ').rows[place]?.cells[0]?.look.background;
    expect(code()).toBe('#fce8e6');
    board.google
      .user('Phòng Nội vụ')
      .type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Tiến độ')}${place + 1}`, 'Hoàn thành');
    expect(code()).not.toBe('#fce8e6');
  });

  it('counts the days left by a formula that goes on counting', () => {
    const board = openSample();
    const headers = board.google.view('Nhiệm vụ', { first: 1, last: 1 }).rows[0]?.cells.map(({ shown }) => shown) ?? [];
    const days = () =>
      board.google
        .view('Nhiệm vụ')
        .rows.map(({ cells }) => cells[headers.indexOf('Số ngày')]?.value)
        .filter((value) => typeof value === 'number');
    const before = days();
    board.google.clock.set('2023-12-06T07:00:00+07:00');
    expect(days()).toEqual(before.map((value) => Number(value) - 2));
    expect(stateCell(board, 'NV01', 'Số ngày')).toBeDefined();
  });
});

describe('rows that were sorted without the add-on’s columns show themselves', () => {
  const grey = (board: Board) =>
    board.google.view('Tiêu chí').rows.filter(({ cells }) => cells.some((cell) => cell.look.background === '#e0e0e0'))
      .length;

  it('turns the computed cells grey until the next update puts them right', () => {
    const board = openSample();
    expect(grey(board)).toBe(0);
    const last = letterOf(board, 'Tiêu chí', 'Nguyên nhân, hướng xử lý');
    const rows = board.google.view('Tiêu chí').lastRow;
    board.google.user('clerk').sort('Tiêu chí', `A2:${last}${rows}`, 2);
    expect(grey(board)).toBeGreaterThan(10);
    board.script.run('updateFigures');
    expect(grey(board)).toBe(0);
  });
});

it('colours a row that was inserted right below the headers like any other', () => {
  const board = openSample();
  board.google.user('clerk').insertRows('Nhiệm vụ', 2);
  pasteRows(board, 'Nhiệm vụ', 2, [
    { 'Nội dung nhiệm vụ': 'Báo cáo', 'Thời hạn giao': 'Trước ngày 01/12/2023', 'Tiến độ': 'Đang thực hiện' },
  ]);
  board.script.run('updateFigures');
  const [header, row] = board.google.view('Nhiệm vụ', { first: 1, last: 2 }).rows;
  expect(row?.cells[1]?.look.background).toBe('#fce8e6');
  expect(header?.cells.some(({ look }) => look.background === '#e0e0e0')).toBe(false);
});
