// The rows of the page "Điểm còn lại", as its sections write them.

import type { ScoredLeaf } from '../../domain/criteria/scorecard.ts';
import { formatDate } from '../../vietnamese/date.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import { noUnit } from '../../vietnamese/sentences/units.ts';
import type { WrittenCell } from '../cell.ts';
import { type PageLines, type PageRowKind, pageLine } from '../page/layout.ts';
import { REMAINING_POINTS_LAYOUT } from './layout.ts';

export const line = (kind: PageRowKind, texts: readonly string[], date?: Parameters<typeof pageLine>[3]) =>
  pageLine(REMAINING_POINTS_LAYOUT, kind, texts, date);

const BLANK_LINE = line('blank', []);

/** A page is read by people: what goes beyond is on the sheet of the criteria. */
const MOST_LISTED = 500;

/** A titled list; one sentence where there is nothing to list. */
export function section<Item>(
  title: string,
  header: readonly string[],
  items: readonly Item[],
  nothing: string,
  lineOf: (item: Item) => readonly WrittenCell[],
  total: PageLines = [],
): PageLines {
  return titled(title, header, items, nothing, (item) => [lineOf(item)], total);
}

/** Under each unit's name, the lines of that unit. */
export function sectionByUnit<Item>(
  title: string,
  header: readonly string[],
  groups: readonly { readonly unit: string | null; readonly items: readonly Item[] }[],
  nothing: string,
  lineOf: (item: Item) => readonly WrittenCell[],
): PageLines {
  const rows = groups.flatMap(({ unit, items }) => items.map((item, place) => ({ unit, item, isFirst: place === 0 })));
  return titled(title, header, rows, nothing, ({ unit, item, isFirst }) => [
    ...(isFirst ? [line('unit', ['', unit ?? noUnit])] : []),
    lineOf(item),
  ]);
}

function titled<Item>(
  title: string,
  header: readonly string[],
  items: readonly Item[],
  nothing: string,
  linesOf: (item: Item) => PageLines,
  total: PageLines = [],
): PageLines {
  if (items.length === 0) return [BLANK_LINE, line('section', ['', title]), line('note', ['', nothing])];
  const more = items.length - MOST_LISTED;
  return [
    BLANK_LINE,
    line('section', ['', title]),
    line('header', header),
    ...items.slice(0, MOST_LISTED).flatMap(linesOf),
    ...(more > 0 ? [line('note', ['', words.more(more)])] : []),
    ...total,
  ];
}

/** What a line on a criterion begins with: code, content, units, date. */
export function criterionTexts(leaf: ScoredLeaf): readonly string[] {
  return [leaf.id, leaf.content, unitsText(leaf), dateText(leaf)];
}

export function unitsText({ units }: ScoredLeaf): string {
  return units.length === 0 ? noUnit : units.join('; ');
}

function dateText({ dueOn }: ScoredLeaf): string {
  return dueOn === null ? '' : formatDate(dueOn);
}
