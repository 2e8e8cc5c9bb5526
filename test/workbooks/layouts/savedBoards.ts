// The boards that earlier layouts left behind, as they were saved.

import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Saved } from '../../trust/smallBoard.ts';

const FOLDER = new URL('.', import.meta.url);
const FILE = /^layout-(\d+)\.json\.gz$/;

/** The versions of which a board was kept, in order. */
export const versions: readonly number[] = readdirSync(FOLDER)
  .flatMap((name) => FILE.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other);

export function savedBoard(version: number): Saved {
  const text = gunzipSync(readFileSync(new URL(`layout-${version}.json.gz`, FOLDER))).toString();
  return JSON.parse(text) as Saved; // saved by the local Google
}

/** What the workbook bears as the version of its layout; undefined for nothing. */
export function versionOf({ metadata }: Saved): string | null | undefined {
  return metadata.find(({ key }) => key === 'cchc.version')?.value;
}
