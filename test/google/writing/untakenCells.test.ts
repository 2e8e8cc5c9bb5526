// Cells of the add-on that can't take what is written: the place and the remedy are named, the rest is written, and nobody is blamed.
/// <reference types="google-apps-script" />
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { headersOf } from '../../headers.ts';
import { asScript } from '../../local/world.ts';
import { staleBlocks, told } from '../../trust/judge.ts';
import { type Board, fillSmallBoard, open, TWO_WAYS } from '../../trust/smallBoard.ts';

const filled = fillSmallBoard();

const placeOf = ({ google }: Board, sheet: string, header: string) => headersOf(google, sheet).indexOf(header) + 1;
const letterOf = (board: Board, sheet: string, header: string) => columnLetter(placeOf(board, sheet, header) - 1);

const update = ({ google, script }: Board): string => {
  google.screen.clear();
  script.run('updateFigures');
  return told(google.screen.shown()).join('\n');
};

const onSheet = (board: Board, name: string, act: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void) =>
  asScript(board.google, (services) => {
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (sheet !== null) act(sheet);
  });

describe('a merged block over computed cells', () => {
  it.each(TWO_WAYS)('is named with what to do, and all other figures are written (%o)', (unsettled) => {
    const board = open(filled, unsettled);
    const column = placeOf(board, 'Tiêu chí', 'Điểm tự chấm');
    onSheet(board, 'Tiêu chí', (sheet) => sheet.getRange(4, column, 3, 1).merge());
    const said = update(board);
    const letter = letterOf(board, 'Tiêu chí', 'Điểm tự chấm');
    if (unsettled.coveredCells === 'kept') {
      expect(said).toMatch(/^Đã cập nhật/);
      return;
    }
    expect(said).toContain(`trang “Tiêu chí”, ô ${letter}5 (nằm trong vùng ô đã hợp nhất ${letter}4:${letter}6)`);
    expect(said).toContain('hủy hợp nhất');
    expect(said).not.toContain('Có người');
    expect(staleBlocks(board.google)).toEqual([`criteria!${letterOf(board, 'Tiêu chí', 'Điểm tự chấm')}5+2`]);
    onSheet(board, 'Tiêu chí', (sheet) => sheet.getRange(4, column, 3, 1).breakApart());
    expect(update(board)).toMatch(/^Đã cập nhật/);
  });
});

describe('a column that someone inserts on the overview', () => {
  it('moves its merged titles over other cells, which the update splits by itself', () => {
    const board = open(filled);
    board.google.user('colleague').insertColumns('Tổng quan', 1);
    expect(update(board)).toMatch(/^Đã cập nhật/);
    expect(staleBlocks(board.google)).toEqual([]);
    expect(update(board)).toMatch(/^Đã cập nhật/);
  });
});

describe('a formula whose results fill a computed cell', () => {
  it('is named once nothing else is left to write', () => {
    const board = open(filled);
    const warning = placeOf(board, 'Nhiệm vụ', 'Cảnh báo');
    const before = columnLetter(warning - 2);
    board.google.user('clerk').setNumberFormat('Nhiệm vụ', `${before}20`, 'General');
    board.google.user('clerk').type('Nhiệm vụ', `${before}20`, '={"a"\\"b"}');
    board.google.user('clerk').insertColumns('Nhiệm vụ', warning);
    board.google.user('clerk').type('Nhiệm vụ', `${columnLetter(warning - 1)}20`, '={"a"\\"b"}');
    const said = update(board);
    expect(said).toContain(`trang “Nhiệm vụ”, ô ${columnLetter(warning)}20 (kết quả của một công thức tràn vào)`);
    expect(said).not.toContain('Có người');
  });
});

describe('a format that gives back something else than was written', () => {
  it.each([
    ['Tiêu chí', 'Điểm tự chấm', 'dd/MM/yyyy'],
    ['Tiêu chí', '% đạt', '@'],
    ['Tiêu chí', 'Cảnh báo', '0.00%'],
    ['Nhiệm vụ', 'Hạn hoàn thành', '0.00%'],
    ['Nhiệm vụ', 'Hạn hoàn thành', '@'],
    ['Nhiệm vụ', 'Tình trạng', 'General'],
    ['Nhiệm vụ', 'Số ngày', 'HH:mm'],
  ])('is set right again: %s, %s in %s', (sheet, header, format) => {
    const board = open(filled);
    const letter = letterOf(board, sheet, header);
    board.google.user('clerk').setNumberFormat(sheet, `${letter}2:${letter}9`, format);
    expect(update(board)).toMatch(/^Đã cập nhật/);
    expect(staleBlocks(board.google)).toEqual([]);
  });
});

describe('people’s strangest cells stop no update', () => {
  it('a warning that quotes a cell of 50,000 characters is cut so that it fits', () => {
    const board = open(filled);
    const { google } = board;
    google.user('clerk').paste('Tiêu chí', `${letterOf(board, 'Tiêu chí', 'Kết quả')}4`, [['x'.repeat(50_000)]]);
    google
      .user('clerk')
      .paste('Tiêu chí', `${letterOf(board, 'Tiêu chí', 'Đơn vị phụ trách')}4`, [['y'.repeat(50_000)]]);
    expect(update(board)).toMatch(/^Đã cập nhật/);
    expect(staleBlocks(google)).toEqual([]);
  });

  it('a date beyond all calendars is one that can’t be read', () => {
    const board = open(filled);
    const cell = `${letterOf(board, 'Nhiệm vụ', 'Ngày giao')}2`;
    board.google.user('clerk').setNumberFormat('Nhiệm vụ', cell, '0');
    board.google.user('clerk').type('Nhiệm vụ', cell, '9000000000');
    board.google.user('clerk').setNumberFormat('Nhiệm vụ', cell, 'dd/MM/yyyy');
    expect(update(board)).toMatch(/^Đã cập nhật/);
  });
});
