// DataValidation and its builder.

import { flag, list, text } from '../calls/arguments.ts';
import { refusals, unsettled } from '../calls/refusals.ts';
import { innardOf, knows, type Methods, service } from '../calls/service.ts';
import { isWellFormed } from '../formulas/syntax.ts';
import { tokens } from '../formulas/tokens.ts';
import { Instant, instantOfDate } from '../script/realm.ts';
import type { Session } from '../script/session.ts';
import { instantOf, serialAt } from '../spreadsheet/timeZone.ts';
import type { ValidationCriteria, ValidationRule } from '../spreadsheet/validationRule.ts';
import { DataValidationCriteria } from './enums.ts';

class ValidationInnard {
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    this.rule = rule;
  }
}

const MOST_CHOICES = 500;

/** The rule behind an object that a script passes; null takes rules away. */
export function dataValidationOf(value: unknown): ValidationRule | null {
  if (value === null) return null;
  const innard = innardOf(value);
  if (!(innard instanceof ValidationInnard)) throw refusals.wrongArgument('a DataValidation', value);
  return innard.rule;
}

export function dataValidationService(session: Session, rule: ValidationRule): object {
  return service(session, {
    className: 'DataValidation',
    innard: new ValidationInnard(rule),
    methods: { ...ruleGetters(session, () => rule), copy: knows(() => dataValidationBuilder(session, rule)) },
  });
}

function ruleGetters(session: Session, rule: () => ValidationRule): Methods {
  return {
    getCriteriaType: knows(() => DataValidationCriteria[rule().criteria]),
    getCriteriaValues: knows(() => criteriaValues(session, rule())),
    getAllowInvalid: knows(() => rule().allowInvalid),
    getHelpText: knows(() => rule().helpText),
  };
}

/** A list's choices come back as one array, with the flag for the arrow beside it; dates come back as dates. */
function criteriaValues(session: Session, { criteria, values }: ValidationRule): readonly unknown[] {
  if (criteria === 'VALUE_IN_LIST') return [values.slice(0, -1), values[values.length - 1]];
  if (!criteria.startsWith('DATE_')) return values;
  return values.map((value) => new Instant(instantOf(Number(value), session.google.workbook.timeZone)));
}

/** A new rule only warns, as Google's documentation says. */
export function dataValidationBuilder(session: Session, start: ValidationRule | null = null): object {
  let criteria = start?.criteria ?? null;
  let values = start?.values ?? [];
  let allowInvalid = start?.allowInvalid ?? true;
  let helpText = start?.helpText ?? null;

  const require = (next: ValidationCriteria, wanted: ValidationRule['values']) => {
    criteria = next;
    values = wanted;
    return self;
  };
  const built = (): ValidationRule => {
    if (criteria === null) throw refusals.wrongArgument('a rule with a condition', criteria);
    if (criteria === 'CUSTOM_FORMULA' && !allowInvalid) throw unsettled('a rejecting validation by formula');
    return { criteria, values, allowInvalid, helpText };
  };
  const numbers = (next: ValidationCriteria) => knows((one: unknown) => require(next, [number(one)]));
  const dates = (next: ValidationCriteria) => knows((one: unknown) => require(next, [date(session, one)]));

  const self: object = service(session, {
    className: 'DataValidationBuilder',
    methods: {
      ...ruleGetters(session, built),
      requireValueInList: knows((choices: unknown, showDropdown: unknown) => {
        const given = list(choices).map(choice);
        if (given.length === 0) throw refusals.wrongArgument('at least one choice', choices);
        if (given.length > MOST_CHOICES) throw refusals.tooManyChoices();
        return require('VALUE_IN_LIST', [...given, showDropdown === undefined ? true : flag(showDropdown)]);
      }),
      // Own values for ticked and unticked are not built: the method takes none.
      requireCheckbox: knows(() => require('CHECKBOX', [])),
      requireNumberBetween: knows((low: unknown, high: unknown) =>
        require('NUMBER_BETWEEN', inOrder(number(low), number(high))),
      ),
      requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN'),
      requireNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
      requireNumberLessThan: numbers('NUMBER_LESS_THAN'),
      requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO'),
      requireNumberEqualTo: numbers('NUMBER_EQUAL_TO'),
      requireDate: knows(() => require('DATE_IS_VALID_DATE', [])),
      requireDateAfter: dates('DATE_AFTER'),
      requireDateBefore: dates('DATE_BEFORE'),
      requireDateOnOrAfter: dates('DATE_ON_OR_AFTER'),
      requireDateOnOrBefore: dates('DATE_ON_OR_BEFORE'),
      requireDateBetween: knows((first: unknown, last: unknown) =>
        require('DATE_BETWEEN', inOrder(date(session, first), date(session, last))),
      ),
      requireTextContains: knows((part: unknown) => require('TEXT_CONTAINS', [text(part)])),
      requireFormulaSatisfied: knows((formula: unknown) => {
        const wanted = text(formula);
        const isFormula = wanted.startsWith('=') && isWellFormed(tokens(wanted, session.google.workbook.locale));
        if (!isFormula) throw refusals.wrongArgument('a formula', formula);
        return require('CUSTOM_FORMULA', [wanted]);
      }),
      setAllowInvalid: knows((allow: unknown) => {
        allowInvalid = flag(allow);
        return self;
      }),
      setHelpText: knows((help: unknown) => {
        helpText = text(help);
        return self;
      }),
      build: knows(() => dataValidationService(session, built())),
      copy: knows(() => dataValidationBuilder(session, built())),
    },
  });
  return self;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusals.wrongArgument('a number', value);
  return value;
}

/** Which of two bounds in the wrong order Google takes for the lower one is not known. */
function inOrder(low: number, high: number): readonly number[] {
  if (low > high) throw unsettled('bounds in the wrong order');
  return [low, high];
}

function choice(value: unknown): string | number | boolean {
  if (value === '') throw unsettled('a blank choice');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw refusals.wrongArgument('a text, a number, true or false', value);
}

function date(session: Session, value: unknown): number {
  const instant = instantOfDate(value);
  if (instant === null || Number.isNaN(instant)) throw refusals.wrongArgument('a Date', value);
  return Math.floor(serialAt(instant, session.google.workbook.timeZone));
}
