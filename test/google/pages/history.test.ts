// "Lịch sử" through the real bundle in the local Google: one line of figures a week, whatever people do to it.
import { describe, expect, it } from 'vitest';
import type { Answer, FaultList, MadeReport } from '../../../src/protocol.ts';
import { type Board, copyOf, openSample, SAMPLE_MORNING, shownIn, told } from '../../board.ts';

const HISTORY = 'Lịch sử';
const FRIDAY = '2023-12-08T15:00:00+07:00';
const NEXT_MONDAY = '2023-12-11T08:00:00+07:00';
const THIS_WEEK = { kind: 'week', from: '2023-12-04', notice: '' };

function update(board: Board, on: string): string {
  board.google.clock.set(on);
  board.google.screen.clear();
  board.script.run('updateFigures');
  return told(board);
}

/** The lines of the weeks by header, without the figures of the charts. */
function weeks(board: Board): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = shownIn(board, HISTORY);
  return rows
    .filter((row) => row.slice(0, 20).some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.slice(0, 20).map((header, place) => [header, row[place] ?? ''])));
}

const column = (board: Board, header: string) => weeks(board).map((week) => week[header]);

function report(board: Board, request: object = THIS_WEEK): void {
  const answer = board.script.call('makeReport', [request]).result as Answer<MadeReport>; // what the function answers
  if (!answer.ok) throw new Error(answer.message);
}

function faults(board: Board): string {
  const answer = board.script.call('readFaults').result as Answer<FaultList>; // what the function answers
  return JSON.stringify(answer);
}

const tasksHeadline = (board: Board) => shownIn(board, 'Tổng quan')[2]?.[0] ?? '';

