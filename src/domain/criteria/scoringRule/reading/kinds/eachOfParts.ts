// Reads a rule that gives so much for each of the parts it lists: "Mỗi nội dung 1đ: (1) có kế hoạch; (2) có báo cáo".

import { tidy } from '../../../../../vietnamese/text.ts';
import type { PerUnitRule } from '../../rule.ts';
import { readAwardedCase } from '../clause/awardedCase.ts';
import { vocabularyOf } from '../wording/comparable.ts';
import { splitClauses } from '../wording/ruleText.ts';

const SAME = 0.005;
/** What every such head holds. */
const FOR_EACH = /mỗi|từng|cứ|\//i;
/** Before a part of a list: "(1) ", "1. ", "a) ", "- ". */
const PART_SIGN = /^(?:[-–+•*] ?|\(?(?:\d{1,2}|[a-zđ])[.)] ?)/i;

/** Null unless a first sentence gives points for each, and the parts it announces, which give none, come to the maximum together. */
export function readEachOfParts(text: string, maxPoints: number): PerUnitRule | null {
  const colon = text.indexOf(':');
  if (!FOR_EACH.test(text.slice(0, Math.max(0, colon)).normalize('NFC'))) return null;
  const [head, more] = splitClauses(text.slice(0, colon));
  const awarded = head === undefined || more !== undefined ? null : readAwardedCase(head);
  if (awarded?.amount.kind !== 'each') return null;
  const parts = partsOf(text.slice(colon + 1));
  const pointsEach = awarded.amount.points;
  if (parts.length < 2 || parts.some(saysPoints) || Math.abs(parts.length * pointsEach - maxPoints) > SAME) return null;
  const cases = {
    levels: [],
    dates: [],
    excluded: [],
    otherwise: null,
    bestOfSeveral: false,
    vocabulary: vocabularyOf(text),
  };
  return { kind: 'perUnit', maxPoints, pointsEach, cap: maxPoints, total: parts.length, cases };
}

/** Parts stand on lines of their own, after signs within a line, or between semicolons. */
function partsOf(list: string): readonly string[] {
  return list
    .replace(/[;,.]? (?=\((?:\d{1,2}|[a-zđ])\) )/gi, '\n')
    .split(/[\n\r;]+/)
    .map((part) => tidy(part).replace(PART_SIGN, ''))
    .filter((part) => part !== '');
}

function saysPoints(part: string): boolean {
  return /\d ?(?:đ|điểm)(?!\p{L})|%|:|(?:^|[^\p{L}])(?:trừ|tối đa|không quá|mỗi) /iu.test(part);
}
