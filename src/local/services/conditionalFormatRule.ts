// ConditionalFormatRule, its builder and its condition. A script builds rules by formula only; a person's colour scale it can but keep.

import { colourOrNull, flag, list, text } from '../calls/arguments.ts';
import { notBuilt, refusals, unsettled } from '../calls/refusals.ts';
import { innardOf, knows, service } from '../calls/service.ts';
import { namesAnySheet } from '../formulas/rewrite.ts';
import { isWellFormed } from '../formulas/syntax.ts';
import { formulaOf, tokens } from '../formulas/tokens.ts';
import type { Session } from '../script/session.ts';
import type { CellStyle } from '../spreadsheet/cell.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';
import type { ConditionalRule } from '../spreadsheet/sheet.ts';
import { withStyle } from '../spreadsheet/write.ts';
import { BooleanCriteria } from './enums.ts';
import { rangeOf } from './range/range.ts';

/** A rule with the sheet that its ranges lie on. */
interface PlacedRule extends ConditionalRule {
  readonly sheetId: number;
}

class RuleInnard {
  readonly rule: PlacedRule;

  constructor(rule: PlacedRule) {
    this.rule = rule;
  }
}

/** The rule behind an object that a script passes; it must lie on that sheet. */
export function conditionalRuleOf(value: unknown, sheetId: number): ConditionalRule {
  const innard = innardOf(value);
  if (!(innard instanceof RuleInnard)) throw refusals.wrongArgument('a ConditionalFormatRule', value);
  const { sheetId: ownSheet, ...rule } = innard.rule;
  if (ownSheet !== sheetId) throw refusals.foreignSheetInRule();
  return rule;
}

type RangeMaker = (sheetId: number, rectangle: Rectangle) => object;

export function conditionalRuleService(session: Session, rule: PlacedRule, rangeOn: RangeMaker): object {
  const { formula } = rule;
  return service(session, {
    className: 'ConditionalFormatRule',
    innard: new RuleInnard(rule),
    methods: {
      getRanges: knows(() => rule.ranges.map((rectangle) => rangeOn(rule.sheetId, rectangle))),
      getBooleanCondition: knows(() => (formula === null ? null : conditionService(session, formula, rule.look))),
      getGradientCondition: knows(() =>
        formula === null ? service(session, { className: 'GradientCondition', methods: {} }) : null,
      ),
      copy: knows(() => conditionalRuleBuilder(session, rangeOn, rule)),
    },
  });
}

function conditionService(session: Session, formula: string, look: CellStyle): object {
  return service(session, {
    className: 'BooleanCondition',
    methods: {
      getCriteriaType: knows(() => BooleanCriteria.CUSTOM_FORMULA),
      getCriteriaValues: knows(() => [formulaOf(tokens(formula, 'en_US'), session.google.workbook.locale)]),
      getBackground: knows(() => look.background ?? null),
      getFontColor: knows(() => look.fontColor ?? null),
      getBold: knows(() => (look.fontWeight === undefined ? null : true)),
      getItalic: knows(() => (look.fontStyle === undefined ? null : true)),
      getUnderline: knows(() => (look.fontLine === 'underline' ? true : null)),
      getStrikethrough: knows(() => (look.fontLine === 'line-through' ? true : null)),
    },
  });
}

export function conditionalRuleBuilder(session: Session, rangeOn: RangeMaker, start: PlacedRule | null = null): object {
  let formula = start?.formula ?? null;
  let places = start?.ranges.map((rectangle) => ({ sheetId: start.sheetId, rectangle })) ?? [];
  let look: CellStyle = start?.look ?? {};

  const restyled = <K extends keyof CellStyle>(key: K, value: CellStyle[K] | undefined) => {
    look = withStyle(look, key, value);
    return self;
  };
  /** `false` would take the look from cells that have it; only `true` and null are built. */
  const switched = <K extends keyof CellStyle>(key: K, on: CellStyle[K]) =>
    knows((wanted: unknown) => {
      if (wanted !== null && !flag(wanted)) throw notBuilt(`rule that takes ${key} away`);
      return restyled(key, wanted === null ? undefined : on);
    });

  const self: object = service(session, {
    className: 'ConditionalFormatRuleBuilder',
    methods: {
      whenFormulaSatisfied: knows((wanted: unknown) => {
        formula = ruleFormula(session, text(wanted));
        return self;
      }),
      setRanges: knows((ranges: unknown) => {
        places = list(ranges).map(rangeOf);
        return self;
      }),
      setBackground: knows((wanted: unknown) => restyled('background', colourOrNull(wanted) ?? undefined)),
      setFontColor: knows((wanted: unknown) => restyled('fontColor', colourOrNull(wanted) ?? undefined)),
      setBold: switched('fontWeight', 'bold'),
      setItalic: switched('fontStyle', 'italic'),
      setUnderline: switched('fontLine', 'underline'),
      setStrikethrough: switched('fontLine', 'line-through'),
      build: knows(() => {
        const [first] = places;
        if (formula === null) throw refusals.ruleWithoutCondition();
        if (first === undefined) throw refusals.ruleWithoutRange();
        if (Object.keys(look).length === 0) throw unsettled('a conditional format rule that changes no look');
        if (places.some(({ sheetId }) => sheetId !== first.sheetId)) throw refusals.foreignSheetInRule();
        const rule = { formula, ranges: places.map(({ rectangle }) => rectangle), look, sheetId: first.sheetId };
        return conditionalRuleService(session, rule, rangeOn);
      }),
    },
  });
  return self;
}

/** In US notation; refused when it can't be read in the spreadsheet's locale, or names a sheet. */
function ruleFormula(session: Session, given: string): string {
  const words = tokens(given, session.google.workbook.locale);
  if (!given.startsWith('=') || !isWellFormed(words)) throw refusals.badRuleFormula(given);
  const formula = formulaOf(words, 'en_US');
  if (namesAnySheet(formula)) throw refusals.foreignSheetInRule();
  return formula;
}
