// An order to many units is one line of the overview.
import { describe, expect, it } from 'vitest';
import { listedOrders } from '../../../src/workbook/overview/ordersListed.ts';
import { day } from '../../day.ts';
import { track, tracking } from '../../domain/tasks/taskRows.ts';

/** Overdue tasks of the codes, units and days that are given. */
function tasks(...given: readonly (readonly [code: string | null, unit: string | null, due: string])[]) {
  const rows = given.map(([code, unit, extendedTo]) => ({ code, units: unit === null ? [] : [unit], extendedTo }));
  return track(rows, tracking(day('2024-01-01'))).overdue;
}

describe('the chairman reads one line for each order', () => {
  it('joins the units of an order that are due on one day', () => {
    const orders = listedOrders(
      tasks(
        ['NV04', 'Phòng Nội vụ', '2023-11-29'],
        ['NV20', 'Phòng Tư pháp', '2023-11-30'],
        ['nv04', 'UBND xã A', '2023-11-29'],
      ),
    );
    expect(orders.map(({ units }) => units)).toEqual([['Phòng Nội vụ', 'UBND xã A'], ['Phòng Tư pháp']]);
  });

  it('keeps apart the unit whose date was extended', () => {
    const orders = listedOrders(tasks(['NV04', 'A', '2023-12-01'], ['NV04', 'B', '2023-12-06']));
    expect(orders).toHaveLength(2);
  });

  it('keeps rows without a code apart, for nobody said that they belong together', () => {
    expect(listedOrders(tasks([null, 'A', '2023-12-01'], [null, 'B', '2023-12-01']))).toHaveLength(2);
  });

  it('names a unit once and a row without one not at all', () => {
    const orders = listedOrders(tasks(['N', 'A', '2023-12-01'], ['N', 'A', '2023-12-01'], ['N', null, '2023-12-01']));
    expect(orders[0]?.units).toEqual(['A']);
  });
});
