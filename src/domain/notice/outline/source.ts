// Says where an item stands: "300/TB-UBND, mục 1, gạch đầu dòng 4".

import {
  articleSource,
  bracketSource,
  bulletSource,
  letterSource,
  paragraphSource,
  partSource,
  sectionSource,
} from '../../../vietnamese/sentences/notice.ts';
import { ancestors, type Item } from './outline.ts';

export function sourceOf(item: Item, number: string | null): string {
  const steps = [...ancestors(item)].reverse();
  const path = steps.flatMap((step, index) => {
    const isInNext = isSection(step) && isSection(steps[index + 1]);
    const label = isInNext ? null : stepLabel(step, steps[index + 1] === undefined);
    return label === null ? [] : [label];
  });
  return [...(number === null ? [] : [number]), ...path].join(', ');
}

/** "mục II.1" says more shortly what "mục II, mục 1" says. */
function isSection(item: Item | undefined): boolean {
  return item?.marker?.kind === 'roman' || item?.marker?.kind === 'number' || item?.marker?.kind === 'subNumber';
}

function stepLabel(item: Item, isLast: boolean): string | null {
  const { marker } = item;
  if (marker === null) return isLast ? paragraphSource(item.place) : null;
  switch (marker.kind) {
    case 'part':
      return partSource(marker.label);
    case 'article':
      return articleSource(marker.label);
    case 'roman':
      return sectionSource(marker.label);
    case 'number':
    case 'subNumber':
      return sectionSource(withRoman(item, marker.label));
    case 'ordinal':
      return sectionSource(marker.label);
    case 'letter':
      return letterSource(marker.label);
    case 'bracketNumber':
    case 'bracketRoman':
      return bracketSource(marker.label);
    case 'bullet':
      return bulletSource(item.place);
  }
}

/** Numbers start again under each Roman one, so it goes before them. */
function withRoman(item: Item, label: string): string {
  const roman = ancestors(item).find((above) => above.marker?.kind === 'roman')?.marker?.label;
  return roman === undefined ? label : `${roman}.${label}`;
}
