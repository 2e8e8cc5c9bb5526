// SpreadsheetApp: the way into the file, its dialogs, and the builders of rules.

import { does, knows, names, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { conditionalRuleBuilder } from './conditionalFormatRule.ts';
import { dataValidationBuilder } from './dataValidation.ts';
import * as enums from './enums.ts';
import { rangeOn } from './sheet/sheet.ts';
import { spreadsheetService } from './spreadsheet.ts';
import { uiService } from './ui.ts';

export function spreadsheetAppService(session: Session): object {
  const spreadsheet = names(() => spreadsheetService(session));
  return service(session, {
    className: 'SpreadsheetApp',
    values: {
      BooleanCriteria: enums.BooleanCriteria,
      BorderStyle: enums.BorderStyle,
      DataValidationCriteria: enums.DataValidationCriteria,
      DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
      DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
      Dimension: enums.Dimension,
      GroupControlTogglePosition: enums.GroupControlTogglePosition,
      ProtectionType: enums.ProtectionType,
      SheetType: enums.SheetType,
      WrapStrategy: enums.WrapStrategy,
    },
    methods: {
      getActiveSpreadsheet: spreadsheet,
      getActive: spreadsheet,
      getUi: names(() => uiService(session)),
      flush: does(() => session.flush()),
      newDataValidation: knows(() => dataValidationBuilder(session)),
      newConditionalFormatRule: knows(() =>
        conditionalRuleBuilder(session, (sheetId, rectangle) => rangeOn(session, sheetId, rectangle)),
      ),
    },
  });
}
