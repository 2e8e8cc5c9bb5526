// The figures of the board: bars whose meaning stands beside them in words and numbers.

import type { BoardFigures, Gauge } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/boardPanel.ts';
import { element } from '../shared/element.ts';
import { spaced } from './spaced.ts';

export function figuresSection({ criteria, points, tasks, toReview }: BoardFigures): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'figures' },
    element('h2', { id: 'figures', class: 'unseen' }, say.figures()),
    ...(criteria === null ? [element('p', { class: 'quiet' }, say.noCriteria())] : [gauge(criteria)]),
    ...(points === null ? [] : [pointsFigure(points)]),
    ...(tasks === null ? [] : [gauge(tasks)]),
    ...(toReview === '' ? [] : [element('p', { class: 'quiet' }, toReview)]),
  );
}

function gauge({ label, value, share, ratio }: Gauge): HTMLElement {
  return element('div', { class: 'figure' }, headline(label, value, share), bar([{ kind: 'earned', ratio }]));
}

function pointsFigure({ title, value, earned, reachable, lost }: NonNullable<BoardFigures['points']>): HTMLElement {
  const parts = [
    { kind: 'earned', part: earned },
    { kind: 'reachable', part: reachable },
    { kind: 'lost', part: lost },
  ] as const;
  return element(
    'div',
    { class: 'figure' },
    headline(title, value, earned.share),
    bar(parts.map(({ kind, part }) => ({ kind, ratio: part.ratio }))),
    element(
      'dl',
      { class: 'parts' },
      ...parts.map(({ kind, part }) =>
        element(
          'div',
          {},
          ...spaced([
            element('dt', {}, element('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), part.label),
            element('dd', {}, part.value),
            element('dd', { class: 'share' }, part.share),
          ]),
        ),
      ),
    ),
  );
}

function headline(label: string, value: string, share: string): HTMLElement {
  return element(
    'p',
    { class: 'headline' },
    ...spaced([
      element('span', { class: 'label' }, label),
      element('strong', {}, value),
      element('span', { class: 'share' }, share),
    ]),
  );
}

type Kind = 'earned' | 'reachable' | 'lost';

/** Says nothing that does not stand beside it in words, hence hidden from screen readers. */
function bar(parts: readonly { readonly kind: Kind; readonly ratio: number }[]): HTMLElement {
  return element(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    ...parts.map(({ kind, ratio }) => {
      const piece = element('span', { class: kind });
      piece.style.width = `${Math.min(1, Math.max(0, ratio)) * 100}%`;
      return piece;
    }),
  );
}
