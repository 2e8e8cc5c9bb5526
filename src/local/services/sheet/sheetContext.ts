// What the parts of the Sheet object share.

import type { Session } from '../../script/session.ts';
import type { Rectangle } from '../../spreadsheet/rectangle.ts';
import type { Sheet } from '../../spreadsheet/sheet.ts';

export interface SheetContext {
  readonly session: Session;
  readonly id: number;
  readonly sheet: () => Sheet;
  readonly range: (rectangle: Rectangle) => object;
  /** The Sheet object itself, which many methods return. */
  readonly self: () => object;
  readonly another: (id: number) => object;
}
