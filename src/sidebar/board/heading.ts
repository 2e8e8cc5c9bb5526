// The head of the page: whose board it is, as of when its figures stand, and whether they still hold.

import type { BoardFigures } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { element, show } from '../shared/element.ts';

export interface Heading {
  readonly node: HTMLElement;
  readonly update: (figures: BoardFigures) => void;
  readonly clear: () => void;
}

const MARKS: Readonly<Record<BoardFigures['freshness'], () => string>> = {
  current: say.upToDate,
  changed: say.changedSince,
  earlierDay: say.ofEarlierDay,
  never: say.neverUpdated,
};

export function heading(): Heading {
  const name = element('h1', {}, say.title());
  const stamp = element('p', { class: 'quiet' });
  const mark = element('p', {});
  return {
    node: element('header', {}, name, stamp, mark),
    update: ({ agency, stamp: text, freshness }) => {
      show(name, agency === '' ? say.noAgency() : agency);
      show(stamp, text);
      mark.className = freshness === 'current' ? 'fine' : 'mark';
      show(mark, MARKS[freshness]());
    },
    clear: () => {
      show(name, say.title());
      show(stamp);
      mark.className = '';
      show(mark);
    },
  };
}
