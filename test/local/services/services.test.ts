// The smaller services behave as Google documents them.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet, runCode, vietnamDay } from '../world.ts';

describe('LockService', () => {
  const lockCode = `const lock = LockService.getDocumentLock();
    const got = [lock.tryLock(1000), lock.hasLock()];
    lock.releaseLock();
    return [...got, lock.hasLock()];`;

  it('gives the lock when nobody has it', () => {
    expect(runCode(blankGoogle(), lockCode).result).toEqual([true, true, false]);
  });

  it('makes tryLock say no and waitLock throw while another run holds it', () => {
    const google = blankGoogle();
    google.holdLock('document', true);
    expect(runCode(google, lockCode).result).toEqual([false, false, false]);
    expect(() => runCode(google, 'LockService.getDocumentLock().waitLock(1000)')).toThrow('Lock timeout');
    google.holdLock('document', false);
    expect(runCode(google, lockCode).result).toEqual([true, true, false]);
  });

  it('does not stop a person who types', () => {
    const google = blankGoogle();
    google.meter.after({ method: 'Lock.tryLock' }, () => google.user('Bình').type('Bảng', 'A1', 'x'));
    runCode(google, lockCode);
    expect(google.view('Bảng').rows[0]?.cells[0]?.value).toBe('x');
  });
});

describe('PropertiesService', () => {
  it('keeps texts between runs, each store its own', () => {
    const google = blankGoogle();
    runCode(google, `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2' });`);
    const { result } = runCode(
      google,
      `const store = PropertiesService.getDocumentProperties();
       const before = [store.getProperty('a'), store.getKeys(), store.getProperty('c'), PropertiesService.getUserProperties().getProperty('a')];
       store.deleteProperty('a');
       return [...before, Object.keys(store.getProperties())];`,
    );
    expect(result).toEqual(['1', ['a', 'b'], null, null, ['b']]);
  });

  it('refuses more than 9 KB in one value, 500 KB in all, and what is no text', () => {
    const set = (code: string) => () =>
      runCode(blankGoogle(), `const store = PropertiesService.getDocumentProperties(); ${code}`);
    expect(set(`store.setProperty('a', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
    expect(set(`for (let i = 0; i < 60; i++) store.setProperty('a' + i, 'x'.repeat(9000))`)).toThrow('storage quota');
    expect(set(`store.setProperty('a', 1)`)).toThrow('a text');
  });
});

describe('CacheService', () => {
  it('forgets after its time, on the local clock', () => {
    const google = blankGoogle();
    const read = () => runCode(google, `return CacheService.getUserCache().get('a')`).result;
    runCode(google, `CacheService.getUserCache().put('a', 'x', 60)`);
    expect(read()).toBe('x');
    google.clock.set('2023-12-04T08:01:00+07:00');
    expect(read()).toBeNull();
    expect(() => runCode(google, `CacheService.getUserCache().put('a', 'x'.repeat(102401))`)).toThrow(
      'Argument too large',
    );
  });
});

describe('column groups', () => {
  it('fold and unfold all their columns, and can be found from any of them', () => {
    const google = blankGoogle();
    const hidden = () => google.view('Bảng').columns.flatMap(({ hidden }, place) => (hidden ? [place + 1] : []));
    onSheet(google, (sheet) => {
      sheet.getRange('B1:D1').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(3, 1)?.collapse();
    });
    expect(hidden()).toEqual([2, 3, 4]);
    const told = onSheet(google, (sheet) => {
      const group = sheet.getColumnGroup(5, 1);
      const found = [group?.isCollapsed(), group?.getRange().getA1Notation(), sheet.isColumnHiddenByUser(2)];
      group?.expand();
      return found;
    });
    expect(told).toEqual([true, 'B1:D1000', true]);
    expect(hidden()).toEqual([]);
  });

  it('throw where there is none, and lie at most 8 deep', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('B1').shiftColumnGroupDepth(8);
      expect([sheet.getColumnGroupDepth(1), sheet.getColumnGroupDepth(2)]).toEqual([0, 8]);
      expect(() => sheet.getColumnGroup(10, 1)).toThrow('A column group does not exist');
      expect(() => sheet.getColumnGroup(2, 9)).toThrow('A column group does not exist');
      expect(() => sheet.getRange('B1').shiftColumnGroupDepth(1)).toThrow('8 levels');
      sheet.getRange('B1').shiftColumnGroupDepth(-9);
      expect(sheet.getColumnGroupDepth(2)).toBe(0);
    });
  });

  it('have their button after them unless the sheet says before', () => {
    const google = blankGoogle();
    const index = onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
      const after = sheet.getColumnGroup(2, 1)?.getControlIndex();
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      return [after, sheet.getColumnGroup(1, 1)?.getControlIndex()];
    });
    expect(index).toEqual([4, 1]);
  });
});

describe('filters', () => {
  it('there is one to a sheet', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      expect(sheet.getFilter()).toBeNull();
      sheet.getRange('A1:C5').createFilter();
      expect(() => sheet.getRange('A1:C5').createFilter()).toThrow('already has a filter');
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:C5');
      sheet.getFilter()?.remove();
      expect(sheet.getFilter()).toBeNull();
    });
  });
});

describe('validations', () => {
  it('tell what they ask for, and take no more than 500 choices', () => {
    const google = blankGoogle();
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const builder = SpreadsheetApp.newDataValidation();
      expect(() => builder.requireValueInList(Array.from({ length: 501 }, (_, at) => String(at)))).toThrow('500');
      sheet
        .getRange('A1')
        .setDataValidation(builder.requireValueInList(['Có', 'Không'], true).setHelpText('Chọn một').build());
      const rule = sheet.getRange('A1').getDataValidation();
      return [
        rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        rule?.getCriteriaValues(),
        rule?.getAllowInvalid(),
        rule?.getHelpText(),
        sheet.getRange('A2').getDataValidation(),
      ];
    });
    expect(told).toEqual([true, [['Có', 'Không'], true], true, 'Chọn một', null]);
  });

  it.each([
    ['requireNumberBetween(0, 10)', '11', '10'],
    ['requireDate()', 'chữ', '04/12/2023'],
    ['requireCheckbox()', 'x', 'TRUE'],
    ['requireDateOnOrAfter(new Date("2023-12-04T00:00:00+07:00"))', '03/12/2023', '04/12/2023'],
    ['requireTextContains("CCHC")', 'khác', 'Bảng CCHC'],
  ])('%s marks %s and lets %s be', (rule, wrong, right) => {
    const google = blankGoogle();
    runCode(
      google,
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A2')
        .setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(true).build())`,
    );
    google.user('Bình').paste('Bảng', 'A1', [[wrong], [right]]);
    expect(google.view('Bảng').rows.map(({ cells }) => cells[0]?.invalid)).toEqual([true, false]);
  });
});

describe('checkboxes', () => {
  it('that are inserted wipe what stood there; a validation keeps it', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['TRUE'], ['TRUE']]);
    const values = onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1').insertCheckboxes();
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      return sheet.getRange('A1:A2').getValues();
    });
    expect(values).toEqual([[false], [true]]);
  });
});

