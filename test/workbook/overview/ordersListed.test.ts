// An order to many units is one line of the overview.
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../../src/domain/calendarDate.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import type { ListedTask } from '../../../src/domain/tasks/taskBoard.ts';
import { listedOrders } from '../../../src/workbook/overview/ordersListed.ts';

function task(position: number, code: string, unit: string | null, due: string, content = 'Báo cáo'): ListedTask {
  const dueOn = parseIsoDate(due);
  if (dueOn === null) throw new Error(due);
  return { key: rowKey(position), code, unit, content, notice: '', cause: '', dueOn, relatedPoints: 1 };
}

describe('the chairman reads one line for each order', () => {
  it('joins the units of an order that are due on one day', () => {
    const orders = listedOrders([
      task(0, 'NV04', 'Phòng Nội vụ', '2023-12-01'),
      task(1, 'NV20', 'Phòng Tư pháp', '2023-11-30'),
      task(2, 'NV04', 'UBND xã A', '2023-12-01'),
    ]);
    expect(orders.map(({ units }) => units)).toEqual([['Phòng Nội vụ', 'UBND xã A'], ['Phòng Tư pháp']]);
  });

  it('keeps apart the unit whose date was extended', () => {
    const orders = listedOrders([task(0, 'NV04', 'A', '2023-12-01'), task(1, 'NV04', 'B', '2023-12-06')]);
    expect(orders).toHaveLength(2);
  });

  it('keeps rows without a code apart, for nobody said that they belong together', () => {
    expect(listedOrders([task(0, '', 'A', '2023-12-01'), task(1, '', 'B', '2023-12-01')])).toHaveLength(2);
  });

  it('names a unit once and a row without one not at all', () => {
    const orders = listedOrders([
      task(0, 'N', 'A', '2023-12-01'),
      task(1, 'N', 'A', '2023-12-01'),
      task(2, 'N', null, '2023-12-01'),
    ]);
    expect(orders[0]?.units).toEqual(['A']);
  });
});
