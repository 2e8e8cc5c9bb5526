// The rule that greys computed cells beside the wrong row leaves the cells of people alone.
import { describe, expect, it } from 'vitest';
import { colourRules } from '../../../src/workbook/looks/colourRules.ts';
import { columnEntries } from '../../../src/workbook/reading/findTable.ts';
import { TABLE_KEYS, tables } from '../../../src/workbook/schema/index.ts';

const withKeys = TABLE_KEYS.filter((key) => 'rowKey' in tables[key].columns);

/** 1-based columns over which the rule lies, on a sheet as set-up makes it. */
function greyed(key: (typeof TABLE_KEYS)[number]): readonly number[] {
  const columns = Object.fromEntries(columnEntries(tables[key]).map(([name], place) => [name, place]));
  const rules = colourRules(key, { columns, firstRow: 2, lastRow: 50, warnDays: 3 });
  return rules
    .filter(({ formula }) => formula.includes(tables.tasks.columns.rowKey.header))
    .flatMap(({ firstColumn, columns: count }) => Array.from({ length: count }, (_, offset) => firstColumn + offset));
}

describe('a row whose computed cells belong to another', () => {
  it('is known on the sheets where people sort rows', () => {
    expect(withKeys).toEqual(expect.arrayContaining(['criteria', 'tasks', 'indicators', 'inspections']));
  });

  it.each(withKeys)('turns all cells of the add-on grey, and none of people’s: %s', (key) => {
    const own = columnEntries(tables[key]).flatMap(([, { owner }], place) => (owner === 'addon' ? [place + 1] : []));
    expect(greyed(key)).toEqual(own);
  });
});
