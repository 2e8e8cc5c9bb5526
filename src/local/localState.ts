// What outlives a run: the file, the clock, the screen, the stores, and how strict the unsettled points are.

import type { AccessList } from './access.ts';
import type { MeterGate } from './calls/meter.ts';
import type { Clock } from './clock.ts';
import type { FormulaEngine } from './formulas/engine.ts';
import type { ScreenGate } from './screen.ts';
import type { Rectangle } from './spreadsheet/rectangle.ts';
import type { Sheet } from './spreadsheet/sheet.ts';
import type { ValueAt } from './spreadsheet/sort.ts';
import type { Workbook } from './spreadsheet/workbook.ts';

export interface LocalOptions {
  /** `queued`: refusals of writes appear at flush, a read, or the end of the run. `at once`: at the write itself. */
  readonly writes: 'queued' | 'at once';
  /** Whether Google drops an apostrophe before a text in a cell of format `@`. Not settled; code must be right with both. */
  readonly apostropheInTextCell: 'swallowed' | 'kept';
  /**
   * What becomes of a number, a date or a formula that a script writes into a cell of format `@`. Not settled; a script may not rely on it, so it
   * is refused. A write that went astray meets it all the same: then either can be tried.
   */
  readonly othersInTextCell: 'refused' | 'kept' | 'text';
  /** Whether a cell that lies behind the first one of a merged block takes what a script writes into it. Not settled; code must be right with both. */
  readonly coveredCells: 'kept' | 'discarded';
  /**
   * What a range that was read before and written since answers before `flush`: what stands there by now, or what was read then. Google's own cache
   * may give either, so a script has to flush before it looks at what it wrote.
   */
  readonly rereadBeforeFlush: 'current' | 'remembered';
}

export type LockName = 'document' | 'script' | 'user';

/** A run, or one that is only said to go on elsewhere. */
export type LockHolder = 'elsewhere' | { readonly state: () => 'loading' | 'running' | 'ended' };

export interface LocalState {
  readonly workbook: Workbook;
  readonly access: AccessList;
  readonly clock: Clock;
  readonly engine: FormulaEngine;
  /** What the cells of a sheet hold, formulas computed as they stand at the first look. */
  readonly valueAt: (sheet: Sheet) => ValueAt;
  readonly meter: MeterGate;
  readonly screen: ScreenGate;
  readonly properties: Readonly<Record<'document' | 'script', Map<string, string>>>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  /** The cells that the person at the keyboard has selected. */
  readonly selection: { current: { readonly sheetId: number; readonly rectangle: Rectangle } | null };
  /** Texts with control signs or half letters that were read from cells: what a cell held, a cell keeps. */
  readonly oddTexts: Set<string>;
  /** Which run holds which lock. */
  readonly locks: Map<LockName, LockHolder>;
  /** The script project's own zone, where it is not the manifest's. */
  readonly scriptTimeZone: string | null;
  readonly options: LocalOptions;
  /** May edit everything, whatever is protected. */
  readonly owner: string;
}
