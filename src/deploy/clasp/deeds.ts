// The three things asked of clasp: whether the account is ready, a script bound to a Sheet, and a push.

import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DIST_FILES } from '../../build/dist.ts';
import { type Failure, type FailureKind, NO_SCRATCH_FOLDER, readFailure } from './failure.ts';
import type { Clasp, ClaspAnswer } from './runClasp.ts';
import type { Tie } from './settings.ts';

export type Created = ({ readonly done: true } & Tie) | { readonly done: false; readonly failure: Failure };
export type Pushed =
  | { readonly done: true; readonly changed: boolean }
  | { readonly done: false; readonly failure: Failure };

/** What stops every other deed too. Any other answer to the question below says nothing about the account. */
const NOT_READY: readonly FailureKind[] = [
  'noScratchFolder',
  'claspMissing',
  'notLoggedIn',
  'loginExpired',
  'loginLacksRights',
  'apiSwitchedOff',
  'networkDown',
  'googleBusy',
];

/** No script has this id; Google answers that it finds none, or says what the account lacks. */
const NO_SCRIPT = 'cchc-no-such-script';

/**
 * Asks Google a question that changes nothing. clasp makes the Sheet before the script: an account whose Apps Script API
 * is switched off would be left with an empty Sheet. Null where nothing stands in the way.
 */
export async function whatIsMissing(clasp: Clasp): Promise<Failure | null> {
  const answer = await inScratchFolder((folder) => clasp(folder, ['list-versions', NO_SCRIPT]));
  if (answer.ended === 'well') return null;
  const failure = readFailure(answer);
  return NOT_READY.includes(failure.kind) ? failure : null;
}

/**
 * Makes a script called `title` bound to the Sheet, or to a new Sheet of that name where `sheetId` is null.
 * It works in a folder of its own: clasp pulls Google's own manifest over the one it finds, and writes its settings before
 * anyone can say whether all went well.
 */
export async function createScript(clasp: Clasp, title: string, sheetId: string | null): Promise<Created> {
  const where = sheetId === null ? ['--type', 'sheets'] : ['--parentId', sheetId];
  const answer = await inScratchFolder((folder) => clasp(folder, ['create-script', ...where, '--title', title]));
  const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(answer.output)?.[1];
  const madeSheetId = sheetId ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(answer.output)?.[1];
  // Ids that were said stay good when clasp stumbles afterwards, while it fetches the files of the empty script.
  if (scriptId !== undefined && madeSheetId !== undefined) return { done: true, scriptId, sheetId: madeSheetId };
  return { done: false, failure: readFailure(answer) };
}

/** Pushes dist/ as `.clasp.json` says; the manifest too, which clasp would skip in silence without --force. */
export async function push(clasp: Clasp, project: string): Promise<Pushed> {
  const answer = await clasp(project, ['push', '--force', '--json']);
  if (answer.ended !== 'well') return { done: false, failure: readFailure(answer) };
  const pushed = fileNames(answer.output);
  const isWhole = pushed.length === 0 || DIST_FILES.every((name) => pushed.includes(name));
  if (!isWhole) return { done: false, failure: { kind: 'unknown', said: `pushed only ${pushed.join(', ')}` } };
  return { done: true, changed: pushed.length > 0 };
}

/** clasp prints the paths it pushed as JSON, and an empty list where Google has them already. */
function fileNames(output: string): readonly string[] {
  return [...output.matchAll(/"([^"\n]+)"/g)].map(([, path = '']) => basename(path.replace(/\\/g, '/')));
}

/** Where no folder can be made, the answer says so, as clasp would complain. */
async function inScratchFolder(deed: (folder: string) => Promise<ClaspAnswer>): Promise<ClaspAnswer> {
  const folder = await scratchFolder();
  if (typeof folder !== 'string')
    return { ended: 'badly', output: '', complaint: `${NO_SCRATCH_FOLDER}: ${folder.why}` };
  const answer = await deed(folder);
  // What Google made is known from the answer: a folder that the system still holds open must not make it forgotten.
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return answer;
}

async function scratchFolder(): Promise<string | { readonly why: string }> {
  try {
    // The real path: clasp refuses a folder behind a link, and the temporary folder of macOS is one.
    const folder = await mkdtemp(join(await realpath(tmpdir()), 'bang-cchc-'));
    await writeFile(join(folder, '.clasp.json'), '{"rootDir":"."}');
    return folder;
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
