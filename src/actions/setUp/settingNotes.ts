// What to write into each setting, beside its value: for the rows that set-up adds.

import type { SetUpStep } from '../../workbook/layout.ts';
import { settingKey } from '../../workbook/reading/readSettings.ts';
import { settingRows } from '../../workbook/schema/settings.ts';

interface AddedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `name` and `value` are the places (from 0) of the two columns. The rows that are added stand one below the other. */
export function settingNotes(
  { name, value }: { readonly name: number; readonly value: number },
  added: readonly AddedCell[],
): readonly SetUpStep[] {
  const labels = added.filter(({ column }) => column === name + 1);
  const [first] = labels;
  if (first === undefined) return [];
  const notes = labels.map(({ text }) => {
    const key = settingKey(text);
    return key === null ? '' : settingRows[key].note;
  });
  return [{ kind: 'writeNotes', sheet: 'settings', row: first.row, column: value + 1, notes }];
}
