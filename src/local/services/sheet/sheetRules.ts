// Sheet: conditional formats, filter, protections, and clearing all of it.

import { list } from '../../calls/arguments.ts';
import { refusals } from '../../calls/refusals.ts';
import { checks, type Methods, writes } from '../../calls/service.ts';
import { BLANK_CELL } from '../../spreadsheet/cell.ts';
import { mustBeEditable, wholeSheet } from '../../spreadsheet/protection.ts';
import { changeCells, mustLieInside, type Sheet } from '../../spreadsheet/sheet.ts';
import { withoutLooks, withValue } from '../../spreadsheet/write.ts';
import { conditionalRuleOf, conditionalRuleService } from '../conditionalFormatRule.ts';
import { nameIn, ProtectionType } from '../enums.ts';
import { filterService } from '../filter.ts';
import { protect, protectionService } from '../protection.ts';
import { rangeService } from '../range/range.ts';
import { editorOf } from '../range/rangeTarget.ts';
import type { SheetContext } from './sheetContext.ts';

export function sheetRules({ session, id, sheet, range, self, another }: SheetContext): Methods {
  /** Conditional formats and contents are written behind, as cells are. */
  const putOff = (change: (target: Sheet) => void) => {
    session.enqueue(() => {
      const target = sheet();
      mustBeEditable(target, wholeSheet(target), editorOf(session));
      change(target);
    });
  };
  return {
    getConditionalFormatRules: checks(() =>
      sheet().rules.map((rule) =>
        conditionalRuleService(session, { ...rule, sheetId: id }, (other, rectangle) =>
          rangeService(session, other, rectangle, another),
        ),
      ),
    ),
    setConditionalFormatRules: writes((rules: unknown) => {
      const wanted = list(rules).map((rule) => conditionalRuleOf(rule, id));
      putOff((target) => {
        for (const range of wanted.flatMap(({ ranges }) => ranges)) mustLieInside(target, range);
        target.rules = wanted;
      });
    }),
    clearConditionalFormatRules: writes(() =>
      putOff((target) => {
        target.rules = [];
      }),
    ),
    getFilter: checks(() => (sheet().filter === null ? null : filterService(session, id, range))),
    getProtections: checks((type: unknown) => {
      const name = nameIn(ProtectionType, type);
      if (name === undefined) throw refusals.wrongArgument('a ProtectionType', type);
      return sheet()
        .protections.filter((protection) => (protection.range === null) === (name === 'SHEET'))
        .map((protection) => protectionService(session, id, protection, range));
    }),
    protect: writes(() =>
      session.changeNow(() => {
        const present = sheet().protections.find((protection) => protection.range === null);
        return protectionService(session, id, present ?? protect(session, { sheetId: id, rectangle: null }), range);
      }),
    ),
    clear: writes(() => {
      putOff((target) => {
        changeCells(target, wholeSheet(target), (cell) =>
          cell === BLANK_CELL ? cell : { ...withoutLooks(cell), value: null, formula: null },
        );
      });
      return self();
    }),
    clearContents: writes(() => {
      putOff((target) => changeCells(target, wholeSheet(target), (cell) => withValue(cell, null)));
      return self();
    }),
  };
}
