// Reads the text of `Cách tính điểm`: its clauses, what each gives, and the kind of rule they make together.

import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { findInterval } from '../interval.ts';
import { levelOf } from '../level.ts';
import type { ScoringRule } from '../rule.ts';
import { type AwardedCase, readAwardedCase } from './clause/awardedCase.ts';
import { type ReadClause, withDemands } from './clause/demands.ts';
import { type Limit, readLimit } from './clause/limits.ts';
import { needsABenchmark } from './condition/condition.ts';
import { decideRule } from './kinds/decideRule.ts';
import { readEachOfParts } from './kinds/eachOfParts.ts';
import { type RuleReading, refusal } from './kinds/ruleParts.ts';
import { vocabularyOf } from './wording/comparable.ts';
import { type Clause, ONLY_BEYOND_SOME, splitClauses } from './wording/ruleText.ts';

/** Longer texts are regulations, not rules. */
const MOST_LETTERS = 2_000;

const BY_HAND =
  /^(?:(?:chấm|cho|tính) điểm [^\d:;]{0,30}từ 0đ?(?:-| đến )\d|nhập (?:số )?điểm|do [^\d:]{2,60} (?:chấm|đánh giá|cho điểm)|điểm (?:điều tra|khảo sát)[^\d:×]*$|(?:chấm|cho|tính)(?: điểm)? (?:theo thang điểm|trong khoảng)|(?:tự )?chấm tay|nhập tay|gõ điểm|(?:(?:tự )?(?:chấm|tính|cho|lấy)(?: điểm)? |điểm )?(?:theo|từ|bằng|căn cứ|dựa trên|dựa vào)(?: vào)? (?:kết quả|điểm|ý kiến|đánh giá|kết luận|thẩm định|hội đồng|cơ quan|mức độ|hồ sơ|minh chứng|tài liệu)|[^\d:]{0,60}(?:hội đồng|tổ (?:thẩm định|chấm|công tác)|cơ quan thẩm định|cấp trên|sở nội vụ|phòng nội vụ|đoàn (?:kiểm tra|thẩm định|đánh giá)|ban (?:tổ chức|giám khảo)|chủ tịch|lãnh đạo)[^\d:]{0,40} (?:chấm|đánh giá|cho điểm|thẩm định|quyết định|xem xét))/;

/**
 * `maxPoints` is the leaf's maximum, 0 or more. A blank text is the rule `unstated`. Points above the maximum, points that need figures from elsewhere
 * and clauses that give points nobody can name are refused: the rule is then null. Never throws.
 */
export function readRule(text: string, maxPoints: number): RuleReading {
  if (!Number.isFinite(maxPoints) || maxPoints < 0) return refusal(whyNot.ruleWithoutMaximum());
  if (text.length > MOST_LETTERS) return refusal(whyNot.ruleTooLong(MOST_LETTERS));
  const clauses = splitClauses(text);
  if (clauses.length === 0) return { rule: { kind: 'unstated', maxPoints }, problems: [] };
  const bare = readBarePair(clauses, maxPoints);
  if (bare !== null) return { rule: bare, problems: [] };
  const parts = readEachOfParts(text, maxPoints);
  if (parts !== null) return { rule: parts, problems: [] };

  const cases: AwardedCase[] = [];
  const limits: Limit[] = [];
  const read: ReadClause[] = [];
  let byHand = false;
  let casesBeforeCap = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    const limit = readLimit(clause.folded);
    const awarded = limit === null ? readAwardedCase(clause) : null;
    const isByHand = limit === null && awarded === null && BY_HAND.test(clause.folded);
    read.push({ clause, awarded, silent: limit === null && awarded === null && !isByHand });
    if (limit !== null && CAPS.has(limit.kind) && cases.length > 0)
      casesBeforeCap = Math.min(casesBeforeCap, cases.length);
    if (limit !== null) limits.push(limit);
    else if (awarded?.amount.kind === 'proportion' && isBenchmark(clause))
      return refusal(whyNot.ruleNeedsOutside(clause.shown));
    else if (awarded !== null) cases.push(awarded);
    else if (isByHand) byHand = true;
    else if (isBenchmark(clause)) return refusal(whyNot.ruleNeedsOutside(clause.shown));
    else if (promisesPoints(clause)) return refusal(whyNot.ruleClauseUnclear(clause.shown));
    if (limit?.kind === 'unclear' || awarded?.amount.kind === 'unclear')
      return refusal(whyNot.ruleClauseUnclear(clause.shown));
    if (awarded?.amount.kind === 'judged') byHand = true;
  }
  if (byHand && !cases.some(givesCountedPoints)) return { rule: { kind: 'typedPoints', maxPoints }, problems: [] };
  if (byHand && cases.some(({ amount }) => amount.kind === 'judged')) {
    // "So much for each" beside points to be judged: a typed number could be the count as well as the points.
    if (cases.some(({ amount }) => EACH.has(amount.kind))) return refusal(whyNot.ruleNeedsSeveralNumbers());
    return { rule: { kind: 'typedPoints', maxPoints }, problems: [] };
  }
  const whole = withDemands(read);
  if (whole.kind === 'unclear') return refusal(whyNot.ruleClauseUnclear(whole.clause.shown));
  return decideRule({
    cases: whole.cases,
    limits,
    excluded: [],
    vocabulary: vocabularyOf(text),
    maxPoints,
    capsOneCase: casesBeforeCap < cases.length,
  });
}

