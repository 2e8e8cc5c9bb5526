// The overview's fields of reform: how many of their criteria are done, and their points.

import type { Figures, Scorecard } from '../../domain/criteria/scorecard.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

export function fieldsSection({ fields, counts, points }: Scorecard): PageLines {
  if (fields.length === 0) return [];
  const row = (kind: 'line' | 'total', name: string, { counts, points }: Figures) =>
    line(kind, [
      `${name}\n${words.doneOf(counts.done, counts.total)}`,
      `${formatNumber(points.earned)}/${formatNumber(points.adjusted)}`,
      rateText(points.adjusted > 0 ? points.earned / points.adjusted : null),
    ]);
  return [
    BLANK_LINE,
    line('section', [words.fields]),
    line('header', words.fieldsHeader),
    ...fields.map((field) => row('line', field.name, field)),
    row('total', words.total, { counts, points }),
  ];
}
