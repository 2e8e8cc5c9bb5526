// A chart in words: a table of its figures, for whoever can't see it drawn.

import type { ChartPicture } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';

export function chartTable({ title, labels, series }: ChartPicture): HTMLElement {
  const heads = ['', ...series.map(({ name }) => name)];
  return element('table', {}, [
    element('caption', { text: chartName(title) }),
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((text) => element('th', { text, attributes: { scope: 'col' } })),
      ),
    ]),
    element(
      'tbody',
      {},
      labels.map((label, place) =>
        element('tr', {}, [
          element('th', { text: label, attributes: { scope: 'row' } }),
          ...series.map(({ shown }) => element('td', { text: shown[place] ?? '' })),
        ]),
      ),
    ),
  ]);
}

export function chartName(title: string): string {
  return title === '' ? words.chartWithoutTitle : title;
}
