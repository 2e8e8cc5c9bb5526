// Scores a result that must be a ratio: "85%", "85", "0,85", "17/20".

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { contains, isExact } from '../interval.ts';
import { isExcess } from '../reading/condition/excess.ts';
import { comparable } from '../reading/wording/comparable.ts';
import type { Band, BandsRule } from '../rule.ts';
import { fallsWithRatio, scoreInBands } from './bandResult.ts';
import { turnsAway } from './meaning/countedThing.ts';
import { noPoints, type ResultInHand, type ScoredResult } from './scoredResult.ts';
import { readTypedResult } from './typedResult.ts';
import { scoreWords } from './wordsResult.ts';

interface TypedRatio {
  readonly ratio: number;
  /** How the result is said in the explanation. */
  readonly result: string;
  readonly remark: string | null;
}

/**
 * A number without a sign is a ratio up to 1 and a percentage from 2 to 100; between 1 and 2 and above 100 it could be either and is refused. More
 * than 100 % counts as 100 %, with a remark, unless the rule has a case beyond it.
 */
export function scoreRatio(rule: BandsRule, hand: ResultInHand): ScoredResult {
  const inWords =
    hand.typed.kind === 'words' || hand.typed.kind === 'number' ? scoreWords(rule.cases, hand, 'none') : null;
  if (inWords !== null) return inWords;
  const typed = readRatio(rule, withoutVerbOfTheRule(rule, hand));
  if (typeof typed === 'string') return noPoints(typed);
  if (typed.ratio >= 1 && rule.bands.some(({ name }) => name !== null && isExcess(name)))
    return noPoints(whyNot.needsExcess(hand.shown));
  const shown = scoreInBands(rule, typed.ratio, {
    result: typed.result,
    shown: hand.shown,
    bound: say.percent,
    quotesRule: false,
  });
  const better = isBeyond(rule, typed) ? betterByWords(rule, shown.points) : null;
  if (better !== null) return noPoints(whyNot.perhapsBetter(hand.shown, better));
  return shown.points === null ? shown : { ...shown, problem: typed.remark };
}

/** "Giảm 12%" where every case of the rule is such a fall: the 12 % it speaks of. */
function withoutVerbOfTheRule({ bands }: BandsRule, hand: ResultInHand): ResultInHand {
  const [, verb, percent] = VERB_AND_PERCENT.exec(hand.words) ?? [];
  if (verb === undefined || percent === undefined) return hand;
  const isOfAll = bands.every(({ name }) => name !== null && ` ${comparable(name)} `.includes(` ${verb} `));
  return isOfAll ? { ...hand, typed: readTypedResult(percent) } : hand;
}

const VERB_AND_PERCENT = /^((?:cắt )?giảm|tăng|rút ngắn|tiết kiệm) (\d[\d.,]* ?%)$/;

/** More than the whole, or the whole where no band names it. */
function isBeyond({ bands }: BandsRule, { ratio, remark }: TypedRatio): boolean {
  if (ratio < 1) return false;
  return remark !== null || !bands.some(({ interval }) => isExact(interval) && contains(interval, 1));
}

/** "Vượt mức: 3đ; hoàn thành 100%: 2đ": whether 110 % is the better level is for a person to say, in the rule's words. */
function betterByWords(rule: BandsRule, points: number | null): string | null {
  if (points === null) return null;
  const better = rule.cases.levels.find((level) => level.points > points && REACHES_MORE.test(level.wordings[0] ?? ''));
  return better === undefined ? null : better.name;
}

const REACHES_MORE = /(?<!không |chưa )(?:^|(?<= ))(?:đạt|vượt|hoàn thành)(?= |$)/;

function readRatio(rule: BandsRule, { typed, shown }: ResultInHand): TypedRatio | string {
  if (typed.kind === 'percent') return capped(rule, typed.ratio, say.percent(typed.ratio), shown);
  if (typed.kind === 'fraction') {
    if (turnsAway(rule.cases, typed.unit)) return whyNot.countsSomethingElse(shown, typed.unit);
    const ratio = typed.part / typed.whole;
    return capped(rule, ratio, say.fractionAsPercent(typed.part, typed.whole, ratio), shown);
  }
  if (typed.kind !== 'number' || typed.unit !== '' || !/^(?:đạt|được|tỷ lệ)?$/.test(typed.lead))
    return whyNot.needsRatio(
      shown,
      rule.cases.levels.map(({ name }) => name),
    );
  const { value } = typed;
  if (value > 1 && !SPEAKS_OF_PERCENT.test(rule.cases.vocabulary))
    return whyNot.needsRatio(
      shown,
      rule.cases.levels.map(({ name }) => name),
    );
  if (value > 100) return whyNot.ratioAboveHundred(shown);
  if (value > 1 && value < 2) return whyNot.ratioOrPercent(shown);
  const ratio = value <= 1 ? value : value / 100;
  const doubtful = value === 1 && fallsWithRatio(rule.bands);
  return { ratio, result: say.percent(ratio), remark: doubtful ? whyNot.readAsHundred() : null };
}

/** Where a rule says only "dưới 3/4 số nội dung", a bare 3 may be three of them. */
const SPEAKS_OF_PERCENT = /%|phần trăm|tỷ lệ|tỉ lệ|×|công thức/;

function capped({ bands }: BandsRule, ratio: number, result: string, shown: string): TypedRatio {
  if (bands.some(goesBeyondTheWhole)) return { ratio, result, remark: null };
  return {
    ratio: Math.min(1, ratio),
    result: ratio > 1 ? say.asHundred(result) : result,
    remark: ratio > 1 ? whyNot.cappedAtHundred(shown) : null,
  };
}

/** "Trên 100%", "từ 110%". */
function goesBeyondTheWhole({ interval: { from, to } }: Band): boolean {
  return (from !== null && (from.value > 1 || (from.value === 1 && !from.included))) || (to !== null && to.value > 1);
}
