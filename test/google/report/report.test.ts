// "Lập báo cáo", through the real bundle in the local Google.
import { describe, expect, it } from 'vitest';
import type { Answer, MadeReport, ReportChoices, ReportPreview } from '../../../src/protocol.ts';
import { type Board, openEmpty, openSample, shownIn } from '../../board.ts';

const LAST_WEEK = { kind: 'week', from: '2023-11-27', notice: '' };

function ask<T>(board: Board, name: string, ...given: readonly unknown[]): Answer<T> {
  return board.script.call(name, given).result as Answer<T>; // what the function of that name answers
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const make = (board: Board, request: unknown = LAST_WEEK) => ask<MadeReport>(board, 'makeReport', request);

describe('what there is to choose', () => {
  it('begins with the week that Monday’s office reports, and offers quarters, months and the year', () => {
    const { periods, notices } = given(ask<ReportChoices>(openSample(), 'readReportChoices'));
    expect(periods[0]).toEqual({ kind: 'week', from: '2023-11-27', label: 'Tuần từ 27/11 đến 01/12/2023' });
    expect(periods.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Quý IV năm 2023', '6 tháng đầu năm 2023', '9 tháng năm 2023', 'Năm 2023']),
    );
    expect(notices).toEqual([{ number: '300/TB-UBND', label: 'Thông báo số 300/TB-UBND' }]);
  });

  it('comes with the report on it, so that the board is read once for both', () => {
    const board = openSample();
    const { usual } = given(ask<ReportChoices>(board, 'readReportChoices'));
    const sheetsRead = board.google.meter.calls().filter(({ method }) => method === 'Range.getValues');
    expect(new Set(sheetsRead.map(({ on }) => on)).size).toBe(sheetsRead.length);
    expect(usual).toEqual(given(ask<ReportPreview>(board, 'prepareReport', LAST_WEEK)));
  });

  it('points to set-up on a board that is none', () => {
    expect(ask(openEmpty(), 'readReportChoices')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Thiết lập'),
    });
  });
});

describe('looking at the report', () => {
  it('writes nothing', () => {
    const board = openSample();
    const { html, zalo } = given(ask<ReportPreview>(board, 'prepareReport', LAST_WEEK));
    expect(html).toContain('BÁO CÁO');
    expect(zalo.split('\n')).toHaveLength(5);
    expect(board.google.meter.counts().write).toBe(0);
    expect(board.google.sheetNames()).not.toContain('Báo cáo');
  });
});

