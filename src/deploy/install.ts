// One deployment from its beginning to its end: build, make sure the account is ready, bind a script once, push.

import { join } from 'node:path';
import { buildDist } from '../build/dist.ts';
import { ROOT } from '../build/root.ts';
import { createScript, push, whatIsMissing } from './clasp/deeds.ts';
import type { Failure } from './clasp/failure.ts';
import { type Clasp, claspIn } from './clasp/runClasp.ts';
import { PUSHED_FOLDER, readSettings, saveTie, type Tie } from './clasp/settings.ts';

/** The name of a new Sheet and of its script; the office may rename both. */
export const TITLE = 'Bảng theo dõi CCHC';

export type Outcome = Success | Stop;

export type Success =
  | { readonly kind: 'created'; readonly sheetId: string }
  | { readonly kind: 'bound'; readonly sheetId: string }
  | { readonly kind: 'updated'; readonly sheetId: string | null; readonly changed: boolean };

export type Stop =
  | { readonly kind: 'settingsUnreadable' }
  /** `reason` is esbuild's, in English, for a developer. */
  | { readonly kind: 'notBuilt'; readonly reason: string }
  /** The project is tied to another Sheet than the one named; that tie is not thrown away. */
  | { readonly kind: 'boundElsewhere'; readonly sheetId: string | null }
  | { readonly kind: 'notReady'; readonly failure: Failure }
  /** A Sheet without a script may have been made: clasp makes the Sheet first and doesn't say so. */
  | { readonly kind: 'notCreated'; readonly failure: Failure }
  | { readonly kind: 'notBound'; readonly failure: Failure }
  /** The script is there, but its tie could not be written to the disk. */
  | { readonly kind: 'notKept'; readonly tie: Tie }
  /** The tie is kept, and the next run pushes; null where only the script is known. */
  | { readonly kind: 'notPushed'; readonly failure: Failure; readonly sheetId: string | null };

export interface Surroundings {
  /** The folder with `.clasp.json` and `dist/`. */
  readonly project?: string;
  readonly build?: (folder: string) => Promise<void>;
  readonly clasp?: Clasp;
}

/**
 * Installs the add-on into the Sheet, or where `sheetId` is null into the Sheet the project is tied to, or into a new one.
 * Run again after any stop, it goes on from where it stood. Never rejects.
 */
export async function install(sheetId: string | null, surroundings: Surroundings = {}): Promise<Outcome> {
  const { project = ROOT, build = buildDist, clasp = claspIn(process.env) } = surroundings;
  const settings = await readSettings(project);
  if (settings.kind === 'unreadable') return { kind: 'settingsUnreadable' };
  if (settings.kind === 'bound' && sheetId !== null && settings.sheetId !== sheetId) {
    return { kind: 'boundElsewhere', sheetId: settings.sheetId };
  }
  const reason = await troubleOf(() => build(join(project, PUSHED_FOLDER)));
  if (reason !== null) return { kind: 'notBuilt', reason };
  if (settings.kind === 'bound') return update(clasp, project, settings.sheetId);

  const missing = await whatIsMissing(clasp);
  if (missing !== null) return { kind: 'notReady', failure: missing };
  const created = await createScript(clasp, TITLE, sheetId);
  if (!created.done) return { kind: sheetId === null ? 'notCreated' : 'notBound', failure: created.failure };
  const unkept = await troubleOf(() => saveTie(project, settings.others, created));
  if (unkept !== null) return { kind: 'notKept', tie: created };
  const updated = await update(clasp, project, created.sheetId);
  if (updated.kind !== 'updated') return updated;
  return { kind: sheetId === null ? 'created' : 'bound', sheetId: created.sheetId };
}

async function update(clasp: Clasp, project: string, sheetId: string | null): Promise<Outcome> {
  const pushed = await push(clasp, project);
  if (!pushed.done) return { kind: 'notPushed', failure: pushed.failure, sheetId };
  return { kind: 'updated', sheetId, changed: pushed.changed };
}

export function isStop(outcome: Outcome): outcome is Stop {
  return outcome.kind !== 'created' && outcome.kind !== 'bound' && outcome.kind !== 'updated';
}

/** What a deed threw, or null where it went well. */
async function troubleOf(deed: () => Promise<void>): Promise<string | null> {
  try {
    await deed();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
