// What the add-on makes of a cell as clerks and Google leave it.
import { describe, expect, it } from 'vitest';
import { CRITERION_STATUSES } from '../../../src/domain/criteria/criterionStatus.ts';
import { BLANK, read, unreadable } from '../../../src/domain/reading.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import {
  cellText,
  choiceReader,
  readCode,
  readDate,
  readDeadlineCell,
  readNames,
  readPoints,
} from '../../../src/workbook/reading/readCell.ts';
import { day } from '../../day.ts';

const date = (iso: string): Cell => ({ date: day(iso) });

describe('points are read the way offices write them', () => {
  it.each<[Cell, ReturnType<typeof readPoints>]>([
    [39.67, read(39.67)],
    ['39,67', read(39.67)],
    ['39.67', read(39.67)],
    [' 2 ', read(2)],
    ['', BLANK],
    ['   ', BLANK],
    ['\u00a0\u200b', BLANK],
    ['1\u00a0500,25\u200b', read(1500.25)],
    [0, read(0)],
    ['hai', unreadable('hai')],
    ['1,5đ', unreadable('1,5đ')],
    ['1.125', unreadable('1.125')],
    [true, unreadable('TRUE')],
    ['#REF!', unreadable('#REF!')],
    [date('2023-01-05'), unreadable('05/01/2023')],
  ])('%j is read as %j', (cell, expected) => {
    expect(readPoints(cell)).toEqual(expected);
  });
});

describe('a code is never guessed from a number or a date that Sheets made of it', () => {
  it.each<[Cell, ReturnType<typeof readCode>]>([
    ['1.10', read('1.10')],
    [' 1.2.3 ', read('1.2.3')],
    ['', BLANK],
    [7, read('7')],
    [1.1, unreadable('1,1')],
    [1100, unreadable('1100')],
    [date('2023-12-11'), unreadable('11/12/2023')],
  ])('%j is read as %j', (cell, expected) => {
    expect(readCode(cell)).toEqual(expected);
  });
});

describe('a day is read from a date cell or from text that is one', () => {
  it.each<[Cell, ReturnType<typeof readDate>]>([
    [date('2023-12-31'), read(day('2023-12-31'))],
    ['31/12/2023', read(day('2023-12-31'))],
    ['1/2/2024', read(day('2024-02-01'))],
    ['31-12-2023', read(day('2023-12-31'))],
    ['31/12/23', read(day('2023-12-31'))],
    ['\u00a031/12/23\u200b', read(day('2023-12-31'))],
    ['ngày 29 tháng\u00a02 năm 2024'.normalize('NFD'), read(day('2024-02-29'))],
    ['29/02/2023', unreadable('29/02/2023')],
    ['31/02/23', unreadable('31/02/23')],
    ['', BLANK],
    ['31/02/2023', unreadable('31/02/2023')],
    ['12/2023', unreadable('12/2023')],
    ['cuối năm', unreadable('cuối năm')],
    [45270, unreadable('45270')],
    [{ strange: '1899-12-30 10:30:00' }, unreadable('1899-12-30 10:30:00')],
  ])('%j is read as %j', (cell, expected) => {
    expect(readDate(cell)).toEqual(expected);
  });
});

describe('a deadline may be words or a date', () => {
  it.each<[Cell, ReturnType<typeof readDeadlineCell>]>([
    ['', { kind: 'blank' }],
    ['Trước ngày 10/12/2023', { kind: 'words', text: 'Trước ngày 10/12/2023' }],
    [date('2023-12-10'), { kind: 'date', date: day('2023-12-10') }],
    ['15/12/23', { kind: 'date', date: day('2023-12-15') }],
    ['15/12/23\u200b', { kind: 'date', date: day('2023-12-15') }],
    ['31/02/23', { kind: 'words', text: '31/02/23' }],
    ['15/12/2023', { kind: 'words', text: '15/12/2023' }],
    [2023, { kind: 'words', text: '2023' }],
  ])('%j is read as %j', (cell, expected) => {
    expect(readDeadlineCell(cell)).toEqual(expected);
  });
});

describe('a status is recognised however it is typed', () => {
  const readStatus = choiceReader(CRITERION_STATUSES);
  it.each<[Cell, ReturnType<typeof readStatus>]>([
    ['Đã thực hiện', read('done')],
    ['  đã  thực hiện ', read('done')],
    ['Đã thực hiện'.normalize('NFD'), read('done')],
    ['KHÔNG ĐẠT', read('failed')],
    ['', BLANK],
    ['xong', unreadable('xong')],
  ])('%j is read as %j', (cell, expected) => {
    expect(readStatus(cell)).toEqual(expected);
  });
});

describe('a cell as text looks as a person would type it', () => {
  it.each<[Cell, string]>([
    [0.85, '0,85'],
    [1140, '1140'],
    [912_345_678, '912345678'],
    [-2.5, '-2,5'],
    [date('2023-12-04'), '04/12/2023'],
    [' Có ', 'Có'],
    ['\u200b', ''],
    [false, 'FALSE'],
  ])('%j is the text %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

it('parts several units by semicolons and line breaks only, because names of offices contain commas', () => {
  expect(readNames('Phòng Nội vụ; Phòng Văn hóa, Khoa học và Thông tin\nUBND xã Bình An;')).toEqual([
    'Phòng Nội vụ',
    'Phòng Văn hóa, Khoa học và Thông tin',
    'UBND xã Bình An',
  ]);
});
