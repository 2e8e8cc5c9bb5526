// The page "Lịch sử" as rows of cells: the weeks, the lines that could not be read, and beside them the figures of the charts.

import type { FieldFigures } from '../../domain/criteria/criteriaBoard.ts';
import { oneLineAWeek } from '../../domain/history/weekHistory.ts';
import { shareIn, type WeekLine } from '../../domain/history/weekLine.ts';
import { REPORTED_SCORES } from '../../domain/settings.ts';
import type { UnitTotal } from '../../domain/units/unitTotals.ts';
import { formatPercent, roundHalfUp } from '../../vietnamese/number.ts';
import { noUnit } from '../../vietnamese/sentences/units.ts';
import { shortened } from '../../vietnamese/shortened.ts';
import type { WrittenCell } from '../cell.ts';
import { type ComputedPatch, pagePatch } from '../patch.ts';
import type { SheetContents } from '../snapshot.ts';
import { CHART_COLUMNS, HISTORY_COLUMNS, type HistoryKey, isFigure, SHEET_COLUMNS } from './columns.ts';
import type { KeptLine } from './readHistory.ts';

export interface ChartBar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** More bars than this can't be told apart. */
const MOST_BARS = 30;

/** Longer names leave a phone no room for the bars. */
const MOST_LETTERS_OF_A_NAME = 28;

/** A cell holds 50,000 characters. */
const MOST_LETTERS_OF_RATES = 45_000;

export interface HistoryFigures {
  readonly lines: readonly WeekLine[];
  readonly kept: readonly KeptLine[];
  readonly fields: readonly ChartBar[];
  readonly units: readonly ChartBar[];
}

/** The whole page is written where any of it differs: a row that someone inserts or deletes meanwhile then costs no week. */
export function historyPatch(contents: SheetContents, figures: HistoryFigures): ComputedPatch {
  const formats = SHEET_COLUMNS.map(({ format }) => format);
  return pagePatch('history', contents.cells, historyPage(figures), formats, 'wholePage');
}

/** Headers in the first row. */
export function historyPage({ lines, kept, fields, units }: HistoryFigures): readonly (readonly WrittenCell[])[] {
  const weeks = [...oneLineAWeek(lines).map(lineCells), ...kept.map(keptCells)];
  const height = Math.max(weeks.length, fields.length, units.length);
  const rows = Array.from({ length: height }, (_, place) => {
    const row: WrittenCell[] = SHEET_COLUMNS.map((_, column) => weeks[place]?.[column] ?? '');
    const bar = (list: readonly ChartBar[], name: number, share: number) => {
      row[name] = list[place]?.name ?? '';
      row[share] = list[place]?.share ?? '';
    };
    bar(fields, CHART_COLUMNS.field, CHART_COLUMNS.fieldShare);
    bar(units, CHART_COLUMNS.unit, CHART_COLUMNS.unitShare);
    return row;
  });
  return [SHEET_COLUMNS.map(({ header }) => header), ...rows];
}

/** The fields with points, in the order of the criteria. */
export function fieldBars(fields: readonly FieldFigures[]): readonly ChartBar[] {
  const scored = fields.filter(({ points }) => points.adjusted > 0);
  return bars(scored.map(({ name, points }) => ({ name, share: points.earned / points.adjusted })));
}

/** The units of which something was due, those with most tasks due first: with many units the smallest are left out, whatever they achieved. */
export function unitBars(totals: readonly UnitTotal[]): readonly ChartBar[] {
  const rated = totals.flatMap(({ unit, due, completionRate }, place) =>
    completionRate === null ? [] : [{ name: unit ?? noUnit, share: completionRate, due, place }],
  );
  const largest = [...rated].sort((one, other) => other.due - one.due || one.place - other.place).slice(0, MOST_BARS);
  return bars(largest.sort((one, other) => one.place - other.place));
}

function bars(all: readonly ChartBar[]): readonly ChartBar[] {
  return all
    .slice(0, MOST_BARS)
    .map(({ name, share }) => ({ name: shortened(name, MOST_LETTERS_OF_A_NAME), share: roundHalfUp(share, 4) }));
}

function lineCells(line: WeekLine): readonly WrittenCell[] {
  return HISTORY_COLUMNS.map(({ key }) => cellOf(line, key));
}

function cellOf(line: WeekLine, key: HistoryKey): WrittenCell {
  if (isFigure(key)) return line.figures[key] ?? '';
  switch (key) {
    case 'week':
      return { date: line.week };
    case 'day':
    case 'frozenOn': {
      const day = line[key];
      return day === null ? '' : { date: day };
    }
    case 'year':
      return line.year;
    case 'score':
      return line.score === null ? '' : REPORTED_SCORES[line.score];
    case 'earnedShare':
      return shareIn(line, 'earned', 'maximum') ?? '';
    case 'dueShare':
      return shareIn(line, 'completedOfDue', 'due') ?? '';
    case 'unitRates':
      return ratesText(line.unitRates);
  }
}

/** What goes beyond a cell, and a name that can't be told from two, has no trend. */
function ratesText(rates: WeekLine['unitRates']): string {
  let text = '';
  for (const [unit, rate] of rates) {
    if (unit.includes(';')) continue;
    const line = `${formatPercent(rate)} ${unit}`;
    if (text.length + line.length > MOST_LETTERS_OF_RATES) break;
    text = text === '' ? line : `${text}; ${line}`;
  }
  return text;
}

function keptCells(kept: KeptLine): readonly WrittenCell[] {
  return HISTORY_COLUMNS.map(({ key }) => kept[key] ?? '');
}
