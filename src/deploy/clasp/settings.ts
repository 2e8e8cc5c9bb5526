// The office's tie to its own script, `.clasp.json`: read with care, replaced whole or not at all.

import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type ClaspSettings =
  | { readonly kind: 'unbound'; readonly others: OtherSettings }
  /** `sheetId` is null where the tie was made by hand, from a script id alone. */
  | { readonly kind: 'bound'; readonly scriptId: string; readonly sheetId: string | null }
  | { readonly kind: 'unreadable' };

/** What else someone wrote into the file; kept as it is. */
type OtherSettings = Readonly<Record<string, unknown>>;

export interface Tie {
  readonly scriptId: string;
  readonly sheetId: string;
}

const FILE = '.clasp.json';
export const PUSHED_FOLDER = 'dist';

/** No file is as good as one without a script id. A file that would push another folder than dist/ is refused as unreadable. */
export async function readSettings(project: string): Promise<ClaspSettings> {
  const settings = parsed(await textOf(join(project, FILE)));
  if (settings === null || !pushesDist(settings)) return { kind: 'unreadable' };
  const { scriptId, parentId, ...others } = settings;
  if (!isId(scriptId)) return { kind: 'unbound', others };
  return { kind: 'bound', scriptId, sheetId: isId(parentId) ? parentId : null };
}

/** Writes beside the file and renames over it: whoever reads finds the old settings or the new ones, never half of them. */
export async function saveTie(project: string, others: OtherSettings, { scriptId, sheetId }: Tie): Promise<void> {
  const settings = { ...others, rootDir: PUSHED_FOLDER, scriptId, parentId: sheetId };
  const beside = join(project, `${FILE}.new`);
  try {
    await writeFile(beside, `${JSON.stringify(settings, null, 2)}\n`);
    await rename(beside, join(project, FILE));
  } finally {
    await rm(beside, { force: true });
  }
}

/** A missing file reads as empty settings; one that the disk won't give reads as blank, which is no settings at all. */
async function textOf(file: string): Promise<string> {
  if (!existsSync(file)) return '{}';
  return readFile(file, 'utf8').catch(() => '');
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function pushesDist({ rootDir = PUSHED_FOLDER, srcDir }: Readonly<Record<string, unknown>>): boolean {
  return (
    srcDir === undefined && [PUSHED_FOLDER, `./${PUSHED_FOLDER}`, `${PUSHED_FOLDER}/`].some((name) => name === rootDir)
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
