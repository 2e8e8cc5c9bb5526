// Tells work from praise, story and farewell by the way a text begins.

import { fold } from '../../../vietnamese/text.ts';
import { phraseBook, type Word } from '../text/words.ts';
import { ASSESSMENT, DIFFICULTIES, FAREWELL, INTRODUCTION } from '../vocabulary/openings.ts';
import { VERBS } from '../vocabulary/verbs.ts';

/** Behind these a verb still opens an order: "Đồng thời, rà soát …". */
const ADVERBS = phraseBook(['đồng thời', 'ngoài ra', 'trước mắt', 'riêng', 'bên cạnh đó', 'song song đó', 'trong đó']);

export function opensWithWork(words: readonly Word[]): boolean {
  const start = ADVERBS.lengthAt(words, 0);
  const work = VERBS.lengthAt(words, start);
  return work > 0 && !isNoun(words[start + work]);
}

/** "Đồng thời, xác định …", "Bên cạnh đó, bố trí …": a paragraph that goes on with the order before it. */
export function goesOnOrdering(words: readonly Word[]): boolean {
  return ADVERBS.lengthAt(words, 0) > 0 && opensWithWork(words);
}

/** "Kiến nghị của Hội đồng", "Báo cáo của Sở" name a thing. */
function isNoun(behind: Word | undefined): boolean {
  return behind?.gap === '' && behind.folded === 'của';
}

/** Longest beginning of a text that is looked at: enough to tell, and the same work for every length. */
const OPENING = 400;

export function isAssessment(text: string, words: readonly Word[]): boolean {
  const opening = fold(text.slice(0, OPENING));
  return ASSESSMENT.test(opening) && !(opensWithWork(words) && /^(?:đánh giá(?! cao)|thống nhất)/.test(opening));
}

export function isIntroduced(text: string): boolean {
  return INTRODUCTION.test(fold(text.slice(0, OPENING)));
}

/** Thanks, "thông báo để … biết, thực hiện", "nếu có khó khăn, vướng mắc …": nothing to tick off. */
export function isFarewell(text: string): boolean {
  const opening = fold(text.slice(0, OPENING));
  return FAREWELL.test(opening) || DIFFICULTIES.test(opening.slice(0, 160));
}
