// What "Kiểm tra lỗi bảng" shows.

import type { CellPlace } from './places.ts';

export interface FaultLine {
  readonly sentence: string;
  /** Null for a fault of a whole sheet. */
  readonly place: CellPlace | null;
}

export interface FaultList {
  readonly lines: readonly FaultLine[];
  /** How many further faults are not in `lines`. */
  readonly more: number;
}
