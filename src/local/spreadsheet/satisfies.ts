// Whether a value does what a cell's data validation asks.

import { type CellValue, isCellError } from './cell.ts';
import { isDateFormat } from './display.ts';
import type { ValidationRule } from './validationRule.ts';

/**
 * Whether `value` does what the rule asks. A blank always does. `shown` is what the cell displays: lists compare text. A number is a day only
 * where `format` shows it as one.
 */
export function satisfies(rule: ValidationRule, value: CellValue, shown: string, format: string): boolean {
  if (value === null || value === '') return true;
  if (isCellError(value)) return false;
  if (rule.criteria.startsWith('DATE_') && !isDateFormat(format)) return false;
  const [first, second] = rule.values;
  const number = typeof value === 'number' ? value : Number.NaN;
  const low = Number(first);
  const high = Number(second);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return rule.values.slice(0, -1).some((choice) => choice === value || String(choice) === shown);
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'NUMBER_BETWEEN':
    case 'DATE_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_GREATER_THAN':
      return number > low;
    case 'DATE_AFTER':
      return number >= low + 1;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_AFTER':
      return number >= low;
    case 'NUMBER_LESS_THAN':
    case 'DATE_BEFORE':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'DATE_ON_OR_BEFORE':
      return number < low + 1;
    case 'NUMBER_EQUAL_TO':
      return number === low;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'TEXT_CONTAINS':
      return shown.includes(String(first));
    case 'CUSTOM_FORMULA':
      return true;
  }
}