/** Where the header stands, as in "Q". */
function letterOf(board: Board, header: string): string {
  const place = shownIn(board, HISTORY)[0]?.indexOf(header) ?? -1;
  if (place < 0) throw new Error(header);
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

describe('each week leaves one line', () => {
  it('from the first update on, with the figures of the headline', () => {
    const board = openSample();
    expect(board.google.sheetNames().indexOf(HISTORY)).toBe(board.google.sheetNames().indexOf('Hướng dẫn') - 1);
    expect(weeks(board)).toEqual([
      expect.objectContaining({
        'Tuần từ': '04/12/2023',
        'Số liệu ngày': '04/12/2023',
        Năm: '2023',
        'Loại điểm': 'Tự chấm',
        'Tiêu chí đã thực hiện': '27',
        'Tổng số tiêu chí': '42',
        'Điểm đạt': '39,67',
        'Điểm tối đa': '60',
        'Tỷ lệ điểm': '66,12%',
        'Quá hạn': '2',
        'Ngày lập báo cáo': '',
      }),
    ]);
  });

  it('and no second one, however often the week is updated: the last wins', () => {
    const board = openSample();
    update(board, '2023-12-06T08:00:00+07:00');
    update(board, '2023-12-07T09:30:00+07:00');
    expect(column(board, 'Số liệu ngày')).toEqual(['07/12/2023']);
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('beside those of the weeks before, which stay as they were', () => {
    const board = openSample();
    const [first] = weeks(board);
    update(board, NEXT_MONDAY);
    update(board, '2023-12-18T08:00:00+07:00');
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(weeks(board)[0]).toEqual(first);
  });

  it('reads it once a round, and as many calls are made whatever its length', () => {
    const board = openSample();
    update(board, '2023-12-05T08:00:00+07:00');
    const reads = board.google.meter
      .calls()
      .filter(({ method, on }) => method === 'Range.getValues' && on.includes(HISTORY));
    expect(reads.length).toBe(2);
    const calls = board.google.meter.calls().length;
    const weeksLater = copyOf(board);
    for (const monday of ['11', '18', '25']) update(weeksLater, `2023-12-${monday}T08:00:00+07:00`);
    update(weeksLater, '2023-12-26T08:00:00+07:00');
    expect(weeksLater.google.meter.calls().length).toBeLessThanOrEqual(calls + 2);
  });
});

describe('the headline compares with what was kept of the week before', () => {
  it('rather than with what today’s dates say of it', () => {
    const board = openSample();
    board.google.user('clerk').type(HISTORY, `${letterOf(board, 'Quá hạn')}2`, '5');
    update(board, NEXT_MONDAY);
    expect(tasksHeadline(board)).toContain('(tuần trước: 05)');
  });

  it('and by the dates where no line of that week was kept', () => {
    const board = openSample();
    const byDates = tasksHeadline(board);
    update(board, '2023-12-20T08:00:00+07:00');
    expect(byDates).toContain('(tuần trước: 0)');
    expect(tasksHeadline(board)).toContain('(tuần trước: 08)');
  });

  it('in the sidebar as on the overview', () => {
    const board = openSample();
    board.google.user('clerk').type(HISTORY, `${letterOf(board, 'Quá hạn')}2`, '5');
    update(board, NEXT_MONDAY);
    expect(JSON.stringify(board.script.call('readBoardPanel').result)).toContain('(tuần trước: 05)');
  });

  it('says of each unit what has changed, in words as well as with an arrow', () => {
    const board = openSample();
    update(board, NEXT_MONDAY);
    const names = shownIn(board, 'Tổng quan').map((row) => row[0] ?? '');
    const units = names.slice(names.indexOf('THEO ĐƠN VỊ'));
    expect(units.some((text) => /\n▼ giảm [\d,]+ điểm %$/.test(text))).toBe(true);
    expect(units.some((text) => text.endsWith('\nkhông đổi'))).toBe(true);
    expect(units[1]).toContain('So với tuần từ 04/12/2023.');
  });
});

describe('making the report freezes the line of its week', () => {
  it('with the figures of that moment: later updates of the week leave it', () => {
    const board = openSample();
    board.google.clock.set(FRIDAY);
    report(board);
    const frozen = weeks(board);
    expect(frozen[0]).toMatchObject({ 'Số liệu ngày': '08/12/2023', 'Ngày lập báo cáo': '08/12/2023' });
    board.google.user('Phòng Nội vụ').type('Nhiệm vụ', 'J2', 'Hoàn thành');
    update(board, '2023-12-10T08:00:00+07:00');
    expect(weeks(board)).toEqual(frozen);
    update(board, NEXT_MONDAY);
    expect(weeks(board)[0]).toEqual(frozen[0]);
  });

  it('once: made again it adds no line and writes nothing', () => {
    const board = openSample(FRIDAY);
    report(board);
    const once = weeks(board);
    report(board);
    expect(board.google.meter.counts().write).toBe(0);
    expect(weeks(board)).toEqual(once);
  });

  it('of last week as it was kept, when Monday’s office reports it', () => {
    const board = openSample();
    update(board, FRIDAY);
    const [kept] = weeks(board);
    board.google.clock.set(NEXT_MONDAY);
    report(board);
    expect(weeks(board)).toEqual([{ ...kept, 'Ngày lập báo cáo': '11/12/2023' }]);
  });

  it.each([
    ['a report of a quarter', { kind: 'quarter', from: '2023-10-01', notice: '' }],
    ['a report on one document', { ...THIS_WEEK, notice: '300/TB-UBND' }],
    ['a week of which nothing was kept', { kind: 'week', from: '2023-11-20', notice: '' }],
  ])('but not %s', (_what, request) => {
    const board = openSample();
    const before = weeks(board);
    report(board, request);
    expect(weeks(board)).toEqual(before);
  });

  it('opens the page where no update has done so', () => {
    const board = openSample(FRIDAY);
    board.google.user('clerk').deleteSheet(HISTORY);
    report(board);
    expect(column(board, 'Ngày lập báo cáo')).toEqual(['08/12/2023']);
    expect(board.google.sheetNames().slice(-4)).toEqual([HISTORY, 'Báo cáo', 'Hướng dẫn', 'Cấu hình']);
  });
});

describe('a history that someone worked in never stops an update', () => {
  const twoWeeks = openSample();
  update(twoWeeks, NEXT_MONDAY);

  const updatedAfter = (change: (board: Board) => void): Board => {
    const board = copyOf(twoWeeks, NEXT_MONDAY);
    change(board);
    expect(update(board, '2023-12-18T08:00:00+07:00')).toContain('Đã cập nhật.');
    return board;
  };

  it('a damaged line is named with its cell, kept as it is, and comes back once it is put right', () => {
    const board = updatedAfter(({ google }) => google.user('clerk').type(HISTORY, 'G2', 'khoảng 40'));
    expect(faults(board)).toContain('Lịch sử, dòng 4, cột “Điểm đạt”: “khoảng 40” không phải là số.');
    expect(column(board, 'Tuần từ')).toEqual(['11/12/2023', '18/12/2023', '04/12/2023']);
    board.google.user('clerk').type(HISTORY, 'G4', '39,67');
    update(board, '2023-12-19T08:00:00+07:00');
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(faults(board)).not.toContain(HISTORY);
  });

  it.each<[string, (board: Board) => void]>([
    ['lines were sorted', ({ google }) => google.user('clerk').sort(HISTORY, 'A2:T3', 1, false)],
    ['a row was inserted', ({ google }) => google.user('clerk').insertRows(HISTORY, 2)],
    ['a column was inserted', ({ google }) => google.user('clerk').insertColumns(HISTORY, 3)],
    ['a column was moved', ({ google }) => google.user('clerk').moveColumns(HISTORY, 1, 1, 5)],
    ['the headers were cleared', ({ google }) => google.user('clerk').clear(HISTORY, 'A1:Z1')],
    ['a line was copied', ({ google }) => google.user('clerk').paste(HISTORY, 'A9', [['04/12/2023', '', '2023']])],
  ])('all weeks are there after %s', (_what, change) => {
    const board = updatedAfter(change);
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(column(board, 'Điểm đạt')).toEqual(['39,67', '39,67', '39,67']);
    expect(faults(board)).not.toContain(HISTORY);
  });

  it('a page that was deleted begins anew', () => {
    const board = updatedAfter(({ google }) => google.user('clerk').deleteSheet(HISTORY));
    expect(column(board, 'Tuần từ')).toEqual(['18/12/2023']);
  });

  it('a tab of someone’s own that bears the name stays theirs', () => {
    const board = openSample();
    const clerk = board.google.user('clerk');
    clerk.deleteSheet(HISTORY);
    clerk.renameSheet('Hướng dẫn', HISTORY);
    const before = shownIn(board, HISTORY);
    update(board, SAMPLE_MORNING);
    expect(shownIn(board, HISTORY)).toEqual(before);
    expect(shownIn(board, 'Lịch sử 2')[1]?.[0]).toBe('04/12/2023');
  });

  it('nothing is lost when someone inserts or deletes a row of it in the instant before it is written', () => {
    for (const act of ['insertRows', 'deleteRows'] as const) {
      const board = copyOf(twoWeeks, '2023-12-18T08:00:00+07:00');
      let acted = false;
      board.google.meter.after({ method: 'Range.setValues' }, () => {
        if (acted) return;
        acted = true;
        board.google.user('colleague')[act](HISTORY, 2, 1);
      });
      board.script.run('updateFigures');
      expect(acted).toBe(true);
      expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    }
  });
});

describe('the charts of the overview', () => {
  it('are three, below everything that grows, and no more after many updates', () => {
    const board = openSample();
    const titles = () => board.google.charts('Tổng quan').map(({ title }) => title);
    const wanted = [
      'Tỷ lệ điểm đạt theo lĩnh vực',
      'Tỷ lệ nhiệm vụ đến hạn đã hoàn thành theo đơn vị',
      'Diễn biến theo tuần',
    ];
    expect(titles()).toEqual(wanted);
    update(board, NEXT_MONDAY);
    update(board, '2023-12-18T08:00:00+07:00');
    expect(titles()).toEqual(wanted);
    const texts = shownIn(board, 'Tổng quan').map((row) => row.slice(0, 3).join(''));
    const lastLine = texts.indexOf('BIỂU ĐỒ') + 1;
    expect(texts.slice(lastLine).join('')).toBe('');
    expect(board.google.charts('Tổng quan').every(({ place }) => place.row > lastLine)).toBe(true);
  });
});
