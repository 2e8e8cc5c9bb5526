// What people wrote, as a page for a phone can show it: in one paragraph, and cut where it is longer.

import { shortened as cutTo } from '../../vietnamese/shortened.ts';
import { tidy } from '../../vietnamese/text.ts';

const MOST_LETTERS = 120;

export function shortened(text: string): string {
  return cutTo(tidy(text), MOST_LETTERS);
}
