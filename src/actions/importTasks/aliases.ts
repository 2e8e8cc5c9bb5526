// Adds names to `Tên khác` of the units of the board, and takes them away again.

import type { RememberedAliases } from '../../protocol.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import type { unitsSheet } from '../../workbook/schema/units.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';

type UnitsTable = TableSnapshot<typeof unitsSheet>;
type ChangedCell = ConfirmedChange['cells'][number];

const SEPARATOR = '; ';

/** What the cell holds stays as it was typed; the new names come after it, once. Units that are gone are passed over. */
export function aliasesAdded(table: UnitsTable, aliases: readonly RememberedAliases[]): ConfirmedChange {
  return change(table, aliases, (present, names) => {
    if (present === '') return names;
    return endsWith(present, names) ? present : `${present}${SEPARATOR}${names}`;
  });
}

/** Only where the names still stand at the end, as they were added. */
export function aliasesTakenAway(table: UnitsTable, aliases: readonly RememberedAliases[]): ConfirmedChange {
  return change(table, aliases, (present, names) => {
    if (present === names) return '';
    return endsWith(present, names) ? present.slice(0, -names.length - SEPARATOR.length) : present;
  });
}

function endsWith(present: string, names: string): boolean {
  return present === names || present.endsWith(`${SEPARATOR}${names}`);
}

function change(
  table: UnitsTable,
  aliases: readonly RememberedAliases[],
  changed: (present: string, names: string) => string,
): ConfirmedChange {
  const { name, aliases: place } = table.columns;
  const cells = aliases.flatMap(({ unit, names }): readonly ChangedCell[] => {
    if (name === undefined || place === undefined) return [];
    const position = table.rows.findIndex((row) => tidy(cellText(row[name] ?? '')) === unit);
    if (position < 0) return [];
    const was: Cell = table.rows[position]?.[place] ?? '';
    const text = changed(cellText(was), names.join(SEPARATOR));
    return text === cellText(was) ? [] : [{ row: sheetRow(table, position), column: place + 1, was, text }];
  });
  return { sheet: 'units', cells };
}
