// How units are named and counted within a sentence.

import { formatCount } from '../number.ts';

/** In place of a unit where none is named. */
export const noUnit = '(chưa ghi đơn vị)';

/** " của 05 đơn vị"; nothing where no row names its unit. */
export const ofUnits = (units: number) => (units === 0 ? '' : ` của ${formatCount(units)} đơn vị`);

/** Names of units hold commas and “và”, so semicolons part them. */
export const unitsNamed = (units: readonly string[], most: number) => {
  if (units.length === 0) return noUnit;
  const named = units.slice(0, most).join('; ');
  return units.length <= most ? named : `${named} và ${formatCount(units.length - most)} đơn vị khác`;
};
