// Words that are longer than a page for a phone can show, cut.

import { shortened as cutTo } from '../../vietnamese/shortened.ts';

const MOST_LETTERS = 120;

export function shortened(text: string): string {
  return cutTo(text, MOST_LETTERS);
}
