// The columns of the page "Lịch sử": one line a week, and beside the weeks the figures that the charts of the overview are drawn from.

import { WEEK_FIGURES, type WeekFigure } from '../../domain/history/weekLine.ts';
import { chartHeaders, headers } from '../../vietnamese/sentences/history.ts';
import { numberFormat } from '../looks/numberFormat.ts';

export type HistoryKey = keyof typeof headers;

interface HistoryColumn {
  readonly key: HistoryKey;
  readonly header: string;
  readonly kind: 'date' | 'text' | 'count' | 'points' | 'ratio';
}

const column = (key: HistoryKey, kind: HistoryColumn['kind']): HistoryColumn => ({ key, header: headers[key], kind });

/** In the order of the sheet. The shares are there for the chart; they are not read back. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  column('week', 'date'),
  column('day', 'date'),
  column('year', 'text'),
  column('score', 'text'),
  column('criteriaDone', 'count'),
  column('criteria', 'count'),
  column('earned', 'points'),
  column('maximum', 'points'),
  column('reachable', 'points'),
  column('lost', 'points'),
  column('earnedShare', 'ratio'),
  column('orders', 'count'),
  column('completed', 'count'),
  column('due', 'count'),
  column('completedOfDue', 'count'),
  column('dueShare', 'ratio'),
  column('overdue', 'count'),
  column('overdueUnits', 'count'),
  column('frozenOn', 'date'),
  column('unitRates', 'text'),
];

/** 0-based places behind the weeks; a narrow blank column parts the two lists. */
export const CHART_COLUMNS = {
  field: HISTORY_COLUMNS.length + 1,
  fieldShare: HISTORY_COLUMNS.length + 2,
  unit: HISTORY_COLUMNS.length + 4,
  unitShare: HISTORY_COLUMNS.length + 5,
} as const;

interface SheetColumn {
  readonly header: string;
  /** In pixels. */
  readonly width: number;
  /** Null for the automatic format. */
  readonly format: string | null;
}

/** The width that Google gives a column: setting others costs a call each. */
const USUAL_WIDTH = 100;
const WIDTH_OF_NAMES = 180;

const GAP: SheetColumn = { header: '', width: 20, format: '@' };

/** Every column of the sheet from A on. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  ...HISTORY_COLUMNS.map(({ header, kind }) => ({ header, width: USUAL_WIDTH, format: numberFormat(kind) })),
  GAP,
  { header: chartHeaders.field, width: WIDTH_OF_NAMES, format: '@' },
  { header: chartHeaders.fieldShare, width: USUAL_WIDTH, format: numberFormat('ratio') },
  GAP,
  { header: chartHeaders.unit, width: WIDTH_OF_NAMES, format: '@' },
  { header: chartHeaders.unitShare, width: USUAL_WIDTH, format: numberFormat('ratio') },
];

/** 0-based place of a column where nobody moved it. */
export function historyPlace(key: HistoryKey): number {
  return HISTORY_COLUMNS.findIndex((candidate) => candidate.key === key);
}

export function isFigure(key: HistoryKey): key is WeekFigure {
  return WEEK_FIGURES.some((figure) => figure === key);
}
