// The pages that the add-on writes warn whoever types there, and lock nobody out: every editor's update writes them.
/// <reference types="google-apps-script" />

import { describe, expect, it } from 'vitest';
import { type Board, copyOf, openSample, told } from '../../board.ts';
import { asScript } from '../../local/world.ts';

const sample = openSample();

const protectionsOf = (board: Board) =>
  asScript(board.google, ({ SpreadsheetApp }) =>
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .flatMap((sheet) =>
        sheet
          .getProtections(SpreadsheetApp.ProtectionType.SHEET)
          .map((protection) => [sheet.getName(), protection.isWarningOnly()]),
      ),
  );

describe('a page of the add-on', () => {
  it('warns only', () => {
    const protections = protectionsOf(copyOf(sample));
    expect(protections.map(([name]) => name)).toEqual(expect.arrayContaining(['Tổng quan', 'Lịch sử', 'Hướng dẫn']));
    expect(protections.filter(([, warnsOnly]) => warnsOnly !== true)).toEqual([]);
  });

  it('asks whoever types on it by hand, and nobody who works on the shared tables', () => {
    const clerk = copyOf(sample).google.user('clerk');
    expect(clerk.isWarned('Tổng quan', 'A5')).toBe(true);
    expect(['Tiêu chí', 'Nhiệm vụ', 'Đơn vị', 'Cấu hình'].filter((name) => clerk.isWarned(name, 'A5'))).toEqual([]);
  });

  it('is written by the update of a colleague who is not the owner', () => {
    const board = copyOf(sample, '2023-12-05T08:00:00+07:00');
    board.google.screen.clear();
    board.script.run('updateFigures', { user: 'colleague' });
    expect(told(board)).toMatch(/^Đã cập nhật/);
    expect(board.google.shownTexts('Tổng quan', 'A1:C8').flat().join(' ')).toContain('05/12/2023');
  });
});
