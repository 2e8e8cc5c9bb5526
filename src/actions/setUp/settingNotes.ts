// What to write into each setting, as a note on its value.

import type { SetUpStep } from '../../workbook/layout.ts';
import { runsOf } from '../../workbook/notation/runs.ts';
import { settingKey } from '../../workbook/reading/readSettings.ts';
import { settingRows } from '../../workbook/schema/settings.ts';

interface AddedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `name` and `value` are the places (from 0) of the two columns. */
export function settingNotes(
  { name, value }: { readonly name: number; readonly value: number },
  added: readonly AddedCell[],
): readonly SetUpStep[] {
  const textInRow = new Map(added.filter(({ column }) => column === name + 1).map(({ row, text }) => [row, text]));
  return runsOf([...textInRow.keys()]).map(({ first, count }) => {
    const notes = Array.from({ length: count }, (_, offset) => {
      const key = settingKey(textInRow.get(first + offset) ?? '');
      return key === null ? '' : settingRows[key].note;
    });
    return { kind: 'writeNotes', sheet: 'settings', row: first, column: value + 1, notes };
  });
}
