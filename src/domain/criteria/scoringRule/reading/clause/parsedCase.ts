// A clause parted in two: the case it tells and what the case gives.

import type { Clause } from '../wording/ruleText.ts';
import type { Amount } from './amount.ts';

export interface ParsedCase {
  readonly condition: Clause;
  readonly amount: Amount;
  /** What so much is given or taken off for, where it stands behind the points: "0,1đ/hồ sơ chậm". */
  readonly unit?: Clause;
}

const LOOSE_ENDS =
  /(?:[\s:,=]|(?:^|(?<= ))(?:thì|được|sẽ|(?<!(?:trang|chuẩn|thiết) )bị|tính|và|là|để|được (?:cộng|thưởng)|(?:cộng|thưởng) thêm|ghi 100%|điểm đánh giá))+$/;

/** A part of a clause without the loose words that led to its points. */
export function cut({ shown, folded, followedBy }: Clause, from: number, to: number): Clause {
  const text = folded.slice(from, to);
  const head = text.length - text.trimStart().length;
  const kept = text.replace(LOOSE_ENDS, '').trim();
  return { shown: shown.slice(from + head, from + head + kept.length), folded: kept, followedBy };
}
