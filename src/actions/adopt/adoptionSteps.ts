// Carries a plan for someone's sheet into steps of set-up, and tells what the sheet looks like once they are done.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { signatureOfCells } from './cellsSignature.ts';
import type { AdoptionPlan, HeaderChange } from './planAdoption.ts';
import type { FilledCell } from './rows/splitMerges.ts';

/**
 * The header row that set-up writes in can't be recognised yet, so it is handed on; headers over two rows are watched by the upper one. `replaced`
 * are sheets that were the table until now.
 */
export function adoptionSteps(
  layout: SheetLayout,
  plan: AdoptionPlan,
  replaced: readonly SheetLayout[] = [],
): readonly SetUpStep[] {
  const { table: sheet, headerRows, splitsMerges } = plan.choice;
  const steps: SetUpStep[] = [
    { kind: 'takeSheet', sheet, id: layout.id, headerRow: headerRows[0] },
    // Before anything else: a run may die between the last write and the sheet's mark.
    { kind: 'markAdoption', id: layout.id, mark: layoutAfter(layout, plan).adoption },
  ];
  if (plan.headerMerges.length > 0) steps.push({ kind: 'splitMerges', sheet, areas: plan.headerMerges });
  const width = plan.firstNewPlace + plan.missing.length;
  if (width > layout.maxColumns)
    steps.push({ kind: 'setColumnCount', sheet, present: layout.maxColumns, wanted: width });
  for (const cells of inHalves(plan.headerChanges)) steps.push({ kind: 'writeCells', change: { sheet, cells } });
  const [firstGiven] = plan.given;
  if (firstGiven !== undefined) steps.push(...newColumnSteps(layout, plan, headerRows[1], firstGiven.column));
  for (const { row, column, note } of newNotes(layout, plan))
    steps.push({ kind: 'writeNote', sheet, row, column, note });
  // Some may be split already: the run before ended there.
  const split = splitsMerges ? plan.bodyMerges.filter((area) => layout.merges.includes(area)) : [];
  // In one go: whoever disturbs in between would leave the cells blank, and nobody could tell any more what they held.
  if (plan.filled.length > 0) steps.push({ kind: 'writeCells', change: { sheet, cells: plan.filled }, split });
  else if (split.length > 0) steps.push({ kind: 'splitMerges', sheet, areas: split });
  for (const cells of writtenAfterSplit(plan)) {
    if (cells.length > 0) steps.push({ kind: 'writeCells', change: { sheet, cells } });
  }
  // Never two sheets with one mark, or a run that dies between would leave the table to the empty one.
  for (const { id } of replaced) steps.push({ kind: 'unmarkSheet', id });
  steps.push({ kind: 'markSheet', sheet });
  return steps;
}

/** Cells below the headers, group by group, once merged ones are split and filled. */
function writtenAfterSplit(plan: AdoptionPlan): readonly (readonly FilledCell[])[] {
  return [plan.headings, plan.marked, plan.restored, plan.parted, plan.worded, ...plan.given.map(({ cells }) => cells)];
}

/** Columns that come with words look like those that set-up adds. */
function newColumnSteps(
  { maxRows }: SheetLayout,
  { choice, given }: AdoptionPlan,
  row: number,
  firstColumn: number,
): readonly SetUpStep[] {
  const { table: sheet } = choice;
  const schema: TableSchema = tables[sheet];
  const headers = given.map(({ header }) => ({ text: header, owner: 'user' as const }));
  const steps: SetUpStep[] = [
    { kind: 'writeHeaders', sheet, row, firstColumn, headers },
    { kind: 'dressHeaders', sheet, row, firstColumn, owners: headers.map(({ owner }) => owner) },
  ];
  for (const { key, column } of given) {
    const width = schema.columns[key]?.width;
    if (width !== undefined) steps.push({ kind: 'setWidth', sheet, column, width });
    if (maxRows > row)
      steps.push({ kind: 'alignColumn', sheet, column, firstRow: row + 1, rows: maxRows - row, wraps: key !== 'code' });
  }
  return steps;
}

/** Enough headers stay the same at each write to tell the columns by. */
function inHalves(changes: readonly HeaderChange[]): readonly (readonly HeaderChange[])[] {
  const half = Math.ceil(changes.length / 2);
  return [changes.slice(0, half), changes.slice(half)].filter((part) => part.length > 0);
}

/** A changed header keeps its former words, and what the note said before. */
function newNotes(
  layout: SheetLayout,
  plan: AdoptionPlan,
): readonly { readonly row: number; readonly column: number; readonly note: string }[] {
  const notes = tables[plan.choice.table] as TableSchema;
  return plan.headerChanges.flatMap(({ row, column, text, former }) => {
    if (former === '' || former === text) return [];
    const key = Object.keys(plan.choice.columns).find((name) => plan.choice.columns[name] === column - 1);
    const present = layout.notes[row - 1]?.[column - 1] ?? '';
    const own = present !== '' ? present : key === undefined ? '' : (notes.columns[key]?.note ?? '');
    return [{ row, column, note: [own, sentences.formerHeader(former)].filter((part) => part !== '').join('\n\n') }];
  });
}

/** The sheet once the steps are done. */
export function layoutAfter(layout: SheetLayout, plan: AdoptionPlan): SheetLayout {
  const width = Math.max(
    0,
    ...layout.cells.map((row) => row.length),
    ...plan.headerChanges.map(({ column }) => column),
    ...plan.given.map(({ column }) => column),
  );
  const cells = layout.cells.map((row) => Array.from({ length: width }, (_, place): Cell => row[place] ?? ''));
  const write = (written: readonly Pick<FilledCell, 'row' | 'column' | 'text'>[]) => {
    for (const { row, column, text } of written) {
      const line = cells[row - 1];
      if (line !== undefined) line[column - 1] = text;
    }
  };
  write(plan.headerChanges);
  write(plan.given.map(({ header, column }) => ({ row: plan.choice.headerRows[1], column, text: header })));
  const isFilled = plan.choice.splitsMerges && plan.filled.length > 0;
  const areas = { from: isFilled ? signatureOfCells(cells) : '', areas: plan.bodyMerges };
  write([...plan.filled, ...writtenAfterSplit(plan).flat()]);
  const notes = layout.notes.map((row) => [...row]);
  for (const { row, column, note } of newNotes(layout, plan)) {
    const line = notes[row - 1];
    if (line !== undefined) line[column - 1] = note;
  }
  const split = new Set([...plan.headerMerges, ...(plan.choice.splitsMerges ? plan.bodyMerges : [])]);
  return {
    ...layout,
    mark: plan.choice.table,
    adoption: {
      kind: 'unfinished',
      headerRow: plan.choice.headerRows[1],
      becomes: signatureOfCells(cells),
      firstAdded: plan.firstNewPlace + 1,
      split: isFilled ? areas : null,
    },
    maxColumns: Math.max(layout.maxColumns, plan.firstNewPlace + plan.missing.length),
    cells,
    notes,
    merges: layout.merges.filter((area) => !split.has(area)),
  };
}
