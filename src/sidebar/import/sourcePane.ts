// The pasted text with its line numbers; the lines of one task can be shown.

import type { LineRange } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { element } from '../shared/element.ts';

export interface SourcePane {
  readonly node: HTMLElement;
  /** Marks the lines and brings them into view; null takes the mark away. */
  readonly showLines: (lines: LineRange | null) => void;
}

/** `onLine` is told which line (from 1) was clicked. */
export function sourcePane(text: string, onLine: (line: number) => void): SourcePane {
  const lines = text.split(/\r\n|\r|\n/).map((line) => element('li', {}, line === '' ? ' ' : line));
  const list = element('ol', {}, ...lines);
  list.style.setProperty('--digits', `${String(lines.length).length}ch`);
  list.addEventListener('click', (event) => {
    const line = event.target instanceof Element ? event.target.closest('li') : null;
    if (line !== null) onLine(lines.indexOf(line) + 1);
  });
  const node = element('section', { class: 'source', tabindex: '0', 'aria-label': say.sourceText() }, list);
  let marked: readonly HTMLLIElement[] = [];
  return {
    node,
    showLines: (range) => {
      for (const line of marked) line.classList.remove('marked');
      marked = range === null ? [] : lines.slice(range[0] - 1, range[1]);
      for (const line of marked) line.classList.add('marked');
      const [first] = marked;
      if (first !== undefined) node.scrollTo({ top: first.offsetTop - node.clientHeight / 3 });
    },
  };
}
