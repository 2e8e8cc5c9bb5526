// A validation over cells of the add-on that lets nothing in: its column is named, the rest of the board gets its figures.
/// <reference types="google-apps-script" />
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { headersOf } from '../../headers.ts';
import { asScript } from '../../local/world.ts';
import { changedCells, staleBlocks, told } from '../../trust/judge.ts';
import { type Board, fillSmallBoard, open } from '../../trust/smallBoard.ts';

const filled = fillSmallBoard();

const update = ({ google, script }: Board): string => {
  google.screen.clear();
  script.run('updateFigures');
  return told(google.screen.shown()).join('\n');
};

/** Lets nothing into the column but a number of above 1,000. */
function validate({ google }: Board, name: string, header: string, validation: 'none' | 'above 1,000'): string {
  const column = Math.max(1, headersOf(google, name).indexOf(header) + 1);
  asScript(google, (services) => {
    const rule = services.SpreadsheetApp.newDataValidation()
      .requireNumberGreaterThan(1000)
      .setAllowInvalid(false)
      .build();
    const range = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.getRange(2, column, 12, 1);
    range?.setDataValidation(validation === 'none' ? null : rule);
  });
  return columnLetter(column - 1);
}

/** The columns of a sheet in which a board shows something else than the board that nothing refused. */
function columnsBehind(board: Board, name: string): readonly string[] {
  const [is, was] = [board, sound].map(({ google }) => google.shownTexts(name, '1:48'));
  const places = new Set(
    (was ?? []).flatMap((row, line) => row.flatMap((text, place) => (is?.[line]?.[place] === text ? [] : [place]))),
  );
  return [...places].map(columnLetter);
}

const sound = open(filled);
update(sound);

describe('a column whose validation lets nothing of the add-on in stops no other figure', () => {
  it('one column is named with its cell, its sheet and what to do; everything else is of now', () => {
    const board = open(filled);
    const letter = validate(board, 'Tiêu chí', 'Cảnh báo', 'above 1,000');
    const said = update(board);
    expect(said).toMatch(new RegExp(`ô ${letter}\\d+ của trang “Tiêu chí” có quy tắc xác thực dữ liệu`));
    expect(said).toContain('Dữ liệu → Xác thực dữ liệu');
    expect(said).toContain('Các cột khác đã có số liệu mới.');
    expect(columnsBehind(board, 'Tiêu chí')).toEqual([letter]);
    for (const name of ['Nhiệm vụ', 'Đơn vị', 'Tổng quan']) expect(columnsBehind(board, name)).toEqual([]);
    expect(changedCells(filled, filled, board.google.save())).toEqual([]);
  });

  it('two columns of two sheets are both named', () => {
    const board = open(filled);
    const warning = validate(board, 'Tiêu chí', 'Cảnh báo', 'above 1,000');
    const due = validate(board, 'Nhiệm vụ', 'Tình trạng', 'above 1,000');
    const said = update(board);
    expect(said).toMatch(new RegExp(`ô ${warning}\\d+ của trang “Tiêu chí”`));
    expect(said).toMatch(new RegExp(`ô ${due}\\d+ của trang (?:“Tiêu chí” hoặc )?“Nhiệm vụ”`));
    expect(columnsBehind(board, 'Tiêu chí')).toEqual([warning]);
    expect(columnsBehind(board, 'Nhiệm vụ')).toEqual([due]);
  });

  it('a page that refuses is left as it was, whole; the tables have their figures', () => {
    const board = open(filled);
    const letter = validate(board, 'Tổng quan', '', 'above 1,000');
    expect(update(board)).toMatch(new RegExp(`ô ${letter}\\d+ của trang “Tổng quan”`));
    for (const name of ['Tiêu chí', 'Nhiệm vụ', 'Đơn vị']) expect(columnsBehind(board, name)).toEqual([]);
  });

  it('once the validation is gone, the next update fills the column', () => {
    const board = open(filled);
    validate(board, 'Tiêu chí', 'Cảnh báo', 'above 1,000');
    update(board);
    validate(board, 'Tiêu chí', 'Cảnh báo', 'none');
    expect(update(board)).toMatch(/^Đã cập nhật/);
    expect(staleBlocks(board.google)).toEqual([]);
  });
});
