// The page "Lịch sử" is read as people left it and written as it should be, without losing a week.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, mondayOf } from '../../../src/domain/calendarDate.ts';
import { oneLineAWeek } from '../../../src/domain/history/weekHistory.ts';
import { WEEK_FIGURES, type WeekFigures, type WeekLine } from '../../../src/domain/history/weekLine.ts';
import { unitTotals } from '../../../src/domain/units/unitTotals.ts';
import { type Cell, isDateCell, isFormulaCell, type WrittenCell } from '../../../src/workbook/cell.ts';
import { HISTORY_COLUMNS, type HistoryKey, historyPlace } from '../../../src/workbook/history/columns.ts';
import { historyPage, historyPatch, unitBars } from '../../../src/workbook/history/page.ts';
import { readHistory } from '../../../src/workbook/history/readHistory.ts';
import { day } from '../../day.ts';

const MONDAY = day('2023-12-04');

function lineOn(on: CalendarDate, more: Partial<WeekLine> = {}): WeekLine {
  // Every key is set, so the record is whole.
  const figures = Object.fromEntries(WEEK_FIGURES.map((key, place) => [key, place + 1])) as WeekFigures;
  return {
    week: mondayOf(on),
    day: on,
    year: '2023',
    score: 'self',
    figures,
    unitRates: new Map([
      ['Phòng Nội vụ', 0.6667],
      ['UBND xã Thạnh Mỹ', 1],
    ]),
    frozenOn: null,
    ...more,
  };
}

const sheet = (cells: readonly (readonly Cell[])[]) => ({ name: 'Lịch sử', cells });

/** What a person would see of a page that was written: no formulas stand there. */
function cellsOf(page: readonly (readonly WrittenCell[])[]): Cell[][] {
  return page.map((row) =>
    row.map((cell) => (typeof cell === 'object' && !isDateCell(cell) && isFormulaCell(cell) ? cell.shows : cell)),
  );
}

const pageOf = (lines: readonly WeekLine[]) => cellsOf(historyPage({ lines, kept: [], fields: [], units: [] }));

const WEEKS = [lineOn(day('2023-11-27')), lineOn(MONDAY, { frozenOn: day('2023-12-08') })];

function rewritten(cells: readonly (readonly Cell[])[]): Cell[][] {
  const { lines, kept } = readHistory(sheet(cells));
  return cellsOf(historyPage({ lines, kept, fields: [], units: [] }));
}

describe('what an update kept is what the next one reads', () => {
  it('every figure, unit and date', () => {
    expect(readHistory(sheet(pageOf(WEEKS)))).toEqual({ lines: WEEKS, kept: [], faults: [] });
  });

  it('on any line', () => {
    const arbitraryLine = fc
      .record({
        days: fc.integer({ min: -400, max: 400 }),
        figures: fc.array(fc.option(fc.integer({ min: 0, max: 999_999 })), { minLength: 12, maxLength: 12 }),
        rates: fc.array(
          fc.tuple(fc.stringMatching(/^[a-zđêôơ%,. -]{0,9}[a-zđê]$/), fc.integer({ min: 0, max: 10_000 })),
        ),
        isSelf: fc.option(fc.boolean()),
        isFrozen: fc.boolean(),
      })
      .map(({ days, figures, rates, isSelf, isFrozen }): WeekLine => {
        const on = addDays(MONDAY, days);
        return lineOn(on, {
          figures: Object.fromEntries(
            WEEK_FIGURES.map((key, place) => [key, figures[place] == null ? null : (figures[place] ?? 0) / 100]),
          ) as WeekFigures, // every key is set
          unitRates: new Map(rates.map(([unit, rate]) => [unit.replace(/ +/g, ' ').trim(), rate / 10_000])),
          score: isSelf === null ? null : isSelf ? 'self' : 'appraised',
          frozenOn: isFrozen ? on : null,
        });
      });
    fc.assert(
      fc.property(fc.array(arbitraryLine, { maxLength: 8 }), (lines) => {
        const once = oneLineAWeek(lines);
        expect(readHistory(sheet(pageOf(lines)))).toEqual({ lines: once, kept: [], faults: [] });
      }),
      { seed: 20231204 },
    );
  });

  it('is not written again where it stands already', () => {
    const figures = { lines: WEEKS, kept: [], fields: [], units: [] };
    expect(historyPatch(sheet(pageOf(WEEKS)), figures).blocks).toEqual([]);
  });

  it('is written whole where anything differs, so that a row inserted meanwhile costs no week', () => {
    const later = [...WEEKS, lineOn(day('2023-12-11'))];
    const [block, ...others] = historyPatch(sheet(pageOf(WEEKS)), {
      lines: later,
      kept: [],
      fields: [],
      units: [],
    }).blocks;
    expect([block?.firstRow, block?.values.length, others.length]).toEqual([1, 4, 0]);
  });
});

