// The overview's units: what they were given, what of it is done, and how that has changed since the week before. Facts only.

import type { WeekLine } from '../../domain/history/weekLine.ts';
import type { UnitTotal } from '../../domain/units/unitTotals.ts';
import { roundHalfUp } from '../../vietnamese/number.ts';
import { comparedWith } from '../../vietnamese/sentences/history.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import { noUnit } from '../../vietnamese/sentences/units.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

/** Units with tasks, in the order of their table. `weekBefore` is null where no line of that week was kept. */
export function unitsSection(units: readonly UnitTotal[], weekBefore: WeekLine | null): PageLines {
  const shown = units.filter((unit) => unit.tasks > 0);
  if (shown.length === 0) return [];
  return [
    BLANK_LINE,
    line('section', [words.units]),
    line('note', [weekBefore === null ? words.unitRate : `${words.unitRate} ${comparedWith(weekBefore.week)}`]),
    line('header', words.unitsHeader),
    ...shown.map((unit) => {
      const name = unit.unit ?? noUnit;
      const trend = change(unit, weekBefore);
      return line('line', [
        trend === '' ? name : `${name}\n${trend}`,
        words.unitTasks(unit.onTime + unit.late + unit.completed, unit.tasks, unit.overdue),
        rateText(unit.completionRate),
      ]);
    }),
  ];
}

/** In points of a percent; blank where one of the two weeks says nothing of the unit. */
function change({ unit, completionRate }: UnitTotal, weekBefore: WeekLine | null): string {
  const before = unit === null ? undefined : weekBefore?.unitRates.get(unit);
  if (before === undefined || completionRate === null) return '';
  return words.changeInPercent(roundHalfUp((roundHalfUp(completionRate, 4) - before) * 100));
}
