// The paragraphs that look like orders but could not be placed: each can be shown in the text, or put into the list.

import type { LineRange } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element } from '../shared/element.ts';
import type { Draft } from './draft.ts';

/** Nothing where there is none. `onTake` is told the place (0-based) in the list. */
export function unplacedList(
  unplaced: Draft['unplaced'],
  onShow: (lines: LineRange) => void,
  onTake: (place: number) => void,
): readonly HTMLElement[] {
  if (unplaced.length === 0) return [];
  const items = unplaced.map(({ text, lines }, place) =>
    element(
      'li',
      {},
      button(text, () => onShow(lines), 'line'),
      element('span', { class: 'fact lines' }, say.lines(...lines)),
      button(say.putIntoList(), () => onTake(place), 'small'),
    ),
  );
  const about = element('p', { class: 'quiet' }, say.aboutUnplaced());
  const summary = element('summary', {}, say.unplaced(unplaced.length));
  const node = element('details', { class: 'review' }, summary, about, element('ul', {}, ...items));
  node.open = true;
  return [node];
}
