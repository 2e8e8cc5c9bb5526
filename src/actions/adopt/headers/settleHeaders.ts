// Which headers have to be changed so that the board reads the columns as a person chose, now and after columns are moved.

import * as sentences from '../../../vietnamese/sentences/adopt.ts';
import { fold } from '../../../vietnamese/text.ts';
import { columnEntries, findColumns } from '../../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../../workbook/schema/column.ts';

type Columns = Readonly<Partial<Record<string, number>>>;

/**
 * The headers by place, as many as came in: an own header stays wherever the board would read the column as chosen. A column that the board would
 * read although nobody chose it gets "(riêng)" behind its header. `missing` are the headers that will be added behind them. Null where no change
 * makes the board read what was chosen.
 */
export function settleHeaders(
  schema: TableSchema,
  headers: readonly string[],
  chosen: Columns,
  missing: readonly string[],
): readonly string[] | null {
  const settled = [...headers];
  const places = new Set(Object.values(chosen));
  const addons = new Set(
    columnEntries(schema).flatMap(([, { owner, header }]) => (owner === 'addon' ? [fold(header)] : [])),
  );
  headers.forEach((header, place) => {
    if (!addons.has(fold(header))) return;
    const key = Object.keys(chosen).find((name) => chosen[name] === place);
    settled[place] = key === undefined ? ownName(header, settled) : (schema.columns[key]?.header ?? header);
  });
  for (let turn = 0; turn <= headers.length; turn++) {
    const found: Columns = findColumns(schema, [...settled, ...missing]);
    const wrong = Object.entries(found).find(
      ([key, place]) => place !== undefined && place < headers.length && chosen[key] !== place && !places.has(place),
    );
    const unread = Object.entries(chosen).find(([key, place]) => found[key] !== place);
    if (wrong?.[1] !== undefined) settled[wrong[1]] = ownName(settled[wrong[1]] ?? '', settled);
    else if (unread?.[1] !== undefined) settled[unread[1]] = schema.columns[unread[0]]?.header ?? '';
    else return settled;
  }
  return null;
}

function ownName(header: string, taken: readonly string[]): string {
  const known = new Set(taken.map(fold));
  let number = 1;
  while (known.has(fold(sentences.ownHeader(header, number)))) number++;
  return sentences.ownHeader(header, number);
}
