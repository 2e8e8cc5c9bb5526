// "Lịch sử" through the real bundle in the local Google: one line of figures a week, frozen by the report.
import { describe, expect, it } from 'vitest';
import { copyOf, letterOf, openSample } from '../../board.ts';
import { column, FRIDAY, HISTORY, NEXT_MONDAY, report, THIS_WEEK, updateOn, weeks } from './weeks.ts';

describe('each week leaves one line', () => {
  it('from the first update on, with the figures of the headline', () => {
    const board = openSample();
    expect(board.google.activeSheet(), 'the page opens behind her back').toBe('Tổng quan');
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
    updateOn(board, '2023-12-06T08:00:00+07:00');
    updateOn(board, '2023-12-07T09:30:00+07:00');
    expect(column(board, 'Số liệu ngày')).toEqual(['07/12/2023']);
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('beside those of the weeks before, which stay as they were', () => {
    const board = openSample();
    const [first] = weeks(board);
    updateOn(board, NEXT_MONDAY);
    updateOn(board, '2023-12-18T08:00:00+07:00');
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', '11/12/2023', '18/12/2023']);
    expect(weeks(board)[0]).toEqual(first);
  });

  it('keeps a line whose day no calendar has, names it, and blames nobody', () => {
    const board = openSample();
    board.google.user('clerk').type(HISTORY, 'A2', '={1}');
    const said = updateOn(board, '2023-12-05T08:00:00+07:00');
    expect(said).toMatch(/^Đã cập nhật/);
    expect(said).not.toContain('Có người');
    expect(column(board, 'Tuần từ')).toEqual(['04/12/2023', 'ngày ngoài lịch: 1899-12-31 00:00:00']);
    board.script.run('updateFigures');
    expect(board.google.meter.counts().write).toBe(0);
  });

  it('reads it once a round, and as many calls are made whatever its length', () => {
    const board = openSample();
    updateOn(board, '2023-12-05T08:00:00+07:00');
    const reads = board.google.meter
      .calls()
      .filter(({ method, on }) => method === 'Range.getValues' && on.includes(HISTORY));
    expect(reads.length).toBe(2);
    const calls = board.google.meter.calls().length;
    const weeksLater = copyOf(board);
    for (const monday of ['11', '18', '25']) updateOn(weeksLater, `2023-12-${monday}T08:00:00+07:00`);
    updateOn(weeksLater, '2023-12-26T08:00:00+07:00');
    expect(weeksLater.google.meter.calls().length).toBeLessThanOrEqual(calls + 2);
  });
});

describe('making the report freezes the line of its week', () => {
  it('with the figures of that moment: later updates of the week leave it', () => {
    const board = openSample();
    board.google.clock.set(FRIDAY);
    report(board);
    const frozen = weeks(board);
    expect(frozen[0]).toMatchObject({ 'Số liệu ngày': '08/12/2023', 'Ngày lập báo cáo': '08/12/2023' });
    board.google.user('Phòng Nội vụ').type('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Tiến độ')}2`, 'Hoàn thành');
    updateOn(board, '2023-12-10T08:00:00+07:00');
    expect(weeks(board)).toEqual(frozen);
    updateOn(board, NEXT_MONDAY);
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
    updateOn(board, FRIDAY);
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
