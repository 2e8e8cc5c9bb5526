// Looks of cells read back as Google says them.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, vietnamDay } from '../../world.ts';

describe('looks', () => {
  it('read back as Google says them, defaults included', () => {
    const told = onSheet(blankGoogle(), (sheet) => {
      const looks = (a1: string) => {
        const range = sheet.getRange(a1);
        return [
          range.getNumberFormat(),
          range.getBackground(),
          range.getFontWeight(),
          range.getFontSize(),
          range.getHorizontalAlignment(),
          range.getVerticalAlignment(),
          range.getWrap(),
        ];
      };
      sheet
        .getRange('A1')
        .setNumberFormat('0.0%')
        .setBackground('#ABC')
        .setFontWeight('bold')
        .setFontSize(14)
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setWrap(true);
      return [looks('A1'), looks('B1')];
    });
    expect(told).toEqual([
      ['0.0%', '#aabbcc', 'bold', 14, 'center', 'middle', true],
      ['0.###############', '#ffffff', 'normal', 10, 'general', 'bottom', false],
    ]);
  });

  it('are taken by the cell for each place in a block', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet
        .getRange('A1:B1')
        .setBackgrounds([['#ff0000', null as unknown as string]])
        .setFontWeights([['bold', 'normal']]);
      sheet.getRange('A1:B2').setBorder(true, null, null, null, null, false);
    });
    const look = google.view('Bảng', { last: 1, columns: 2 }).rows[0]?.cells.map((cell) => cell.look);
    expect(look).toEqual([
      { background: '#ff0000', fontWeight: 'bold', border: 't:SOLID:#000000' },
      { border: 't:SOLID:#000000' },
    ]);
  });

  it('go with clear, but number formats, notes and validations stay', () => {
    const google = blankGoogle();
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      const choices = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).build();
      sheet.getRange('A1').setNumberFormat('0.0').setBackground('#ff0000').setNote('nhắc').setDataValidation(choices);
      sheet.getRange('A1').setValue('Có').clear();
      sheet.getRange('A2').setValue('x');
    });
    expect(google.view('Bảng').rows[0]?.cells[0]).toMatchObject({
      value: null,
      note: 'nhắc',
      look: { numberFormat: '0.0' },
      validation: { criteria: 'VALUE_IN_LIST' },
    });
  });

  it('go with clearFormat, but number formats stay', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1').setValue(vietnamDay('2023-12-04')).setBackground('#ff0000').clearFormat();
    });
    expect(google.view('Bảng').rows[0]?.cells[0]).toMatchObject({
      shown: '04/12/2023',
      look: { numberFormat: 'dd/MM/yyyy' },
    });
  });
});
