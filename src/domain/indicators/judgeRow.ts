// Judges one row of the indicator table by itself: its share, its target, and what is wrong with its cells.

import * as say from '../../vietnamese/sentences/indicators.ts';
import { tidy } from '../../vietnamese/text.ts';
import { type Reading, readValue } from '../reading.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import type { JudgedIndicator } from './indicatorBoard.ts';
import type { IndicatorField, IndicatorRow } from './indicatorRow.ts';
import { judge } from './judgement.ts';
import { readTarget } from './readTarget.ts';

type Report = (field: IndicatorField, text: string) => void;

export function judgeRow(row: IndicatorRow, directory: UnitDirectory, report: Report): JudgedIndicator {
  const unit = tidy(row.unit);
  const typedTarget = readTarget(row.target);
  if (typedTarget.kind === 'unreadable') report('target', say.targetUnreadable(typedTarget.text));
  const target = readValue(typedTarget);
  const base = { key: row.key, row, unit: unit === '' ? null : directory.nameFor(unit), target };
  const figures = readFigures(row, report);
  if (figures === null) return { ...base, done: null, total: null, ratio: null, judgement: 'noFigures' };
  if (figures.total === 0) return { ...base, ...figures, ratio: null, judgement: 'nothing' };
  const ratio = figures.done / figures.total;
  return { ...base, ...figures, ratio, judgement: judge(ratio, target) };
}

/** Null where a share can't be told; a part larger than its whole is a slip, not 100 %. */
function readFigures(row: IndicatorRow, report: Report): { readonly done: number; readonly total: number } | null {
  const done = readCount(row.done, (text) => report('done', text));
  const total = readCount(row.total, (text) => report('total', text));
  if (done !== null && row.total.kind === 'blank') report('total', say.totalMissing());
  if (done === null || total === null) return null;
  if (done > total) {
    report('done', say.doneAboveTotal(done, total));
    return null;
  }
  return { done, total };
}

function readCount(cell: Reading<number>, report: (text: string) => void): number | null {
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'value' && cell.value >= 0) return cell.value;
  report(cell.kind === 'value' ? say.figureNegative(cell.value) : say.figureUnreadable(cell.text));
  return null;
}
