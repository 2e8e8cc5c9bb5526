// The charts of the open sheet: drawn over the cells where they are anchored, and told in a table for screen readers.

import type { ChartPicture } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';
import type { GridView } from '../grid/gridView.ts';
import { chartTable } from './chartTable.ts';
import { drawChart } from './drawChart.ts';

export interface Charts {
  /** The tables; nothing of it is seen. */
  readonly inWords: HTMLElement;
  readonly show: (sheet: string, charts: readonly ChartPicture[]) => void;
  /** The sheet has another shape: puts the charts where their cells are now. */
  readonly place: () => void;
}

interface Drawn {
  readonly frame: HTMLElement;
  readonly picture: ChartPicture;
  readonly signature: string;
  readonly takeAway: () => void;
}

export function createCharts(view: Pick<GridView, 'placeOver'>): Charts {
  const inWords = element('section', { class: 'charts-in-words' });
  const drawn = new Map<number, Drawn>();

  const draw = (picture: ChartPicture): Drawn => {
    // Its figures: where it lies may change without drawing it anew.
    const { place: _, ...figures } = picture;
    const signature = JSON.stringify(figures);
    const before = drawn.get(picture.id);
    if (before?.signature === signature) return { ...before, picture };
    before?.takeAway();
    const { width, height } = picture;
    const canvas = element('canvas', { attributes: { width, height } });
    // The table says the same in words.
    const frame = element('div', { class: 'chart', attributes: { 'aria-hidden': true } }, [canvas]);
    const erase = drawChart(canvas, picture);
    return {
      frame,
      picture,
      signature,
      takeAway: () => {
        erase();
        frame.remove();
      },
    };
  };

  const place = (): void => {
    for (const { frame, picture } of drawn.values()) {
      const { row, column, offsetX, offsetY } = picture.place;
      view.placeOver(frame, { row, column });
      frame.style.transform = `translate(${offsetX}px, ${offsetY}px)`;
    }
  };

  return {
    inWords,
    show: (sheet, charts) => {
      for (const [id, { takeAway }] of drawn) {
        if (charts.some((chart) => chart.id === id)) continue;
        takeAway();
        drawn.delete(id);
      }
      for (const chart of charts) drawn.set(chart.id, draw(chart));
      place();
      inWords.hidden = charts.length === 0;
      inWords.setAttribute('aria-label', words.charts(sheet));
      inWords.replaceChildren(...charts.map(chartTable));
    },
    place,
  };
}
