// Tells what an update would write for the clock's sake alone.

import type { PatchBlock } from '../patch.ts';
import { isPage } from '../schema/index.ts';
import { kindColumn, type PageRowKind } from './layout.ts';
import { pageLayouts } from './pages.ts';

const STAMP: PageRowKind = 'stamp';

/** Whether the block is the stamp of a page and nothing else. */
export function isStampBlock({ sheet, firstColumn, values }: PatchBlock): boolean {
  if (!isPage(sheet) || values.length !== 1) return false;
  return values[0]?.[kindColumn(pageLayouts[sheet]) + 1 - firstColumn] === STAMP;
}
