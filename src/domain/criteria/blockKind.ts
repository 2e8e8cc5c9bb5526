// Tells from a block's title whether its points belong to the scored total or are a line of their own.

import { fold } from '../../vietnamese/text.ts';

export type BlockKind = 'scored' | 'survey' | 'bonus' | 'penalty';

const LEFT_OUT = /(?:không|chưa) (?:bao )?(?:gồm|kể|tính)/;
const SURVEY = /khảo sát|điều tra xã hội học|điều tra xhh/;
const BONUS = /(?:điểm|phần) (?:cộng|thưởng)|(?:cộng|thưởng) điểm/;
const PENALTY = /(?:điểm|phần) trừ|trừ điểm/;

/** Words after "không bao gồm", "chưa kể" do not count. A title with both bonus and penalty is `penalty`: the total must not grow by mistake. */
export function blockKindOf(title: string): BlockKind {
  const said = fold(title).split(LEFT_OUT)[0] ?? '';
  if (PENALTY.test(said)) return 'penalty';
  if (BONUS.test(said)) return 'bonus';
  return SURVEY.test(said) ? 'survey' : 'scored';
}

/** Whether the title names bonus and penalty together, so that nobody can tell which of the two its rows are. */
export function mixesBonusAndPenalty(title: string): boolean {
  const said = fold(title).split(LEFT_OUT)[0] ?? '';
  return GIVES.test(said) && PENALTY.test(said);
}

/** "Khen thưởng", "tổng cộng" and "cộng dồn" give no points. */
const GIVES = /(?<!khen )thưởng|(?<!tổng )cộng(?! (?:dồn|đồng))/;
