// What "Kiểm tra lỗi bảng" shows.

import type { CellPlace } from './places.ts';

export interface FaultLine {
  readonly sentence: string;
  /** What the sentence begins with, up to the colon: where the fault is. Blank for a fault of a whole sheet. */
  readonly where: string;
  /** Null for a fault of a whole sheet. */
  readonly place: CellPlace | null;
}

export interface FaultList {
  readonly lines: readonly FaultLine[];
  /** How many further faults are not in `lines`. */
  readonly more: number;
}
