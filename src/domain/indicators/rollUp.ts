// Makes the rows of one indicator into one figure, as its `Cách tổng hợp` says.

import * as say from '../../vietnamese/sentences/indicators.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { IndicatorTotal, JudgedIndicator } from './indicatorBoard.ts';
import type { IndicatorField } from './indicatorRow.ts';
import { type Judgement, judge } from './judgement.ts';
import { ROLL_UP_KINDS, type RollUpKind } from './rollUpKind.ts';

type Report = (row: JudgedIndicator, field: IndicatorField, text: string) => void;

/**
 * `rows` (one at least) name the same indicator. Where a unit stands twice, or a row without a unit stands among rows with one, adding up would count
 * something twice: the indicator then has no ratio.
 */
export function rollUp(rows: readonly JudgedIndicator[], report: Report): IndicatorTotal {
  const kind = kindOf(rows, report);
  const isSound = namesEachUnitOnce(rows, report);
  const known = rows.filter(({ judgement }) => judgement !== 'noFigures' && judgement !== 'nothing');
  const parts = kind === 'sum' ? added(known) : unitsMeeting(known, rows, report);
  const ratio = isSound && known.length > 0 && parts !== null && parts.total > 0 ? parts.done / parts.total : null;
  const target = kind === 'sum' ? commonTarget(rows) : null;
  return {
    name: tidy(rows[0]?.row.indicator ?? ''),
    rollUp: kind,
    rows,
    done: parts?.done ?? 0,
    total: parts?.total ?? 0,
    ratio,
    target,
    judgement: isSound && parts !== null ? judgementOf(rows, kind, ratio, target) : null,
    withoutFigures: rows.filter(({ judgement }) => judgement === 'noFigures').length,
  };
}

function judgementOf(
  rows: readonly JudgedIndicator[],
  kind: RollUpKind,
  ratio: number | null,
  target: number | null,
): Judgement | null {
  if (ratio !== null) return kind === 'sum' ? judge(ratio, target) : null;
  return rows.every(({ judgement }) => judgement === 'nothing') ? 'nothing' : 'noFigures';
}

interface Parts {
  readonly done: number;
  readonly total: number;
}

function added(known: readonly JudgedIndicator[]): Parts {
  return known.reduce((sum, { done, total }) => ({ done: sum.done + (done ?? 0), total: sum.total + (total ?? 0) }), {
    done: 0,
    total: 0,
  });
}

/** Units with nothing to do are left aside; a unit without figures has not met its target. Without a target nobody can say. */
function unitsMeeting(
  known: readonly JudgedIndicator[],
  rows: readonly JudgedIndicator[],
  report: Report,
): Parts | null {
  const withoutTarget = known.filter(({ target }) => target === null);
  for (const row of withoutTarget) {
    if (row.row.target.trim() === '') report(row, 'target', say.targetNeeded());
  }
  if (withoutTarget.length > 0) return null;
  return {
    done: known.filter(({ judgement }) => judgement === 'met').length,
    total: rows.filter(({ judgement }) => judgement !== 'nothing').length,
  };
}

/** The first choice of the rows; a later one that differs is named. */
function kindOf(rows: readonly JudgedIndicator[], report: Report): RollUpKind {
  let chosen: RollUpKind | null = null;
  for (const row of rows) {
    const { rollUp: choice } = row.row;
    if (choice.kind === 'unreadable') report(row, 'rollUp', say.rollUpUnknown(choice.text));
    if (choice.kind !== 'value') continue;
    chosen ??= choice.value;
    if (choice.value !== chosen) report(row, 'rollUp', say.rollUpDiffers(ROLL_UP_KINDS[chosen]));
  }
  return chosen ?? 'sum';
}

function namesEachUnitOnce(rows: readonly JudgedIndicator[], report: Report): boolean {
  const seen = new Set<string>();
  const hasUnits = rows.some(({ unit }) => unit !== null);
  let isSound = true;
  rows.forEach((row, place) => {
    const { unit } = row;
    if (unit === null) {
      if (!hasUnits && place === 0) return;
      report(row, 'unit', hasUnits ? say.unitMissing() : say.indicatorTwice());
      isSound = false;
    } else if (seen.has(unit)) {
      report(row, 'unit', say.unitTwice(unit));
      isSound = false;
    } else {
      seen.add(unit);
    }
  });
  return isSound;
}

function commonTarget(rows: readonly JudgedIndicator[]): number | null {
  const [first, ...others] = rows;
  if (first === undefined || first.target === null) return null;
  return others.every(({ target }) => target === first.target) ? first.target : null;
}
