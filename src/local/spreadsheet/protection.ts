// Who may change which cells.

import { refusals } from '../calls/refusals.ts';
import { encloses, overlaps, type Rectangle } from './rectangle.ts';
import type { Protection, Sheet } from './sheet.ts';

export interface Editor {
  readonly name: string;
  /** The owner may edit everything. */
  readonly isOwner: boolean;
}

/** Refuses in Google's words when a hard protection keeps the editor from the rectangle. Warnings never stop a script. */
export function mustBeEditable(sheet: Sheet, rectangle: Rectangle, editor: Editor): void {
  if (sheet.protections.some((protection) => forbids(protection, rectangle, editor))) throw refusals.protectedCell();
}

/** The same for what belongs to the sheet as a whole, such as its name: only a protection of the whole sheet keeps anybody from it. */
export function mustBeChangeable(sheet: Sheet, editor: Editor): void {
  const forbidden = sheet.protections.some(
    (protection) => protection.range === null && forbids(protection, wholeSheet(sheet), editor),
  );
  if (forbidden) throw refusals.protectedCell();
}

/** Whether a protection that only warns lies over part of the rectangle. */
export function warns(sheet: Sheet, rectangle: Rectangle): boolean {
  return sheet.protections.some((protection) => protection.warningOnly && covers(protection, rectangle));
}

function forbids(protection: Protection, rectangle: Rectangle, editor: Editor): boolean {
  if (protection.warningOnly || mayEdit(protection, editor)) return false;
  return covers(protection, rectangle);
}

function covers(protection: Protection, rectangle: Rectangle): boolean {
  if (protection.range !== null) return overlaps(protection.range, rectangle);
  return !protection.unprotected.some((part) => encloses(part, rectangle));
}

export function mayEdit(protection: Protection, editor: Editor): boolean {
  return editor.isOwner || protection.editors === 'everyone' || protection.editors.includes(editor.name);
}

/** The whole sheet, for changes of its shape. */
export function wholeSheet(sheet: Sheet): Rectangle {
  return { row: 1, column: 1, rows: sheet.rows.length, columns: sheet.columns.length };
}