const CAPS: ReadonlySet<Limit['kind']> = new Set<Limit['kind']>([
  'atMost',
  'deductAtMost',
  'deductShareAtMost',
  'shareAtMost',
  'countAtMost',
]);
const EACH: ReadonlySet<string> = new Set(['each', 'minusEach', 'minusShareEach']);

function isBenchmark({ folded }: Clause): boolean {
  return needsABenchmark(folded);
}

/** "Từ lần thứ ba trừ gấp đôi." */
const CHANGES_POINTS =
  /(?:^| )(?:gấp (?:đôi|ba|\d)|nhân đôi|hệ số|luỹ tiến|giảm một nửa)(?: |$)|^(?:trong đó|riêng|và|nhưng) .*(?:^| )phải (?:đạt|có) .*\d|^(?:riêng|ngoại trừ) .*\d/;

/** A clause that gives nothing may be a note ("Trong đó: a là …"), unless it speaks of points or of a range that should have some. */
function promisesPoints({ folded }: Clause): boolean {
  if (/\dđ/.test(folded) || /trừ \d/.test(folded) || CHANGES_POINTS.test(folded) || ONLY_BEYOND_SOME.test(folded))
    return true;
  // "Mỗi văn bản sai (thể thức 0,2đ; thẩm quyền 0,5đ)".
  if (/^(?:mỗi|cứ|từng) /.test(folded)) return true;
  const found = findInterval(folded);
  return found?.percent === true && !found.bare;
}

function givesCountedPoints({ amount }: AwardedCase): boolean {
  return amount.kind !== 'judged' && !(amount.kind === 'points' && amount.points === 0);
}

/** "Đạt/Không đạt", "Có; không": two words without points mean the maximum and nothing. */
function readBarePair(clauses: readonly Clause[], maxPoints: number): ScoringRule | null {
  const words = clauses.flatMap(({ folded }) => folded.split(/\/|, | hoặc |-/).map((word) => word.trim()));
  const [yes, no, more] = words;
  if (yes === undefined || no === undefined || more !== undefined) return null;
  if (
    !/^(?:đạt|có|hoàn thành|đã [^\d:]{1,20})$/.test(yes) ||
    !/^(?:không|chưa)(?: (?:đạt|có|hoàn thành|[^\d:]{1,20}))?$/.test(no)
  ) {
    return null;
  }
  const levels = [levelOf(yes, maxPoints), levelOf(no, 0)];
  const cases = { levels, dates: [], excluded: [], otherwise: null, bestOfSeveral: false, vocabulary: `${yes} ${no}` };
  return { kind: 'levels', maxPoints, cases, takesOff: false };
}
