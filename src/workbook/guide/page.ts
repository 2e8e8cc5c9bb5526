// The rows of the page "Hướng dẫn".

import { sections, title } from '../../vietnamese/sentences/guide.ts';
import { type PageLines, pageLine } from '../page/layout.ts';
import { GUIDE_LAYOUT } from './layout.ts';

export function guidePage(): PageLines {
  return [
    pageLine(GUIDE_LAYOUT, 'title', [title()]),
    ...sections().flatMap((section) => [
      pageLine(GUIDE_LAYOUT, 'blank', []),
      pageLine(GUIDE_LAYOUT, 'section', [section.title]),
      ...section.lines.map((line) => pageLine(GUIDE_LAYOUT, 'line', [line])),
    ]),
  ];
}
