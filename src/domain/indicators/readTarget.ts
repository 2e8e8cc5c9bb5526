// Reads the target of an indicator: the least share that was ordered.

import { readNumber } from '../../vietnamese/number.ts';
import { fold } from '../../vietnamese/text.ts';
import { type Reading, read, unreadable } from '../reading.ts';

const AT_LEAST = /^(?:≥ ?|>= ?|(?:từ|tối thiểu|ít nhất|đạt|không dưới|đạt từ|đạt tối thiểu) )/;

/**
 * A ratio of 0 to 1. With a percent sign a percentage; without one a ratio up to 1 and a percentage above it, as for results. Anything else is
 * unreadable: "trên 95%" and "dưới 5%" are no least share.
 */
export function readTarget(text: string): Reading<number> {
  const typed = fold(text);
  if (typed === '') return { kind: 'blank' };
  const bare = typed.replace(AT_LEAST, '').replace(/ trở lên$/, '');
  const hasSign = bare.endsWith('%');
  const number = readNumber(hasSign ? bare.slice(0, -1) : bare);
  if (number === null || number < 0) return unreadable(text);
  const ratio = hasSign || number > 1 ? number / 100 : number;
  return ratio > 1 ? unreadable(text) : read(ratio);
}