describe('a history that someone worked in', () => {
  const place = (key: HistoryKey) => historyPlace(key);

  it('is read by its headers, wherever the columns stand now', () => {
    const mirrored = pageOf(WEEKS).map((row) => [...row].reverse());
    expect(readHistory(sheet(mirrored)).lines).toEqual(WEEKS);
    expect(rewritten(mirrored)).toEqual(pageOf(WEEKS));
  });

  it('is read in its usual columns where the headers are gone', () => {
    expect(readHistory(sheet(pageOf(WEEKS).slice(1))).lines).toEqual(WEEKS);
  });

  it('says nothing of a figure whose column was deleted, and keeps the others', () => {
    const page = pageOf(WEEKS).map((row) => row.filter((_, column) => column !== place('lost')));
    const { lines, faults } = readHistory(sheet(page));
    expect(faults).toEqual([]);
    expect(lines.map(({ figures }) => [figures.lost, figures.earned, figures.overdue])).toEqual([
      [null, 3, 11],
      [null, 3, 11],
    ]);
  });

  it('takes a corrected figure as it is', () => {
    const page = pageOf(WEEKS);
    (page[1] ?? [])[place('overdue')] = 4;
    expect(readHistory(sheet(page)).lines[0]?.figures.overdue).toBe(4);
  });

  it.each<[string, HistoryKey, Cell, string]>([
    ['words for a number', 'earned', 'khoảng 40', 'cột “Điểm đạt”: “khoảng 40” không phải là số.'],
    ['a tick for a number', 'overdue', true, 'cột “Quá hạn”: “TRUE” không phải là số.'],
    ['an error', 'due', '#REF!', 'cột “Đã đến hạn”: “#REF!” không phải là số.'],
    ['words for the week', 'week', 'tuần 48', 'cột “Tuần từ”: Không đọc được ngày “tuần 48”'],
    ['no week', 'week', '', 'cột “Tuần từ”: Chưa có ngày thứ Hai của tuần.'],
    ['words for the day of the report', 'frozenOn', 'rồi', 'cột “Ngày lập báo cáo”: Không đọc được ngày “rồi”'],
    ['another score', 'score', 'điểm thi', 'cột “Loại điểm”: Không có loại điểm “điểm thi”'],
    ['units without a rate', 'unitRates', 'Phòng Nội vụ', 'cột “Tỷ lệ từng đơn vị”: Không đọc được “Phòng Nội vụ”'],
  ])('names %s with row and column, keeps the line as it is, and reads the others', (_what, key, typed, said) => {
    const page = pageOf(WEEKS);
    (page[1] ?? [])[place(key)] = typed;
    const { lines, kept, faults } = readHistory(sheet(page));
    expect(lines).toEqual([WEEKS[1]]);
    expect(kept.length).toBe(1);
    expect(faults.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(`Lịch sử, dòng 2, ${said}`)]);
    expect(faults[0]?.place).toEqual({ sheet: 'history', row: 2, column: place(key) + 1 });
    const again = rewritten(page);
    expect(rewritten(again)).toEqual(again);
    expect(readHistory(sheet(again)).faults.length).toBe(1);
  });

  it('comes back as it was once the cell is put right', () => {
    const page = pageOf(WEEKS);
    (page[1] ?? [])[place('earned')] = 'khoảng 3';
    const damaged = rewritten(page);
    (damaged[2] ?? [])[place('earned')] = 3;
    expect(rewritten(damaged)).toEqual(pageOf(WEEKS));
  });

  it('loses no line to rows that are blank, sorted, copied or pushed down', () => {
    const [headers = [], first = [], second = []] = pageOf(WEEKS);
    const blank = headers.map(() => '');
    expect(rewritten([blank, headers, second, blank, first, first])).toEqual(pageOf(WEEKS));
  });

  it('settles after one more writing, whatever stands there', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>('', '2023-12-04', '04/12/2023', 'Tuần từ', 'Quá hạn', true, false, '#N/A', "'=1+1", '=1+1'),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.string({ maxLength: 5 }),
      fc.constantFrom<Cell>({ date: MONDAY }, { strange: '0999-01-01' }),
    );
    const width = HISTORY_COLUMNS.length;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }), (rows) => {
        const once = rewritten([...pageOf(WEEKS).map((row) => row.slice(0, width)), ...rows]);
        expect(rewritten(once)).toEqual(once);
      }),
      { seed: 20231204 },
    );
  });
});

it('names the bars of a chart by whole words, so that a phone has room for both', () => {
  const totals = unitTotals(
    [],
    ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế'].map((unit) => ({ unit, state: 'overdue', isDue: true })),
  );
  expect(unitBars(totals).map(({ name }) => name)).toEqual(['Trung tâm Phục vụ hành…', 'Phòng Kinh tế']);
});