describe('the sheet of the report', () => {
  it('appears when it is asked for, before the guide, and holds the report', () => {
    const board = openSample();
    const { message, parts } = given(make(board));
    expect(message).toBe('Đã ghi báo cáo vào trang “Báo cáo”.');
    expect(board.google.sheetNames().slice(-3)).toEqual(['Báo cáo', 'Hướng dẫn', 'Cấu hình']);
    const texts = shownIn(board, 'Báo cáo').flat();
    expect(texts).toEqual(expect.arrayContaining(['BÁO CÁO', '(tuần từ 27/11 đến 01/12/2023)', 'Phụ lục III']));
    expect(parts.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  });

  it('is told apart by links to PDF with the decree’s margins, each part by its own rows', () => {
    const board = openSample();
    const { parts } = given(make(board));
    for (const { pdf } of parts) {
      expect(pdf).toMatch(
        /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/export\?format=pdf&gid=\d+&range=A\d+:F\d+&size=A4&portrait=true&fitw=true/,
      );
      const inches = [...pdf.matchAll(/(top|bottom|left|right)_margin=([\d.]+)/g)].map(
        ([, side, length]) => [side, Number(length) * 25.4] as const,
      );
      const millimetres = Object.fromEntries(inches);
      expect(millimetres.top).toBeGreaterThanOrEqual(20);
      expect(millimetres.top).toBeLessThanOrEqual(25);
      expect(millimetres.left).toBeGreaterThanOrEqual(29.9);
      expect(millimetres.left).toBeLessThanOrEqual(35);
      expect(millimetres.right).toBeGreaterThanOrEqual(15);
      expect(millimetres.right).toBeLessThanOrEqual(20);
    }
    const rows = parts.map(({ pdf }) => /range=A(\d+):F(\d+)/.exec(pdf)?.slice(1).map(Number) ?? []);
    expect(rows.flat()).toEqual([...rows.flat()].sort((one, other) => one - other));
  });

  it('is not written again when nothing has changed', () => {
    const board = openSample();
    make(board);
    const before = shownIn(board, 'Báo cáo');
    make(board);
    expect(board.google.meter.counts().write).toBe(0);
    expect(shownIn(board, 'Báo cáo')).toEqual(before);
    expect(board.google.sheetNames().filter((name) => name.startsWith('Báo cáo'))).toHaveLength(1);
  });

  it('shows nothing of a longer report that stood there before', () => {
    const board = openSample();
    make(board);
    board.google.user('owner').type('Báo cáo', 'A400', 'còn sót');
    make(board, { ...LAST_WEEK, kind: 'year', from: '2023-01-01' });
    expect(shownIn(board, 'Báo cáo').flat()).not.toContain('còn sót');
    expect(shownIn(board, 'Báo cáo').flat()).not.toContain('(tuần từ 27/11 đến 01/12/2023)');
  });

  it('is found again under another name', () => {
    const board = openSample();
    make(board);
    board.google.user('owner').renameSheet('Báo cáo', 'Báo cáo tuần');
    expect(given(make(board)).message).toContain('“Báo cáo tuần”');
    expect(board.google.sheetNames()).not.toContain('Báo cáo');
  });

  it('leaves a sheet of the office’s own that bears the name alone', () => {
    const board = openSample();
    board.google.asScript((services) => {
      const { SpreadsheetApp } = services as unknown as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }; // built to Google's types
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('Báo cáo', 0).getRange('A1').setValue('của chúng tôi');
    });
    expect(given(make(board)).message).toContain('“Báo cáo 2”');
    expect(shownIn(board, 'Báo cáo')).toEqual([['của chúng tôi']]);
  });

  it('stays as it is when set-up and updates run', () => {
    const board = openSample();
    make(board);
    const before = shownIn(board, 'Báo cáo');
    board.script.run('setUpBoard');
    board.script.run('updateFigures');
    expect(shownIn(board, 'Báo cáo')).toEqual(before);
  });

  it('warns whoever types into it', () => {
    const board = openSample();
    make(board);
    expect(board.google.user('colleague').isWarned('Báo cáo', 'A5')).toBe(true);
  });

  it('takes about as many calls for 3,000 tasks as for 80', () => {
    const calls = (board: Board) => {
      make(board);
      return Object.values(board.google.meter.counts()).reduce((sum, count) => sum + count, 0);
    };
    const many = openSample();
    const rows = Array.from({ length: 2_900 }, (_, place) => [`X${place}`, `Nhiệm vụ thử ${place}`]);
    many.google.user('owner').insertRows('Nhiệm vụ', 90, rows.length);
    many.google.user('owner').paste('Nhiệm vụ', 'A90', rows);
    expect(calls(many) / calls(openSample())).toBeLessThan(1.5);
  });

  it('waits for nobody: while another run holds the board it says so and writes nothing', () => {
    const board = openSample();
    board.google.holdLock('document', true);
    expect(make(board)).toMatchObject({ ok: false, message: expect.stringContaining('Một người khác') });
    expect(board.google.sheetNames()).not.toContain('Báo cáo');
  });
});

describe('a hostile client', () => {
  it.each([
    undefined,
    null,
    'tuần này',
    [],
    {},
    { kind: 'day', from: '2023-11-27', notice: '' },
    { kind: 'week', from: '2023-11-28', notice: '' },
    { kind: 'week', from: '27/11/2023', notice: '' },
    { kind: 'week', from: '2023-11-27', notice: 5 },
    { kind: 'week', from: '2023-11-27', notice: 'x'.repeat(501) },
    { kind: 'week', from: '2023-02-30', notice: '' },
    { kind: 'year', from: '0999-01-01', notice: '' },
    { kind: 'toString', from: '2023-11-27', notice: '' },
  ])('is answered with a sentence and no change: %j', (request) => {
    const board = openSample();
    for (const name of ['prepareReport', 'makeReport']) {
      expect(ask(board, name, request)).toEqual({
        ok: false,
        message: expect.stringContaining('Yêu cầu không hợp lệ'),
      });
    }
    expect(board.google.sheetNames()).not.toContain('Báo cáo');
  });
});
