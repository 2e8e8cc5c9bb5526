// Holds that the sheets of the sample board agree with each other and can be pasted as a person would type them.
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendarDate.ts';
import { sampleSheets } from '../../../src/local/sample/index.ts';
import { tables } from '../../../src/workbook/schema/index.ts';
import { leaves, parts, recordsOf } from './records.ts';

const cells = sampleSheets.flatMap(({ sheet, headers, rows }) =>
  rows.flatMap((row, place) =>
    row.map((text, column) => ({ text, where: `${sheet}, row ${place + 2}, ${headers[column]}` })),
  ),
);

const units = recordsOf('Đơn vị');
const unitNames = new Set(units.flatMap((row) => [row('Tên đơn vị'), ...parts(row('Tên khác'))]));

describe('the sheets agree with each other', () => {
  it.each([
    ['Tiêu chí', 'Đơn vị phụ trách'],
    ['Nhiệm vụ', 'Đơn vị chủ trì'],
    ['Nhiệm vụ', 'Đơn vị phối hợp'],
  ])('names in “%s”, “%s” only units of the unit table, so that no unit is counted apart', (sheet, header) => {
    const unknown = recordsOf(sheet)
      .flatMap((row) => parts(row(header)))
      .filter((name) => !unitNames.has(name));
    expect(unknown).toEqual([]);
  });

  it('calls each unit by names of its own', () => {
    const names = units.flatMap((row) => [row('Tên đơn vị'), ...parts(row('Tên khác'))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('links tasks only to criteria that exist and are still open, so that points hang on the task', () => {
    const open = new Set(
      leaves()
        .filter((row) => !['Đã thực hiện', 'Không đạt'].includes(row('Trạng thái')))
        .map((row) => row('Mã')),
    );
    const linked = recordsOf('Nhiệm vụ').flatMap((row) => parts(row('Tiêu chí liên quan')));
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((code) => !open.has(code))).toEqual([]);
  });
});

describe('the rows can be pasted by header name', () => {
  it('has the four sheets, units first since the others name them', () => {
    expect(sampleSheets.map(({ sheet }) => sheet)).toEqual(['Đơn vị', 'Cấu hình', 'Tiêu chí', 'Nhiệm vụ']);
  });

  it.each(sampleSheets)('$sheet has one text for each header', ({ headers, rows }) => {
    expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
  });

  it.each(sampleSheets)('$sheet fills every column it brings, somewhere', ({ headers, rows }) => {
    expect(headers.filter((_, column) => rows.every((row) => row[column] === ''))).toEqual([]);
  });

  it.each(sampleSheets)('$sheet uses only headers of columns that people own', ({ sheet, headers }) => {
    const table = Object.values(tables).find(({ name }) => name === sheet);
    const own = Object.values(table?.columns ?? {})
      .filter(({ owner }) => owner === 'user')
      .map(({ header }) => header);
    expect(headers.filter((header) => !own.includes(header))).toEqual([]);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    expect(cells.filter(({ text }) => /^\s*[=+]/.test(text))).toEqual([]);
  });

  it('has no cell with space at its ends', () => {
    expect(cells.filter(({ text }) => text !== text.trim())).toEqual([]);
  });

  it('has only days that exist, written dd/MM/yyyy', () => {
    const days = cells.flatMap(({ text, where }) =>
      [...text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d+)/g)].map(([day, d, m, y]) => ({ day, d, m, y, where })),
    );
    expect(days.length).toBeGreaterThan(0);
    const wrong = days.filter(
      ({ day, d, m, y }) => !/^\d\d\/\d\d\/\d{4}$/.test(day) || calendarDate(Number(y), Number(m), Number(d)) === null,
    );
    expect(wrong).toEqual([]);
  });
});

describe('nobody takes the board for a real office', () => {
  it('says in the office’s name that it is an illustration of 2023', () => {
    const agency = recordsOf('Cấu hình').find((row) => row('Nội dung') === 'Tên cơ quan');
    expect(agency?.('Giá trị')).toMatch(/minh họa.*2023.*cấp huyện/);
  });

  it('writes to no one: made-up mail domain and telephone numbers', () => {
    expect(units.filter((row) => !row('Email').endsWith('@example.vn'))).toEqual([]);
    expect(units.filter((row) => !/0000 000 \d{3}$/.test(row('Đầu mối, điện thoại')))).toEqual([]);
  });
});
