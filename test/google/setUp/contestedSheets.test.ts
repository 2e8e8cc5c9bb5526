// Several tabs that bear the mark of one sheet: nobody but the office can say which is meant, and no twin is made beside them.

import { describe, expect, it } from 'vitest';
import type { Answer, MadeReport } from '../../../src/protocol.ts';
import { type Board, openSample, shownIn } from '../../board.ts';
import { asScript } from '../../local/world.ts';
import { changeSetting, faults, setUp, update } from '../clerk.ts';
import { openBoth } from '../updateFigures/onUse.ts';

/** Tabs as a person makes them by duplicating one, which takes its mark along; one without a mark is the office's own. */
function addTabs(board: Board, tabs: readonly (readonly [name: string, mark: string | null])[]): Board {
  asScript(board.google, ({ SpreadsheetApp }) => {
    for (const [name, mark] of tabs) {
      const tab = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
      tab.getRange('A1').setValue('Của phòng');
      if (mark !== null) tab.addDeveloperMetadata('cchc.sheet', mark);
    }
  });
  return board;
}

function allShown(board: Board): readonly unknown[] {
  return board.google.sheetNames().map((name) => [name, shownIn(board, name)]);
}

describe('a tab that someone duplicates as a spare', () => {
  it.each([
    ['Bản sao của Tiêu chí 2023', 'Bản sao của Tiêu chí 2023 1'],
    ['Copy of Tiêu chí 2023', 'Copy of Copy of Tiêu chí 2023'],
  ])('under the names that Google gives (%s, %s) is no rival of the one that people renamed', (first, second) => {
    const board = openSample();
    board.google.user('owner').renameSheet('Tiêu chí', 'Tiêu chí 2023');
    addTabs(board, [
      [first, 'criteria'],
      [second, 'criteria'],
    ]);
    const copies = () => [first, second].map((name) => shownIn(board, name));
    const before = copies();
    expect(update(board)).toContain('27/42');
    expect(copies()).toEqual(before);
  });
});

describe('two tabs that are both marked as one sheet, under other names', () => {
  it.each([
    ['Tiêu chí', 'criteria'],
    ['Cấu hình', 'settings'],
    ['Tổng quan', 'overview'],
    ['Hướng dẫn', 'guide'],
  ])('set-up makes no empty twin of “%s”, says what to do, and changes nothing', (sheet, mark) => {
    const board = openSample();
    board.google.user('owner').renameSheet(sheet, `${sheet} cũ`);
    addTabs(board, [[`${sheet} mới`, mark]]);
    const before = allShown(board);
    const said = `Có nhiều trang cùng được nhận là “${sheet}”. Hãy đặt tên trang cần dùng đúng là “${sheet}”`;
    expect(setUp(board)).toContain(said);
    expect(allShown(board)).toEqual(before);
  });

  it('the one that is given the name, as the sentence says, is taken', () => {
    const board = openSample();
    board.google.user('owner').renameSheet('Tiêu chí', 'Tiêu chí cũ');
    addTabs(board, [['Tiêu chí mới', 'criteria']]);
    expect(update(board)).toContain('Có nhiều trang cùng được nhận là “Tiêu chí”');
    board.google.user('owner').renameSheet('Tiêu chí cũ', 'Tiêu chí');
    expect(update(board)).toContain('27/42');
  });

  it.each([
    ['Chỉ tiêu', 'indicators'],
    ['Sổ kiểm tra', 'inspections'],
  ])('no figure is made without “%s”, which a board has on use: it would be wrong in silence', (sheet, mark) => {
    const board = openBoth();
    changeSetting(board, `Mở trang “${sheet}”`, 'Có');
    update(board);
    board.google.user('owner').renameSheet(sheet, `${sheet} cũ`);
    addTabs(board, [[`${sheet} mới`, mark]]);
    const before = allShown(board);
    expect(update(board)).toContain(`Có nhiều trang cùng được nhận là “${sheet}”`);
    expect(allShown(board)).toEqual(before);
  });

  it('a page that can’t be told is named among the faults, and everything else is brought up to date', () => {
    const board = openBoth();
    board.google.user('owner').renameSheet('Điểm còn lại', 'Điểm cũ');
    addTabs(board, [['Điểm mới', 'remainingPoints']]);
    expect(update(board)).toContain('27/42');
    const said = 'Có nhiều trang cùng được nhận là “Điểm còn lại” nên trang này chưa được cập nhật';
    expect(faults(board)).toContain(said);
  });

  it('a report is written into neither, and no further tab is left at each click', () => {
    const board = addTabs(openSample(), [
      ['Báo cáo', null],
      ['Báo cáo tuần', 'report'],
      ['Báo cáo tháng', 'report'],
    ]);
    const before = allShown(board);
    const request = { kind: 'week', from: '2023-11-27', notice: '' };
    for (let click = 0; click < 2; click++) {
      const answer = board.script.call('makeReport', [request]).result as Answer<MadeReport>; // what the function of that name answers
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('cùng được nhận là “Báo cáo”') });
    }
    expect(allShown(board)).toEqual(before);
  });
});
