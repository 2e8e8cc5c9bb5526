// "Cập nhật số liệu", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import { type Board, cellOf, letterOf, openEmpty, openSample, shownIn, told } from '../board.ts';

const HEADLINE =
  'Đến ngày 04/12/2023, đã thực hiện 27/42 tiêu chí, tự chấm đạt 39,67/60 điểm (66,12%); còn 15/42 tiêu chí chưa thực hiện, ' +
  'trong đó: 01 tiêu chí chưa đến thời gian thực hiện, 02 tiêu chí không đạt, 12 tiêu chí đang thực hiện.';

describe('the overview says what the clerk would have typed into her report', () => {
  const overview = shownIn(openSample(), 'Tổng quan');

  it('gives the criteria in one sentence', () => {
    expect(overview[1]?.[0]).toBe(HEADLINE);
  });

  it('gives the tasks in another', () => {
    expect(overview[2]?.[0]).toMatch(
      /^Quá hạn: \d+ nhiệm vụ của \d+ đơn vị \(tuần trước: \d+\); đến hạn trong 07 ngày tới: \d+ nhiệm vụ\.$/,
    );
  });

  it('says as of when, so that nobody takes old figures for new ones', () => {
    expect(overview[3]?.[0]).toBe('Số liệu tính đến 08:00 ngày 04/12/2023');
  });

  it('lists the overdue tasks first, then what falls due in 14 days, then fields and units', () => {
    const titles = ['NHIỆM VỤ QUÁ HẠN', 'ĐẾN HẠN TRONG 14 NGÀY TỚI', 'THEO LĨNH VỰC', 'THEO ĐƠN VỊ'];
    const places = titles.map((title) => overview.findIndex((row) => row[0] === title));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.every((place) => place > 3)).toBe(true);
  });

  it('adds up: the fields make the whole', () => {
    const sum = overview.find((row) => row[0] === 'Cộng\nđã thực hiện 27/42 tiêu chí');
    expect(sum?.slice(1, 3)).toEqual(['39,67/60', '66,12%']);
  });
});

describe('the update tells in short what it did', () => {
  it('shows a toast with the headline', () => {
    const board = openSample();
    board.script.run('updateFigures');
    expect(told(board)).toContain(HEADLINE);
  });

  it('points to the set-up on a board that is none yet, and writes nothing', () => {
    const board = openEmpty();
    board.script.run('updateFigures');
    expect(told(board)).toBe('Bảng này chưa được thiết lập. Hãy bấm CCHC → Thiết lập, sửa bảng.');
    expect(board.google.meter.counts().write).toBe(0);
  });
});

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

