// Brings a board that an older release laid out to today's layout, one small step of versions after the other.

import type { SetUpStep, WorkbookLayout } from '../layout.ts';

/** The layout of the first release. A board that bears no version is of this one. */
const FIRST_VERSION = 1;

/** From the version before `to` to `to`. Everything that set-up adds by itself (sheets, columns, formats, rules) needs no migration. */
export interface Migration {
  readonly to: number;
  /** Must come to the same when taken twice: a run may end between the steps and the new version's mark. */
  readonly steps: (layout: WorkbookLayout) => readonly SetUpStep[];
}

/** In order, without a gap, the first one to `FIRST_VERSION + 1`. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version that boards have once every migration was made. */
export function currentVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return FIRST_VERSION + migrations.length;
}

export type VersionCheck =
  | { readonly kind: 'current' }
  | { readonly kind: 'older'; readonly next: Migration }
  /** Written by a later release than this one, which can't know what it changed. */
  | { readonly kind: 'newer' };

/** `version` is null where the workbook bears none. */
export function checkVersion(version: number | null, migrations: readonly Migration[] = MIGRATIONS): VersionCheck {
  const present = version ?? FIRST_VERSION;
  if (present > currentVersion(migrations)) return { kind: 'newer' };
  const next = migrations.find(({ to }) => to === present + 1);
  return next === undefined ? { kind: 'current' } : { kind: 'older', next };
}
