// The overview of a board that no update has filled yet: what is to be done first.

import { title } from '../../vietnamese/sentences/overview.ts';
import * as words from '../../vietnamese/sentences/startPage.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line } from './line.ts';

/** Only the rows above the tables; the first update writes over them. Without a stamp the board counts as never updated. */
export function startPage(): PageLines {
  return [
    line('title', [title('', '')]),
    line('headline', [words.firstSteps()]),
    line('headline', [words.lastStep()]),
    line('note', [words.moreInTheGuide()]),
    BLANK_LINE,
  ];
}
