// The overview's indicators, each over all its units.

import type { IndicatorTotal } from '../../domain/indicators/indicatorBoard.ts';
import { JUDGEMENTS } from '../../domain/indicators/judgement.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

export function indicatorsSection(totals: readonly IndicatorTotal[]): PageLines {
  if (totals.length === 0) return [];
  return [
    BLANK_LINE,
    line('section', [words.indicators]),
    line('header', words.indicatorsHeader),
    ...totals.map((total) => {
      const parts = partsText(total);
      return line('line', [
        parts === '' ? total.name : `${total.name}\n${parts}`,
        judgementText(total),
        rateText(total.ratio),
      ]);
    }),
  ];
}

function partsText({ rollUp, done, total, ratio, withoutFigures }: IndicatorTotal): string {
  const missing = withoutFigures === 0 ? '' : words.withoutFigures(withoutFigures);
  if (ratio === null) return missing;
  const parts = rollUp === 'sum' ? `${formatNumber(done)}/${formatNumber(total)}` : words.unitsMeeting(done, total);
  return missing === '' ? parts : `${parts}; ${missing}`;
}

function judgementText({ judgement }: IndicatorTotal): string {
  return judgement === null ? '' : JUDGEMENTS[judgement];
}