describe('an update writes little and says when it has nothing to write', () => {
  it('writes nothing when repeated with the same clock', () => {
    const board = openSample();
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('writes only the stamp and what the clock changed a minute later', () => {
    const board = openSample('2023-12-04T08:01:00+07:00');
    const before = JSON.stringify(shownIn(board, 'Nhiệm vụ'));
    board.script.run('updateFigures');
    expect(board.google.meter.calls().filter(({ method }) => method === 'Range.setValues').length).toBe(1);
    expect(JSON.stringify(shownIn(board, 'Nhiệm vụ'))).toBe(before);
    expect(shownIn(board, 'Tổng quan')[3]?.[0]).toBe('Số liệu tính đến 08:01 ngày 04/12/2023');
  });

  it('reads each needed sheet twice, once to compute and once to verify', () => {
    const board = openSample('2023-12-05T08:00:00+07:00');
    board.script.run('updateFigures');
    const reads = board.google.meter
      .calls()
      .filter(({ method, on }) => method === 'Range.getValues' && !/![A-Z]+1:[A-Z]+1$/.test(on));
    const bySheet = new Map<string, number>();
    for (const { on } of reads) bySheet.set(on.split('!')[0] ?? on, (bySheet.get(on.split('!')[0] ?? on) ?? 0) + 1);
    expect(Math.max(...bySheet.values())).toBe(2);
  });

  it('makes as many service calls for 5,000 rows as for 50', () => {
    const callsFor = (rows: number) => {
      const board = openSample();
      const clerk = board.google.user('clerk');
      const below = board.google.view('Nhiệm vụ').lastRow + 1;
      const missing = below + rows - board.google.view('Nhiệm vụ').rowCount;
      if (missing > 0) clerk.insertRows('Nhiệm vụ', below, missing);
      const lines = Array.from({ length: rows }, (_, row) => [
        `M${row}`,
        `Việc số ${row}`,
        '',
        '27/11/2023',
        'Phòng Nội vụ',
        '',
        `Trước ngày ${(row % 28) + 1}/12/2023`,
      ]);
      clerk.paste('Nhiệm vụ', `A${below}`, lines);
      board.script.run('updateFigures');
      return board.google.meter.counts();
    };
    expect(callsFor(5000)).toEqual(callsFor(50));
  }, 120_000);
});

describe('what is wrong is said with sheet, row and column, and nothing is lost', () => {
  const faultsAfter = (change: (board: Board) => void): { message: string; board: Board } => {
    const board = openSample();
    change(board);
    board.google.screen.clear();
    board.script.run('updateFigures');
    return { message: told(board), board };
  };
  const faultList = (board: Board): string => JSON.stringify(board.script.call('readFaults').result);

  it('names a column that was deleted, and writes nothing', () => {
    const { message, board } = faultsAfter((before) => {
      before.google.user('clerk').deleteColumns('Tiêu chí', 5);
    });
    expect(message).toContain('Trang “Tiêu chí” không còn cột “Kết quả”.');
    expect(message).toContain('Thiết lập, sửa bảng');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('names a column whose header was changed', () => {
    const { message } = faultsAfter((board) => board.google.user('clerk').type('Nhiệm vụ', 'G1', 'Khi nào xong'));
    expect(message).toContain('Trang “Nhiệm vụ” không còn cột “Thời hạn giao”.');
  });

  it('goes on with a sheet that was renamed, for it bears its mark', () => {
    const { message, board } = faultsAfter((before) =>
      before.google.user('clerk').renameSheet('Tiêu chí', 'Bộ tiêu chí 2023'),
    );
    expect(message).toContain('27/42');
    expect(board.google.sheetNames()).toContain('Bộ tiêu chí 2023');
    expect(board.google.sheetNames()).not.toContain('Tiêu chí');
  });

  it('names a sheet that was deleted', () => {
    const { message } = faultsAfter((board) => board.google.user('clerk').deleteSheet('Đơn vị'));
    expect(message).toContain('Không thấy trang “Đơn vị”.');
  });

  it.each([
    ['text in the maximum', 'C4', 'hai', /Tiêu chí, dòng 4, cột “Điểm tối đa”/],
    ['a code that stands twice', 'A5', '1.1', /Tiêu chí, dòng 5, cột “Mã”/],
    ['a code without its parent', 'A4', '1.9.1', /Tiêu chí, dòng 4, cột “Mã”/],
    ['a sum that its children do not make', 'C3', '99', /Tiêu chí, dòng 3, cột “Điểm tối đa”/],
    ['a status that is none', 'F4', 'xong rồi', /Tiêu chí, dòng 4, cột “Trạng thái”/],
  ])('names %s', (_what, cell, typed, place) => {
    const { board } = faultsAfter((before) => before.google.user('clerk').type('Tiêu chí', cell, typed));
    expect(faultList(board)).toMatch(place);
    expect(
      board.google
        .view('Tiêu chí')
        .rows.flatMap(({ cells }) => cells)
        .some(({ shown }) => shown === typed),
    ).toBe(true);
  });

  it('names a code that Sheets had turned into a date, and leaves it as it is', () => {
    const { board } = faultsAfter((before) => {
      const clerk = before.google.user('clerk');
      clerk.setNumberFormat('Tiêu chí', 'A4', 'dd/MM/yyyy');
      clerk.type('Tiêu chí', 'A4', '1/2/2023');
    });
    expect(faultList(board)).toMatch(/Tiêu chí, dòng 4, cột “Mã”/);
    expect(board.google.view('Tiêu chí', { first: 4, last: 4 }).rows[0]?.cells[0]?.shown).toBe('01/02/2023');
  });
});

it('colours a row that was inserted right below the headers like any other', () => {
  const board = openSample();
  const clerk = board.google.user('clerk');
  clerk.insertRows('Nhiệm vụ', 2);
  clerk.paste('Nhiệm vụ', 'A2', [
    ['NV99', 'Báo cáo', '', '', 'Phòng Nội vụ', '', 'Trước ngày 01/12/2023', '', '', 'Đang thực hiện'],
  ]);
  board.script.run('updateFigures');
  const [header, row] = board.google.view('Nhiệm vụ', { first: 1, last: 2 }).rows;
  expect(row?.cells[1]?.look.background).toBe('#fce8e6');
  expect(header?.cells.some(({ look }) => look.background === '#e0e0e0')).toBe(false);
});