describe('developer metadata', () => {
  it('marks sheets and the file, and is found again after a sheet is renamed', () => {
    const google = blankGoogle();
    const find = () =>
      asScript(google, ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActiveSpreadsheet()
          .createDeveloperMetadataFinder()
          .withKey('cchc')
          .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
          .find()
          .map((mark) => [mark.getValue(), mark.getLocation().getSheet()?.getName()]),
      );
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.addDeveloperMetadata('cchc', 'tasks', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata('cchc', 'file');
    });
    google.user('Bình').renameSheet('Bảng', 'Việc');
    expect(find()).toEqual([['tasks', 'Việc']]);
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const [mark] = spreadsheet.getSheetByName('Việc')?.getDeveloperMetadata() ?? [];
      mark?.setValue('criteria');
      expect(spreadsheet.createDeveloperMetadataFinder().withValue('criteria').find()).toHaveLength(1);
      mark?.remove();
    });
    expect(find()).toEqual([]);
  });

  it('goes with its sheet', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.insertSheet('Khác');
      sheet.addDeveloperMetadata('cchc');
      spreadsheet.deleteSheet(sheet);
      expect(spreadsheet.createDeveloperMetadataFinder().withKey('cchc').find()).toEqual([]);
    });
  });
});

describe('sheets', () => {
  it('can be inserted at a place, moved, hidden, coloured and selected', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.insertSheet('Đầu', 0).setTabColor('#0f0');
      spreadsheet.insertSheet('Cuối', 2);
      spreadsheet.moveActiveSheet(1);
      expect(spreadsheet.getActiveSheet().getIndex()).toBe(1);
      spreadsheet.getSheetByName('Bảng')?.hideSheet();
      spreadsheet.getSheetByName('Đầu')?.getRange('B2:C3').activate();
      const id = spreadsheet.getSheetByName('Đầu')?.getSheetId() ?? -1;
      expect(spreadsheet.getSheetById(id)?.getTabColor()).toBe('#00ff00');
      expect(spreadsheet.getSheetById(-1)).toBeNull();
      expect(spreadsheet.getSheetByName('đầu')).toBeNull();
    });
    expect(google.sheetNames()).toEqual(['Cuối', 'Đầu', 'Bảng']);
    expect(google.view('Bảng').hidden).toBe(true);
    expect(google.selection()).toBe("'Đầu'!B2:C3");
  });

  it('the last visible one can not be hidden', () => {
    expect(() => onSheet(blankGoogle(), (sheet) => sheet.hideSheet())).toThrow("can't hide all the sheets");
  });
});

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

describe('questions', () => {
  it('are answered by whoever the test names', () => {
    const google = blankGoogle();
    google.screen.answerWith(({ kind }) => (kind === 'prompt' ? { button: 'OK', text: 'Xã A' } : { button: 'NO' }));
    const { result } = runCode(
      google,
      `const ui = SpreadsheetApp.getUi();
       const said = ui.prompt('Tên cơ quan', 'Nhập tên', ui.ButtonSet.OK_CANCEL);
       return [ui.alert('Tiếp tục?', ui.ButtonSet.YES_NO) === ui.Button.NO, said.getResponseText(), said.getSelectedButton() === ui.Button.OK];`,
    );
    expect(result).toEqual([true, 'Xã A', true]);
    expect(google.screen.shown().map(({ kind }) => kind)).toEqual(['prompt', 'alert']);
  });

  it('menus can hold separators and sub-menus, and go when the file is opened anew', () => {
    const google = blankGoogle();
    runCode(
      google,
      `const ui = SpreadsheetApp.getUi();
       ui.createMenu('CCHC').addItem('Một', 'one').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Hai', 'two')).addToUi();`,
    );
    expect(google.screen.menus()).toEqual([
      {
        kind: 'menu',
        caption: 'CCHC',
        entries: [
          { kind: 'item', caption: 'Một', functionName: 'one' },
          { kind: 'separator' },
          { kind: 'menu', caption: 'Khác', entries: [{ kind: 'item', caption: 'Hai', functionName: 'two' }] },
        ],
      },
    ]);
    google.reopen();
    expect(google.screen.menus()).toEqual([]);
  });
});
